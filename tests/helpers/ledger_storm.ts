import { createRandom } from '@krug/connector-sdk/simulator'
import db from '@adonisjs/lucid/services/db'
import { familyOf } from '#customers/merging/family'
import { Adjust } from '#loyalty/ledger/actions/adjust'
import { Earn } from '#loyalty/ledger/actions/earn'
import { ExpireLots } from '#loyalty/ledger/actions/expire'
import { CaptureHold, Hold, ReleaseHold } from '#loyalty/ledger/actions/hold'
import { Reverse, type ReturnPolicy } from '#loyalty/ledger/actions/reverse'
import { Spend } from '#loyalty/ledger/actions/spend'
import {
  HoldOpenError,
  HoldResolvedError,
  NotEnoughBonusesError,
  NothingToReverseError,
} from '#loyalty/ledger/errors'
import { moveBonuses } from '#loyalty/ledger/merging'
import type { Tenant } from '#tests/helpers/given'

const DAY = 86_400_000
const REFUSALS = [HoldOpenError, NotEnoughBonusesError, HoldResolvedError, NothingToReverseError]
const POLICIES: ReturnPolicy[] = [
  { kind: 'pending' },
  { kind: 'within-balance' },
  { kind: 'all', limit: 0 },
  { kind: 'all', limit: 50_000 },
]

type Operation =
  | 'earn'
  | 'spend'
  | 'hold'
  | 'capture'
  | 'release'
  | 'adjust'
  | 'expire'
  | 'reverse'
  | 'merge'
  | 'unmerge'

/** Those that come more often stand more often. */
const OPERATIONS: Operation[] = [
  'earn',
  'earn',
  'earn',
  'spend',
  'spend',
  'hold',
  'capture',
  'release',
  'adjust',
  'expire',
  'reverse',
  'reverse',
  'merge',
  'unmerge',
]

/**
 * One random operation after another on the accounts of some customers. Time moves on, so that lots become active,
 * expire and holds run out. The seed decides everything.
 */
export class LedgerStorm {
  #random
  #now = Date.parse('2026-03-01T09:00:00Z')
  readonly done: Record<string, number> = {}

  constructor(
    private tenant: Pick<Tenant, 'inside' | 'actor'>,
    private customers: string[],
    seed: number
  ) {
    this.#random = createRandom('storm', seed)
  }

  /** Carries one operation out, or has it refused, as a transaction of its own. */
  async step() {
    this.#now += this.#random.integer(0, DAY)
    const name = this.#random.pick(OPERATIONS)
    try {
      await this.tenant.inside(() => this[name]())
      this.done[name] = (this.done[name] ?? 0) + 1
    } catch (error) {
      if (!REFUSALS.some((refusal) => error instanceof refusal)) throw error
    }
  }

  async earn() {
    await new Earn().handle(this.tenant.actor, {
      ...this.#input(this.#random.integer(1, 100_000)),
      activeFrom: new Date(this.#now + this.#random.pick([0, 0, 14]) * DAY),
      expiresAt: this.#random.chance(0.8)
        ? new Date(this.#now + this.#random.integer(15, 90) * DAY)
        : null,
    })
  }

  async spend() {
    await new Spend().handle(this.tenant.actor, this.#input(this.#random.integer(1, 30_000)))
  }

  async hold() {
    await new Hold().handle(this.tenant.actor, {
      ...this.#input(this.#random.integer(1, 20_000)),
      expiresAt: new Date(this.#now + this.#random.integer(1, 3) * DAY),
    })
  }

  async capture() {
    const hold = await this.#pick<{ id: string; customer_id: string; amount: number }>(
      'ledger_holds'
    )
    if (!hold) return
    await new CaptureHold().handle(this.tenant.actor, {
      ...this.#resolution(hold),
      amount: this.#random.chance(0.5) ? this.#random.integer(1, hold.amount) : undefined,
    })
  }

  async release() {
    const hold = await this.#pick<{ id: string; customer_id: string }>('ledger_holds')
    if (hold) await new ReleaseHold().handle(this.tenant.actor, this.#resolution(hold))
  }

  async adjust() {
    const { amount, ...input } = this.#input(this.#random.integer(1, 20_000))
    await new Adjust().handle(this.tenant.actor, {
      ...input,
      change: this.#random.chance(0.5) ? amount : -amount,
      expiresAt: null,
    })
  }

  async expire() {
    const customer = this.#random.pick(this.customers)
    await new ExpireLots().handle(this.tenant.actor, customer, new Date(this.#now))
  }

  async reverse() {
    const movement = await this.#pick<{ id: string; amount: number }>('ledger_movements')
    if (!movement) return
    await new Reverse().handle(this.tenant.actor, {
      movementId: movement.id,
      amount: this.#random.chance(0.5) ? this.#random.integer(1, movement.amount) : undefined,
      policy: this.#random.pick(POLICIES),
      minimumDays: 14,
      reason: 'storm',
      at: new Date(this.#now),
    })
  }

  /** As customers are merged: bonuses move, then the one stands for the other. */
  async merge() {
    const [id, mergedId] = this.#twoOf(await this.#present())
    if (!mergedId) return
    const mergeId = await this.#merge(id, mergedId)
    await moveBonuses.move(this.tenant.actor, { id, mergedId, mergeId, at: new Date(this.#now) })
    await db.rawQuery(
      'update customers set merged_into = :id where id = :mergedId or merged_into = :mergedId',
      { id, mergedId }
    )
  }

  /** The last merge of somebody. */
  async unmerge() {
    const open = await db
      .from('customer_merges')
      .whereNull('undone_at')
      .whereNotIn('customer_id', db.from('customers').whereNotNull('merged_into').select('id'))
      .orderBy('id')
      .select('id', 'customer_id', 'merged_id')
    if (open.length === 0) return
    const { id: mergeId, customer_id: id, merged_id: mergedId } = this.#random.pick(open)
    await db.from('customer_merges').where('id', mergeId).update({ undone_at: new Date() })
    const family = await familyOf(mergedId)
    await db.from('customers').where('id', mergedId).update({ merged_into: null })
    await db
      .from('customers')
      .whereIn('id', family)
      .whereNot('id', mergedId)
      .update({ merged_into: mergedId })
    const at = new Date(this.#now)
    await moveBonuses.giveBack(this.tenant.actor, { id, mergedId, mergeId, family, at })
  }

  async #present() {
    const rows = await db
      .from('customers')
      .whereIn('id', this.customers)
      .whereNull('merged_into')
      .select('id')
    const ids = new Set(rows.map((row) => row.id))
    return this.customers.filter((id) => ids.has(id))
  }

  #twoOf(customers: string[]) {
    const id = this.#random.pick(customers)
    const others = customers.filter((other) => other !== id)
    return others.length ? [id, this.#random.pick(others)] : [id]
  }

  async #merge(id: string, mergedId: string): Promise<string> {
    const [{ id: mergeId }] = await db
      .table('customer_merges')
      .returning('id')
      .insert({ customer_id: id, merged_id: mergedId })
    return mergeId
  }

  #input(amount: number) {
    const customerId = this.#random.pick(this.customers)
    return { customerId, amount, reason: 'storm', at: new Date(this.#now) }
  }

  #resolution({ id, customer_id: customerId }: { id: string; customer_id: string }) {
    return { customerId, holdId: id, reason: 'storm', at: new Date(this.#now) }
  }

  /** One of the newest rows, by the seed and not by the ids, which differ from run to run. */
  async #pick<T>(table: 'ledger_holds' | 'ledger_movements'): Promise<T | undefined> {
    const { rows } = await db.rawQuery<{ rows: T[] }>(
      `select * from ${table} order by id desc limit 1 offset :offset`,
      { offset: this.#random.integer(0, 30) }
    )
    return rows[0]
  }
}
