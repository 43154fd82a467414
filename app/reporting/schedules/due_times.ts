import { DateTime } from 'luxon'
import type { Every } from '#reporting/schedules/models/schedule'

/** When a schedule comes. */
export interface Rhythm {
  every: Every
  /** Monday is 1. */
  weekdays: number[]
  /** The last day of a month that has no such day. */
  monthDay: number | null
  /** "HH:MM" on the wall of the tenant. */
  at: string
}

/**
 * The next time after a moment. An hour that a clock leaves out is made up for an hour later, and one that comes twice
 * counts once, the first time.
 */
export function nextDue(rhythm: Rhythm, zone: string, after: Date): Date {
  const [hour, minute] = rhythm.at.split(':').map(Number)
  const today = DateTime.fromJSDate(after, { zone }).startOf('day')
  for (let days = 0; ; days++) {
    const day = today.plus({ days })
    if (!falls(rhythm, day)) continue
    const due = firstOf(day.set({ hour, minute }))
    if (due > after) return due
  }
}

/** The last one of the times up to now of which the first is known: missed times are made up for by one. */
export function lastDue(rhythm: Rhythm, zone: string, first: Date, now: Date): Date {
  let due = first
  for (;;) {
    const next = nextDue(rhythm, zone, due)
    if (next > now) return due
    due = next
  }
}

function falls({ every, weekdays, monthDay }: Rhythm, day: DateTime) {
  if (every === 'week') return weekdays.includes(day.weekday)
  return every === 'day' || day.day === Math.min(monthDay!, day.daysInMonth!)
}

function firstOf(moment: DateTime) {
  return new Date(Math.min(...moment.getPossibleOffsets().map((one) => one.toMillis())))
}
