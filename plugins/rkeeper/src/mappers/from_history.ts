import {
  fromKopecks,
  money,
  normalizePhone,
  quantity,
  sum,
  toKopecks,
  type CanonicalPayment,
  type CanonicalReceiptItem,
  type Day,
  type Money,
  type PaymentType,
  type Rec,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import type { ItemRow, OrderRow, PaymentRow, ShiftRow } from '../upstream/history.ts'
import { orderType } from './order_type.ts'
import { paymentType } from './payment_type.ts'
import { modifierId } from './to_product.ts'

export interface DayOfHistory {
  restaurantId: string
  date: Day
  orders: OrderRow[]
  items: ItemRow[]
  payments: PaymentRow[]
  phoneFrom: Config['phoneFrom']
}

/** Types of payment lines of the vendor, where the name of the currency says nothing. */
const LINE_TYPES: Record<string, PaymentType> = { 0: 'cash', 1: 'card', 3: 'card' }
/** Change is a line of its own that lessens what was paid. */
const CHANGE = '4'

/** The rows of one day of the reporting database: rubles and portions, where the XML interface has kopecks. */
export function receiptsOf(day: DayOfHistory): Rec<'receipt'>[] {
  const items = Map.groupBy(day.items, ({ orderId }) => orderId)
  const payments = Map.groupBy(day.payments, ({ orderId }) => orderId)
  const orders = new Map(day.orders.map((order) => [order.id, order]))
  return [...orders.values()].map((order) =>
    toReceipt(day, order, items.get(order.id) ?? [], payments.get(order.id) ?? [])
  )
}

function toReceipt(
  { restaurantId, date, phoneFrom }: DayOfHistory,
  order: OrderRow,
  rows: ItemRow[],
  paid: PaymentRow[]
): Rec<'receipt'> {
  const refund = isTrue(order.refund)
  const items = rows.map((row) => toItem(row, refund))
  const card = order.card || undefined
  return {
    externalId: order.id,
    venueExternalId: restaurantId,
    kind: refund ? 'refund' : 'sale',
    refundOf: (refund && order.refundOf) || undefined,
    status: isTrue(order.cancelled) || items.length === 0 ? 'cancelled' : 'closed',
    number: order.number || undefined,
    openedAt: order.openedAt ? moment(order.openedAt) : undefined,
    closedAt: moment(order.closedAt),
    sourceDate: date,
    total: sum(items.map((item) => item.total)),
    discount: sum(items.map((item) => item.discount!)),
    guests: order.guests ? Number(order.guests) : undefined,
    orderType: orderType(order.orderType),
    table: order.table || undefined,
    employeeExternalId: order.employeeId || undefined,
    employeeName: order.employeeName || undefined,
    customerExternalId: card,
    customerPhone: (phoneFrom === 'card' && card && normalizePhone(card)) || undefined,
    items,
    payments: paid.map((row) => toPayment(row, refund)).filter(({ amount }) => amount !== '0.00'),
  }
}

function toItem(row: ItemRow, refund: boolean): CanonicalReceiptItem {
  const [gross, net] = [signed(row.gross, refund), signed(row.net, refund)]
  const units = quantity(refund ? `-${row.quantity.replace('-', '')}` : row.quantity)
  return {
    externalId: row.id,
    productExternalId:
      row.productId && isTrue(row.modifier) ? modifierId(row.productId) : row.productId,
    name: row.name || undefined,
    quantity: units,
    price: money(Math.abs(toKopecks(gross) / 100 / (Number(units) || 1))),
    total: net,
    discount: fromKopecks(toKopecks(gross) - toKopecks(net)),
    cost: row.cost === undefined ? undefined : signed(row.cost, refund),
  }
}

function toPayment(row: PaymentRow, refund: boolean): CanonicalPayment {
  const amount = signed(row.amount, refund)
  const byName = paymentType(row.name ?? '')
  return {
    type: byName === 'other' ? (LINE_TYPES[row.lineType ?? ''] ?? 'other') : byName,
    name: row.name || undefined,
    amount: row.lineType === CHANGE ? fromKopecks(-Math.abs(toKopecks(amount))) : amount,
  }
}

export function toShift(row: ShiftRow, restaurantId: string): Rec<'shift'> {
  return {
    externalId: row.id,
    venueExternalId: restaurantId,
    number: row.number || undefined,
    openedAt: moment(row.openedAt),
    closedAt: row.closedAt ? moment(row.closedAt) : undefined,
    employeeExternalId: row.employeeId || undefined,
    total: row.total === undefined ? undefined : money(row.total),
  }
}

/** Sums of a return are negative, whatever the database makes of them. */
function signed(amount: string, refund: boolean): Money {
  return money(refund ? `-${amount.replace('-', '')}` : amount)
}

const isTrue = (text: string | undefined) => text === '1' || text?.toLowerCase() === 'true'

/** Local time of the venue without a zone; databases write it with a space and fractions. */
const moment = (text: string) => text.replace(' ', 'T').slice(0, 19)
