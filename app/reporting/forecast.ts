import { eachDay, plus, weekdayOf, type DateRange, type IsoDate } from '#reporting/dates'
import { divide } from '#reporting/measures'

/** Weeks before a month that tell how its weekdays compare with each other. */
export const HISTORY_WEEKS = 8

/** The weeks whose weekdays weigh the days of a month. */
export function historyBefore(month: IsoDate): DateRange {
  return { from: plus(month, { weeks: -HISTORY_WEEKS }), to: plus(month, { days: -1 }) }
}

/**
 * Revenue at the end of a running month, by weekday-weighted run rate: what its complete days brought, plus for the
 * days left what their weekdays brought before, scaled by how the complete days did against theirs. Without a history
 * every day weighs the same; on the first day the history alone speaks.
 *
 * @returns minor units; `null` when there is nothing to go by.
 */
export function monthEnd(
  month: DateRange,
  today: IsoDate,
  revenueOn: (date: IsoDate) => number
): number | null {
  const weigh = weights(month.from, revenueOn)
  const days = eachDay(month)
  const complete = days.filter((date) => date < today)
  const left = days.filter((date) => date >= today)

  const earned = add(complete, revenueOn)
  const done = add(complete, weigh.of)
  const ahead = add(left, weigh.of)
  const rest =
    done > 0 ? divide(ahead, done, earned) : weigh.known ? divide(ahead, HISTORY_WEEKS) : null
  if (rest === null) return null
  return Math.max(earned + rest, add(days, revenueOn))
}

function weights(month: IsoDate, revenueOn: (date: IsoDate) => number) {
  const byWeekday = Array.from({ length: 8 }, () => 0)
  for (const date of eachDay(historyBefore(month))) byWeekday[weekdayOf(date)] += revenueOn(date)
  const known = byWeekday.some((revenue) => revenue > 0)
  return {
    known,
    of: (date: IsoDate) => (known ? Math.max(byWeekday[weekdayOf(date)], 0) : 1),
  }
}

function add(dates: IsoDate[], value: (date: IsoDate) => number) {
  return dates.reduce((total, date) => total + value(date), 0)
}
