import {
  fromKopecks,
  normalizePhone,
  type CanonicalPayment,
  type Day,
  type Moment,
  type Rec,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import type { Listed, Order } from '../upstream/orders.ts'
import { money } from '../units.ts'
import { orderType } from './order_type.ts'
import { paymentType } from './payment_type.ts'
import { toItems } from './to_items.ts'

export interface Place {
  restaurantId: string
  shift: Day
  currencies: Map<string, string>
  discounts: Map<string, string>
  orderTypes: Map<string, string>
  phoneFrom: Config['phoneFrom']
}

type Check = NonNullable<Order['PrintCheck']>[number]

/**
 * An order as one receipt, its checks as groups of payments. What came in is what the live checks say: a pre-check is no
 * sale, a deleted check is one that was taken back.
 */
export function toReceipt(
  order: Order,
  listed: Listed,
  place: Place
): { receipt: Rec<'receipt'>; fits: boolean } {
  const checks = (order.PrintCheck ?? []).filter(({ bill }) => bill !== '1')
  const live = checks.filter(({ deleted }) => deleted !== '1')
  const status = statusOf(order, live)
  const total =
    status === 'closed' ? kopecks(live.map(({ amount }) => amount)) : Number(order.orderSum ?? 0)
  const { items, fits } = toItems(order, total)
  const card = cardOf(order)
  const receipt: Rec<'receipt'> = {
    externalId: order.guid,
    venueExternalId: place.restaurantId,
    kind: 'sale',
    status,
    number: live[0]?.CheckNum || listed.number,
    openedAt: moment(order.openTime ?? listed.createdAt),
    closedAt: status === 'open' ? undefined : closedAt(order, listed, checks),
    sourceDate: place.shift,
    total: fromKopecks(total),
    discount: fromKopecks(
      items.reduce((sum, { discount }) => sum + Math.round(Number(discount) * 100), 0)
    ),
    guests: guestsOf(listed.guests ?? order.Guests?.count),
    orderType: typeOf(order, place),
    table: order.Table?.code ?? listed.table,
    employeeExternalId: order.Waiter?.id || listed.waiterId,
    employeeName: order.Waiter?.name || undefined,
    customerExternalId: card,
    customerPhone: phoneOf(order, card, place.phoneFrom),
    items,
    payments: status === 'closed' ? paymentsOf(live, place) : [],
    discounts: discountsOf(order, place),
  }
  return { receipt, fits: fits || status !== 'closed' }
}

/** An order whose checks were all taken back sold nothing, no more than one whose dishes were. */
function statusOf(order: Order, live: Check[]): Rec<'receipt'>['status'] {
  if (order.deleted === '1') return 'cancelled'
  if (order.finished !== '1' && order.paid !== '1') return 'open'
  return live.length > 0 ? 'closed' : 'cancelled'
}

function closedAt(order: Order, listed: Listed, checks: Check[]): Moment | undefined {
  const printed = checks.flatMap(({ printTime }) => printTime || []).toSorted()
  return moment(listed.finishedAt || printed.at(-1) || order.openTime || listed.createdAt)
}

function paymentsOf(checks: Check[], { currencies }: Place): CanonicalPayment[] {
  const paid = checks.flatMap((check) => check.Pay ?? []).filter(({ deleted }) => deleted !== '1')
  return paid.map(({ id = '', amount }) => {
    const name = currencies.get(id)
    return { type: paymentType(name ?? ''), name, amount: money(amount) }
  })
}

function discountsOf(order: Order, { discounts }: Place) {
  const dishes = (order.Session ?? []).flatMap((session) => session.Dish ?? [])
  const ofLines = dishes.flatMap((dish) => dish.Discount ?? [])
  const all = ofLines.length > 0 ? ofLines : (order.Discount ?? [])
  const live = all.filter(({ deleted, amount }) => deleted !== '1' && Number(amount ?? 0) !== 0)
  return [...Map.groupBy(live, ({ id = '' }) => id)].map(([id, group]) => ({
    externalId: id || undefined,
    name: discounts.get(id) ?? 'r_keeper',
    amount: fromKopecks(Math.abs(kopecks(group.map(({ amount = '0' }) => amount)))),
  }))
}

function typeOf(order: Order, { orderTypes }: Place) {
  if (order.DeliveryBlock) return order.DeliveryBlock.isTakeOut === '1' ? 'takeaway' : 'delivery'
  return orderType(order.OrderType?.name || orderTypes.get(order.OrderType?.id ?? ''))
}

function cardOf(order: Order): string | undefined {
  const dishes = (order.Session ?? []).flatMap((session) => session.Dish ?? [])
  const discounts = [...(order.Discount ?? []), ...dishes.flatMap((dish) => dish.Discount ?? [])]
  const shown = [
    ...(order.Guests?.Guest ?? []),
    ...discounts.filter(({ deleted }) => deleted !== '1'),
  ]
  return shown.find(({ cardCode }) => cardCode)?.cardCode
}

/** r_keeper keeps no phones: the owner says where staff or the loyalty module write them. */
function phoneOf(order: Order, card: string | undefined, from: Place['phoneFrom']) {
  const text = { nowhere: undefined, card, comment: order.persistentComment }[from]
  return (text && normalizePhone(/\+?[78]?[\d\s()-]{10,}/.exec(text)?.[0] ?? '')) || undefined
}

function guestsOf(text: string | undefined): number | undefined {
  const count = Number(text)
  return text && Number.isInteger(count) && count >= 0 ? count : undefined
}

/** Local time of the venue without a zone; the host adds the zone. */
function moment(text: string | undefined): Moment | undefined {
  return text ? text.replace(' ', 'T').slice(0, 19) : undefined
}

const kopecks = (amounts: string[]) => amounts.reduce((sum, amount) => sum + Number(amount), 0)
