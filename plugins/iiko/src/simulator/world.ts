import { DateTime } from 'luxon'
import { ordersOfDay, type Order, type WorldOptions } from './orders.ts'
import { createRandom } from '@krug/connector-sdk/simulator'
import type { SimulatedVenue } from './venue_data.ts'

/** Days that stay in memory: a few weeks of a few venues. */
const CACHED_DAYS = 120
/** Receipts of this many past days may still change. */
const LATE_DAYS = 3
/** 2 of 100 receipts change with each revision, 1 of 100 vanishes. */
const LATE = { changed: 0.02, gone: 0.01 }

export interface WorldSettings extends WorldOptions {
  venues: SimulatedVenue[]
  now: () => Date
}

export interface DayTotals {
  venueId: string
  day: string
  revenue: number
  receipts: number
  refunds: number
  cancelled: number
}

/** What was sold, computed when it is asked for. Today grows with the clock. */
export class World {
  /** Raise it, and receipts of the last days change as late corrections do. */
  revision = 0
  /** Ids of employees, groups and dishes that were deleted. */
  readonly removed = new Set<string>()
  #settings: WorldSettings
  #days = new Map<string, Order[]>()

  constructor(settings: WorldSettings) {
    this.#settings = settings
  }

  get now(): Date {
    return this.#settings.now()
  }

  get venues(): SimulatedVenue[] {
    return this.#settings.venues
  }

  /** Orders of a business day that are closed by now. */
  ordersOf(venue: SimulatedVenue, day: string): Order[] {
    const now = DateTime.fromJSDate(this.#settings.now(), { zone: venue.timezone })
    const today = now.toISODate()!
    if (day > today) return []
    const orders = this.#corrected(this.#generated(venue, day), day, today)
    if (day < now.minus({ days: 1 }).toISODate()!) return orders
    const until = now.toFormat("yyyy-MM-dd'T'HH:mm:ss")
    return orders.filter((order) => order.closedAt <= until)
  }

  /** The truth that a connector's reading is compared with; both days included. */
  totals(from: string, to: string): DayTotals[] {
    return this.venues.flatMap((venue) =>
      daysFrom(from, to).map((day) => totalsOf(venue.id, day, this.ordersOf(venue, day)))
    )
  }

  revenueOf(venue: SimulatedVenue, day: string): number {
    return totalsOf(venue.id, day, this.ordersOf(venue, day)).revenue
  }

  orderKeys(from: string, to: string): string[] {
    return this.#orders(from, to).map(keyOf)
  }

  changedKeys(from: string, to: string): string[] {
    const corrected = this.#orders(from, to).filter((order) => order.corrected)
    return corrected.map(keyOf)
  }

  #orders(from: string, to: string): Order[] {
    const days = daysFrom(from, to)
    return this.venues.flatMap((venue) => days.flatMap((day) => this.ordersOf(venue, day)))
  }

  #generated(venue: SimulatedVenue, day: string): Order[] {
    const key = `${venue.id} ${day}`
    const orders = this.#days.get(key) ?? ordersOfDay(venue, day, this.#settings)
    this.#days.delete(key)
    this.#days.set(key, orders)
    if (this.#days.size > CACHED_DAYS) this.#days.delete(this.#days.keys().next().value!)
    return orders
  }

  #corrected(orders: Order[], day: string, today: string): Order[] {
    const age = (Date.parse(today) - Date.parse(day)) / 86_400_000
    if (this.revision === 0 || age > LATE_DAYS) return orders
    return orders.flatMap((order) => {
      const fate = createRandom(order.id, this.revision).next()
      if (fate < LATE.gone) return []
      return fate < LATE.gone + LATE.changed ? withoutDiscount(order) : order
    })
  }
}

/** A return has a key of its own. */
const keyOf = ({ id, storno }: Order) => (storno ? `${id}:refund` : id)

export function daysFrom(from: string, to: string): string[] {
  const days: string[] = []
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10))
  }
  return days
}

/** The correction that managers make most: a discount taken back, one more guest. */
function withoutDiscount(order: Order): Order {
  return {
    ...order,
    corrected: true,
    guests: order.guests + 1,
    discount: null,
    lines: order.lines.map((line) => ({ ...line, net: line.gross })),
  }
}

function totalsOf(venueId: string, day: string, orders: Order[]): DayTotals {
  const totals = { venueId, day, revenue: 0, receipts: 0, refunds: 0, cancelled: 0 }
  for (const order of orders) {
    if (order.deleted) {
      totals.cancelled++
      continue
    }
    if (order.storno) totals.refunds++
    else totals.receipts++
    for (const line of order.lines) {
      if (line.deleted === 'NOT_DELETED') totals.revenue += Math.round(line.net * 100)
    }
  }
  return { ...totals, revenue: totals.revenue / 100 }
}
