import {
  money,
  normalizePhone,
  sum,
  type Moment,
  type OrderType,
  type Rec,
} from '@krug/connector-sdk'
import { paymentType } from '../../payments.ts'
import type { CloudOrder, OrderContent } from '../upstream/orders.ts'
import { toItems } from './to_items.ts'

const CLOSED = new Set(['Closed', 'Delivered'])
const CANCELLED = new Set(['Deleted', 'Cancelled'])

/** The vendor's kinds of payment in the words that OLAP has for its groups. */
const GROUPS: Record<string, string> = { Cash: 'CASH', Card: 'CARD', Credit: 'CREDIT' }

/** The till's own id, which is believed to be that of the sales reports; the cloud's for orders made there. */
export const receiptKey = ({ posId, id }: Pick<CloudOrder, 'id' | 'posId'>) => posId ?? id

/** `null` for an order that no till has taken in. */
export function toReceipt(row: CloudOrder): Rec<'receipt'> | null {
  const { order } = row
  if (!order) return null
  const items = toItems(order)
  const status = statusOf(order, items.length)
  const phone = order.phone ?? order.customer?.phone
  const openedAt = moment(order.whenCreated)
  return {
    externalId: receiptKey(row),
    venueExternalId: row.organizationId,
    kind: 'sale',
    status,
    number: order.number === undefined ? undefined : String(order.number),
    openedAt,
    closedAt: status === 'open' ? undefined : (closedAtOf(order) ?? openedAt),
    sourceDate: openedAt?.slice(0, 10),
    total: order.sum === undefined ? sum(items.map(({ total }) => total)) : money(order.sum),
    discount: sum((order.discounts ?? []).map((discount) => money(discount.sum ?? 0))),
    guests: order.guestsInfo?.count,
    orderType: orderTypeOf(order),
    employeeExternalId: order.waiter?.id ?? order.operator?.id,
    employeeName: (order.waiter ?? order.operator)?.name?.trim() || undefined,
    customerExternalId: order.customer?.type === 'regular' ? order.customer.id : undefined,
    customerPhone: (phone && normalizePhone(phone)) || undefined,
    customerName: order.customer?.name?.trim() || undefined,
    items,
    payments: paymentsOf(order),
    discounts: discountsOf(order),
  }
}

/** An order that moved elsewhere counts there. */
function statusOf(order: OrderContent, lines: number): Rec<'receipt'>['status'] {
  if (CANCELLED.has(order.status) || order.isDeleted || order.movedToDeliveryId) return 'cancelled'
  if (!CLOSED.has(order.status)) return 'open'
  return lines === 0 ? 'cancelled' : 'closed'
}

const closedAtOf = ({ whenClosed, cancelInfo }: OrderContent) =>
  moment(whenClosed ?? cancelInfo?.whenCancelled)

function orderTypeOf({ orderType }: OrderContent): OrderType {
  const service = orderType?.orderServiceType
  if (service === 'DeliveryByCourier') return 'delivery'
  if (service === 'DeliveryPickUp' || service === 'DeliveryByClient') return 'takeaway'
  return /с собой|самовывоз|take ?away|to go/i.test(orderType?.name ?? '') ? 'takeaway' : 'hall'
}

/** Preliminary payments are announced and not made. */
function paymentsOf({ payments = [] }: OrderContent): Rec<'receipt'>['payments'] {
  return payments
    .filter((payment) => !payment.isPreliminary && payment.sum !== 0)
    .map(({ paymentType: type, sum: amount }) => ({
      type:
        type?.kind === 'IikoCard'
          ? 'bonus'
          : paymentType(GROUPS[type?.kind ?? ''] ?? '', type?.name ?? ''),
      name: type?.name?.trim() || undefined,
      amount: money(amount),
    }))
}

function discountsOf({ discounts = [] }: OrderContent): Rec<'receipt'>['discounts'] {
  return discounts
    .filter((discount) => discount.sum)
    .map(({ discountType, sum: amount }) => ({
      name: discountType?.name?.trim() || 'Скидка',
      amount: money(amount!),
    }))
}

/** Local time of the venue without a zone; the host adds the zone. */
function moment(text: string | undefined): Moment | undefined {
  return text?.replace(' ', 'T').slice(0, 23)
}
