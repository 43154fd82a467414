import { DateTime } from 'luxon'
import type { ProgrammeSettings } from '#loyalty/programme/settings'

/** From when and until when bonuses that are earned at a moment can be spent. */
export function termsOfLot({ pendingDays, lifeDays }: ProgrammeSettings, at: Date) {
  const from = DateTime.fromJSDate(at, { zone: 'utc' }).plus({ days: pendingDays })
  return { activeFrom: from.toJSDate(), expiresAt: from.plus({ days: lifeDays }).toJSDate() }
}
