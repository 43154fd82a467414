import { DateTime } from 'luxon'
import type { Day, Moment } from '@krug/connector-sdk'

/** Where a branch does not tell its zone. */
const ASSUMED_ZONE = 'Europe/Moscow'
/** The zone of the east where the day begins first: so that no branch's today is missing. */
const EASTERNMOST = 'Asia/Kamchatka'

/** What the vendor writes without an offset is on the clock of the branch: that of another moment there. */
export function withOffsetOf(naive: string, like: Moment): Moment {
  const offset = /(Z|[+-]\d\d:?\d\d)$/.exec(like)?.[0] ?? ''
  return naive.replace(' ', 'T').slice(0, 19) + offset
}

export function plusSeconds(moment: Moment, seconds: number): Moment {
  return DateTime.fromISO(moment, { setZone: true })
    .plus({ seconds })
    .toISO({ suppressMilliseconds: true })!
}

export const instantOf = (moment: Moment) => DateTime.fromISO(moment).toMillis()

/** For the vendor's filters, which speak the branch's time. */
export function onClockOf(branch: { timezone?: string }, instant: string, minusSeconds = 0) {
  return DateTime.fromISO(instant, { zone: branch.timezone ?? ASSUMED_ZONE })
    .minus({ seconds: minusSeconds })
    .toFormat("yyyy-MM-dd'T'HH:mm:ss")
}

export function today(now: Date): Day {
  return DateTime.fromJSDate(now, { zone: EASTERNMOST }).toISODate()!
}

export function addDays(day: Day, days: number): Day {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate()!
}

export function monthsBefore(day: Day, months: number): Day {
  return DateTime.fromISO(day, { zone: 'utc' }).minus({ months }).toISODate()!
}

/** Both days included. */
export function eachDay(from: Day, to: Day): Day[] {
  const count = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(from, index))
}
