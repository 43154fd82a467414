import type { Actor } from '#shared/actor'
import { CouponRefusedError } from '#loyalty/coupons/errors'
import { presentCustomer } from '#loyalty/coupons/owners'
import { presented, type ValidCoupon } from '#loyalty/coupons/presented'
import { redeem } from '#loyalty/coupons/redeem'
import { venueFor } from '#tenancy/venue_access'

interface Input {
  code: string
  customerId?: string
  /** Where it is shown. */
  venueId: string
  /** What the caller calls the purchase. */
  document?: string
  at: Date
}

/**
 * Uses a coupon outside of our till.
 *
 * @throws CouponRefusedError, CouponUsedUpError, NotFoundError
 */
export class RedeemCode {
  async handle(
    actor: Actor,
    { code, venueId, at, document, ...input }: Input
  ): Promise<ValidCoupon> {
    const venue = await venueFor(actor, venueId)
    const customerId = input.customerId ? await presentCustomer(input.customerId) : null
    const { valid, refused } = await presented([code], customerId, at, venue.businessId)
    if (refused[0]) throw new CouponRefusedError({ reason: refused[0].reason }, 'code')
    const [coupon] = valid
    const couponIds = [coupon.couponId]
    await redeem(actor, { couponIds, customerId, purchaseId: null, document, at })
    return coupon
  }
}
