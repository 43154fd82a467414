import db from '@adonisjs/lucid/services/db'
import {
  CreateCouponBatch,
  type CouponBatchInput,
} from '#loyalty/coupons/actions/create_coupon_batch'
import type { Tenant } from '#tests/helpers/given'

/** A batch with its codes, in the order in which they were made: a gift for everybody unless it is said otherwise. */
export function givenCoupons(tenant: Tenant, input: Partial<CouponBatchInput> = {}) {
  return tenant.inside(async () => {
    const id = await new CreateCouponBatch().handle(tenant.actor, {
      name: 'Кофе в подарок',
      kind: 'gift',
      gift: { ru: 'Кофе', en: 'Coffee' },
      audience: 'public',
      validFrom: new Date('2026-01-01T00:00:00Z'),
      ...input,
    })
    const coupons: { id: string; code: string }[] = await db
      .from('coupons')
      .where('batch_id', id)
      .orderBy('id')
      .select('id', 'code')
    return { id, coupons, codes: coupons.map(({ code }) => code) }
  })
}

/** A purchase of a till, as far as coupons and friends look at it. */
export async function givenPurchase(
  tenant: Tenant,
  venue: { id: string; businessId: string },
  purchase: { customerId?: string; at?: Date; total?: number } = {}
): Promise<string> {
  const { customerId = null, at = new Date(), total = 100_000 } = purchase
  return tenant.inside(async () => {
    const [{ id }] = await db
      .table('purchases')
      .insert({
        source: 'till',
        business_id: venue.businessId,
        venue_id: venue.id,
        customer_id: customerId,
        channel: 'till',
        at,
        value: total,
        total,
        programme_version: 0,
      })
      .returning('id')
    return id
  })
}
