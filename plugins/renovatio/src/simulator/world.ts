import { createRandom, person, type Random } from '@krug/connector-sdk/simulator'
import { COMMENTS, DIAGNOSES, DOCTORS, SERVICES } from './card_data.ts'

export interface WorldSettings {
  seed: number | string
  now: () => Date
  /** Paid visits on an average working day. */
  perDay: number
  /** How far the history goes back. */
  days: number
  patients: number
}

export interface SimulatedInvoice {
  id: number
  day: string
  /** Minutes after midnight. */
  minute: number
  clinic: number
  patient: number | null
  services: { title: string; price: number; count: number }[]
  /** What was paid of it, where that is not all. */
  value: number
  status: '1' | '2' | '3'
  doctor: string
  diagnosis: string
  comment: string
}

/** Cards beyond this number are second ones of the same people. */
const SECOND_CARD = 5000
const CLINIC_OPENS = 8 * 60
const CLINIC_CLOSES = 20 * 60
export const CLINICS = [11, 12]

/** A clinic whose invoices are computed when asked for; today grows with the clock, in Moscow's time. */
export class World {
  readonly settings: WorldSettings
  readonly #edited = new Map<number, SimulatedInvoice>()

  constructor(settings: WorldSettings) {
    this.settings = settings
  }

  edit(invoice: SimulatedInvoice, change: Partial<SimulatedInvoice>): void {
    this.#edited.set(invoice.id, { ...invoice, ...change })
  }

  /** Everything on these days by now, also what is not paid; both included. */
  invoices(from: string, to: string): SimulatedInvoice[] {
    const now = this.#localNow()
    const moved = [...this.#edited.values()].filter(({ id, day }) => dayOf(id) !== day)
    return daysFrom(from < this.#firstDay() ? this.#firstDay() : from, to)
      .flatMap((day) => [...this.#generated(day), ...moved.filter((each) => each.day === day)])
      .filter((each) => timeOf(each) <= now)
  }

  paid(from: string, to: string): SimulatedInvoice[] {
    return this.invoices(from, to).filter(({ status }) => status === '2')
  }

  #generated(day: string): SimulatedInvoice[] {
    const random = createRandom(this.settings.seed, 'clinic', day)
    const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
    const count = Math.round(
      this.settings.perDay * (weekend ? 0.4 : 1) * (0.8 + random.next() * 0.4)
    )
    return Array.from({ length: count }, (_, index) =>
      makeInvoice(day, index, random, this.settings)
    )
      .map((invoice) => this.#edited.get(invoice.id) ?? invoice)
      .filter((invoice) => invoice.day === day)
  }

  card(number: number) {
    const known = person(number > SECOND_CARD ? number - SECOND_CARD : number)
    const random = createRandom('card', number)
    return {
      person: known,
      mobile: spelt(known.phone, number),
      consents: hasConsent(number),
      random,
    }
  }

  #localNow(): string {
    return new Date(this.settings.now().getTime() + 3 * 3600_000).toISOString().slice(0, 16)
  }

  #firstDay(): string {
    return new Date(this.settings.now().getTime() - this.settings.days * 86_400_000)
      .toISOString()
      .slice(0, 10)
  }
}

/** Most agreed to be known in the club; both cards of a person say the same. */
export const hasConsent = (number: number) => (number % SECOND_CARD) % 4 !== 0

/** As people type: with an eight, with brackets, two of them, or none. */
function spelt(phone: string, number: number): string {
  const digits = phone.slice(2)
  const groups = `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6, 8)}-${digits.slice(8)}`
  const spellings = [
    `7${digits}`,
    `8 ${groups}`,
    phone,
    `8 (495) 123-45-67, +7 ${groups}`,
    number > SECOND_CARD ? phone : '',
  ]
  return spellings[number % spellings.length]!
}

function makeInvoice(
  day: string,
  index: number,
  random: Random,
  { patients }: WorldSettings
): SimulatedInvoice {
  const services = Array.from({ length: random.integer(1, 3) }, () => ({
    ...random.pick(SERVICES),
    count: random.chance(0.1) ? 2 : 1,
  }))
  const number = random.integer(1, patients)
  return {
    id: (Date.parse(day) / 86_400_000) * 1000 + index,
    day,
    minute: random.integer(CLINIC_OPENS, CLINIC_CLOSES),
    clinic: random.weighted([
      [CLINICS[0]!, 8],
      [CLINICS[1]!, 2],
    ]),
    patient: random.chance(0.04) ? null : random.chance(0.1) ? SECOND_CARD + number : number,
    services,
    value: services.reduce((sum, { price, count }) => sum + price * count, 0) + 0.5,
    status: random.weighted([
      ['2', 90],
      ['1', 7],
      ['3', 3],
    ]),
    doctor: random.pick(DOCTORS),
    diagnosis: random.pick(DIAGNOSES),
    comment: random.pick(COMMENTS),
  }
}

export function timeOf({ day, minute }: SimulatedInvoice): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${day}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`
}

const dayOf = (id: number) =>
  new Date(Math.floor(id / 1000) * 86_400_000).toISOString().slice(0, 10)

function daysFrom(from: string, to: string): string[] {
  const days: string[] = []
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10))
  }
  return days
}
