import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import db from '@adonisjs/lucid/services/db'
import { CreatePromotion } from '#loyalty/promotions/actions/save_promotion'
import { StartSimulation } from '#loyalty/promotions/actions/start_simulation'
import { newRevision } from '#loyalty/promotions/in_force/new_revision'
import { showSimulation } from '#loyalty/promotions/queries/simulations_query'
import { runSimulation } from '#loyalty/promotions/simulation/run_simulation'
import { givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { percent, ruleOf, spent } from '#tests/helpers/promotions'
import { manyPromotions } from './support/many_promotions.ts'

const { values: flags } = parseArgs({
  options: {
    receipts: { type: 'string', default: '300000' },
    rules: { type: 'string', default: '50,500' },
  },
})
const CUSTOMERS = 20_000
const PERIOD = { from: '2026-03-01', to: '2026-03-30' }

/** A month of a chain replayed with a draft that touches about half of the receipts, beside the rules in force. */
export default async function simulation() {
  const tenant = await givenTenant({ preset: 'club' })
  const ids = await givenMonth(tenant, Number(flags.receipts))
  for (const rules of flags.rules.split(',').map(Number)) {
    await putInForce(tenant, rules, ids)
    await replay(tenant, rules)
  }
}

async function replay(tenant: Tenant, rules: number) {
  const id = await tenant.inside(async () => {
    const draft = ruleOf({ effect: percent(500), conditions: spent(100_000) })
    const promotionId = await new CreatePromotion().handle(tenant.actor, async (made, version) => ({
      ...draft,
      id: made,
      version,
    }))
    return new StartSimulation().handle(tenant.actor, promotionId, PERIOD)
  })
  const before = process.memoryUsage().rss
  const started = performance.now()
  await runSimulation(tenant.tenantId, id)
  const seconds = (performance.now() - started) / 1000
  const { result } = await tenant.inside(() => showSimulation(tenant.actor, id))
  const { receipts, touched, cost } = result!
  const grown = Math.round((process.memoryUsage().rss - before) / 2 ** 20)
  console.log(
    `${rules} rules in force: ${receipts} receipts in ${seconds.toFixed(1)} s, ${Math.round(receipts / seconds)}/s; ` +
      `${touched.receipts} changed, ${Math.round(cost)} roubles off; ${grown} MB more memory`
  )
}

/** Twenty venues, 800 products in forty categories, four lines a receipt. Answers ids by the names of the rules. */
async function givenMonth(tenant: Tenant, receipts: number) {
  const ids = new Map<string, string>()
  const { business, venue } = await givenVenue(tenant)
  await tenant.inside(async () => {
    const connection = randomUUID()
    await db.table('connections').insert({
      id: connection,
      business_id: business.id,
      connector: 'csv',
      name: 'Касса',
    })
    const many = async (
      letter: string,
      count: number,
      table: string,
      row: (n: number) => object
    ) => {
      const rows = Array.from({ length: count }, (_, n) => ({
        id: randomUUID(),
        name: `${letter}${n}`,
        ...row(n),
      }))
      await db.table(table).multiInsert(rows)
      for (const { id, name } of rows) ids.set(name, id)
    }
    const external = (n: number) => ({ connection_id: connection, external_id: String(n) })
    const { timezone } = venue
    await many('v', 20, 'venues', () => ({ business_id: business.id, timezone }))
    await many('c', 40, 'product_categories', external)
    await many('p', 800, 'products', (n) => ({
      ...external(n),
      category_id: ids.get(`c${n % 40}`),
    }))
    const all = (letter: string) =>
      [...ids].filter(([name]) => name.startsWith(letter)).map(([, id]) => id)
    await db.rawQuery(
      `with made as (insert into customers (id, first_at) select uuidv7(), '2026-01-01' from generate_series(1, :count)
                     returning id),
            tiers as (insert into member_tiers (customer_id, tier, since)
                      select id, (array['insider', 'vip', 'elite'])[1 + floor(random() * 3)], now() from made)
       insert into segment_members (segment, customer_id) select 'regular', id from made`,
      { count: CUSTOMERS }
    )
    await db.rawQuery(
      `insert into receipts (connection_id, venue_id, customer_id, external_id, closed_at, business_date, local_hour,
                             kind, status, order_type, total)
       select :connection, (cast(:venues as uuid[]))[1 + n % 20], people.id, n::text, at, at::date, 12, 'sale', 'closed',
              'hall', 120000
         from (select n, timestamptz '2026-03-01 09:00+03' + n % 30 * interval '1 day' + n % 700 * interval '1 minute'
                      as at from generate_series(1, :receipts) n) sold
         left join (select id, row_number() over (order by id) as no from customers) people
           on n % 3 > 0 and people.no = 1 + n::bigint * 7919 % :customers`,
      { connection, venues: all('v'), receipts, customers: CUSTOMERS }
    )
    await db.rawQuery(
      `insert into receipt_items (receipt_id, line, product_id, qty_milli, price, total, cost)
       select r.id, line, (cast(:products as uuid[]))[1 + (r.id * 31 + line * 97) % 800], 1000,
              10000 + (r.id * 13 + line * 7) % 400 * 100, 10000 + (r.id * 13 + line * 7) % 400 * 100, 5000
         from receipts r, generate_series(0, 3) line`,
      { products: all('p') }
    )
    await db.rawQuery(
      `insert into receipt_payments (receipt_id, line, type, amount) select id, 0, 'card', total from receipts`
    )
  })
  await db.connection('owner').rawQuery('analyze')
  return ids
}

async function putInForce(tenant: Tenant, count: number, ids: Map<string, string>) {
  const named = (text: string) =>
    text.replaceAll(/"([vcp]\d+)"/g, (_, name: string) => `"${ids.get(name)}"`)
  await tenant.inside(async () => {
    await db.from('promotions').update({ state: 'ended' })
    for (const rule of manyPromotions(count).rules) {
      const id = randomUUID()
      const stored = JSON.parse(named(JSON.stringify({ ...rule, id, group: null })))
      await db.table('promotions').insert({ id, version: 1, state: 'active' })
      await db.table('promotion_versions').insert({ promotion_id: id, version: 1, rule: stored })
    }
    await newRevision()
  })
}
