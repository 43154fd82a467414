import { DateTime } from 'luxon'
import type { Context, Day } from '@krug/connector-sdk'
import type { Config } from './config.ts'

/** The zone of the east where the day begins first: so that no venue's today is missing. */
const EASTERNMOST = 'Asia/Kamchatka'

export function today({ config, now }: Pick<Context<Config>, 'config' | 'now'>): Day {
  return DateTime.fromJSDate(now, { zone: config.timezone ?? EASTERNMOST }).toISODate()!
}

export function addDays(day: Day, days: number): Day {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate()!
}

export function monthsBefore(day: Day, months: number): Day {
  return DateTime.fromISO(day, { zone: 'utc' }).minus({ months }).toISODate()!
}

/** Number of days from `from` to `to`: 0 for the same day. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** Both days included. */
export function eachDay(from: Day, to: Day): Day[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index))
}
