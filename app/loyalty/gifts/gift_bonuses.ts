import { DateTime } from 'luxon'
import { Earn } from '#loyalty/ledger/actions/earn'
import { Reverse } from '#loyalty/ledger/actions/reverse'
import type { Source } from '#loyalty/ledger/movement'
import { balanceOf } from '#loyalty/ledger/queries/balance_query'
import { notify } from '#loyalty/notices/notify'
import { programmeInForce } from '#loyalty/programme/programme_query'
import type { Actor } from '#shared/actor'
import { roubles } from '#shared/money'

interface Gift {
  customerId: string
  /** Hundredths of a bonus. */
  amount: number
  reason: string
  source?: Source
  at: Date
}

/** Bonuses that no purchase earned: usable at once, for as long as the programme lets bonuses live. The customer is told. */
export async function giftBonuses(actor: Actor, gift: Gift): Promise<string> {
  const { settings, version } = await programmeInForce()
  const expiresAt = DateTime.fromJSDate(gift.at).plus({ days: settings.lifeDays }).toJSDate()
  const movementId = await new Earn().handle(actor, {
    ...gift,
    type: 'gift',
    programmeVersion: version,
    expiresAt,
  })
  await tell(actor, movementId, gift)
  return movementId
}

async function tell(actor: Actor, movementId: string, { customerId, amount, at }: Gift) {
  const { available } = await balanceOf(actor, customerId, at)
  await notify(
    customerId,
    'bonuses_earned',
    { amount: roubles(amount), balance: roubles(available), usableFrom: at.toISOString() },
    `gift:${movementId}`,
    at
  )
}

/** Takes a gift back as the programme says, also where it was spent. */
export async function takeGiftBack(
  actor: Actor,
  movementId: string,
  { reason, source, at }: Omit<Gift, 'customerId' | 'amount'>
) {
  const { settings } = await programmeInForce()
  const { returns: policy, restoredDays: minimumDays } = settings
  await new Reverse().handle(actor, { movementId, policy, minimumDays, reason, source, at })
}
