import type { DateTime } from 'luxon'

/** Birthdays that are celebrated on a day: who was born on 29 February celebrates on the 28th of other years. */
export function bornOn(date: DateTime): string[] {
  const day = date.toFormat('MM-dd')
  return day === '02-28' && !date.isInLeapYear ? [day, '02-29'] : [day]
}
