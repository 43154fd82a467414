import { parseArgs } from 'node:util'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { countFitting } from '#customers/queries/segments_query'
import { parseConditions } from '#customers/segments/conditions'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { givenConnection } from '#tests/helpers/given_connection'

/** How long it takes to count a segment while it is built. */
const { values: flags } = parseArgs({
  args: process.argv.slice(2),
  options: {
    customers: { type: 'string', default: '1000000' },
    receipts: { type: 'string', default: '5000000' },
    times: { type: 'string', default: '40' },
  },
})

const TREES: Record<string, object> = {
  'visits ≥ 5': { field: 'visits', op: 'gte', value: 5 },
  'regulars who stay away': {
    all: [
      { field: 'visits', op: 'gte', value: 5 },
      { field: 'lastVisit', op: 'before', value: 60 },
    ],
  },
  'big spenders of a city with a tag': {
    all: [
      { field: 'total', op: 'gte', value: 10_000 },
      { field: 'city', op: 'is', value: 'Москва' },
      { field: 'tag', op: 'has', value: 'vip' },
    ],
  },
  'three visits in 30 days': { field: 'visitsIn', op: 'gte', value: 3, days: 30 },
  'no visit in 90 days, consents': {
    all: [
      { field: 'visitsIn', op: 'lte', value: 0, days: 90 },
      { field: 'consent', op: 'has', value: 'sms' },
    ],
  },
  'spent 5,000 in 365 days': { field: 'totalIn', op: 'gte', value: 5000, days: 365 },
  'birthday this week, e-mail': {
    all: [
      { field: 'birthday', op: 'within', value: 7 },
      { field: 'hasEmail', op: 'is', value: true },
    ],
  },
  'bonuses ≥ 300, a tier': {
    all: [
      { field: 'bonuses', op: 'gte', value: 300 },
      { field: 'tier', op: 'in', value: ['vip', 'elite'] },
    ],
  },
  'RFM or VIP, without consent': {
    all: [
      {
        any: [
          { field: 'rfm', op: 'is', value: 'champions' },
          { field: 'visits', op: 'gte', value: 10 },
        ],
      },
      { not: { field: 'consent', op: 'has', value: 'email' } },
    ],
  },
}

export default async function segments() {
  const tenant = await givenTenant()
  const began = performance.now()
  await fill(tenant)
  console.log(`filled in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  for (const [name, tree] of Object.entries(TREES)) {
    const { customers, sorted } = await measured(tenant, tree)
    const [middle, late] = [0.5, 0.95].map((share) => at(sorted, share).toFixed(0).padStart(5))
    console.log(
      `${name.padEnd(36)} ${String(customers).padStart(8)}  p50 ${middle} ms  p95 ${late} ms`
    )
  }
}

async function measured(tenant: Tenant, tree: object) {
  const conditions = parseConditions(tree)
  const times: number[] = []
  let customers = 0
  for (let turn = 0; turn <= Number(flags.times); turn++) {
    const began = performance.now()
    customers = await tenant.inside(() => countFitting(tenant.actor, conditions))
    // The first one warms up.
    if (turn > 0) times.push(performance.now() - began)
  }
  return { customers, sorted: times.toSorted((a, b) => a - b) }
}

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]

/** Written past the checks of foreign keys, which would take most of the time. */
async function fill(tenant: Tenant) {
  const { business, venue } = await givenVenue(tenant)
  const connection = await givenConnection(tenant, { businessId: business.id })
  const birthdays = await tenant.inside(async () => {
    const cipher = await tenantCipher()
    return Array.from({ length: 366 }, (_, day) => {
      const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(5, 10)
      return cipher.index('birthday', date).toString('hex')
    })
  })
  const bindings = {
    customers: Number(flags.customers),
    receipts: Number(flags.receipts),
    venue: venue.id,
    connection: connection.id,
    birthdays,
  }
  db.manager.add('superuser', {
    client: 'pg',
    connection: { connectionString: process.env.DATABASE_URL! },
  })
  const superuser = db.connection('superuser')
  await superuser.transaction(async (trx: TransactionClientContract) => {
    await trx.rawQuery(`select set_config('app.tenant_id', ?, true)`, [tenant.tenantId])
    await trx.rawQuery(`set local session_replication_role = replica`)
    for (const sql of FILL) await trx.rawQuery(sql, bindings as never)
  })
  for (const table of TABLES) await superuser.rawQuery(`vacuum (full, analyze) ${table}`)
  // What was made is on the disk before anything is measured.
  await superuser.rawQuery('checkpoint')
}

const TABLES = [
  'customers',
  'customer_identities',
  'customer_consents',
  'customer_venues',
  'receipts',
  'ledger_balances',
  'member_tiers',
]

/** Few customers come often, most come rarely; visits are spread over two years. */
const FILL = [
  `create temporary table people on commit drop as
     select n, uuidv7() as id from generate_series(0, :customers - 1) n`,
  `create unique index on people (n)`,
  `analyze people`,
  `insert into customers (id, city, tags)
   select id, (array['Москва', 'Казань', 'Самара', 'Пермь', null])[1 + n % 5],
          case when n % 20 = 0 then '{vip}'::text[] else '{}' end from people`,
  `insert into customer_identities (customer_id, name, email, birthday_index, email_index)
   select id, 'sealed', case when n % 3 = 0 then 'sealed' end,
          case when n % 2 = 0 then decode((cast(:birthdays as text[]))[1 + n % 366], 'hex') end,
          case when n % 3 = 0 then sha256(n::text::bytea) end from people`,
  `insert into customer_consents (customer_id, kind, source)
   select id, kind, 'site' from people, unnest(array['sms', 'email']) kind where n % 3 = 0`,
  `insert into receipts (connection_id, venue_id, customer_id, closed_at, business_date, local_hour, total, kind, status,
                         external_id)
   select :connection, :venue, p.id, r.at, r.at::date, 12, r.total, 'sale', 'closed', r.number::text
     from (select number, now() - make_interval(secs => random() * 63072000) as at, (10000 + random() * 200000)::bigint as total,
                  floor(power(random(), 2) * :customers)::int as n
             from generate_series(1, :receipts) number) r
     join people p using (n)`,
  `insert into customer_venues (customer_id, venue_id, visits, total, first_at, last_at)
   select customer_id, venue_id, count(*), sum(total), min(closed_at), max(closed_at) from receipts group by 1, 2`,
  `update customers c set visits = v.visits, total = v.total, first_at = v.first_at, last_at = v.last_at,
          recency = 1 + (v.visits + 1) % 4, frequency = least(4, 1 + v.visits / 4), monetary = least(4, 1 + v.total / 400000),
          active_days = d.active_days, visits_until = d.visits_until, totals_until = d.totals_until
     from customer_venues v join (
       select customer_id, array_agg(day order by day) as active_days, array_agg(visits::int order by day) as visits_until,
              array_agg(total::bigint order by day) as totals_until
         from (select customer_id, business_date as day, sum(count(*)) over until_day as visits,
                      sum(sum(total)) over until_day as total
                 from receipts group by customer_id, business_date
               window until_day as (partition by customer_id order by business_date)) by_day
        group by customer_id) d using (customer_id)
    where v.tenant_id = c.tenant_id and v.customer_id = c.id`,
  `update customers c set consents = k.kinds
     from (select customer_id, array_agg(kind) as kinds from customer_consents group by 1) k where k.customer_id = c.id`,
  `insert into ledger_balances (customer_id, total) select id, (n % 100) * 1000 from people where n % 3 = 0`,
  `insert into member_tiers (customer_id, tier, since)
   select id, (array['insider', 'insider', 'insider', 'vip', 'elite'])[1 + n % 5], now() from people where n % 2 = 0`,
]
