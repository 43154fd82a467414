import { DateTime, type DurationLike } from 'luxon'

/** A calendar date, `yyyy-mm-dd`; dates never become instants, so no zone can shift them. */
export type IsoDate = string

export interface DateRange {
  from: IsoDate
  to: IsoDate
}

const at = (date: IsoDate) => DateTime.fromISO(date, { zone: 'utc' })

export function plus(date: IsoDate, duration: DurationLike): IsoDate {
  return at(date).plus(duration).toISODate()!
}

export function daysBetween(from: IsoDate, to: IsoDate) {
  return at(to).diff(at(from), 'days').days
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(date: IsoDate): number {
  return new Date(date).getUTCDay() || 7
}

const DAY = 86_400_000

/** Counted in milliseconds, of which every day of UTC has as many: a report may go through thousands. */
export function eachDay({ from, to }: DateRange): IsoDate[] {
  const start = at(from).toMillis()
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, days) =>
    new Date(start + days * DAY).toISOString().slice(0, 10)
  )
}

export function startOfWeek(date: IsoDate, weekStartsOn: number): IsoDate {
  return plus(date, { days: -((weekdayOf(date) - weekStartsOn + 7) % 7) })
}

export function startOf(date: IsoDate, unit: 'month' | 'quarter' | 'year'): IsoDate {
  return at(date).startOf(unit).toISODate()!
}

export function endOf(date: IsoDate, unit: 'month' | 'quarter' | 'year'): IsoDate {
  return at(date).endOf(unit).toISODate()!
}

/**
 * The first days of the first and the last whole month of a range, or of the weeks from Monday; without any, the last is
 * before the first.
 */
export function spansWithin({ from, to }: DateRange, unit: 'week' | 'month'): DateRange {
  const start = (date: IsoDate) => at(date).startOf(unit).toISODate()!
  const by = (count: number) => ({ [`${unit}s`]: count })
  return {
    from: start(from) === from ? from : plus(start(from), by(1)),
    to: plus(start(plus(to, { days: 1 })), by(-1)),
  }
}

/** The first days of the whole months of a range, in order. */
export function monthsWithin(range: DateRange): IsoDate[] {
  const { from, to } = spansWithin(range, 'month')
  const count = Math.round(at(to).diff(at(from), 'months').months) + 1
  return Array.from({ length: Math.max(0, count) }, (_, months) => plus(from, { months }))
}

/** What whole months, given by their first days in order, leave of a range. */
export function besideMonths(range: DateRange, months: IsoDate[]): DateRange[] {
  const ends = [...months.map((month) => plus(month, { days: -1 })), range.to]
  return ends
    .map((to, index) => ({ from: index ? plus(months[index - 1], { months: 1 }) : range.from, to }))
    .filter(({ from, to }) => from <= to)
}

/** The days of the week from the tenant's first one on. */
export function weekdays(weekStartsOn: number) {
  return Array.from({ length: 7 }, (_, index) => ((weekStartsOn - 1 + index) % 7) + 1)
}

/** How many whole months a range covers, or `null` when it begins or ends inside one. */
export function wholeMonths({ from, to }: DateRange): number | null {
  if (startOf(from, 'month') !== from || endOf(to, 'month') !== to) return null
  return Math.round(at(to).plus({ days: 1 }).diff(at(from), 'months').months)
}

export const earlier = (a: IsoDate, b: IsoDate) => (a < b ? a : b)
export const later = (a: IsoDate, b: IsoDate) => (a > b ? a : b)
