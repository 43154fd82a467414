import type { Rec } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import { minorUnits } from '#shared/money'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { readable, unmapped } from '#commerce/ingest/refusals'
import { emptyResult, type IngestResult } from '#commerce/ingest/result'

/** What venues should take: of several plans for one venue and time the last one counts. */
export async function ingestPlans(
  session: IngestSession,
  records: Rec<'plan'>[]
): Promise<IngestResult> {
  const result = emptyResult()
  const placed = records.filter((record) => {
    const known = session.venue(record.venueExternalId) !== undefined
    if (!known) result.rejected.push(unmapped(session, record))
    return known
  })
  const rows = readable(placed, result.rejected, (record) => toRow(session, record))
  const plans = new Map(rows.map((row) => [`${row.venue_id} ${row.period} ${row.starts_on}`, row]))
  const { rows: written } = await db.rawQuery<{ rows: { created: boolean }[] }>(
    `insert into plans as p (venue_id, period, starts_on, revenue)
     select venue_id, period, starts_on, revenue
       from jsonb_to_recordset(:rows::jsonb) as x(venue_id uuid, period text, starts_on date, revenue bigint)
     on conflict (tenant_id, venue_id, period, starts_on) do update
       set revenue = excluded.revenue, updated_at = now()
       where p.revenue <> excluded.revenue
     returning (xmax = 0) as created`,
    { rows: JSON.stringify([...plans.values()]) }
  )
  result.created = written.filter(({ created }) => created).length
  result.updated = written.length - result.created
  result.unchanged = plans.size - written.length
  return result
}

function toRow(
  session: IngestSession,
  { period, startsOn, revenue, venueExternalId }: Rec<'plan'>
) {
  const amount = minorUnits(revenue)
  if (amount < 0) throw new RangeError(`a plan cannot be negative: ${revenue}`)
  return {
    venue_id: session.venue(venueExternalId)!.venueId,
    period,
    starts_on: period === 'month' ? `${startsOn.slice(0, 7)}-01` : startsOn,
    revenue: amount,
  }
}
