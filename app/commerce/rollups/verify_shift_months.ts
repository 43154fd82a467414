import db from '@adonisjs/lucid/services/db'
import type { DigestDifference } from '#commerce/rollups/verify_digests'
import type { DateRange } from '#commerce/rollups/verify_rollups'

/** Compares the hours that are kept of the months that begin in a range with their shifts. Repairs nothing. */
export async function verifyShiftMonths(range: DateRange): Promise<DigestDifference[]> {
  const { rows } = await db.rawQuery<{ rows: { month: string; wrong: number }[] }>(DIFFERENCES, {
    ...range,
  })
  return rows.map(({ month, wrong }) => ({ digest: 'shift_months', startsOn: month, rows: wrong }))
}

const DIFFERENCES = `
  with bounds as (
    select date_trunc('month', cast(:from as timestamp) + interval '1 month - 1 day') as first,
           date_trunc('month', cast(:to as timestamp)) + interval '1 month' as after
  ), computed as (
    select venue_id, date_trunc('month', opened_at at time zone 'UTC')::date as month, employee_id,
           sum(round(extract(epoch from closed_at - opened_at)))::bigint as seconds
    from shifts, bounds
    where not deleted and employee_id is not null and closed_at > opened_at
      and opened_at >= first at time zone 'UTC' and opened_at < after at time zone 'UTC'
    group by 1, 2, 3
  ), stored as (
    select venue_id, month, employee_id, seconds
    from shift_months, bounds where month >= first and month < after and seconds <> 0
  )
  select month, count(*)::int as wrong
  from (
    (table computed except all table stored) union all (table stored except all table computed)
  ) different
  group by 1 order by 1`
