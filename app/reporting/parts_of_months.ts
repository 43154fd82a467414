import { MONTHS_TO_DATE, type MonthToDate } from '#commerce/rollups/months_to_date'
import { columnsOf, narrowedBy, OF_DAYS, type Wanted } from '#reporting/wanted_rows'

/** The sums from the first of a month until a day that can answer. */
export function toDateFor({ rollup, sums, columns, everywhere, signed }: Wanted) {
  return MONTHS_TO_DATE.find(
    (one) =>
      one.of === rollup &&
      signed &&
      (everywhere || one.keys.includes('venue_id')) &&
      columns.every((column) => column === 'month' || one.keys.includes(column)) &&
      sums.every((sum) => one.sums.includes(sum))
  )
}

/** Fewer days, that begin within a month, are as quickly read one by one. */
const WORTH_A_PART = 3

/**
 * A relation `part` of what the window takes of the months that `right_month` has not, up to the first day that is stale; nothing,
 * where no such sums can answer.
 */
export const partRelation = (toDate: MonthToDate | undefined) => `
  part as materialized (
    select from_day, until_day, starts_on
    from (
      select starts_on, greatest(starts_on, cast(:wholefirst as date)) as from_day, coalesce((
        select min(note.starts_on) - 1 from stale_digests note
        where note.tenant_id = :tenant and note.grain = 'day' and note.starts_on between month.starts_on and month.last_day
      ), last_day) as until_day
      from (
        select cast(start as date) as starts_on,
          least(cast(start + interval '1 month - 1 day' as date), cast(:wholelast as date)) as last_day
        from generate_series(
          date_trunc('month', cast(:wholefirst as timestamp)), cast(:wholelast as timestamp), interval '1 month') start
        where ${toDate ? 'not exists (select 1 from right_month where starts_on = cast(start as date))' : 'false'}
      ) month
    ) months
    where until_day - from_day + 1 >= case when from_day > starts_on then ${WORTH_A_PART} else 1 end
  )`

/** What was sold until the end of each part, less what was sold before it began. */
export function partsOfMonths(wanted: Wanted, { table, keys }: MonthToDate): string {
  const less = wanted.sums.map((sum) => `-${sum} as ${sum}`)
  const until = (day: string) => `
    part cross join lateral (
      select * from ${table} x
      where x.tenant_id = :tenant and x.business_date = (
        select max(business_date) from ${table} known
        where known.tenant_id = :tenant and known.business_date between part.starts_on and ${day})
        ${keys.includes('venue_id') ? 'and x.venue_id = any(cast(:venues as uuid[]))' : ''}
        ${narrowedBy(wanted)} offset 0) x`
  return `
    select ${columnsOf(wanted, OF_DAYS)} from ${until('part.until_day')}
    union all
    select ${columnsOf({ ...wanted, sums: less }, OF_DAYS)} from ${until('part.from_day - 1')}`
}
