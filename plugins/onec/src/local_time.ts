import type { Day, Moment } from '@krug/connector-sdk'

/** Dates of a 1C base have no zone: they are counted as if they were UTC, and never shown as such. */
const HOUR = 3600_000
/** No clock of a venue is further ahead of UTC than this. */
const FURTHEST = 14 * HOUR

export function minusSeconds(moment: Moment, seconds: number): Moment {
  return written(Date.parse(`${moment}Z`) - seconds * 1000)
}

export function daysBefore(now: Date, days: number): Moment {
  return `${written(now.getTime() - days * 24 * HOUR).slice(0, 10)}T00:00:00`
}

/** The last moment that it may be anywhere: documents dated in the future must not hold a watermark. */
export const latestPossible = (now: Date): Moment => written(now.getTime() + FURTHEST)

export const startOf = (day: Day): Moment => `${day}T00:00:00`

export const dayAfter = (day: Day): Moment => written(Date.parse(day) + 24 * HOUR)

const written = (time: number) => new Date(time).toISOString().slice(0, 19)
