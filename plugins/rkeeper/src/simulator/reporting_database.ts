import { addDays, eachDay } from '../days.ts'
import { CURRENCIES, ORDER_TYPES } from './menu_data.ts'
import { isSold, type World } from './world.ts'
import type { SimulatedOrder } from './orders.ts'

/** What the procedure of `docs/history.sql` answers: rubles, and portions as plain numbers. */
export function answerProcedure(world: World, parameters: Record<string, string>): object[] {
  const { '@part': part = '', '@from': from = '', '@to': to = '' } = parameters
  const last = to < world.exportedTo ? to : world.exportedTo
  return PARTS[part]?.(world, eachDay(from, last)) ?? []
}

type Part = (world: World, days: string[]) => object[]

const ofOrders =
  (rows: (order: SimulatedOrder) => object[]): Part =>
  (world, days) =>
    days.flatMap((day) => world.ordersOf(day)).flatMap(rows)

const PARTS: Record<string, Part> = {
  shifts: (world, days) =>
    days.map((day) => ({
      id: `100:${day.replaceAll('-', '')}`,
      date: `${day}T00:00:00`,
      number: Date.parse(day) / 86_400_000 - 19_000,
      openedAt: `${day} 09:00:00.000`,
      closedAt: `${addDays(day, 1)} 01:40:00.000`,
      employeeId: 1_000_040,
      total: world.revenue(day, day) / 100,
    })),

  orders: ofOrders((order) => [
    {
      id: order.guid,
      refund: 0,
      refundOf: null,
      cancelled: Number(!isSold(order)),
      number: String(order.checks.find((check) => !check.preCheck)?.number ?? ''),
      openedAt: order.openedAt.replace('T', ' '),
      closedAt: order.finishedAt.replace('T', ' '),
      table: String(order.table),
      guests: order.guests,
      orderType: ORDER_TYPES.find(({ id }) => id === order.type)!.name,
      employeeId: order.waiter.id,
      employeeName: order.waiter.name,
      card: order.card,
    },
  ]),

  items: ofOrders((order) =>
    order.lines.flatMap((line) => [
      {
        orderId: order.guid,
        id: String(line.uni),
        productId: line.dish.id,
        modifier: 0,
        name: line.dish.name,
        quantity: line.quantity / 1000,
        gross: line.amount / 100,
        net: ((line.amount + line.discount) / 100).toFixed(4),
        cost: (line.dish.cost * line.quantity) / 100_000,
      },
      ...line.modifiers.map(({ item, count }, index) => ({
        orderId: order.guid,
        id: `${line.uni}:m${index + 1}`,
        productId: item.id,
        modifier: 1,
        name: item.name,
        quantity: count,
        gross: (item.price! * count) / 100,
        net: (item.price! * count) / 100,
        cost: (item.cost * count) / 100,
      })),
    ])
  ),

  payments: ofOrders((order) =>
    order.checks
      .filter(({ preCheck, deleted }) => !preCheck && !deleted)
      .flatMap((check, part) =>
        check.payments.map(({ currency, amount }, index) => ({
          orderId: order.guid,
          id: `${part}:${index}`,
          name: CURRENCIES.find(({ id }) => id === currency)!.name,
          lineType: currency === 1 ? 0 : 1,
          amount: amount / 100,
        }))
      )
  ),
}
