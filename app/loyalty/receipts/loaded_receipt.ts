import db from '@adonisjs/lucid/services/db'
import { boughtByCategory } from '#loyalty/tiers/standing_query'

/** A receipt of a connected system, with everything that decides what it earns. Sums are kopecks. */
export interface LoadedReceipt {
  id: number
  kind: 'sale' | 'refund'
  status: 'open' | 'closed' | 'cancelled'
  customerId: string | null
  venueId: string
  businessId: string
  businessCategory: string
  timezone: string
  connectionId: string
  externalId: string
  refundOf: string | null
  at: Date
  businessDate: string
  total: number
  discount: number
  paidWithBonuses: number
  /** Before this receipt: kopecks and categories of twelve months, categories of all time. */
  spent: number
  categories: string[]
  visited: string[]
  tier: string | null
  premiumUntil: Date | null
  invitedTo: string | null
  offer: { id: string; rate: number } | null
  /** What loyalty has made of it before. */
  purchaseId: string | null
  /** Purchase of our till that the system tells of once more. */
  twinId: string | null
}

/** Receipts in the order in which they were made. Merged customers are those into whom they were merged. */
export async function loadReceipts(ids: number[]): Promise<LoadedReceipt[]> {
  const { rows } = await db.rawQuery<{ rows: LoadedReceipt[] }>(
    `select r.id, r.kind, r.status, r.customer_id as "customerId", r.venue_id as "venueId",
            v.business_id as "businessId", b.category_code as "businessCategory", v.timezone,
            r.connection_id as "connectionId", r.external_id as "externalId", r.refund_of as "refundOf",
            r.closed_at as at, r.business_date as "businessDate", r.total, r.discount,
            (select coalesce(sum(p.amount), 0)::bigint from receipt_payments p
              where p.receipt_id = r.id and p.type = 'bonus') as "paidWithBonuses",
            history.spent, coalesce(history.categories, '{}') as categories, coalesce(history.visited, '{}') as visited,
            m.tier, m.premium_until as "premiumUntil", m.invited_to as "invitedTo",
            case when offer.id is not null then jsonb_build_object('id', offer.id, 'rate', offer.rate) end as offer,
            made.id as "purchaseId", twin.id as "twinId"
       from receipts r
       join connections c on c.tenant_id = r.tenant_id and c.id = r.connection_id and c.status <> 'built-in'
       join venues v on v.tenant_id = r.tenant_id and v.id = r.venue_id
       join businesses b on b.tenant_id = v.tenant_id and b.id = v.business_id
       left join member_tiers m on m.tenant_id = r.tenant_id and m.customer_id = r.customer_id
       left join purchases made on made.tenant_id = r.tenant_id and made.receipt_id = r.id
       left join purchases twin on twin.tenant_id = r.tenant_id and twin.venue_id = r.venue_id
         and twin.external_id = any(array[r.external_id, r.number]) and twin.source <> 'connector' and made.id is null
       left join lateral (
         select coalesce(sum(recent), 0)::bigint as spent, array_agg(category_code) filter (where recent > 0) as categories,
                array_agg(category_code) as visited
           from (${boughtByCategory({ customer: 'r.customer_id', at: 'r.closed_at', before: true })}) of_category
       ) history on r.customer_id is not null
       left join lateral (
         select o.id, p.rate
           from cross_offers o join cross_promos p on p.tenant_id = o.tenant_id and p.id = o.cross_promo_id and p.active
          where o.customer_id = r.customer_id and o.used_by is null and o.granted_at < r.closed_at
            and o.expires_at > r.closed_at and p.to_business_id = v.business_id
          order by p.rate desc, o.expires_at, o.id limit 1
       ) offer on true
      where r.id = any(cast(:ids as bigint[])) and r.closed_at is not null
      order by r.closed_at, r.id`,
    { ids }
  )
  return rows
}
