import { normalizePhone } from '@krug/connector-sdk'
import type { Order, OrderLine } from '../orders.ts'

/** The cloud has ids of its own for what the till numbers. */
export const cloudId = (order: Order) => `c${order.id.slice(1)}`

const KINDS: Record<string, string> = { CASH: 'Cash', CARD: 'Card', NON_CASH: 'IikoCard' }

/** "2026-03-05 23:40:10.000", the vendor's clock without a zone. */
const local = (moment: string) => `${moment.replace('T', ' ')}.000`

export const isDelivery = ({ type }: Order) => type === 'Доставка'

/** An order of the till as the cloud shows it. */
export function orderShape(order: Order, timestamp: number) {
  const live = order.lines.filter((line) => line.deleted === 'NOT_DELETED')
  const total = kopecks(live)
  return {
    id: cloudId(order),
    posId: order.id,
    externalNumber: null,
    organizationId: order.venue.id,
    timestamp,
    creationStatus: 'Success',
    errorInfo: null,
    order: {
      status: order.deleted ? (isDelivery(order) ? 'Cancelled' : 'Deleted') : 'Closed',
      number: order.number,
      sum: total / 100,
      whenCreated: local(order.openedAt),
      whenBillPrinted: null,
      whenClosed: order.deleted ? null : local(order.closedAt),
      terminalGroupId: 't0',
      orderType: {
        id: 'ot1',
        name: order.type,
        orderServiceType: isDelivery(order) ? 'DeliveryByCourier' : 'Common',
      },
      waiter: { id: order.waiter.id, name: `${order.waiter.name} `, phone: null },
      customer: order.phone ? { type: 'one-time', name: 'Гость', phone: order.phone } : null,
      phone: order.phone && normalizePhone(order.phone),
      guestsInfo: { count: order.guests },
      items: dishesOf(order).map((dish) => itemShape(dish, order)),
      discounts: discountsOf(order, live),
      payments: paymentsOf(order, total),
      cancelInfo: order.deleted
        ? { whenCancelled: local(order.closedAt), cause: null, comment: null }
        : null,
      tips: [],
      combos: [],
      isDeleted: false,
    },
  }
}

const dishesOf = ({ lines }: Order) => lines.filter((line) => line.parentId === null)
const kopecks = (lines: OrderLine[]) =>
  lines.reduce((sum, { net }) => sum + Math.round(net * 100), 0)

function itemShape(line: OrderLine, { lines }: Order) {
  const modifiers = lines.filter((each) => each.parentId === line.id)
  return {
    type: 'Product',
    positionId: line.id,
    product: { id: line.dish.id, name: line.dish.name },
    amount: line.quantity,
    price: line.dish.price,
    cost: line.gross,
    resultSum: line.net,
    status: 'Served',
    deleted: deletedShape(line),
    size: null,
    modifiers: modifiers.map((modifier) => ({
      positionId: modifier.id,
      product: { id: modifier.dish.id, name: modifier.dish.name },
      amount: modifier.quantity / line.quantity,
      amountIndependentOfParentAmount: false,
      price: modifier.dish.price,
      resultSum: modifier.net,
      deleted: deletedShape(modifier),
    })),
  }
}

const deletedShape = ({ deleted }: OrderLine) =>
  deleted === 'NOT_DELETED' ? null : { deletionMethod: { id: 'r1' } }

function discountsOf({ discount }: Order, live: OrderLine[]) {
  if (!discount) return []
  const positions = live.map(({ id, gross, net }) => ({
    positionId: id,
    sum: Math.round((gross - net) * 100) / 100,
  }))
  const sum = positions.reduce((total, each) => total + Math.round(each.sum * 100), 0) / 100
  const type = { id: 'd1', name: discount.name }
  return [{ discountType: type, sum, selectivePositionsWithSum: positions }]
}

/** The last of several payments takes what rounding leaves. One is announced only. */
function paymentsOf({ payments }: Order, total: number) {
  let rest = total
  const paid = payments.map(({ name, group, share }, index) => {
    const amount = index === payments.length - 1 ? rest : Math.round(total * share)
    rest -= amount
    return paymentShape(name, KINDS[group] ?? 'External', amount / 100, false)
  })
  return [...paid, paymentShape('Наличные', 'Cash', 1, true)]
}

const paymentShape = (name: string, kind: string, sum: number, isPreliminary: boolean) => ({
  paymentType: { id: `pt-${kind}`, name, kind },
  sum,
  isPreliminary,
  isExternal: false,
  isProcessedExternally: false,
  isPrepay: false,
})
