import {
  fromKopecks,
  money,
  quantity,
  sum,
  times,
  toKopecks,
  withRest,
  type CanonicalPayment,
  type CanonicalReceiptItem,
  type PaymentType,
  type Rec,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import type { Deal } from '../upstream/items.ts'
import type { Payment, ProductRow } from '../upstream/sales.ts'
import { endOf } from './to_deal.ts'
import { customerOf, reference, titleOf } from './to_opportunity.ts'

export interface Sale {
  rows: ProductRow[]
  payments: Payment[]
}

export const receiptId = (deal: number | string) => `deal:${deal}`

/** A won deal as a sale of what it says it came to. */
export function toReceipt(
  deal: Deal,
  { rows, payments }: Sale,
  { venueFrom }: Pick<Config, 'venueFrom'>
): Rec<'receipt'> {
  const total = money(deal.opportunity ?? 0)
  const lines = rows.map(toItem)
  return {
    externalId: receiptId(deal.id),
    venueExternalId: venueFrom === 'pipeline' ? String(deal.categoryId) : undefined,
    kind: 'sale',
    status: 'closed',
    number: String(deal.id),
    openedAt: deal.createdTime,
    closedAt: endOf(deal),
    total,
    discount: sum(lines.map((line) => line.discount ?? '0.00')),
    employeeExternalId: reference(deal.assignedById),
    customerExternalId: customerOf(deal),
    items: withRest(lines, total, titleOf(deal)),
    payments: payments.flatMap((payment) => toPayment(payment, deal.currencyId)),
    updatedAt: deal.updatedTime,
  }
}

/** Prices of a row are of one unit with tax; `priceBrutto` is the one before the discount. */
function toItem(row: ProductRow): CanonicalReceiptItem {
  const units = quantity(row.quantity)
  const total = times(money(row.price), units)
  const gross = times(money(row.priceBrutto ?? row.price), units)
  return {
    externalId: String(row.id),
    productExternalId: reference(row.productId),
    name: row.productName?.trim().slice(0, 500) || `#${row.productId || row.id}`,
    quantity: units,
    price: money(row.priceBrutto ?? row.price),
    total,
    discount: fromKopecks(toKopecks(gross) - toKopecks(total)),
  }
}

function toPayment(payment: Payment, currency: string | undefined): CanonicalPayment[] {
  const { paid, sum: amount, paySystemName: name } = payment
  const foreign = payment.currency && currency && payment.currency !== currency
  if (paid !== 'Y' || foreign) return []
  return [{ type: paymentType(name ?? ''), name: name || undefined, amount: money(amount) }]
}

function paymentType(name: string): PaymentType {
  if (/налич|cash/i.test(name)) return 'cash'
  if (/сбп|онлайн|интернет|online|ю?касса|yookassa/i.test(name)) return 'online'
  return /карт|card|терминал/i.test(name) ? 'card' : 'other'
}
