import { person } from './people.ts'
import { createRandom, type Random } from './random.ts'
import { LOSS_REASONS, OCCASIONS, OFFERS, PIPELINES, SOURCES, TASKS } from './sales_data.ts'

/** A stage by its place in the pipeline. */
export interface Step {
  /** Unix seconds. */
  at: number
  stage: number | 'won' | 'lost'
}

export interface SimulatedDeal {
  number: number
  title: string
  pipeline: number
  manager: number
  /** The number of a `person`; none for a deal of a company alone. */
  contact: number | null
  amount: number
  lines: { offer: number; quantity: number }[]
  source: string
  lossReason: string
  /** The first is its creation; those in the future have not happened yet. */
  steps: Step[]
  editedAt?: number
  /** `purged`: gone from the trash too. */
  deleted?: { at: number; purged: boolean }
}

export interface SimulatedTask {
  number: number
  deal: SimulatedDeal
  type: 'call' | 'meeting' | 'task'
  text: string
  createdAt: number
  dueAt: number
  doneAt?: number
  editedAt?: number
  deletedAt?: number
}

export interface SimulatedContact {
  number: number
  name: string
  phones: string[]
  emails: string[]
  createdAt: number
  editedAt?: number
  deletedAt?: number
}

export interface SalesTeamOptions {
  seed: number | string
  now: () => Date
  /** New requests on an average working day. */
  perDay: number
  /** How far the history goes back. */
  days: number
}

const DAY = 86_400
const CUSTOMERS = 300
/** Contacts that are written by API get numbers from here on. */
const WRITTEN = 900_000

/** A small sales team whose deals move through stages, the same for the same seed; today grows with the clock. */
export class SalesTeam {
  readonly #options: SalesTeamOptions
  readonly #firstDay: number
  #generatedTo: number
  #deals: SimulatedDeal[] = []
  #tasks: SimulatedTask[] = []
  #contacts = new Map<number, SimulatedContact>()
  /** How many contacts were created or changed by API. */
  writes = 0

  constructor(options: SalesTeamOptions) {
    this.#options = options
    this.#firstDay = Math.floor(this.now / DAY) - options.days
    this.#generatedTo = this.#firstDay - 1
  }

  /** Unix seconds. */
  get now(): number {
    return Math.floor(this.#options.now().getTime() / 1000)
  }

  /** Deals that exist by now, also deleted ones. */
  get deals(): SimulatedDeal[] {
    this.#grow()
    return this.#deals.filter((deal) => deal.steps[0]!.at <= this.now)
  }

  get tasks(): SimulatedTask[] {
    this.#grow()
    return this.#tasks.filter(({ createdAt }) => createdAt <= this.now)
  }

  get contacts(): SimulatedContact[] {
    this.#grow()
    return [...this.#contacts.values()].filter(({ createdAt }) => createdAt <= this.now)
  }

  /** The steps that were made by now. */
  stepsOf(deal: SimulatedDeal): Step[] {
    return deal.steps.filter(({ at }) => at <= this.now)
  }

  stageOf(deal: SimulatedDeal): Step['stage'] {
    return this.stepsOf(deal).at(-1)!.stage
  }

  changedAt(deal: SimulatedDeal): number {
    return Math.max(this.stepsOf(deal).at(-1)!.at, deal.editedAt ?? 0, deal.deleted?.at ?? 0)
  }

  isDone(task: SimulatedTask): boolean {
    return task.doneAt !== undefined && task.doneAt <= this.now
  }

  taskChangedAt(task: SimulatedTask): number {
    return Math.max(task.createdAt, this.isDone(task) ? task.doneAt! : 0, task.editedAt ?? 0)
  }

  /** What comes next for the deal comes now instead of what would have come. */
  move(deal: SimulatedDeal, stage: Step['stage']): void {
    deal.steps = [...this.stepsOf(deal), { at: this.now, stage }]
  }

  deleteDeal(deal: SimulatedDeal, purged = false): void {
    deal.deleted = { at: this.now, purged }
  }

  writeContact(fields: Pick<SimulatedContact, 'name' | 'phones' | 'emails'>, number?: number) {
    const known = number === undefined ? undefined : this.#contacts.get(number)
    const contact = {
      ...(known ?? { number: WRITTEN + this.writes, createdAt: this.now }),
      ...fields,
      editedAt: this.now,
    }
    this.#contacts.set(contact.number, contact)
    this.writes++
    return contact
  }

  #grow(): void {
    const today = Math.floor(this.now / DAY)
    while (this.#generatedTo < today) this.#generate(++this.#generatedTo)
  }

  #generate(day: number): void {
    const random = createRandom(this.#options.seed, 'sales', day)
    const weekend = [6, 0].includes(new Date(day * DAY * 1000).getUTCDay())
    const expected = this.#options.perDay * (weekend ? 0.35 : 1)
    const count = Math.floor(expected + random.next())
    const first = (day - this.#firstDay) * 1000
    for (let index = 1; index <= count; index++) this.#add(first + index, day, random)
  }

  #add(number: number, day: number, random: Random): void {
    const deal = makeDeal(number, day, random)
    this.#deals.push(deal)
    this.#tasks.push(...makeTasks(deal, random))
    if (deal.contact && !this.#contacts.has(deal.contact)) {
      const { name, phone, email } = person(deal.contact)
      this.#contacts.set(deal.contact, {
        number: deal.contact,
        name,
        phones: [written(phone, deal.contact)],
        emails: deal.contact % 4 ? [email] : [],
        createdAt: deal.steps[0]!.at,
      })
    }
  }
}

/** People type phones in every form. */
function written(phone: string, number: number): string {
  const digits = phone.slice(2)
  const spaced = `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6, 8)}-${digits.slice(8)}`
  return [phone, `8${digits}`, `+7 ${spaced}`, `8 ${spaced}`][number % 4]!
}

function makeDeal(number: number, day: number, random: Random): SimulatedDeal {
  const pipeline = random.weighted([
    [0, 6],
    [1, 3],
    [2, 1],
  ])
  const { stages, managers, amounts } = PIPELINES[pipeline]!
  const amount = Math.round(random.integer(amounts[0]!, amounts[1]!) / 500) * 500
  const lines = random.chance(0.4)
    ? [...OFFERS.keys()]
        .filter(() => random.chance(0.5))
        .map((offer) => ({ offer, quantity: offer === 1 ? random.integer(10, 40) : 1 }))
    : []
  const priced = lines.reduce((sum, line) => sum + OFFERS[line.offer]!.price * line.quantity, 0)
  return {
    number,
    title: `${random.pick(OCCASIONS)} ${number}`,
    pipeline,
    manager: random.pick(managers),
    contact: random.chance(0.95) ? random.integer(1, CUSTOMERS) : null,
    amount: priced && random.chance(0.8) ? priced : random.chance(0.03) ? 0 : amount,
    lines,
    source: random.pick(SOURCES),
    lossReason: random.pick(LOSS_REASONS),
    steps: makeSteps(stages.length, day * DAY + random.integer(6, 17) * 3600, random),
  }
}

/** On and on, until it is won, lost, or nobody cares any more. */
function makeSteps(stages: number, created: number, random: Random): Step[] {
  const steps: Step[] = [{ at: created + random.integer(0, 3500), stage: 0 }]
  const pause = () => steps.at(-1)!.at + random.integer(1, 9 * 24) * 3600 + random.integer(0, 3599)
  for (let stage = 1; stage < stages; stage++) {
    if (random.chance(0.08)) return steps
    if (random.chance(0.16)) return [...steps, { at: pause(), stage: 'lost' }]
    steps.push({ at: pause(), stage })
  }
  steps.push({ at: pause(), stage: random.chance(0.62) ? 'won' : 'lost' })
  if (random.chance(0.03)) {
    steps.push({ at: pause(), stage: stages - 1 })
    steps.push({ at: pause(), stage: 'lost' })
  }
  return steps
}

function makeTasks(deal: SimulatedDeal, random: Random): SimulatedTask[] {
  return deal.steps.slice(0, 4).map(({ at }, index) => {
    const [type, text] = random.pick([...TASKS])
    const createdAt = at + random.integer(60, 3600)
    const dueAt = createdAt + random.integer(1, 72) * 3600
    const late = random.chance(0.2) ? random.integer(1, 96) * 3600 : -random.integer(0, 3000)
    const doneAt = random.chance(0.12) ? undefined : dueAt + late
    return { number: deal.number * 10 + index, deal, type, text, createdAt, dueAt, doneAt }
  })
}
