import db from '@adonisjs/lucid/services/db'
import type { Channel, PaymentType } from '#loyalty/promotions/purchase_context'

/** A sale as it was, before the discounts of its time. Sums are kopecks, quantities thousandths. */
export interface SoldReceipt {
  venueId: string
  /** Local time of the venue: `2026-03-05T18:30`. */
  moment: string
  closedAt: Date
  channel: Channel
  paymentType: PaymentType | null
  /** `null`: anonymous, or under medical secrecy. */
  customerId: string | null
  items: SoldItem[]
}

export interface SoldItem {
  productId: string | null
  quantity: number
  price: number
  value: number
  /** `null`: not known. */
  cost: number | null
}

type ItemColumns = [string | null, number, number, number, number | null]

interface Row {
  venue_id: string
  moment: string
  closed_at: Date
  channel: Channel
  payment_type: PaymentType | null
  customer_id: string | null
  value: number
  items: ItemColumns[] | null
}

/** All sales of a business date in some venues, in the order in which they were made. Inside the tenant's scope. */
export async function receiptsOfDay(date: string, venues: string[]): Promise<SoldReceipt[]> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select r.venue_id, to_char(r.closed_at at time zone v.timezone, 'YYYY-MM-DD"T"HH24:MI') as moment, r.closed_at,
            case when r.order_type = 'delivery' then 'delivery' else 'till' end as channel,
            paid.type as payment_type, case when b.medical then null else r.customer_id end as customer_id,
            greatest(0, r.total + r.discount) as value, lines.items
       from receipts r
       join venues v on v.tenant_id = r.tenant_id and v.id = r.venue_id
       join businesses b on b.tenant_id = v.tenant_id and b.id = v.business_id
       left join lateral (
         select json_agg(json_build_array(i.product_id, greatest(0, i.qty_milli), greatest(0, i.price),
                                          greatest(0, i.total + i.discount), i.cost) order by i.line) as items
           from receipt_items i where i.tenant_id = r.tenant_id and i.receipt_id = r.id
       ) lines on true
       left join lateral (
         select p.type from receipt_payments p
          where p.tenant_id = r.tenant_id and p.receipt_id = r.id and p.type <> 'bonus'
          order by p.amount desc, p.line limit 1
       ) paid on true
      where r.venue_id = any(cast(:venues as uuid[])) and r.business_date = :date
        and r.kind = 'sale' and r.status = 'closed'
      order by r.closed_at, r.id`,
    { date, venues }
  )
  return rows.map((row) => ({
    venueId: row.venue_id,
    moment: row.moment,
    closedAt: row.closed_at,
    channel: row.channel,
    paymentType: row.payment_type,
    customerId: row.customer_id,
    items: row.items?.map(itemOf) ?? [bareSum(row.value)],
  }))
}

/** Lines of one receipt as they were paid. */
export async function itemsOf(receiptId: number) {
  const { rows } = await db.rawQuery<{
    rows: { productId: string | null; quantity: number; price: number; total: number }[]
  }>(
    `select product_id as "productId", greatest(0, qty_milli) as quantity, greatest(0, price) as price,
            greatest(0, total) as total
       from receipt_items where receipt_id = :receiptId order by line`,
    { receiptId }
  )
  return rows
}

export async function countReceipts(from: string, until: string, venues: string[]) {
  const { rows } = await db.rawQuery<{ rows: { receipts: number }[] }>(
    `select count(*) as receipts from receipts r
      where r.venue_id = any(cast(:venues as uuid[])) and r.business_date between :from and :until
        and r.kind = 'sale' and r.status = 'closed'`,
    { from, until, venues }
  )
  return rows[0].receipts
}

function itemOf([productId, quantity, price, value, cost]: ItemColumns): SoldItem {
  return { productId, quantity, price, value, cost }
}

/** A receipt without lines is one of its sum. */
function bareSum(value: number): SoldItem {
  return { productId: null, quantity: 1000, price: value, value, cost: null }
}
