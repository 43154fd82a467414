import db from '@adonisjs/lucid/services/db'
import { tellOfTouchedDays } from '#commerce/rollups/touched_days_list'
import { tellOfTouched } from '#commerce/rollups/touched_customers'
import type { VenueTime } from '#shared/zone_clock'
import { prepared } from '#shared/database/prepared'

/** A sale or refund as a till makes it. Sums are kopecks, those of a refund below zero; quantities thousandths. */
export interface Sale {
  connectionId: string
  externalId: string
  venueId: string
  customerId: string | null
  time: VenueTime
  kind: 'sale' | 'refund'
  refundOf?: string
  number?: string
  description?: string
  /** To be paid, bonuses included. */
  total: number
  discount: number
  lines: SaleLine[]
  payments: SalePayment[]
  discounts: { name: string; amount: number }[]
}

export interface SaleLine {
  productId: string | null
  quantity: number
  price: number
  total: number
  discount: number
}

export interface SalePayment {
  type: 'cash' | 'card' | 'online' | 'bonus' | 'credit' | 'other'
  amount: number
}

/**
 * Writes a receipt with its lines in one statement. Sums of the day and of the customer follow by a job, so that tills
 * of one venue never wait for one another.
 *
 * @returns the receipt's id
 */
export async function recordSale(sale: Sale): Promise<number> {
  const { lines, payments, discounts, time } = sale
  const { rows } = await db.rawQuery<{ rows: { id: number }[] }>(
    prepared(`with receipt as (
       insert into receipts (connection_id, venue_id, customer_id, opened_at, closed_at, total, discount, qty_milli,
                             business_date, local_hour, kind, status, external_id, refund_of, number, description)
       values (:connectionId, :venueId, :customerId, :at, :at, :total, :discount, :quantity,
               :businessDate, :localHour, :kind, 'closed', :externalId, :refundOf, :number, :description)
       returning id),
     items as (
       insert into receipt_items (receipt_id, line, product_id, qty_milli, price, total, discount)
       select receipt.id, x.line - 1, x.product, x.quantity, x.price, x.total, x.discount
         from receipt, unnest(cast(:products as uuid[]), cast(:quantities as bigint[]), cast(:prices as bigint[]),
                              cast(:totals as bigint[]), cast(:discounts as bigint[]))
              with ordinality as x (product, quantity, price, total, discount, line)),
     paid as (
       insert into receipt_payments (receipt_id, line, type, amount)
       select receipt.id, x.line - 1, x.type, x.amount
         from receipt, unnest(cast(:paymentTypes as text[]), cast(:payments as bigint[]))
              with ordinality as x (type, amount, line)),
     reduced as (
       insert into receipt_discounts (receipt_id, line, name, amount)
       select receipt.id, x.line - 1, x.name, x.amount
         from receipt, unnest(cast(:discountNames as text[]), cast(:discountAmounts as bigint[]))
              with ordinality as x (name, amount, line)),
     day as (insert into touched_days (venue_id, business_date) values (:venueId, :businessDate)),
     customer as (
       insert into touched_customers (customer_id)
       select cast(:customerId as uuid) where cast(:customerId as uuid) is not null)
     select id from receipt`),
    {
      connectionId: sale.connectionId,
      venueId: sale.venueId,
      customerId: sale.customerId,
      at: time.instant,
      total: sale.total,
      discount: sale.discount,
      quantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
      businessDate: time.businessDate,
      localHour: time.localHour,
      kind: sale.kind,
      externalId: sale.externalId,
      refundOf: sale.refundOf ?? null,
      number: sale.number ?? null,
      description: sale.description ?? null,
      products: lines.map(({ productId }) => productId),
      quantities: lines.map(({ quantity }) => quantity),
      prices: lines.map(({ price }) => price),
      totals: lines.map(({ total }) => total),
      discounts: lines.map(({ discount }) => discount),
      paymentTypes: payments.map(({ type }) => type),
      payments: payments.map(({ amount }) => amount),
      discountNames: discounts.map(({ name }) => name),
      discountAmounts: discounts.map(({ amount }) => amount),
    }
  )
  await tellOfTouchedDays()
  if (sale.customerId) await tellOfTouched()
  return rows[0].id
}

/** Takes a receipt out of all sums: it counts as cancelled from now on. */
export async function cancelSale(receiptId: number) {
  await db.rawQuery(
    prepared(`with cancelled as (
       update receipts set status = 'cancelled' where id = :receiptId
       returning venue_id, business_date, customer_id),
     day as (insert into touched_days (venue_id, business_date) select venue_id, business_date from cancelled)
     insert into touched_customers (customer_id)
     select customer_id from cancelled where customer_id is not null`),
    { receiptId }
  )
  await tellOfTouchedDays()
  await tellOfTouched()
}

/** Takes a receipt of our till away altogether, for one of another source that tells of the same sale. */
export async function deleteSale(receiptId: number) {
  await db.rawQuery(
    prepared(`with deleted as (
       delete from receipts r using connections c
        where r.id = :receiptId and c.tenant_id = r.tenant_id and c.id = r.connection_id and c.status = 'built-in'
       returning r.venue_id, r.business_date, r.customer_id),
     day as (insert into touched_days (venue_id, business_date) select venue_id, business_date from deleted)
     insert into touched_customers (customer_id)
     select customer_id from deleted where customer_id is not null`),
    { receiptId }
  )
  await tellOfTouchedDays()
  await tellOfTouched()
}
