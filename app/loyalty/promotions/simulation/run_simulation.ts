import db from '@adonisjs/lucid/services/db'
import { programmeInForce } from '#loyalty/programme/programme_query'
import { ruleSetInForce } from '#loyalty/promotions/in_force/rule_set_in_force'
import { listGroups } from '#loyalty/promotions/queries/groups_query'
import type { Rule } from '#loyalty/promotions/rule'
import { Buyers } from '#loyalty/promotions/simulation/buyers'
import { Catalogue } from '#loyalty/promotions/simulation/catalogue'
import { receiptsOfDay } from '#loyalty/promotions/simulation/receipts_of_day'
import { Replay, type SoldAt } from '#loyalty/promotions/simulation/replay'
import { Tally } from '#loyalty/promotions/simulation/tally'
import { withTenant } from '#tenancy/tenant_scope'

interface Simulation {
  rule: Rule
  venues: string[]
  from_date: string
  until_date: string
}

const DAY = 86_400_000

/**
 * Works the sales of some days out again, day by day, each in a scope of its own. What was replayed is written down
 * after each; who begins anew begins at the first day. An aborted run ends without a result.
 */
export async function runSimulation(tenantId: string, id: string, signal?: AbortSignal) {
  const inside = <T>(work: () => Promise<T>) => withTenant(db, tenantId, work)
  const prepared = await inside(() => prepare(id))
  if (!prepared) return
  const { simulation, replay, tally, buyers } = prepared
  let replayed = 0
  for (const date of daysOf(simulation)) {
    signal?.throwIfAborted()
    const receipts = await inside(async () => {
      const sold = await receiptsOfDay(date, simulation.venues)
      await buyers.read(sold.flatMap(({ customerId }) => customerId ?? []))
      return sold
    })
    tally.beginDay(date)
    for (const receipt of receipts) {
      tally.sold(receipt)
      const changed = replay.next(receipt)
      if (changed) tally.changed(changed)
    }
    if (replay.usedUp) tally.usedUp()
    replayed += receipts.length
    await inside(() => write(id, { replayed }))
  }
  const result = JSON.stringify(tally.result)
  await inside(() => write(id, { state: 'done', result, finished_at: new Date() }))
}

export async function failSimulation(tenantId: string, id: string) {
  await withTenant(db, tenantId, () => write(id, { state: 'failed', finished_at: new Date() }))
}

/** @returns `null` for one that is done, when its job comes twice */
async function prepare(id: string) {
  const open = await db
    .from('promotion_simulations')
    .where('id', id)
    .whereNot('state', 'done')
    .first()
  if (!open) return null
  await write(id, { state: 'running', replayed: 0 })
  const { rows } = await db.rawQuery<{ rows: Simulation[] }>(
    `select s.venues, s.from_date, s.until_date, v.rule
       from promotion_simulations s
       join promotion_versions v
         on v.tenant_id = s.tenant_id and v.promotion_id = s.promotion_id and v.version = s.version
      where s.id = :id`,
    { id }
  )
  const [simulation] = rows
  // As if it had run all that time, whenever it is to begin.
  const draft = { ...simulation.rule, schedule: { from: null, until: null } }
  const { ruleSet } = await ruleSetInForce()
  const others = ruleSet.rules.map(({ rule }) => rule).filter(({ id: other }) => other !== draft.id)
  const { settings } = await programmeInForce()
  const catalogue = await Catalogue.read()
  const buyers = new Buyers(askedBy([...others, draft]), settings)
  const places = await placesOf(simulation.venues)
  const replay = new Replay(draft, others, await listGroups(), places, catalogue, buyers)
  return { simulation, replay, buyers, tally: new Tally(catalogue, buyers) }
}

function askedBy(rules: Rule[]) {
  const conditions = JSON.stringify(rules.map((rule) => rule.conditions))
  const asks = (type: string) => conditions.includes(`"type":"${type}"`)
  return { birthday: asks('birthday'), newCategory: asks('new_category') }
}

async function placesOf(venues: string[]): Promise<Map<string, SoldAt>> {
  const { rows } = await db.rawQuery<{
    rows: { id: string; business: string; category: string }[]
  }>(
    `select v.id, v.business_id as business, b.category_code as category
       from venues v join businesses b on b.tenant_id = v.tenant_id and b.id = v.business_id
      where v.id = any(cast(:venues as uuid[]))`,
    { venues }
  )
  return new Map(
    rows.map(({ id, business, category }) => [
      id,
      { businessId: business, businessCategory: category },
    ])
  )
}

function* daysOf({ from_date: from, until_date: until }: Simulation) {
  for (let day = Date.parse(from); day <= Date.parse(until); day += DAY)
    yield new Date(day).toISOString().slice(0, 10)
}

async function write(id: string, columns: object) {
  await db.from('promotion_simulations').where('id', id).update(columns)
}
