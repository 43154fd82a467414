import { DateTime } from 'luxon'
import { EntryTooLateError } from '#loyalty/till/errors'

/** As long as bonuses of a late purchase surprise nobody. */
const MOST_DAYS = 31

/**
 * When a purchase was made that somebody types in afterwards, for a business without a till; it earns by the terms of
 * that time.
 *
 * @throws EntryTooLateError
 */
export function enteredAt(at: string, now: Date): Date {
  const moment = DateTime.fromISO(at)
  const today = DateTime.fromJSDate(now)
  if (moment > today || moment < today.minus({ days: MOST_DAYS }))
    throw new EntryTooLateError({ days: MOST_DAYS }, 'at')
  return moment.toJSDate()
}
