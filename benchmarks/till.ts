import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import db from '@adonisjs/lucid/services/db'
import pg from 'pg'
import { newRevision } from '#loyalty/promotions/in_force/new_revision'
import { givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { ruleOf, spent } from '#tests/helpers/promotions'
import { pause, webProcess } from '#tests/helpers/processes'
import type { Rule } from '#loyalty/promotions/rule'
import { givenManyMembers } from './support/many_members.ts'

const { values: flags } = parseArgs({
  args: process.argv.slice(2),
  options: {
    members: { type: 'string', default: '1000000' },
    /** Movements of each member: two entries apiece. */
    movements: { type: 'string', default: '5' },
    rules: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '15' },
    tills: { type: 'string', default: '8' },
  },
})
const LINES = 20
const SECONDS = Number(flags.seconds)
const TILLS = Number(flags.tills)

/** Quotes and purchases over HTTP, with a ledger of many members behind them, beside a TPC-B of the same server. */
export default async function till() {
  const tenant = await givenTenant({ preset: 'club' })
  const { venue } = await givenVenue(tenant)
  const members = await givenManyMembers(tenant, {
    count: Number(flags.members),
    movements: Number(flags.movements),
    until: '1 year',
  })
  await givenRules(tenant, Number(flags.rules))
  const web = await webProcess()
  await web.start()
  try {
    const body = () => ({
      venueId: venue.id,
      customer: { id: members[Math.floor(Math.random() * members.length)] },
      items: Array.from({ length: LINES }, (_, at) => ({ name: `Товар ${at}`, price: 10 + at })),
      bonuses: 'max',
    })
    const post = (path: string, json: object, key: string = randomUUID()) =>
      timed(async () => {
        const response = await fetch(`${web.url}/api/v1/pos/${path}`, {
          method: 'POST',
          headers: {
            'authorization': `Bearer ${tenant.token}`,
            'content-type': 'application/json',
            'accept': 'application/json',
            'idempotency-key': key,
          },
          body: JSON.stringify(json),
        })
        if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
        await response.arrayBuffer()
      })
    const quote = () => post('quote', body())
    const confirm = () => post('process-purchase', body())
    const [key, same] = [randomUUID(), body()]
    const replay = () => post('process-purchase', same, key)

    await during(3, TILLS, confirm)
    const reference = await tpcb()
    const peak = await during(SECONDS, TILLS, confirm)
    const rate = peak.length / SECONDS
    console.log(`TPC-B of the same server         ${reference.toFixed(0)}/s`)
    console.log(`purchases at most                ${rate.toFixed(0)}/s`)
    console.log(`one costs so many TPC-B          ${(reference / rate).toFixed(1)}`)
    tell('purchase at half of that', await atRate(SECONDS, rate / 2, confirm))
    const quotes = await during(SECONDS, TILLS, quote)
    console.log(`quotes at most                   ${(quotes.length / SECONDS).toFixed(0)}/s`)
    tell('quote at half of that', await atRate(SECONDS, quotes.length / SECONDS / 2, quote))
    await replay()
    tell('the same purchase sent again', await atRate(SECONDS, rate / 2, replay))
  } finally {
    await web.kill()
  }
}

/** One in ten fits; all of them have limits per customer. */
function givenRules(tenant: Tenant, count: number) {
  const rules: Rule[] = Array.from({ length: count }, (_, at) =>
    ruleOf({
      id: randomUUID(),
      lane: at % 3 === 0 ? 'receipt' : 'item',
      priority: at,
      conditions: spent(at % 10 === 0 ? 10_000 : 10_000_000),
      limits: { uses: null, usesPerCustomer: 1000, budget: null, partial: false },
    })
  ).map((rule, at) => (at < 5 ? rule : { ...rule, conditions: spent(100_000_000 + at) }))
  return tenant.inside(async () => {
    for (const rule of rules) {
      await db.table('promotions').insert({ id: rule.id, state: 'active', version: 1 })
      await db.table('promotion_versions').insert({ promotion_id: rule.id, version: 1, rule })
      await db.table('promotion_uses').insert({ promotion_id: rule.id })
    }
    await newRevision()
  })
}

/** The transaction of pgbench: three updates, a select and an insert, by as many clients as there are tills. */
async function tpcb(): Promise<number> {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: TILLS })
  await pool.query(`
    create schema if not exists tpcb;
    create table tpcb.accounts as select i as id, 0 as balance from generate_series(1, 100000) i;
    create table tpcb.tellers as select i as id, 0 as balance from generate_series(1, 10) i;
    create table tpcb.branches as select 1 as id, 0 as balance;
    create table tpcb.history (tid int, bid int, aid int, delta int, at timestamptz);
    create unique index on tpcb.accounts (id);
    create unique index on tpcb.tellers (id);`)
  const times = await during(SECONDS, TILLS, () =>
    timed(async () => {
      const client = await pool.connect()
      const [account, teller] = [
        1 + Math.floor(Math.random() * 100_000),
        1 + Math.floor(Math.random() * 10),
      ]
      try {
        await client.query('begin')
        await client.query('update tpcb.accounts set balance = balance + 1 where id = $1', [
          account,
        ])
        await client.query('select balance from tpcb.accounts where id = $1', [account])
        await client.query('update tpcb.tellers set balance = balance + 1 where id = $1', [teller])
        await client.query('update tpcb.branches set balance = balance + 1 where id = 1')
        await client.query('insert into tpcb.history values ($1, 1, $2, 1, now())', [
          teller,
          account,
        ])
        await client.query('commit')
      } finally {
        client.release()
      }
    })
  )
  await pool.query('drop schema tpcb cascade')
  await pool.end()
  return times.length / SECONDS
}

type Attempt = () => Promise<number>

/** As fast as so many clients can. */
async function during(seconds: number, clients: number, attempt: Attempt): Promise<number[]> {
  const end = performance.now() + seconds * 1000
  const times: number[] = []
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < end) times.push(await attempt())
    })
  )
  return times
}

/** So many a second, whether or not the one before has been answered. */
async function atRate(seconds: number, rate: number, attempt: Attempt): Promise<number[]> {
  const running: Promise<number>[] = []
  const start = performance.now()
  for (let sent = 0; sent < seconds * rate; sent++) {
    const wait = start + (sent * 1000) / rate - performance.now()
    if (wait > 0) await pause(wait)
    running.push(attempt())
  }
  return Promise.all(running)
}

async function timed(work: () => Promise<unknown>) {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function tell(what: string, times: number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => `${sorted[Math.floor(sorted.length * share)].toFixed(1)} ms`
  console.log(`${what.padEnd(32)} p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`)
}
