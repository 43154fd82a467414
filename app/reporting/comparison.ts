import { assertRange, type Period } from '#reporting/period'
import {
  daysBetween,
  endOf,
  plus,
  wholeMonths,
  type DateRange,
  type IsoDate,
} from '#reporting/dates'

export const COMPARE = ['previous', 'year', 'none'] as const
export type Compare = (typeof COMPARE)[number]

export interface ComparisonInput {
  compare?: Compare
  compareFrom?: IsoDate
  compareTo?: IsoDate
}

export interface Comparison extends DateRange {
  kind: 'previous' | 'year' | 'custom'
}

/**
 * The period to compare with. `previous` is the one just before, of the same length; before whole months, as many whole
 * months. `year` is the same dates a year earlier.
 *
 * @throws PeriodReversedError, PeriodTooLongError for dates of the caller's own.
 */
export function resolveComparison(
  period: Period,
  { compare = 'none', compareFrom, compareTo }: ComparisonInput
): Comparison | null {
  if (compareFrom && compareTo) {
    assertRange({ from: compareFrom, to: compareTo }, 'compareTo')
    return { kind: 'custom', from: compareFrom, to: compareTo }
  }
  if (compare === 'none') return null
  if (compare === 'year')
    return { kind: 'year', from: yearBefore(period.from), to: yearBefore(period.to) }
  return { kind: 'previous', ...previous(period) }
}

function previous({ from, to }: DateRange): DateRange {
  const months = wholeMonths({ from, to })
  if (months === null) {
    const days = daysBetween(from, to) + 1
    return { from: plus(from, { days: -days }), to: plus(from, { days: -1 }) }
  }
  return { from: plus(from, { months: -months }), to: endOf(plus(from, { days: -1 }), 'month') }
}

const yearBefore = (date: IsoDate) => plus(date, { years: -1 })

/**
 * The date of the other period that a date of the period stands beside: the same date a year earlier, or the day at the
 * same distance from the start. `null` when there is none (29 February, or a shorter other period).
 */
export function counterpart(
  date: IsoDate,
  period: DateRange,
  comparison: Comparison
): IsoDate | null {
  const other = shifted(date, period, comparison)
  if (comparison.kind === 'year' && other.slice(5) !== date.slice(5)) return null
  return other >= comparison.from && other <= comparison.to ? other : null
}

/** As `counterpart`, also beyond the ends of the other period. */
export function shifted(date: IsoDate, period: DateRange, comparison: Comparison): IsoDate {
  if (comparison.kind === 'year') return yearBefore(date)
  return plus(comparison.from, { days: daysBetween(period.from, date) })
}
