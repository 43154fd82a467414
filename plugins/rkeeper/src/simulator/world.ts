import { addDays, eachDay } from '../days.ts'
import { ordersOfShift, totalOf, type SimulatedOrder } from './orders.ts'

const ZONE = 'Europe/Moscow'
/** A shift lasts until staff come again in the morning. */
const SHIFT_HOURS = 6
const CACHED_DAYS = 120

export interface WorldOptions {
  seed: number | string
  perDay: number
  now: () => Date
}

/** A restaurant whose shifts are computed when they are asked for. The open one grows with the clock. */
export class World {
  /** Idents of what was deleted from dictionaries. */
  readonly removed = new Set<string>()
  /** How many of the last closed shifts are not in the reporting database yet. */
  exportLag = 0
  #options: WorldOptions
  #shifts = new Map<string, SimulatedOrder[]>()

  constructor(options: WorldOptions) {
    this.#options = options
  }

  /** Local time, as r_keeper writes it. */
  get localTime(): string {
    return this.#local(0)
  }

  get openShift(): string {
    return this.#local(-SHIFT_HOURS).slice(0, 10)
  }

  get exportedTo(): string {
    return addDays(this.openShift, -1 - this.exportLag)
  }

  /** Orders of the open shift that exist by now. */
  get openOrders(): SimulatedOrder[] {
    return this.ordersOf(this.openShift).filter(({ openedAt }) => openedAt <= this.localTime)
  }

  ordersOf(day: string): SimulatedOrder[] {
    const orders = this.#shifts.get(day) ?? ordersOfShift(day, this.#options)
    this.#shifts.delete(day)
    this.#shifts.set(day, orders)
    if (this.#shifts.size > CACHED_DAYS) this.#shifts.delete(this.#shifts.keys().next().value!)
    return orders
  }

  isFinished({ finishedAt }: SimulatedOrder): boolean {
    return finishedAt <= this.localTime
  }

  isBilled({ billedAt }: SimulatedOrder): boolean {
    return billedAt <= this.localTime
  }

  versionOf(order: SimulatedOrder): number {
    return 1 + Number(this.isBilled(order)) + Number(this.isFinished(order)) + order.edits
  }

  /** Grows with every change to an order of the open shift. */
  get version(): number {
    return 1000 + this.openOrders.reduce((sum, order) => sum + this.versionOf(order), 0)
  }

  /** A manager cancels the receipts of a finished order. */
  takeBack(order: SimulatedOrder): void {
    for (const check of order.checks) check.deleted = true
    order.edits++
  }

  /** What came in by closed shifts of these days, both included, in kopecks. */
  revenue(from: string, to: string): number {
    const sold = eachDay(from, to)
      .flatMap((day) => this.ordersOf(day))
      .filter(isSold)
    return sold.reduce((sum, order) => sum + totalOf(order), 0)
  }

  #local(hours: number): string {
    const time = new Date(this.#options.now().getTime() + hours * 3600_000)
    return time.toLocaleString('sv-SE', { timeZone: ZONE }).replace(' ', 'T')
  }
}

export function isSold({ checks }: SimulatedOrder): boolean {
  return checks.some(({ preCheck, deleted }) => !preCheck && !deleted)
}
