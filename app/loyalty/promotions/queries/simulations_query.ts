import db from '@adonisjs/lucid/services/db'
import { maskedPhone, openIdentity } from '#customers/identity'
import { venuesInReach } from '#loyalty/promotions/reach'
import type { SimulationResult } from '#loyalty/promotions/simulation/tally'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { roubles } from '#shared/money'

interface Row {
  id: string
  promotion_id: string
  version: number
  from_date: string
  until_date: string
  state: SimulationState
  receipts: number
  replayed: number
  result: SimulationResult | null
  created_at: Date
  finished_at: Date | null
}

export type SimulationState = 'queued' | 'running' | 'done' | 'failed'

/** What a promotion would have made of sales of the past. Money is in roubles. */
export interface Simulation {
  id: string
  promotionId: string
  version: number
  from: string
  to: string
  state: SimulationState
  /** Sales to be replayed, and how many have been. */
  receipts: number
  replayed: number
  /** Once it is done. */
  result: SimulationFigures | null
  createdAt: Date
  finishedAt: Date | null
}

export interface SimulationFigures {
  /** All sales of these days where the promotion may apply, at prices before the discounts of their time. */
  receipts: number
  value: number
  /** Those that it changes, and known customers who made them. */
  touched: { receipts: number; share: number; value: number; customers: number }
  /** By how much discounts grow, beside the other promotions of today. */
  cost: number
  /** Of the sales that it changes, with it and without it. */
  revenue: { withIt: number; without: number }
  averageCheck: { withIt: number | null; without: number | null }
  /** Of their lines whose cost is known, and which share of the value that is. */
  profit: { withIt: number; without: number; coverage: number } | null
  /** By how much the bonuses earned grow. */
  bonuses: number
  /** The day on which its limits would have been used up. */
  usedUpOn: string | null
  products: { productId: string; name: string; quantity: number; cost: number }[]
  /** Who saves most. */
  customers: { customerId: string; name: string | null; receipts: number; saved: number }[]
  days: { date: string; receipts: number; touched: number; cost: number }[]
}

const LATEST = 20

/** @throws NotFoundError also where it saw more than the actor may */
export async function showSimulation(actor: Actor, id: string): Promise<Simulation> {
  const [row] = await simulations(actor, 's.id = :id', { id })
  const [simulation] = await described(actor, [found(row)])
  return simulation
}

/** The latest of a promotion. */
export async function listSimulations(actor: Actor, promotionId: string): Promise<Simulation[]> {
  const rows = await simulations(actor, 's.promotion_id = :promotionId', { promotionId })
  return described(actor, rows)
}

async function simulations(actor: Actor, where: string, bindings: Record<string, string>) {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select s.* from promotion_simulations s
      where ${where} and (:everywhere or s.venues <@ cast(:venues as uuid[])) order by s.id desc limit ${LATEST}`,
    { ...bindings, ...(await venuesInReach(actor)) }
  )
  return rows
}

/** Names are read when somebody looks, and stand in no result. */
async function described(actor: Actor, rows: Row[]): Promise<Simulation[]> {
  const ids = rows.flatMap(({ result }) => result?.customers.map((one) => one.customerId) ?? [])
  const names = actor.can('customers.read') ? await customerNames(ids) : new Map<string, string>()
  return rows.map((row) => describe(row, names))
}

async function customerNames(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .from('customer_identities')
    .whereIn('customer_id', ids)
    .select('customer_id', 'name', 'phone', 'email', 'birth_date')
  const cipher = await tenantCipher()
  return new Map(
    rows.flatMap(({ customer_id: id, ...sealed }) => {
      const { name, phone } = openIdentity(cipher, id, sealed)
      const shown = name ?? maskedPhone(phone)
      return shown ? [[id, shown] as const] : []
    })
  )
}

function describe(row: Row, names: Map<string, string>): Simulation {
  return {
    id: row.id,
    promotionId: row.promotion_id,
    version: row.version,
    from: row.from_date,
    to: row.until_date,
    state: row.state,
    receipts: row.receipts,
    replayed: row.replayed,
    result: row.result && figuresOf(row.result, names),
    createdAt: row.created_at,
    finishedAt: row.finished_at,
  }
}

function figuresOf(result: SimulationResult, names: Map<string, string>): SimulationFigures {
  const { receipts, touched, revenue, profit } = result
  const each = (sum: number) =>
    touched.receipts ? roubles(Math.round(sum / touched.receipts)) : null
  return {
    receipts,
    value: roubles(result.value),
    touched: { ...touched, value: roubles(touched.value), share: touched.receipts / receipts },
    cost: roubles(result.cost),
    revenue: inRoubles(revenue),
    averageCheck: { withIt: each(revenue.withIt), without: each(revenue.without) },
    profit: profit && { ...inRoubles(profit), coverage: profit.value / touched.value },
    bonuses: roubles(result.bonuses),
    usedUpOn: result.usedUpOn,
    products: result.products.map((one) => ({
      ...one,
      quantity: one.quantity / 1000,
      cost: roubles(one.cost),
    })),
    customers: result.customers.map(({ customerId, receipts: bought, saved }) => ({
      customerId,
      name: names.get(customerId) ?? null,
      receipts: bought,
      saved: roubles(saved),
    })),
    days: result.days.map((day) => ({ ...day, cost: roubles(day.cost) })),
  }
}

function inRoubles({ withIt, without }: { withIt: number; without: number }) {
  return { withIt: roubles(withIt), without: roubles(without) }
}
