import db from '@adonisjs/lucid/services/db'
import { keyOf } from '#loyalty/coupons/code'
import { prepared } from '#shared/database/prepared'

export type CouponKind = 'discount' | 'bonus' | 'gift'

export interface GiftWords {
  ru: string
  en: string
}

export type RefusalReason =
  | 'unknown'
  | 'repeated'
  | 'stopped'
  | 'not_yet_valid'
  | 'expired'
  | 'other_business'
  | 'customer_unknown'
  | 'other_customer'
  | 'not_activated'
  | 'used_up'

/** A code that is good now, and what it gives. */
export interface ValidCoupon {
  /** As it was presented. */
  code: string
  couponId: string
  kind: CouponKind
  /** The promotion that it opens. */
  ruleId: string | null
  /** Hundredths of a bonus. */
  bonus?: number
  gift?: GiftWords
}

export interface RefusedCoupon {
  code: string
  reason: RefusalReason
}

interface Row {
  position: number
  coupon_id: string | null
  kind: CouponKind
  promotion_id: string | null
  bonus: number | null
  gift: GiftWords | null
  business_id: string | null
  personal: boolean
  valid_from: Date
  valid_until: Date | null
  stopped_at: Date | null
  uses_limit: number | null
  customer_limit: number | null
  needs_activation: boolean
  owned: boolean
  own: boolean
  activated_until: Date | null
  activated_by_other: boolean
  uses: number
  customer_uses: number
}

/**
 * What the codes that a customer shows are good for, long or short ones. One query that changes nothing; whether a
 * coupon still has a use left is settled by `redeem`. Inside the tenant's scope.
 *
 * @param businessId where they are shown; without it a coupon of one business counts everywhere
 */
export async function presented(
  codes: string[],
  customerId: string | null,
  at: Date,
  businessId: string | null = null
): Promise<{ valid: ValidCoupon[]; refused: RefusedCoupon[] }> {
  const valid: ValidCoupon[] = []
  const refused: RefusedCoupon[] = []
  if (codes.length === 0) return { valid, refused }
  const seen = new Set<string>()
  for (const row of await rowsOf(codes.map(keyOf), customerId)) {
    const code = codes[row.position - 1]
    const reason = obstacleOf(row, { seen, customerId, at, businessId })
    if (reason) refused.push({ code, reason })
    else valid.push(describe(code, row))
    if (row.coupon_id) seen.add(row.coupon_id)
  }
  return { valid, refused }
}

interface Circumstances {
  seen: ReadonlySet<string>
  customerId: string | null
  at: Date
  businessId: string | null
}

function obstacleOf(
  row: Row,
  { seen, customerId, at, businessId }: Circumstances
): RefusalReason | null {
  if (!row.coupon_id) return 'unknown'
  if (seen.has(row.coupon_id)) return 'repeated'
  if (row.stopped_at) return 'stopped'
  if (row.valid_from > at) return 'not_yet_valid'
  if (row.valid_until && row.valid_until <= at) return 'expired'
  if (row.business_id && businessId && row.business_id !== businessId) return 'other_business'
  if (!customerId) return needsCustomer(row) ? 'customer_unknown' : usedUp(row)
  if ((row.owned && !row.own) || row.activated_by_other) return 'other_customer'
  if (row.needs_activation && !row.activated_until) return 'not_activated'
  if (row.activated_until && row.activated_until <= at) return 'expired'
  return usedUp(row)
}

const needsCustomer = (row: Row) =>
  row.personal || row.needs_activation || row.kind === 'bonus' || row.customer_limit !== null

function usedUp({ uses, uses_limit: most, customer_uses: own, customer_limit: mostOwn }: Row) {
  return (most !== null && uses >= most) || (mostOwn !== null && own >= mostOwn) ? 'used_up' : null
}

function describe(code: string, row: Row): ValidCoupon {
  const { coupon_id: couponId, kind, promotion_id: ruleId, bonus, gift } = row
  return {
    code,
    couponId: couponId!,
    kind,
    ruleId,
    ...(bonus !== null && { bonus }),
    ...(gift !== null && { gift }),
  }
}

/** A short code tells whose activation it is; coupons of somebody who was merged are those of the other. */
async function rowsOf(keys: string[], customerId: string | null): Promise<Row[]> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    prepared(`with family as materialized (
       select id from customers where id = :customerId or merged_into = :customerId)
     select asked.position::int, k.id as coupon_id, b.kind, b.promotion_id, b.bonus, b.gift, b.business_id, b.personal,
            b.valid_from, b.valid_until, b.stopped_at, b.uses_limit, b.customer_limit,
            b.active_minutes is not null as needs_activation,
            k.customer_id is not null as owned, k.customer_id in (select id from family) as own,
            (select max(a.expires_at) from coupon_activations a
              where a.tenant_id = k.tenant_id and a.coupon_id = k.id
                and a.customer_id in (select id from family)) as activated_until,
            coalesce(short.customer_id not in (select id from family), false) as activated_by_other,
            k.uses,
            (select coalesce(sum(u.uses), 0)::int from coupon_customer_uses u
              where u.tenant_id = k.tenant_id and u.coupon_id = k.id
                and u.customer_id in (select id from family)) as customer_uses
       from unnest(cast(:keys as text[])) with ordinality as asked (key, position)
       left join coupon_activations short on short.short_code = asked.key
       left join lateral (
         select * from coupons where id = short.coupon_id
          union all
         select * from coupons where key = asked.key and short.coupon_id is null) k on true
       left join coupon_batches b on b.tenant_id = k.tenant_id and b.id = k.batch_id
      order by asked.position`),
    { keys, customerId }
  )
  return rows
}
