import { createRandom, type Random } from '@krug/connector-sdk/simulator'
import {
  DESKS,
  GOODS,
  GROUP_SERVICE,
  PREPAID_GOODS,
  SHELF_GOODS,
  SINGLE_SERVICES,
  STAFF,
  type SimulatedBranch,
  type SimulatedGood,
  type SimulatedMaster,
  type SimulatedService,
} from './salon_data.ts'

export interface Line {
  service: SimulatedService
  /** Percent. */
  discount: number
  /** Typed in by the staff. */
  manual?: number
}

export interface SoldGood {
  good: SimulatedGood
  amount: number
}

/** Unix seconds everywhere. */
export interface Booking {
  id: number
  visit: number
  branch: SimulatedBranch
  day: string
  start: number
  end: number
  master: SimulatedMaster
  /** The number of a `person`. */
  client: number | null
  lines: Line[]
  goods: SoldGood[]
  /** How it turns out. */
  attendance: 1 | -1
  paidBy: 'money' | 'abonement' | 'deposit'
  desk: number
  /** Money that goes back a while later. */
  refunded: number
  /** Of an event for several people. */
  activity: number
  createdAt: number
  deletedAt?: number
  editedAt?: number
}

export interface CounterSale {
  document: number
  branch: SimulatedBranch
  day: string
  at: number
  master: SimulatedMaster
  client: number | null
  goods: SoldGood[]
  desk: number
  editedAt?: number
}

export interface BookedDay {
  bookings: Booking[]
  sales: CounterSale[]
}

export interface BookingOptions {
  seed: number | string
  visitsPerDay: number
  customers: number
}

const HOUR = 3600
/** Monday to Sunday. */
const WEEK = [0.7, 0.8, 0.95, 1.05, 1.3, 1.4, 0.8]

/** What is booked and sold in one branch on a day, the same for the same seed. */
export function bookedDay(
  branch: SimulatedBranch,
  day: string,
  options: BookingOptions
): BookedDay {
  const random = createRandom(options.seed, branch.id, day)
  const weekday = WEEK[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]!
  const load = options.visitsPerDay * branch.size * weekday
  const visits = Math.max(1, Math.round(load * (0.85 + random.next() * 0.3)))
  const sales = Math.round(visits * 0.2)
  return {
    bookings: Array.from({ length: visits }, (_, index) =>
      makeVisit(branch, day, index, random, options)
    ).flat(),
    sales: Array.from({ length: sales }, (_, index) =>
      makeSale(branch, day, visits + index, random, options)
    ),
  }
}

/** Ids hold the day, so that each object can be found again. */
function idOf(branch: SimulatedBranch, day: string, index: number): number {
  return (dayNumber(day) * 10 + (branch.id % 10)) * 1000 + index
}

export function placeOf(visit: number) {
  const days = Math.floor(visit / 10_000)
  return { day: new Date(days * 86_400_000).toISOString().slice(0, 10) }
}

function makeVisit(
  branch: SimulatedBranch,
  day: string,
  index: number,
  random: Random,
  options: BookingOptions
): Booking[] {
  const visit = idOf(branch, day, index)
  const masters = STAFF.filter((master) => master.branch === branch && !master.fired)
  const start = localSeconds(branch, day) + random.integer(20, 40) * 0.5 * HOUR
  const paidBy = random.weighted<Booking['paidBy']>([
    ['money', 92],
    ['abonement', 5],
    ['deposit', 3],
  ])
  const common = {
    branch,
    day,
    visit,
    attendance: random.weighted<Booking['attendance']>([
      [1, 93],
      [-1, 7],
    ]),
    paidBy,
    desk: random.weighted([
      [0, 30],
      [1, 60],
      [2, 10],
    ]),
    refunded: 0,
    createdAt: start - random.integer(1, 9 * 24) * HOUR,
    goods: [] as SoldGood[],
  }
  if (random.chance(0.05)) return groupEvent(common, start, masters, random, options)

  const client = random.chance(0.06) ? null : random.integer(1, options.customers)
  const discount = random.weighted([
    [0, 70],
    [5, 12],
    [10, 12],
    [100, 2],
  ])
  const count = random.chance(0.2) ? 2 : 1
  const bookings = Array.from({ length: count }, (_, place): Booking => {
    const lines = Array.from({ length: random.chance(0.25) ? 2 : 1 }, (): Line => {
      const service = random.pick(SINGLE_SERVICES)
      const manual = random.chance(0.04) ? Math.round(service.price * 0.75) : undefined
      return { service, discount: manual ? 0 : discount, manual }
    })
    const minutes = lines.reduce((sum, { service }) => sum + service.minutes, 0)
    const begin = start + place * HOUR
    return {
      ...common,
      id: visit * 10 + place,
      client,
      start: begin,
      end: begin + minutes * 60,
      master: masters[(index + place) % masters.length]!,
      lines,
      activity: 0,
    }
  })
  const [first] = bookings
  if (random.chance(0.12)) {
    first!.goods = [{ good: random.pick(SHELF_GOODS), amount: random.chance(0.2) ? 2 : 1 }]
  }
  if (paidBy === 'money' && random.chance(0.015)) first!.refunded = costOf(first!.lines[0]!)
  if (random.chance(0.02)) first!.deletedAt = first!.createdAt + HOUR / 2
  return bookings
}

/** Each who takes part has a booking and a visit of their own. */
function groupEvent(
  common: Omit<
    Booking,
    'id' | 'client' | 'start' | 'end' | 'master' | 'lines' | 'activity' | 'deletedAt' | 'editedAt'
  >,
  start: number,
  masters: SimulatedMaster[],
  random: Random,
  { customers }: BookingOptions
): Booking[] {
  const master = random.pick(masters)
  return [0, 1, 2].map((place) => {
    // Indexes beyond those of other visits of the day.
    const visit = common.visit + 300 * (place + 1) - (place === 0 ? 300 : 0)
    return {
      ...common,
      id: visit * 10,
      visit,
      paidBy: 'money',
      client: random.integer(1, customers),
      start,
      end: start + GROUP_SERVICE.minutes * 60,
      master,
      lines: [{ service: GROUP_SERVICE, discount: 0 }],
      activity: common.visit + 1,
    }
  })
}

function makeSale(
  branch: SimulatedBranch,
  day: string,
  index: number,
  random: Random,
  { customers }: BookingOptions
): CounterSale {
  const masters = STAFF.filter((master) => master.branch === branch && !master.fired)
  const prepaid = random.chance(0.25)
  const good = prepaid ? random.pick(PREPAID_GOODS) : random.pick(SHELF_GOODS)
  return {
    document: 1_000_000_000 + idOf(branch, day, index),
    branch,
    day,
    at: localSeconds(branch, day) + random.integer(10 * 60, 21 * 60) * 60,
    master: random.pick(masters),
    client: random.chance(0.3) ? null : random.integer(1, customers),
    goods: [
      { good, amount: prepaid ? 1 : random.integer(1, 2) },
      ...(prepaid && random.chance(0.4) ? [{ good: random.pick(SHELF_GOODS), amount: 1 }] : []),
    ],
    desk: random.integer(0, 2),
  }
}

/** The line after its discount, in whole rubles as the vendor rounds. */
export function costOf({ service, discount, manual }: Line): number {
  return manual ?? Math.round((service.price * (100 - discount)) / 100)
}

export const goodsCost = (goods: SoldGood[]) =>
  goods.reduce((sum, { good, amount }) => sum + good.price * amount, 0)

export const totalOf = ({ lines, goods }: Booking) =>
  lines.reduce((sum, line) => sum + costOf(line), 0) + goodsCost(goods)

export const deskOf = (index: number) => DESKS[index]!
export const goodOf = (id: number) => GOODS.find((good) => good.id === id)!

/** The midnight in which the day begins at the branch. */
export function localSeconds({ offset }: SimulatedBranch, day: string): number {
  return Date.parse(`${day}T00:00:00${offset}`) / 1000
}

const dayNumber = (day: string) => Date.parse(day) / 86_400_000
