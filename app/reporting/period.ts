import { PeriodReversedError, PeriodTooLongError } from '#reporting/errors'
import {
  daysBetween,
  endOf,
  plus,
  startOf,
  startOfWeek,
  type DateRange,
  type IsoDate,
} from '#reporting/dates'

export const PRESETS = [
  'today',
  'yesterday',
  'week',
  'month',
  'quarter',
  'year',
  'last7',
  'last30',
  'last90',
  'last365',
] as const
export type Preset = (typeof PRESETS)[number]

export interface PeriodInput {
  preset?: Preset
  from?: IsoDate
  to?: IsoDate
}

export interface Period extends DateRange {
  preset: Preset | null
  /** The last day that counts: `to`, or today while the period still runs. */
  through: IsoDate
}

const MAX_YEARS = 10
const DEFAULT: Preset = 'last30'

/** The ranges behind the names, as of `today`; a current week, month, quarter or year is whole, with its days to come. */
export function presetRanges(today: IsoDate, weekStartsOn: number): Record<Preset, DateRange> {
  const week = startOfWeek(today, weekStartsOn)
  const yesterday = plus(today, { days: -1 })
  const last = (days: number) => ({ from: plus(today, { days: 1 - days }), to: today })
  const current = (unit: 'month' | 'quarter' | 'year') => ({
    from: startOf(today, unit),
    to: endOf(today, unit),
  })
  return {
    today: { from: today, to: today },
    yesterday: { from: yesterday, to: yesterday },
    week: { from: week, to: plus(week, { days: 6 }) },
    month: current('month'),
    quarter: current('quarter'),
    year: current('year'),
    last7: last(7),
    last30: last(30),
    last90: last(90),
    last365: last(365),
  }
}

/**
 * The period that is asked for: dates win over a preset, a missing end is today, a missing start thirty days before.
 *
 * @throws PeriodReversedError, PeriodTooLongError
 */
export function resolvePeriod(input: PeriodInput, today: IsoDate, weekStartsOn: number): Period {
  const dated = input.from !== undefined || input.to !== undefined
  const preset = dated ? null : (input.preset ?? DEFAULT)
  const range = preset ? presetRanges(today, weekStartsOn)[preset] : dates(input, today)
  assertRange(range, 'to')

  const running = range.from <= today && today < range.to
  return { ...range, preset, through: running ? today : range.to }
}

function dates({ from, to }: PeriodInput, today: IsoDate): DateRange {
  const end = to ?? today
  return { from: from ?? plus(end, { days: -29 }), to: end }
}

/** @throws PeriodReversedError, PeriodTooLongError */
export function assertRange({ from, to }: DateRange, field: string) {
  if (from > to) throw new PeriodReversedError({}, field)
  if (daysBetween(from, to) > MAX_YEARS * 366)
    throw new PeriodTooLongError({ years: MAX_YEARS }, field)
}
