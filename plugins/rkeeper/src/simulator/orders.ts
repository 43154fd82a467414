import { createRandom, person, type Random } from '@krug/connector-sdk/simulator'
import {
  ADDITIONS,
  BOTTLE,
  DISCOUNTS,
  EMPLOYEES,
  ORDERED,
  SET_MEAL,
  type MenuItem,
} from './menu_data.ts'

/** Sums are kopecks, quantities thousandths. */
export interface SimulatedLine {
  uni: number
  dish: MenuItem
  /** What was ordered; `quantity` is what is left of it. */
  ordered: number
  quantity: number
  amount: number
  modifiers: { item: MenuItem; count: number }[]
  /** Negative, as r_keeper writes it. */
  discount: number
}

export interface SimulatedCheck {
  number: number
  amount: number
  printedAt: string
  preCheck: boolean
  deleted: boolean
  payments: { currency: number; amount: number }[]
}

export interface SimulatedOrder {
  guid: string
  visit: number
  ident: number
  day: string
  openedAt: string
  billedAt: string
  finishedAt: string
  table: number
  guests: number
  waiter: (typeof EMPLOYEES)[number]
  type: 1 | 2 | 3
  card: string | null
  lines: SimulatedLine[]
  checks: SimulatedCheck[]
  /** All dishes were taken off before anybody paid. */
  deleted: boolean
  /** Raised by what people did to it afterwards. */
  edits: number
}

const CUSTOMERS = 300
const BONUSES = 4

/** The orders of a shift, the same for the same seed. */
export function ordersOfShift(day: string, options: { seed: number | string; perDay: number }) {
  const random = createRandom(options.seed, 'rkeeper', day)
  const weekend = [0, 5, 6].includes(new Date(day).getUTCDay())
  const count = Math.max(
    2,
    Math.round(options.perDay * (weekend ? 1.3 : 0.9) * (0.9 + random.next() * 0.2))
  )
  return Array.from({ length: count }, (_, index) => makeOrder(day, index, random))
}

function makeOrder(day: string, index: number, random: Random): SimulatedOrder {
  const opened = openingMinute(random)
  const lasts = random.integer(20, 110)
  const type = random.weighted<SimulatedOrder['type']>([
    [1, 80],
    [2, 14],
    [3, 6],
  ])
  const guests =
    type === 1
      ? random.weighted([
          [1, 30],
          [2, 45],
          [3, 12],
          [4, 13],
        ])
      : 1
  const card = random.chance(0.35) ? person(random.integer(1, CUSTOMERS)).phone.slice(1) : null
  const deleted = random.chance(0.01)
  const lines = deleted ? [] : makeLines(guests, card !== null, random)
  const finishedAt = localTime(day, opened + lasts, random)
  const order: SimulatedOrder = {
    guid: guidOf(day, index),
    visit: 90_000 + index,
    ident: 256,
    day,
    openedAt: localTime(day, opened, random),
    billedAt: localTime(day, opened + lasts - 5, random),
    finishedAt,
    table: random.integer(1, 24),
    guests,
    waiter: random.pick(EMPLOYEES),
    type,
    card,
    lines,
    checks: [],
    deleted,
    edits: 0,
  }
  if (!deleted) order.checks = makeChecks(order, index, random)
  if (random.chance(0.01)) for (const check of order.checks) check.deleted = true
  return order
}

function makeLines(guests: number, discounted: boolean, random: Random): SimulatedLine[] {
  const count = Math.max(1, Math.round(guests * 1.6 + random.next() - 0.5))
  const lines = Array.from({ length: count }, (_, index) => {
    const dish = random.chance(0.06) ? SET_MEAL : random.pick(ORDERED)
    const ordered = random.weighted([
      [1000, 84],
      [2000, 12],
      [500, 4],
    ])
    const quantity = ordered === 2000 && random.chance(0.1) ? 1000 : ordered
    const modifiers = random.chance(0.2) ? [{ item: random.pick(ADDITIONS), count: 1 }] : []
    return makeLine(index + 2, dish, { ordered, quantity, modifiers, discounted })
  })
  if (random.chance(0.02)) {
    const back = { ordered: -1000, quantity: -1000, modifiers: [], discounted: false }
    lines.push(makeLine(count + 2, BOTTLE, back))
  }
  return lines
}

function makeLine(
  uni: number,
  dish: MenuItem,
  line: Pick<SimulatedLine, 'ordered' | 'quantity' | 'modifiers'> & { discounted: boolean }
): SimulatedLine {
  const { ordered, quantity, modifiers, discounted } = line
  const amount = Math.round((dish.price! * quantity) / 1000)
  const discount = discounted ? -Math.round(amount / 10) : 0
  return { uni, dish, ordered, quantity, amount, modifiers, discount }
}

function makeChecks(order: SimulatedOrder, index: number, random: Random): SimulatedCheck[] {
  const total = totalOf(order)
  const parts = order.guests > 2 && random.chance(0.2) ? 3 : 1
  const share = Math.floor(total / parts / 100) * 100
  const paid = Array.from({ length: parts }, (_, part) => {
    const amount = part === parts - 1 ? total - share * (parts - 1) : share
    return {
      number: index * 4 + part + 1,
      amount,
      printedAt: order.finishedAt,
      preCheck: false,
      deleted: false,
      payments: paymentsOf(amount, random),
    }
  })
  const bill = {
    ...paid[0]!,
    number: 0,
    amount: total,
    printedAt: order.billedAt,
    preCheck: true,
    payments: [],
  }
  const again = random.chance(0.1) ? [{ ...bill, deleted: true }] : []
  return [...again, bill, ...paid]
}

function paymentsOf(amount: number, random: Random) {
  if (amount > 50_000 && random.chance(0.05)) {
    const bonuses = Math.floor(amount / 300) * 100
    return [
      { currency: 2, amount: amount - bonuses },
      { currency: BONUSES, amount: bonuses },
    ]
  }
  return [
    {
      currency: random.weighted([
        [2, 65],
        [3, 15],
        [1, 20],
      ]),
      amount,
    },
  ]
}

export function totalOf({ lines }: Pick<SimulatedOrder, 'lines'>): number {
  return lines.reduce(
    (total, line) =>
      total +
      line.amount +
      line.discount +
      line.modifiers.reduce((sum, { item, count }) => sum + item.price! * count, 0),
    0
  )
}

export const DISCOUNT = DISCOUNTS[0]!

function openingMinute(random: Random): number {
  const hour = random.weighted([
    [10, 5],
    [11, 6],
    [12, 14],
    [13, 18],
    [14, 9],
    [15, 5],
    [16, 5],
    [17, 8],
    [18, 14],
    [19, 18],
    [20, 14],
    [21, 8],
    [22, 4],
  ])
  return hour * 60 + random.integer(0, 59)
}

function guidOf(day: string, index: number): string {
  const date = day.replaceAll('-', '')
  return `{${date}-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`
}

function localTime(day: string, minute: number, random: Random): string {
  const time = Date.parse(`${day}T00:00:00Z`) + minute * 60_000 + random.integer(0, 59) * 1000
  return new Date(time).toISOString().slice(0, 19)
}
