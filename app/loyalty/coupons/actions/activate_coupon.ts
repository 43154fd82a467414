import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { keyOf, newShortCode } from '#loyalty/coupons/code'
import {
  CouponNeedsNoActivationError,
  CouponRefusedError,
  CouponsGoneError,
} from '#loyalty/coupons/errors'
import { presentCustomer } from '#loyalty/coupons/owners'
import { presented } from '#loyalty/coupons/presented'
import { usableBatch, type UsableBatch } from '#loyalty/coupons/usable_batch'

interface Input {
  batchId: string
  customerId: string
  /** Which code of the batch; without it the customer's own, or one that is nobody's yet. */
  code?: string
  at: Date
}

export interface Activation {
  code: string
  /** To be told at the till. */
  shortCode: string
  expiresAt: string
}

interface Coupon {
  id: string
  code: string
}

/**
 * Starts the time in which a coupon counts for a customer. Once more it answers the same, until the time is over.
 *
 * @throws NotFoundError, CouponRefusedError, CouponNeedsNoActivationError, CouponsGoneError
 */
export class ActivateCoupon {
  async handle(actor: Actor, { batchId, code, at, ...input }: Input): Promise<Activation> {
    const batch = await usableBatch(actor, batchId)
    if (!batch.active_minutes) throw new CouponNeedsNoActivationError()
    const customerId = await presentCustomer(input.customerId)
    // One at a time for a customer: two clicks take one code.
    await db.rawQuery('select 1 from customers where id = :customerId for no key update', {
      customerId,
    })
    const coupon = code ? await namedCoupon(batch, code) : await couponFor(batch, customerId)
    const { refused } = await presented([coupon.code], customerId, at, batch.business_id)
    const [refusal] = refused
    if (!refusal) return currentActivation(coupon, customerId)
    if (refusal.reason !== 'not_activated') throw new CouponRefusedError({ reason: refusal.reason })
    return activate(batch, coupon, customerId, at)
  }
}

async function namedCoupon({ id }: UsableBatch, code: string): Promise<Coupon> {
  const { rows } = await db.rawQuery<{ rows: Coupon[] }>(
    'select id, code from coupons where batch_id = :id and key = :key for update',
    { id, key: keyOf(code) }
  )
  return found(rows[0])
}

/** Of a personal batch the customer's own code, or one that is nobody's yet; of a public one its only code. */
async function couponFor(batch: UsableBatch, customerId: string): Promise<Coupon> {
  const coupon = batch.personal
    ? ((await ownCoupon(batch, customerId)) ?? (await freeCoupon(batch)))
    : await onlyCoupon(batch)
  if (!coupon) throw new CouponsGoneError()
  return coupon
}

async function onlyCoupon({ id }: UsableBatch): Promise<Coupon | undefined> {
  const { rows } = await db.rawQuery<{ rows: Coupon[] }>(
    'select id, code from coupons where batch_id = :id',
    { id }
  )
  return rows[0]
}

async function freeCoupon({ id }: UsableBatch): Promise<Coupon | undefined> {
  const { rows } = await db.rawQuery<{ rows: Coupon[] }>(
    `select id, code from coupons where batch_id = :id and customer_id is null and uses = 0
      order by id limit 1 for update skip locked`,
    { id }
  )
  return rows[0]
}

async function ownCoupon({ id }: UsableBatch, customerId: string) {
  const { rows } = await db.rawQuery<{ rows: Coupon[] }>(
    `select k.id, k.code from coupons k join customers c on c.tenant_id = k.tenant_id and c.id = k.customer_id
      where k.batch_id = :id and coalesce(c.merged_into, c.id) = :customerId order by k.id desc limit 1`,
    { id, customerId }
  )
  return rows[0]
}

async function currentActivation({ id, code }: Coupon, customerId: string): Promise<Activation> {
  const { rows } = await db.rawQuery<{ rows: { short_code: string; expires_at: Date }[] }>(
    `select a.short_code, a.expires_at from coupon_activations a
       join customers c on c.tenant_id = a.tenant_id and c.id = a.customer_id
      where a.coupon_id = :id and coalesce(c.merged_into, c.id) = :customerId
      order by a.expires_at desc limit 1`,
    { id, customerId }
  )
  return describe(code, rows[0])
}

async function activate(
  batch: UsableBatch,
  { id, code }: Coupon,
  customerId: string,
  at: Date
): Promise<Activation> {
  const ends = new Date(at.getTime() + batch.active_minutes! * 60_000)
  if (batch.personal)
    await db
      .from('coupons')
      .where('id', id)
      .whereNull('customer_id')
      .update({ customer_id: customerId })
  const until = batch.valid_until && batch.valid_until < ends ? batch.valid_until : ends
  for (;;) {
    const { rows } = await db.rawQuery<{ rows: { short_code: string; expires_at: Date }[] }>(
      `insert into coupon_activations (coupon_id, batch_id, customer_id, short_code, activated_at, expires_at)
       select :id, :batchId, :customerId, :shortCode, :at, :until
        where not exists (select 1 from coupons where key = :shortCode)
       on conflict (tenant_id, short_code) do nothing returning short_code, expires_at`,
      { id, batchId: batch.id, customerId, shortCode: newShortCode(), at, until }
    )
    if (rows[0]) return describe(code, rows[0])
  }
}

function describe(code: string, row: { short_code: string; expires_at: Date }): Activation {
  return { code, shortCode: row.short_code, expiresAt: row.expires_at.toISOString() }
}
