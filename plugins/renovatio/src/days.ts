import { DateTime } from 'luxon'
import type { Context, Day, ReadRequest } from '@krug/connector-sdk'
import type { Config } from './config.ts'
import type { Days } from './upstream/paid.ts'
import { HISTORY_MONTHS, RECENT_DAYS, WINDOW_DAYS } from './vendor_words.ts'

/** A run reads the days `from` to `to`; `day` is the last that was read. */
export type DayCursor = { from: Day; to: Day; day: Day }

/** The zone of the east where the day begins first: so that no clinic's today is missing. */
const EASTERNMOST = 'Asia/Kamchatka'
const VENDOR_DAY = 'dd.MM.yyyy'

/** "01.12.2025" and "01.12.2025 14:30": the day before the month, and the time is not looked at. */
export function toDay(text: string | undefined): Day | undefined {
  const day = DateTime.fromFormat(text?.slice(0, 10) ?? '', VENDOR_DAY, { zone: 'utc' })
  return day.isValid ? day.toISODate() : undefined
}

export function vendorDay(day: Day): string {
  return DateTime.fromISO(day, { zone: 'utc' }).toFormat(VENDOR_DAY)
}

/**
 * The days of a run: the history at first, then the recent ones every time, and by night as many as the settings say.
 * The vendor does not tell what changed.
 */
export function daysOf(
  { config, now }: Pick<Context<Config>, 'config' | 'now'>,
  { mode, since, resume, range }: ReadRequest<DayCursor>
): Days {
  if (resume) return { from: resume.from, to: resume.to }
  if (mode === 'range' && range) return range
  const to = DateTime.fromJSDate(now, { zone: config.timezone ?? EASTERNMOST }).toISODate()!
  const first =
    config.startDate ?? DateTime.fromISO(to).minus({ months: HISTORY_MONTHS }).toISODate()!
  if (!since) return { from: min(first, to), to }
  const again = mode === 'incremental' ? RECENT_DAYS : config.trailingDays
  return { from: addDays(min(since.to, to), -again), to }
}

/** In pieces that the vendor answers at once. */
export function* piecesOf({ from, to }: Days): Iterable<Days> {
  for (let start = from; start <= to; start = addDays(start, WINDOW_DAYS)) {
    yield { from: start, to: min(addDays(start, WINDOW_DAYS - 1), to) }
  }
}

export function halvesOf({ from, to }: Days): [Days, Days] {
  const middle = addDays(from, Math.floor(daysBetween(from, to) / 2))
  return [
    { from, to: middle },
    { from: addDays(middle, 1), to },
  ]
}

export function eachDay({ from, to }: Days): Day[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index))
}

export function addDays(day: Day, days: number): Day {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate()!
}

const daysBetween = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / 86_400_000
const min = (a: Day, b: Day) => (a < b ? a : b)
