import { person } from '@krug/connector-sdk/simulator'
import {
  bookedDay,
  goodsCost,
  localSeconds,
  placeOf,
  totalOf,
  type BookedDay,
  type Booking,
  type BookingOptions,
  type CounterSale,
} from './bookings.ts'
import { BRANCHES, PREPAID_GOODS, type SimulatedBranch } from './salon_data.ts'

/** How far ahead people book. */
const AHEAD = 10
/** The desk works a while after the last session. */
const SETTLED_AFTER = 15 * 60
const REFUND_AFTER = 2 * 86_400
/** Days that stay in memory. */
const CACHED_DAYS = 400

export interface WorldSettings extends BookingOptions {
  now: () => Date
  /** How far the history goes back. */
  days: number
}

export interface SimulatedClient {
  id: number
  branch: SimulatedBranch
  name: string
  surname: string
  phone: string
  email: string
  birthDate: string
  changedAt: number
}

/** A chain of salons whose bookings are computed when asked for; today grows with the clock. */
export class World {
  readonly settings: WorldSettings
  readonly #days = new Map<string, BookedDay>()
  readonly #edited = new Map<number, Booking | CounterSale>()
  readonly #clients = new Map<number, SimulatedClient>()
  /** How many clients were created or changed by API. */
  writes = 0

  constructor(settings: WorldSettings) {
    this.settings = settings
    for (const branch of BRANCHES) {
      for (let number = 1; number <= settings.customers; number++) this.#addPerson(branch, number)
    }
  }

  /** Unix seconds. */
  get now(): number {
    return Math.floor(this.settings.now().getTime() / 1000)
  }

  get clients(): SimulatedClient[] {
    return [...this.#clients.values()]
  }

  #addPerson(branch: SimulatedBranch, number: number): void {
    const { firstName, lastName, phone, email, birthDate } = person(number)
    const client = {
      id: clientId(branch, number),
      branch,
      name: firstName,
      surname: lastName,
      phone: phone.slice(1),
      email: number % 3 === 0 ? '' : email,
      birthDate: number % 4 === 0 ? '1970-01-01' : birthDate,
      changedAt: this.now - this.settings.days * 86_400,
    }
    this.#clients.set(client.id, client)
  }

  /** Keeps an edited booking or sale instead of the computed one. */
  edit<T extends Booking | CounterSale>(object: T, change: Partial<T>): void {
    const key = 'document' in object ? object.document : object.id
    this.#edited.set(key, { ...object, ...change, editedAt: this.now })
  }

  get hasEdits(): boolean {
    return this.#edited.size > 0
  }

  removeClient(id: number): void {
    this.#clients.delete(id)
  }

  writeClient(fields: Partial<SimulatedClient> & { branch: SimulatedBranch }, id?: number) {
    const known = id === undefined ? undefined : this.#clients.get(id)
    const fresh = { name: '', surname: '', phone: '', email: '', birthDate: '' }
    const client = {
      ...(known ?? { ...fresh, id: 6_900_000 + this.writes }),
      ...fields,
      changedAt: this.now,
    }
    this.#clients.set(client.id, client)
    this.writes++
    return client
  }

  touchClient(id: number): void {
    this.#clients.get(id)!.changedAt = this.now
  }

  /** Everything that was booked by now for a session on the day, also what was deleted. */
  bookings(branch: SimulatedBranch, day: string): Booking[] {
    return this.#day(branch, day)
      .bookings.map((each) => (this.#edited.get(each.id) as Booking) ?? each)
      .concat(this.#movedTo(branch, day))
      .filter((each) => each.day === day && each.createdAt <= this.now)
  }

  sales(branch: SimulatedBranch, day: string): CounterSale[] {
    return this.#day(branch, day)
      .sales.map((each) => (this.#edited.get(each.document) as CounterSale) ?? each)
      .filter((each) => each.at <= this.now)
  }

  #movedTo(branch: SimulatedBranch, day: string): Booking[] {
    return [...this.#edited.values()].filter(
      (each): each is Booking =>
        'visit' in each &&
        each.branch === branch &&
        each.day === day &&
        placeOf(each.visit).day !== day
    )
  }

  #day(branch: SimulatedBranch, day: string): BookedDay {
    const key = `${branch.id} ${day}`
    if (day < this.firstDay) return { bookings: [], sales: [] }
    const known = this.#days.get(key) ?? bookedDay(branch, day, this.settings)
    this.#days.delete(key)
    this.#days.set(key, known)
    if (this.#days.size > CACHED_DAYS) this.#days.delete(this.#days.keys().next().value!)
    return known
  }

  get firstDay(): string {
    return dayAfter(this.settings.now(), -this.settings.days)
  }

  get lastDay(): string {
    return dayAfter(this.settings.now(), AHEAD)
  }

  find(id: number): Booking | undefined {
    const { day } = placeOf(Math.floor(id / 10))
    const edited = this.#edited.get(id) as Booking | undefined
    if (edited) return edited
    return BRANCHES.flatMap((branch) => this.bookings(branch, day)).find((each) => each.id === id)
  }

  findSale(document: number): CounterSale | undefined {
    const { day } = placeOf(document - 1_000_000_000)
    return BRANCHES.flatMap((branch) => this.sales(branch, day)).find(
      (each) => each.document === document
    )
  }

  attendanceOf({ attendance, start, end, editedAt }: Booking): number {
    if (editedAt !== undefined) return attendance
    if (this.now >= end) return attendance
    return start - this.now < 86_400 ? 2 : 0
  }

  isSettled(booking: Booking): boolean {
    const due = this.now >= booking.end + SETTLED_AFTER
    return due && booking.attendance === 1 && booking.deletedAt === undefined
  }

  refundAt({ end }: Booking): number {
    return end + REFUND_AFTER
  }

  isRefunded(booking: Booking): boolean {
    return booking.refunded > 0 && this.isSettled(booking) && this.refundAt(booking) <= this.now
  }

  changedAt(booking: Booking): number {
    const steps = [
      booking.createdAt,
      booking.end,
      booking.end + SETTLED_AFTER,
      this.isRefunded(booking) ? this.refundAt(booking) : 0,
      booking.deletedAt ?? 0,
      booking.editedAt ?? 0,
    ]
    return Math.max(...steps.filter((at) => at <= this.now))
  }

  settledAt({ end }: Booking): number {
    return end + SETTLED_AFTER
  }

  /** Ids of the receipts that a reader must find; both days included. */
  receiptKeys(from: string, to: string): string[] {
    const all = this.#eachDay(from, to)
    const visits = all.flatMap(({ bookings }) => bookings)
    const refunds = visits.filter((each) => this.isRefunded(each))
    return [
      ...new Set(visits.map(({ visit }) => `visit:${visit}`)),
      ...refunds.map(({ id, visit }) => `visit:${visit}:refund:${refundId(id)}`),
      ...all
        .flatMap(({ sales }) => sales)
        .filter(({ goods }) => goods.some(({ good }) => !PREPAID_GOODS.includes(good)))
        .map(({ document }) => `sale:${document}`),
    ]
  }

  /** What was really earned, refunds taken off; both days included. */
  revenue(branch: SimulatedBranch, day: string): number {
    const came = this.bookings(branch, day).filter((each) => !each.deletedAt)
    const visits = [...Map.groupBy(came, ({ visit }) => visit).values()].filter((own) =>
      own.every((each) => this.attendanceOf(each) === 1)
    )
    const earned = visits.flat().reduce((sum, each) => sum + totalOf(each), 0)
    const back = visits
      .flat()
      .filter((each) => this.isRefunded(each))
      .reduce((sum, { refunded }) => sum + refunded, 0)
    const sold = this.sales(branch, day)
      .flatMap(({ goods }) => goods)
      .filter(({ good }) => !PREPAID_GOODS.includes(good))
    return earned - back + goodsCost(sold)
  }

  #eachDay(from: string, to: string) {
    return BRANCHES.flatMap((branch) =>
      daysFrom(from, to).map((day) => ({
        bookings: this.bookings(branch, day),
        sales: this.sales(branch, day),
      }))
    )
  }
}

export const clientId = (branch: SimulatedBranch, number: number) =>
  6_000_000 + (branch.id % 100) * 1000 + number

export const paymentId = (record: number) => record * 10 + 1
export const refundId = (record: number) => record * 10 + 2

export function daysFrom(from: string, to: string): string[] {
  const days: string[] = []
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10))
  }
  return days
}

function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

/** "2026-03-04 15:00:00" on the clock of the branch. */
export function naive(branch: SimulatedBranch, seconds: number): string {
  const shift =
    Date.parse('1970-01-01T00:00:00Z') - Date.parse(`1970-01-01T00:00:00${branch.offset}`)
  return new Date(seconds * 1000 + shift).toISOString().slice(0, 19).replace('T', ' ')
}

/** Both of the vendor's spellings of an offset occur. */
export function zoned(branch: SimulatedBranch, seconds: number, colon = true): string {
  const offset = colon ? branch.offset : branch.offset.replace(':', '')
  return naive(branch, seconds).replace(' ', 'T') + offset
}

export const secondsOf = (branch: SimulatedBranch, text: string) =>
  text.length > 10
    ? Date.parse(`${text.replace(' ', 'T')}${branch.offset}`) / 1000
    : localSeconds(branch, text)
