import { DateTime } from 'luxon'
import { businessDate } from '#shared/clock'
import { plus, type DateRange, type IsoDate } from '#reporting/dates'
import { shifted, type Comparison } from '#reporting/comparison'

export interface VenueClock {
  id: string
  timezone: string
  dayStartHour: number
}

/** Up to where a venue's rows count: whole days before `onDate`, and of that day its first hours. */
export interface Cut {
  venueId: string
  onDate: IsoDate
  hours: number
  dayStartHour: number
}

/** The business date a venue is in, and how many whole hours of it have passed. */
export function businessClock({ timezone, dayStartHour }: VenueClock, now: Date) {
  const { hour } = DateTime.fromJSDate(now, { zone: timezone })
  return {
    date: businessDate(now, timezone, dayStartHour),
    hours: (hour - dayStartHour + 24) % 24,
  }
}

/** A period is complete once every venue has gone past its last business date. */
export function isComplete(period: DateRange, venues: VenueClock[], now: Date) {
  const clocks = new Map(venues.map((venue) => [`${venue.timezone} ${venue.dayStartHour}`, venue]))
  return [...clocks.values()].every((clock) => businessClock(clock, now).date > period.to)
}

/**
 * Where the other period ends for each venue, so that both sides have lasted equally long: a running period is compared
 * with the same part of the other one, a running day with the same hours.
 */
export function cutsOf(
  period: DateRange,
  comparison: Comparison,
  venues: VenueClock[],
  now: Date
): Cut[] {
  return venues.map((venue) => {
    const clock = businessClock(venue, now)
    const cut = { venueId: venue.id, dayStartHour: venue.dayStartHour }
    if (clock.date > period.to)
      return { ...cut, onDate: plus(comparison.to, { days: 1 }), hours: 0 }
    if (clock.date < period.from) return { ...cut, onDate: comparison.from, hours: 0 }
    return { ...cut, onDate: shifted(clock.date, period, comparison), hours: clock.hours }
  })
}
