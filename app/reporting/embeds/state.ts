import { DateTime } from 'luxon'
import { today } from '#shared/clock'
import type Embed from '#reporting/embeds/models/embed'

export type EmbedState = 'active' | 'ended' | 'revoked' | 'maker_gone'

/** @param timezone of the organization, on whose wall the last day ends */
export function stateOf(
  { revokedAt, endsOn, userId }: Embed,
  timezone: string,
  now: Date
): EmbedState {
  if (revokedAt) return 'revoked'
  if (endsOn < today(timezone, 0, now)) return 'ended'
  return userId ? 'active' : 'maker_gone'
}

/** The last moment of the last day. */
export const endOf = ({ endsOn }: Pick<Embed, 'endsOn'>, timezone: string) =>
  DateTime.fromISO(endsOn, { zone: timezone }).endOf('day').toJSDate()
