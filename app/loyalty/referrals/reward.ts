import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { giftBonuses, takeGiftBack } from '#loyalty/gifts/gift_bonuses'
import { programmeInForce } from '#loyalty/programme/programme_query'

interface Waiting {
  id: string
  referrer_id: string
  /** Whether the friend had bought before being brought. */
  too_late: boolean
}

interface Rewarded {
  id: string
  referrer_movement: string
  friend_movement: string
}

/**
 * Rewards a friend and whoever brought them for the friend's first purchase. For a customer whom nobody brought, or who
 * was rewarded already, it does nothing. Inside the transaction of the purchase.
 *
 * @returns hundredths of a bonus that each of them was given
 */
export async function rewardReferral(
  actor: Actor,
  customerId: string,
  purchaseId: string,
  at = new Date()
): Promise<number> {
  const referral = await waitingReferral(customerId, purchaseId)
  if (!referral) return 0
  if (referral.too_late) {
    await db
      .from('referrals')
      .where('id', referral.id)
      .update({ state: 'refused', reason: 'already_customer' })
    return 0
  }
  const { settings } = await programmeInForce()
  const { bonus } = settings.referral
  if (bonus === 0) return 0
  const gift = { amount: bonus, source: { type: 'referral', id: referral.id }, at }
  const friendMovement = await giftBonuses(actor, { ...gift, customerId, reason: 'referred' })
  const referrerMovement = await giftBonuses(actor, {
    ...gift,
    customerId: referral.referrer_id,
    reason: 'referral',
  })
  await db.from('referrals').where('id', referral.id).update({
    state: 'rewarded',
    purchase_id: purchaseId,
    bonus,
    friend_movement: friendMovement,
    referrer_movement: referrerMovement,
    rewarded_at: at,
  })
  return bonus
}

/** Takes both rewards back when the purchase that brought them was refunded altogether. */
export async function reverseReferral(actor: Actor, purchaseId: string, at = new Date()) {
  const { rows } = await db.rawQuery<{ rows: Rewarded[] }>(
    `update referrals set state = 'reversed', reversed_at = :at
      where purchase_id = :purchaseId and state = 'rewarded'
     returning id, referrer_movement, friend_movement`,
    { purchaseId, at }
  )
  for (const { id, friend_movement: friend, referrer_movement: referrer } of rows) {
    const source = { type: 'referral', id }
    await takeGiftBack(actor, friend, { reason: 'referred', source, at })
    await takeGiftBack(actor, referrer, { reason: 'referral', source, at })
  }
}

async function waitingReferral(customerId: string, purchaseId: string) {
  const { rows } = await db.rawQuery<{ rows: Waiting[] }>(
    `select r.id, coalesce(o.merged_into, o.id) as referrer_id, p.at < r.created_at as too_late
       from referrals r
       join customers o on o.tenant_id = r.tenant_id and o.id = r.referrer_id and o.erased_at is null
       join purchases p on p.tenant_id = r.tenant_id and p.id = :purchaseId and p.total > 0
      where r.friend_id in (select id from customers where id = :customerId or merged_into = :customerId)
        and r.state = 'waiting'
        for update of r`,
    { customerId, purchaseId }
  )
  return rows[0]
}
