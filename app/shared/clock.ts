import { DateTime } from 'luxon'

/** The calendar date of an instant in a zone, once the business day begins at `dayStartHour`. */
export function businessDate(instant: Date, timezone: string, dayStartHour: number) {
  return DateTime.fromJSDate(instant, { zone: timezone })
    .minus({ hours: dayStartHour })
    .toISODate()!
}

/** Today's business date of a tenant or venue. */
export function today(timezone: string, dayStartHour = 0, now = new Date()) {
  return businessDate(now, timezone, dayStartHour)
}
