import type { Order, OrderLine } from './orders.ts'

type Value = string | number | null
export type ReportRow = Record<string, Value>

interface Fact {
  order: Order
  line: OrderLine
  payment: Order['payments'][number] | null
}

const GROUPS: Record<string, (fact: Fact) => Value> = {
  'Department.Id': ({ order }) => order.venue.id,
  'Department': ({ order }) => order.venue.name,
  'UniqOrderId.Id': ({ order }) => order.id,
  'OpenDate.Typed': ({ order }) => order.day,
  'OpenTime': ({ order }) => order.openedAt,
  'CloseTime': ({ order }) => order.closedAt,
  'OrderNum': ({ order }) => order.number,
  'OrderType': ({ order }) => order.type,
  'TableNum': ({ order }) => order.table,
  'GuestNum': ({ order }) => order.guests,
  'OrderWaiter.Id': ({ order }) => order.waiter.id,
  'OrderWaiter.Name': ({ order }) => `${order.waiter.name} `,
  'ItemSaleEvent.Id': ({ line }) => line.id,
  'SoldWithItem.Id': ({ line }) => line.parentId,
  'DishId': ({ line }) => line.dish.id,
  'DishName': ({ line }) => line.dish.name,
  'DishType': ({ line }) => line.dish.type,
  'DishGroup': ({ line }) => line.dish.group.name,
  'Storned': ({ order }) => (order.storno ? 'TRUE' : 'FALSE'),
  'SourceOrderId': ({ order }) => order.sourceOrderId,
  'OrderDeleted': ({ order }) => (order.deleted ? 'DELETED' : 'NOT_DELETED'),
  'DeletedWithWriteoff': ({ line }) => line.deleted,
  'Delivery.IsDelivery': ({ order }) =>
    order.type === 'Доставка' ? 'DELIVERY_ORDER' : 'ORDER_WITHOUT_DELIVERY',
  'Delivery.ServiceType': ({ order }) => (order.type === 'Доставка' ? 'COURIER' : null),
  'Delivery.CustomerName': () => null,
  'Delivery.CustomerPhone': ({ order }) => order.phone,
  'PayTypes': ({ payment }) => payment?.name ?? null,
  'PayTypes.Group': ({ payment }) => payment?.group ?? null,
  'OrderDiscount.Type': ({ order }) => order.discount?.name ?? null,
}

/** As in the vendor's cube, a payment in the report splits each line pro rata. */
const SUMS: Record<string, (fact: Fact) => number> = {
  'DishAmountInt': ({ line, payment }) => line.quantity * (payment?.share ?? 1),
  'DishSumInt': ({ line, payment }) => line.gross * (payment?.share ?? 1),
  'DishDiscountSumInt': ({ line, payment }) => line.net * (payment?.share ?? 1),
  'DiscountSum': ({ line }) => (live(line) ? line.gross - line.net : 0),
  'DishReturnSum': ({ order, line }) => (order.storno ? -line.net : 0),
  'ProductCostBase.ProductCost': ({ line }) => line.cost,
}

/** The answer of the vendor's `columns`. */
export const COLUMNS = Object.fromEntries([
  ...Object.keys(GROUPS).map((name) => [name, column(name, { groups: true })]),
  ...Object.keys(SUMS).map((name) => [name, column(name, { groups: false })]),
])

export class UnknownColumn extends Error {}

/** Groups the lines of orders by columns and adds up others, in no particular order. */
export function report(orders: Order[], groupBy: string[], sums: string[]): ReportRow[] {
  const groups = groupBy.map((name) => [name, GROUPS[name] ?? unknown(name)] as const)
  const totals = sums.map((name) => [name, SUMS[name] ?? unknown(name)] as const)
  const byPayment = groupBy.some((name) => name.startsWith('PayTypes'))
  const byLine = groupBy.includes('DeletedWithWriteoff')
  const rows = new Map<string, ReportRow>()
  for (const fact of facts(orders, byPayment)) {
    if (!byLine && (!live(fact.line) || fact.order.deleted)) continue
    const keys = groups.map(([, value]) => value(fact))
    const id = keys.join('\u0000')
    let row = rows.get(id)
    if (!row) {
      row = Object.fromEntries(groups.map(([name], index) => [name, keys[index] ?? null]))
      rows.set(id, row)
    }
    for (const [name, value] of totals) row[name] = rounded(Number(row[name] ?? 0) + value(fact))
  }
  return [...rows.values()].reverse()
}

function* facts(orders: Order[], byPayment: boolean): Iterable<Fact> {
  for (const order of orders) {
    for (const line of order.lines) {
      if (!byPayment) yield { order, line, payment: null }
      else for (const payment of order.payments) yield { order, line, payment }
    }
  }
}

function column(name: string, { groups }: { groups: boolean }) {
  return {
    name,
    type: groups ? 'STRING' : 'MONEY',
    aggregationAllowed: !groups,
    groupingAllowed: groups,
    filteringAllowed: groups,
    tags: [],
  }
}

function unknown(name: string): never {
  throw new UnknownColumn(name)
}

const live = (line: OrderLine) => line.deleted === 'NOT_DELETED'
const rounded = (value: number) => Math.round(value * 10_000) / 10_000
