import { ADDITIONS, DISHES, type Dish } from './menu_data.ts'
import { createRandom, person, type Random } from '@krug/connector-sdk/simulator'
import { openingMinute, receiptsOfDay } from './trade.ts'
import { EMPLOYEES, type SimulatedEmployee, type SimulatedVenue } from './venue_data.ts'

export interface OrderLine {
  id: string
  parentId: string | null
  dish: Dish
  quantity: number
  gross: number
  net: number
  cost: number
  deleted: 'NOT_DELETED' | 'DELETED_WITH_WRITEOFF' | 'DELETED_WITHOUT_WRITEOFF'
}

export interface Order {
  id: string
  venue: SimulatedVenue
  day: string
  number: number
  openedAt: string
  closedAt: string
  type: 'В зале' | 'С собой' | 'Доставка'
  table: number | null
  guests: number
  waiter: SimulatedEmployee
  phone: string | null
  deleted: boolean
  storno: boolean
  /** By a late correction. */
  corrected?: boolean
  sourceOrderId: string | null
  discount: { name: string; percent: number } | null
  lines: OrderLine[]
  payments: { name: string; group: string; share: number }[]
}

const CASH = { name: 'Наличные', group: 'CASH' }
const CARD = { name: 'Банковская карта', group: 'CARD' }
const SBP = { name: 'СБП', group: 'CARD' }
const BONUS = { name: 'Бонусы', group: 'NON_CASH' }

/** The same people are customers of other simulated vendors. */
const CUSTOMERS = 300

const STAFF = EMPLOYEES.filter((employee) => !employee.deleted)

export interface WorldOptions {
  seed: number | string
  receiptsPerDay: number
}

/** All orders of a business day of one venue, the same for the same seed, in the order in which they were closed. */
export function ordersOfDay(venue: SimulatedVenue, day: string, options: WorldOptions): Order[] {
  const random = createRandom(options.seed, venue.id, day)
  const count = receiptsOfDay(venue, day, options.receiptsPerDay, random)
  const orders = Array.from({ length: count }, (_, index) => makeOrder(venue, day, index, random))
  const returns = orders
    .filter((order) => !order.deleted && random.chance(0.008))
    .map((order, index) => makeReturn(order, count + index, random))
  return [...orders, ...returns].toSorted((a, b) => (a.closedAt < b.closedAt ? -1 : 1))
}

function makeOrder(venue: SimulatedVenue, day: string, index: number, random: Random): Order {
  const opened = openingMinute(venue, day, random)
  const type = random.weighted<Order['type']>([
    ['Доставка', venue.delivery],
    ['С собой', 0.18],
    ['В зале', 0.82 - venue.delivery],
  ])
  const hall = type === 'В зале'
  const guests = hall
    ? random.weighted([
        [1, 34],
        [2, 42],
        [3, 12],
        [4, 8],
        [6, 4],
      ])
    : 1
  const lasts = hall ? random.integer(25, 110) : random.integer(5, 40)
  const discount = discountFor(day, opened, random)
  const id = orderId(venue, day, index)
  const deleted = random.chance(0.006)
  return {
    id,
    venue,
    day,
    number: index + 1,
    openedAt: localTime(day, opened, random),
    closedAt: localTime(day, opened + lasts, random),
    type,
    table: hall ? random.integer(1, 28) : null,
    guests,
    waiter: random.pick(STAFF),
    phone: type === 'Доставка' ? typed(person(random.integer(1, CUSTOMERS)).phone) : null,
    deleted,
    storno: false,
    sourceOrderId: null,
    discount,
    lines: makeLines(id, guests, hall, discount?.percent ?? 0, random),
    payments: paymentsFor(type, random),
  }
}

function makeLines(
  id: string,
  guests: number,
  hall: boolean,
  percent: number,
  random: Random
): OrderLine[] {
  const lines: OrderLine[] = []
  const add = (dish: Dish, quantity: number, parentId: string | null) => {
    const gross = dish.price * quantity
    const net = Math.round(gross * (100 - percent)) / 100
    const lineId = `${id.slice(0, 24)}${String(lines.length + 1).padStart(12, '0')}`
    const cost = Math.round(dish.cost * quantity * 100) / 100
    lines.push({ id: lineId, parentId, dish, quantity, gross, net, cost, deleted: 'NOT_DELETED' })
    return lineId
  }
  const dishes = Math.max(1, Math.round(guests * (hall ? 1.4 : 1.7) + random.next() * 1.5 - 0.5))
  for (let index = 0; index < dishes; index++) {
    const dish = popularDish(random)
    const quantity = random.chance(0.12) ? 2 : 1
    const lineId = add(dish, quantity, null)
    if (dish.takesModifiers && random.chance(0.3)) add(random.pick(ADDITIONS), quantity, lineId)
  }
  const last = lines.at(-1)!
  if (lines.length > 1 && random.chance(0.02)) {
    last.deleted = random.chance(0.5) ? 'DELETED_WITH_WRITEOFF' : 'DELETED_WITHOUT_WRITEOFF'
  }
  return lines
}

/** Early dishes of the list are ordered more often than late ones, as menus are. */
function popularDish(random: Random): Dish {
  return DISHES[Math.floor(random.next() ** 1.25 * DISHES.length * 0.999)]!
}

function discountFor(day: string, minute: number, random: Random): Order['discount'] {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const lunch = minute >= 12 * 60 && minute < 16 * 60 && weekday >= 1 && weekday <= 5
  if (lunch && random.chance(0.35)) return { name: 'Бизнес-ланч 20 %', percent: 20 }
  if (random.chance(0.03)) return { name: 'День рождения 10 %', percent: 10 }
  return null
}

function paymentsFor(type: Order['type'], random: Random): Order['payments'] {
  if (random.chance(0.04)) {
    return [
      { ...CARD, share: 0.7 },
      { ...BONUS, share: 0.3 },
    ]
  }
  if (random.chance(0.03)) {
    return [
      { ...CASH, share: 0.5 },
      { ...CARD, share: 0.5 },
    ]
  }
  const means = random.weighted([
    [CARD, 70],
    [SBP, type === 'Доставка' ? 25 : 10],
    [CASH, 18],
  ])
  return [{ ...means, share: 1 }]
}

/** Takes back one line of an order an hour later; the vendor does not always say which order. */
function makeReturn(order: Order, index: number, random: Random): Order {
  const line = order.lines[0]!
  const closed = new Date(Date.parse(`${order.closedAt}Z`) + 3600_000).toISOString().slice(0, 19)
  const id = orderId(order.venue, order.day, index)
  return {
    ...order,
    id,
    number: index + 1,
    openedAt: closed,
    closedAt: closed,
    storno: true,
    sourceOrderId: random.chance(0.8) ? order.id : null,
    payments: [{ ...order.payments[0]!, share: 1 }],
    lines: [
      {
        ...line,
        id: `${id.slice(0, 24)}${'1'.padStart(12, '0')}`,
        quantity: -line.quantity,
        gross: -line.gross,
        net: -line.net,
        cost: -line.cost,
        deleted: 'NOT_DELETED',
      },
    ],
  }
}

function orderId(venue: SimulatedVenue, day: string, index: number): string {
  const dayNumber = Math.floor(Date.parse(day) / 86_400_000)
  const place = Number(venue.id.slice(-4))
  return `${hex(dayNumber, 8)}-${hex(place, 4)}-4000-${hex(0x8000 + index, 4)}-${'0'.repeat(12)}`
}

function localTime(day: string, minute: number, random: Random): string {
  const time = Date.parse(`${day}T00:00:00Z`) + minute * 60_000 + random.integer(0, 59) * 1000
  return new Date(time).toISOString().slice(0, 19)
}

const hex = (value: number, length: number) => value.toString(16).padStart(length, '0')

/** As an operator types it: "8 (999) 000-01-17". */
function typed(phone: string): string {
  const [, code, three, two, last] = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(phone)!
  return `8 (${code}) ${three}-${two}-${last}`
}
