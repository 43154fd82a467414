import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { takeGiftBack } from '#loyalty/gifts/gift_bonuses'

interface Returned {
  coupon_id: string
  customer_id: string | null
  movement_id: string | null
  give_back: boolean
}

/**
 * Takes back what the coupons of a purchase gave; they can be used again where their batch says so. For a full refund
 * or a void; a second time it finds nothing to do.
 */
export async function giveBackCoupons(actor: Actor, purchaseId: string, at: Date) {
  const { rows } = await db.rawQuery<{ rows: Returned[] }>(
    `update coupon_redemptions r set returned_at = :at
       from coupon_batches b
      where r.purchase_id = :purchaseId and r.returned_at is null
        and b.tenant_id = r.tenant_id and b.id = r.batch_id
     returning r.coupon_id, r.customer_id, r.movement_id, b.give_back`,
    { purchaseId, at }
  )
  for (const redemption of rows.toSorted((a, b) => (a.coupon_id < b.coupon_id ? -1 : 1))) {
    const source = { type: 'coupon', id: redemption.coupon_id }
    if (redemption.movement_id)
      await takeGiftBack(actor, redemption.movement_id, { reason: 'coupon', source, at })
    if (redemption.give_back) await giveUseBack(redemption)
  }
}

async function giveUseBack({ coupon_id: id, customer_id: customerId }: Returned) {
  await db.rawQuery('update coupons set uses = uses - 1 where id = :id and uses > 0', { id })
  await db.rawQuery(
    `update coupon_customer_uses set uses = uses - 1
      where coupon_id = :id and customer_id = :customerId and uses > 0`,
    { id, customerId }
  )
}
