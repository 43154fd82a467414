import { DAILY_SALES, HOURLY_SALES } from '#commerce/rollups/rollups'
import { daysOf, type Days } from '#reporting/bucket_rows'
import type { ReportContext } from '#reporting/context'
import { SALES_SUMS } from '#reporting/measures'
import { sumUp } from '#reporting/rollup_query'

const DAILY = { rollup: DAILY_SALES, sums: SALES_SUMS }
const HOURLY = { rollup: HOURLY_SALES, sums: SALES_SUMS }

/** Sales of the whole period. */
export async function sales(context: ReportContext) {
  const [{ sums, base }] = await sumUp(context, { ...DAILY, by: {} })
  return { sums, base }
}

/** Sales by business date; a date without sales is zero. */
export async function salesByDay(context: ReportContext): Promise<Days> {
  const groups = await sumUp(context, { ...DAILY, by: { date: 's.business_date' } })
  return daysOf(groups, SALES_SUMS)
}

/** Sales by venue id. */
export function salesByVenue(context: ReportContext) {
  return sumUp(context, { ...DAILY, by: { venueId: 's.venue_id' } })
}

/** Sales by the clock hour of the venue, 0 to 23. */
export function salesByHour(context: ReportContext) {
  return sumUp(context, { ...HOURLY, by: { hour: 's.local_hour' } })
}

/** Sales by weekday of the business date (Monday is 1) and clock hour. */
export function salesByWeekdayAndHour(context: ReportContext) {
  return sumUp(context, { ...HOURLY, by: { weekday: 's.weekday', hour: 's.local_hour' } })
}
