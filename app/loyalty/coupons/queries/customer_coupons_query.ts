import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { roubles } from '#shared/money'
import { customerIdFor } from '#customers/queries/customer_query'
import type { CouponKind, GiftWords } from '#loyalty/coupons/presented'

const STATES = ['usable', 'inactive', 'used', 'over'] as const

export interface CustomerCoupon {
  id: string
  batchId: string
  name: string
  kind: CouponKind
  bonus: number | null
  gift: GiftWords | null
  code: string
  /** `inactive`: it has to be activated first. `over`: it expired or was stopped. */
  state: (typeof STATES)[number]
  /** To be told at the till, while it counts. */
  shortCode: string | null
  validUntil: string | null
  lastUsedAt: string | null
}

interface Row {
  id: string
  batch_id: string
  name: string
  kind: CouponKind
  bonus: number | null
  gift: GiftWords | null
  code: string
  state: CustomerCoupon['state']
  short_code: string | null
  until: Date | null
  last_used_at: Date | null
}

/** More than anybody looks at. */
const MOST = 50

/** Coupons that a customer owns, activated or used: those that count first. @throws NotFoundError */
export async function couponsOfCustomer(actor: Actor, wanted: string): Promise<CustomerCoupon[]> {
  const customerId = await customerIdFor(actor, wanted)
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `with family as materialized (
       select id from customers where id = :customerId or merged_into = :customerId),
     mine as (
       select id as coupon_id from coupons where customer_id in (select id from family)
       union
       select coupon_id from coupon_activations where customer_id in (select id from family)
       union
       select coupon_id from coupon_redemptions
        where customer_id in (select id from family) and returned_at is null),
     known as (
       select k.id, k.batch_id, b.name, b.kind, b.bonus, b.gift, k.code, a.short_code, r.last_used_at,
              least(b.valid_until, a.expires_at) as until,
              case when r.uses > 0 and (k.uses >= b.uses_limit or r.uses >= coalesce(b.customer_limit, b.uses_limit))
                     then 'used'
                   when b.stopped_at is not null or least(b.valid_until, a.expires_at) <= cast(:now as timestamptz)
                     then 'over'
                   when b.active_minutes is not null and a.expires_at is null then 'inactive'
                   else 'usable' end as state
         from mine m
         join coupons k on k.id = m.coupon_id
         join coupon_batches b on b.tenant_id = k.tenant_id and b.id = k.batch_id
         left join lateral (
           select max(a.expires_at) as expires_at, max(a.short_code) as short_code from coupon_activations a
            where a.tenant_id = k.tenant_id and a.coupon_id = k.id and a.customer_id in (select id from family)) a on true
        cross join lateral (
           select count(*)::int as uses, max(r.at) as last_used_at from coupon_redemptions r
            where r.tenant_id = k.tenant_id and r.coupon_id = k.id and r.returned_at is null
              and r.customer_id in (select id from family)) r)
     select * from known
      order by array_position(array['${STATES.join("','")}'], state), until nulls last, id limit :most`,
    { customerId, now: new Date().toISOString(), most: MOST }
  )
  return rows.map((row) => ({
    id: row.id,
    batchId: row.batch_id,
    name: row.name,
    kind: row.kind,
    bonus: row.bonus === null ? null : roubles(row.bonus),
    gift: row.gift,
    code: row.code,
    state: row.state,
    shortCode: row.state === 'usable' ? row.short_code : null,
    validUntil: row.until?.toISOString() ?? null,
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
  }))
}
