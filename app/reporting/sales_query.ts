import { DAILY_SALES, HOURLY_SALES } from '#commerce/rollups/rollups'
import type { ReportContext } from '#reporting/context'
import type { IsoDate } from '#reporting/dates'
import { SALES_SUMS, zero, type Sums } from '#reporting/measures'
import { sumUp } from '#reporting/rollup_query'

const DAILY = { rollup: DAILY_SALES, sums: SALES_SUMS }
const HOURLY = { rollup: HOURLY_SALES, sums: SALES_SUMS }

/** Sales of the whole period. */
export async function sales(context: ReportContext) {
  const [{ sums, base }] = await sumUp(context, { ...DAILY, by: {} })
  return { sums, base }
}

export interface Days {
  on(date: IsoDate): Sums
  /** Of the other period. */
  baseOn(date: IsoDate): Sums
}

/** Sales by business date; a date without sales is zero. */
export async function salesByDay(context: ReportContext): Promise<Days> {
  const groups = await sumUp(context, { ...DAILY, by: { date: 's.business_date' } })
  const byDate = new Map(groups.map((group) => [group.key.date, group]))
  const nothing = zero(SALES_SUMS)
  return {
    on: (date) => byDate.get(date)?.sums ?? nothing,
    baseOn: (date) => byDate.get(date)?.base ?? nothing,
  }
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
