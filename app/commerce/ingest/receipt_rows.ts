import type { IngestSession, IngestVenue } from '#commerce/ingest/ingest_session'
import type { ReceiptDraft } from '#commerce/ingest/receipt_draft'

export interface ReceiptRow {
  id: number
  external_id: string
  venue_id: string
  source_venue: number | null
  source_date: string | null
  customer_id: string | null
  merged_from: string | null
  employee_id: string | null
  opened_at: string | null
  closed_at: string | null
  business_date: string | null
  local_hour: number | null
  kind: string
  status: string
  total: number
  discount: number
  cost: number
  costed_revenue: number
  qty_milli: number
  guests: number | null
  order_type: string | null
  number: string | null
  table_name: string | null
  refund_of: string | null
  description: string | null
  content_hash: string
}

export interface ItemRow {
  receipt_id: number
  line: number
  product_id: string | null
  qty_milli: number
  price: number
  total: number
  discount: number
  cost: number | null
}

interface Place {
  venue: IngestVenue
  id: number
  hash: string
  customerId: string | undefined
  /** The customer whom the source names, where that one was merged into `customerId`. */
  mergedFrom: string | undefined
}

/**
 * A canonical receipt as a row of our table.
 *
 * @throws RangeError for moments that are none.
 */
export function toReceiptRow(
  session: IngestSession,
  { receipt, sums, employee }: ReceiptDraft,
  place: Place
): ReceiptRow {
  const clock = session.clock(place.venue)
  const moment = receipt.closedAt ?? (receipt.status === 'cancelled' ? receipt.openedAt : undefined)
  if (!moment && receipt.status !== 'open') throw new RangeError('closedAt is missing')
  const closed = moment ? clock.at(moment) : null
  const opened = receipt.openedAt ? clock.at(receipt.openedAt) : null

  return {
    id: place.id,
    external_id: receipt.externalId,
    venue_id: place.venue.venueId,
    source_venue: place.venue.sourceId,
    source_date: receipt.sourceDate ?? null,
    customer_id: place.customerId ?? null,
    merged_from: place.mergedFrom ?? null,
    employee_id: session.employees.get(employee ?? '') ?? null,
    opened_at: opened?.instant.toISOString() ?? null,
    closed_at: closed?.instant.toISOString() ?? null,
    business_date: closed?.businessDate ?? null,
    local_hour: closed?.localHour ?? null,
    kind: receipt.kind,
    status: receipt.deleted ? 'cancelled' : receipt.status,
    ...sums,
    guests: receipt.guests ?? null,
    order_type: receipt.orderType ?? null,
    number: receipt.number ?? null,
    table_name: receipt.table ?? null,
    refund_of: receipt.refundOf ?? null,
    description: receipt.description ?? null,
    content_hash: place.hash,
  }
}

export function toItemRows(
  session: IngestSession,
  { items }: ReceiptDraft,
  { id }: ReceiptRow
): ItemRow[] {
  return items.map(({ product, ...values }, line) => ({
    receipt_id: id,
    line,
    product_id: session.products.get(product ?? '') ?? null,
    ...values,
  }))
}

export function toPaymentRows(
  session: IngestSession,
  { payments }: ReceiptDraft,
  { id }: ReceiptRow
) {
  const { paymentTypes } = session.settings
  return payments.map(({ type, name, amount }, line) => ({
    receipt_id: id,
    line,
    type: paymentTypes.get(name ?? '') ?? type,
    name,
    amount,
  }))
}

export function toDiscountRows({ discounts }: ReceiptDraft, { id }: ReceiptRow) {
  return discounts.map((discount, line) => ({ receipt_id: id, line, ...discount }))
}
