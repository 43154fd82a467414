import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { CouponUsedUpError } from '#loyalty/coupons/errors'
import { giftBonuses } from '#loyalty/gifts/gift_bonuses'
import { lockAccount } from '#loyalty/ledger/member_account'
import { prepared } from '#shared/database/prepared'

export interface Redemption {
  couponIds: string[]
  customerId: string | null
  /** `null` for a purchase that Krug does not keep. */
  purchaseId: string | null
  /** What the caller calls such a purchase. */
  document?: string
  at: Date
}

interface Coupon {
  id: string
  batch_id: string
  code: string
  bonus: number | null
  uses_limit: number | null
  customer_limit: number | null
}

/**
 * Uses coupons that `presented` found good, exactly as often as they may be used; those that give bonuses give them.
 * Inside the transaction of the purchase.
 *
 * @returns hundredths of a bonus that were given
 * @throws CouponUsedUpError when another till was quicker
 */
export async function redeem(actor: Actor, redemption: Redemption): Promise<number> {
  const { couponIds, customerId, at } = redemption
  if (couponIds.length === 0) return 0
  const coupons = await couponsOf(couponIds)
  // Accounts are locked before coupons by everybody, as the till does.
  if (customerId && coupons.some(({ bonus }) => bonus !== null))
    await lockAccount(actor, customerId, at)
  let given = 0
  for (const coupon of coupons) {
    await takeUse(coupon, customerId)
    const movementId = await giveBonus(actor, coupon, redemption)
    if (movementId) given += coupon.bonus!
    await db.table('coupon_redemptions').insert({
      coupon_id: coupon.id,
      batch_id: coupon.batch_id,
      customer_id: customerId,
      purchase_id: redemption.purchaseId,
      document: redemption.document ?? null,
      movement_id: movementId,
      actor_id: actor.userId,
      at,
    })
  }
  return given
}

async function couponsOf(ids: string[]): Promise<Coupon[]> {
  const { rows } = await db.rawQuery<{ rows: Coupon[] }>(
    prepared(`select k.id, k.batch_id, k.code, b.bonus, b.uses_limit, b.customer_limit
       from coupons k join coupon_batches b on b.tenant_id = k.tenant_id and b.id = k.batch_id
      where k.id = any(cast(:ids as uuid[])) order by k.id`),
    { ids }
  )
  return rows
}

async function takeUse(coupon: Coupon, customerId: string | null) {
  const { id, uses_limit: most, customer_limit: mostOwn } = coupon
  if (most !== null)
    await taken(coupon, 'update coupons set uses = uses + 1 where id = :id and uses < :most', {
      id,
      most,
    })
  if (mostOwn !== null && customerId)
    await taken(
      coupon,
      `insert into coupon_customer_uses as u (coupon_id, customer_id, uses) values (:id, :customerId, 1)
       on conflict (tenant_id, coupon_id, customer_id) do update set uses = u.uses + 1 where u.uses < :mostOwn`,
      { id, customerId, mostOwn }
    )
}

async function taken({ code }: Coupon, sql: string, bindings: Record<string, string | number>) {
  const { rowCount } = await db.rawQuery<{ rowCount: number }>(sql, bindings)
  if (rowCount === 0) throw new CouponUsedUpError({ code })
}

async function giveBonus(actor: Actor, { id, bonus }: Coupon, { customerId, at }: Redemption) {
  if (bonus === null || !customerId) return null
  const source = { type: 'coupon', id }
  return giftBonuses(actor, { customerId, amount: bonus, reason: 'coupon', source, at })
}
