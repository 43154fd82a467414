import {
  fromKopecks,
  money,
  normalizePhone,
  quantity,
  sum,
  toKopecks,
  type CanonicalReceiptItem,
  type Moment,
  type Money,
  type OrderType,
  type Rec,
} from '@krug/connector-sdk'
import { paymentType } from '../../payments.ts'
import type { OrderSum, SaleLine } from '../upstream/sales.ts'

export interface Sales {
  department: string
  lines: SaleLine[]
  payments: OrderSum[]
  discounts: OrderSum[]
}

/** Puts the rows of the three reports together, ordered by business day and id. */
export function toReceipts({ department, lines, payments, discounts }: Sales): Rec<'receipt'>[] {
  const paid = Map.groupBy(payments, keyOf)
  const reduced = Map.groupBy(discounts, keyOf)
  return [...Map.groupBy(lines, keyOf)]
    .map(([key, order]) =>
      toReceipt(department, order, paid.get(key) ?? [], reduced.get(key) ?? [])
    )
    .toSorted(
      (a, b) => compare(a.sourceDate!, b.sourceDate!) || compare(a.externalId, b.externalId)
    )
}

/**
 * A return is a record of its own, also where the vendor books it into the order that it takes back: hence the
 * suffix.
 */
const keyOf = ({ orderId, returned }: { orderId: string; returned: boolean }) =>
  returned ? `${orderId}:refund` : orderId

function toReceipt(
  department: string,
  order: SaleLine[],
  payments: OrderSum[],
  discounts: OrderSum[]
): Rec<'receipt'> {
  const first = order[0]!
  const live = order.filter((line) => !line.lineDeleted)
  const cancelled = live.length === 0 || order.some((line) => line.orderDeleted)
  const items = (cancelled ? order : live).toSorted(byLine).map(toItem)
  const total = sum(items.map((item) => item.total))
  const sign = first.returned ? -1 : 1
  return {
    externalId: keyOf(first),
    venueExternalId: department,
    kind: first.returned ? 'refund' : 'sale',
    refundOf: first.returned ? first.sourceOrderId : undefined,
    status: cancelled ? 'cancelled' : first.closedAt ? 'closed' : 'open',
    number: first.number,
    openedAt: moment(first.openedAt),
    closedAt: moment(first.closedAt ?? (cancelled ? first.openedAt : null)),
    sourceDate: order.reduce((day, line) => (line.day < day ? line.day : day), first.day),
    total,
    discount: sum(items.map((item) => item.discount!)),
    guests: guestsOf(order),
    orderType: orderTypeOf(first),
    table: first.table,
    employeeExternalId: first.waiterId,
    employeeName: first.waiterName,
    customerName: first.customerName,
    customerPhone: first.customerPhone && (normalizePhone(first.customerPhone) ?? undefined),
    items,
    payments: payments
      .filter(({ amount }) => amount !== 0)
      .map(({ name, group, amount }) => ({
        type: paymentType(group, name),
        name: name || undefined,
        amount: signed(amount, sign),
      })),
    discounts: discounts
      .filter(({ name, amount }) => name && amount !== 0)
      .map(({ name, amount }) => ({ name, amount: signed(amount, sign) })),
  }
}

function toItem(line: SaleLine): CanonicalReceiptItem {
  const sign = line.returned ? -1 : 1
  const gross = line.returned && !line.gross ? line.returnSum : line.gross
  const net = line.returned && !line.net ? line.returnSum : line.net
  const units = Math.abs(line.quantity)
  return {
    externalId: line.lineId,
    productExternalId: line.productId ?? undefined,
    name: line.productName,
    category: line.productGroup,
    quantity: quantity(sign * units),
    price: money(Math.abs(gross) / (units || 1)),
    total: signed(net, sign),
    discount: fromKopecks(toKopecks(signed(gross, sign)) - toKopecks(signed(net, sign))),
    cost: line.cost === undefined ? undefined : signed(line.cost, sign),
  }
}

/** Versions differ in whether sums of a return come negative; ours always are. */
function signed(amount: number, sign: 1 | -1): Money {
  return money(sign === -1 ? -Math.abs(amount) : amount)
}

/** A value of the order that the report repeats on each of its rows. */
function guestsOf(order: SaleLine[]): number | undefined {
  const guests = order.flatMap((line) => line.guests ?? [])
  return guests.length ? Math.max(...guests) : undefined
}

function orderTypeOf(line: SaleLine): OrderType {
  if (line.delivery) return line.pickup ? 'takeaway' : 'delivery'
  const label = line.orderType ?? ''
  if (/с собой|самовывоз|take ?away|to go|pick ?up/i.test(label)) return 'takeaway'
  if (/достав|deliver/i.test(label)) return 'delivery'
  return 'hall'
}

/** Local time of the venue without a zone; the host adds the zone. */
function moment(text: string | null): Moment | undefined {
  return text ? text.replace(' ', 'T').slice(0, 23) : undefined
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byLine = (a: SaleLine, b: SaleLine) =>
  compare(a.lineId ?? '', b.lineId ?? '') || compare(a.productId ?? '', b.productId ?? '')
