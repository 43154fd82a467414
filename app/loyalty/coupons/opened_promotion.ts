import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { CouponPromotionError } from '#loyalty/coupons/errors'
import { promotionsInReach } from '#loyalty/promotions/reach'

interface Row {
  state: string
  needs_coupon: boolean
}

/**
 * Refuses a promotion that coupons would not open: one that applies without, a draft, which may still be deleted, or one
 * that has ended.
 *
 * @throws NotFoundError, CouponPromotionError
 */
export async function assertOpens(actor: Actor, promotionId: string) {
  const { where, bindings } = await promotionsInReach(actor)
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select p.state, coalesce((v.rule -> 'coupon')::boolean, false) as needs_coupon
       from promotions p
       join promotion_versions v on v.tenant_id = p.tenant_id and v.promotion_id = p.id and v.version = p.version
      where p.id = :promotionId and ${where}`,
    { ...bindings, promotionId } as never
  )
  const { state, needs_coupon: needsCoupon } = found(rows[0])
  const reason = needsCoupon ? state : 'open'
  if (reason !== 'active' && reason !== 'paused')
    throw new CouponPromotionError({ reason }, 'promotionId')
}
