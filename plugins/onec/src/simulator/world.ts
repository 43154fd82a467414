import { createRandom } from '@krug/connector-sdk/simulator'
import { byDate, makeSale, salesOfDay, type Sale } from './sales.ts'

const ZONE = 'Europe/Moscow'
const DAY = 86_400_000
const CACHED_DAYS = 60
/** Documents that people write in between get numbers from here on. */
const WRITTEN = 900_000_000

export interface WorldOptions {
  seed: number | string
  perDay: number
  /** How far back documents go. */
  days: number
  now: () => Date
}

/** Documents of the base, computed when they are asked for. Today grows with the clock. */
export class World {
  /** Keys of what was marked for deletion in catalogues. */
  readonly removed = new Set<string>()
  /** Documents that were deleted altogether. */
  readonly purged = new Set<string>()
  readonly firstDay: string
  #options: WorldOptions
  #days = new Map<string, Sale[]>()
  #changed = new Map<string, Sale>()
  #added: Sale[] = []

  constructor(options: WorldOptions) {
    this.#options = options
    this.firstDay = new Date(options.now().getTime() - options.days * DAY)
      .toISOString()
      .slice(0, 10)
  }

  /** Local time, as 1C writes it. */
  get localTime(): string {
    return this.#options.now().toLocaleString('sv-SE', { timeZone: ZONE }).replace(' ', 'T')
  }

  /** Documents from a moment on, in the order of their dates; with a wrong clock they may be dated in the future. */
  *sales(from = this.firstDay, to = this.localTime): Iterable<Sale> {
    const first = from > this.firstDay ? from : this.firstDay
    for (let day = first.slice(0, 10); day <= to.slice(0, 10); day = next(day)) {
      for (const sale of this.#ofDay(day)) if (sale.date >= from && sale.date <= to) yield sale
    }
    yield* this.#added.filter(({ date }) => date.slice(0, 10) > to.slice(0, 10))
  }

  /** A document that somebody writes with this date. */
  add(date = this.localTime): Sale {
    const number = WRITTEN + this.#added.length
    const sale = makeSale(number, date, createRandom(this.#options.seed, number))
    const added: Sale = { ...sale, state: 'sold' }
    this.#added.push(added)
    return added
  }

  change(sale: Sale, fields: Partial<Sale>): void {
    this.#changed.set(sale.key, { ...sale, ...fields, version: sale.version + 1 })
  }

  #ofDay(day: string): Sale[] {
    const sales = this.#days.get(day) ?? salesOfDay(day, this.#options)
    this.#days.delete(day)
    this.#days.set(day, sales)
    if (this.#days.size > CACHED_DAYS) this.#days.delete(this.#days.keys().next().value!)
    const added = this.#added.filter(({ date }) => date.startsWith(day))
    const all = [...sales, ...added].filter(({ key }) => !this.purged.has(key))
    return all.map((sale) => this.#changed.get(sale.key) ?? sale).toSorted(byDate)
  }
}

const next = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)
