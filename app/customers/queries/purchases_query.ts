import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { roubles } from '#shared/money'
import { customerIdFor } from '#customers/queries/customer_query'
import { shownVenues } from '#customers/queries/reach_query'

export interface PurchaseItem {
  name: string | null
  quantity: number
  total: number
}

export interface Purchase {
  id: number
  number: string | null
  kind: 'sale' | 'refund'
  status: 'closed' | 'cancelled'
  closedAt: Date
  businessDate: string
  venue: { id: string; name: string; timezone: string }
  business: { id: string; name: string }
  total: number
  discount: number
  items: PurchaseItem[]
}

interface Row extends Omit<Purchase, 'venue' | 'business'> {
  venueId: string
  venueName: string
  timezone: string
  businessId: string
  businessName: string
}

/** What a customer bought in the venues that the actor sees, newest first. @throws NotFoundError */
export async function purchasesOf(
  actor: Actor,
  wanted: string,
  request: PageRequest
): Promise<Paginated<Purchase>> {
  const customerId = await customerIdFor(actor, wanted)
  const { page, perPage, offset } = pageOf(request)
  const bindings = { customerId, venues: await shownVenues(actor) }
  const { rows: counted } = await db.rawQuery<{ rows: { total: number }[] }>(
    `select count(*)::int as total from receipts r where ${OWN}`,
    bindings
  )
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select r.id, r.number, r.kind, r.status, r.closed_at as "closedAt", r.business_date as "businessDate", r.total,
            r.discount, v.id as "venueId", v.name as "venueName", v.timezone, b.id as "businessId", b.name as "businessName",
            coalesce((
              select jsonb_agg(jsonb_build_object('name', p.name, 'quantity', i.qty_milli, 'total', i.total) order by i.line)
                from receipt_items i left join products p on p.tenant_id = i.tenant_id and p.id = i.product_id
               where i.tenant_id = r.tenant_id and i.receipt_id = r.id), '[]') as items
       from receipts r
       join venues v on v.tenant_id = r.tenant_id and v.id = r.venue_id
       join businesses b on b.tenant_id = v.tenant_id and b.id = v.business_id
      where ${OWN}
      order by r.closed_at desc, r.id desc
      limit :perPage offset :offset`,
    { ...bindings, perPage, offset }
  )
  return { rows: rows.map(describePurchase), meta: { page, perPage, total: counted[0].total } }
}

const OWN = `r.customer_id = :customerId and r.status <> 'open' and r.venue_id = any(:venues)`

function describePurchase({
  venueId,
  venueName,
  timezone,
  businessId,
  businessName,
  ...row
}: Row): Purchase {
  return {
    ...row,
    venue: { id: venueId, name: venueName, timezone },
    business: { id: businessId, name: businessName },
    total: roubles(row.total),
    discount: roubles(row.discount),
    items: row.items.map(({ name, quantity, total }) => ({
      name,
      quantity: quantity / 1000,
      total: roubles(total),
    })),
  }
}
