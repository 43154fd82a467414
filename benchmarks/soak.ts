import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import db from '@adonisjs/lucid/services/db'
import { startSimulator } from '@krug/connector-iiko/simulator'
import { givenTenant, givenVenue, tokensOf } from '#tests/helpers/given'
import { givenConnection } from '#tests/helpers/given_connection'
import { pause, webProcess, workerProcess } from '#tests/helpers/processes'
import { givenManyMembers } from './support/many_members.ts'
import { Memory } from './support/memory.ts'
import { Timings } from './support/timings.ts'

const { values: flags } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    /** Of what was measured first. */
    share: { type: 'string', default: '0.7' },
    clients: { type: 'string', default: '8' },
    members: { type: 'string', default: '50000' },
  },
})
/** So many share the purchases: one alone would sell more within the half hour than any shop does in a day. */
const SHOPS = 20
const MEASURED_SECONDS = 20
const MOST_AT_ONCE = 200
const SYNC_SECONDS = 20
const EXPORT_SECONDS = 10
const SAMPLE_SECONDS = 5
const METRICS_TOKEN = 'soak'
/** Tokens live for an hour. */
const RENEWED_AFTER = 30 * 60_000

/** How often of a hundred each kind of request comes. */
const MIX = { quote: 30, purchase: 25, refund: 5, report: 25, page: 15 } as const
type Kind = keyof typeof MIX

/**
 * Tills, reports, pages, syncs and exports for a long while, at a share of what one web process can do at most: whether
 * answers get slower, memory grows, or jobs pile up.
 */
export default async function soak() {
  const tenant = await givenTenant({ preset: 'club' })
  const shops: Awaited<ReturnType<typeof givenVenue>>[] = []
  for (let shop = 0; shop < SHOPS; shop++) shops.push(await givenVenue(tenant))
  const members = await givenManyMembers(tenant, {
    count: Number(flags.members),
    movements: 2,
    until: '1 year',
  })
  const simulator = await startSimulator({ venues: 2, receiptsPerDay: 50, seed: 1, seats: 10 })
  const connection = await givenConnection(tenant, {
    businessId: shops[0].business.id,
    baseUrl: simulator.url,
    password: simulator.credentials.password,
  })
  const env = { METRICS_TOKEN }
  const [web, worker] = [await webProcess(env), await workerProcess(env)]
  await Promise.all([web.start(), worker.start()])
  const memory = new Memory({ web: web.url, worker: worker.url }, METRICS_TOKEN)
  const timings = new Timings()
  const signedIn = { token: tenant.token, at: Date.now() }
  async function stayIn() {
    if (Date.now() - signedIn.at < RENEWED_AFTER) return
    const { accessToken } = await tokensOf(tenant.owner, tenant.tenantId)
    Object.assign(signedIn, { token: accessToken, at: Date.now() })
  }
  const bought: string[] = []

  async function ask(path: string, body?: object) {
    const answer = await fetch(web.url + path, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${signedIn.token}`,
        accept: path.startsWith('/api') ? 'application/json' : 'text/html',
        ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      },
      body: body && JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(String(answer.status))
    return text
  }
  const basket = () => ({
    venueId: anyOf(shops).venue.id,
    customer: { id: anyOf(members) },
    paymentType: 'card',
    items: [
      { name: 'Обед', price: 400 },
      { name: 'Чай', price: 100 },
    ],
  })
  const kinds: Record<Kind, () => Promise<unknown>> = {
    quote: () => ask('/api/v1/pos/quote', basket()),
    async purchase() {
      const text = await ask('/api/v1/pos/process-purchase', basket())
      bought.push(JSON.parse(text).data.purchaseId)
      if (bought.length > 1000) bought.shift()
    },
    async refund() {
      const purchaseId = bought.shift()
      if (purchaseId) await ask('/api/v1/pos/refund', { purchaseId })
    },
    report: () => ask('/api/v1/reports/sales/daily?preset=last30'),
    page: () => ask('/sales/daily'),
  }
  const range = { mode: 'range', from: daysAgo(14), to: daysAgo(0) }
  const aside = {
    sync: () => ask(`/api/v1/connections/${connection.id}/sync`, range),
    export: () =>
      ask('/api/v1/exports', {
        dataset: 'receipts',
        // Days that are over: the same work each time, so that memory that grows is not the work's.
        parameters: { from: daysAgo(14), to: daysAgo(1) },
        format: 'csv',
      }),
  }

  try {
    await memory.sample()
    const capacity = await during(MEASURED_SECONDS, Number(flags.clients), () => kinds[drawn()]())
    const rate = capacity * Number(flags.share)
    console.log(`at most                 ${capacity.toFixed(0)} requests/s of the mix`)
    console.log(`for ${flags.minutes} minutes          ${rate.toFixed(0)} requests/s\n`)

    const seconds = Number(flags.minutes) * 60
    const end = performance.now() + seconds * 1000
    let waiting = 0
    const backlog: number[] = []
    const besides = [
      every(SYNC_SECONDS, end, () => timings.of('start sync', aside.sync)),
      every(EXPORT_SECONDS, end, () => timings.of('ask export', aside.export)),
      every(SAMPLE_SECONDS, end, async () => {
        await stayIn()
        await memory.sample()
        backlog.push(await waitingJobs())
      }),
    ]
    const started = performance.now()
    for (let sent = 0; performance.now() < end; sent++) {
      const wait = started + (sent * 1000) / rate - performance.now()
      if (wait > 0) await pause(wait)
      const kind = drawn()
      if (waiting >= MOST_AT_ONCE) {
        timings.failed(kind, 'not sent')
        continue
      }
      waiting++
      void timings.of(kind, kinds[kind]).finally(() => waiting--)
    }
    await Promise.all(besides)
    while (waiting > 0) await pause(50)
    timings.tell()
    memory.tell()
    console.log(
      `jobs that wait          at most ${Math.max(...backlog)}, in the end ${backlog.at(-1)}`
    )
    await tellWaiting()
    await tellWork(tenant)
  } finally {
    await Promise.all([web.kill(), worker.kill(), simulator.stop()])
  }
}

const anyOf = <T>(list: T[]) => list[Math.floor(Math.random() * list.length)]

function drawn(): Kind {
  let left = Math.random() * 100
  for (const [kind, share] of Object.entries(MIX)) if ((left -= share) < 0) return kind as Kind
  return 'quote'
}

/** As fast as so many clients can. @returns how many a second */
async function during(seconds: number, clients: number, attempt: () => Promise<unknown>) {
  const end = performance.now() + seconds * 1000
  let done = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < end)
        await attempt().then(
          () => done++,
          () => {}
        )
    })
  )
  return done / seconds
}

async function every(seconds: number, end: number, work: () => Promise<unknown>) {
  while (performance.now() < end) {
    await work()
    await pause(seconds * 1000)
  }
}

const WAITING = `from pgboss.job where state in ('created', 'retry') and start_after <= now()`

async function waitingJobs() {
  const { rows } = await db.rawQuery(`select count(*)::int as count ${WAITING}`)
  return rows[0].count as number
}

async function tellWaiting() {
  const { rows } = await db.rawQuery<{ rows: { name: string; count: number; oldest: number }[] }>(
    `select name, count(*)::int as count, extract(epoch from now() - min(start_after))::int as oldest
     ${WAITING} group by name order by 2 desc`
  )
  for (const { name, count, oldest } of rows)
    console.log(`  ${name.padEnd(22)}${count}, the oldest for ${oldest} s`)
}

async function tellWork({ inside }: Awaited<ReturnType<typeof givenTenant>>) {
  for (const [name, table, state] of [
    ['syncs', 'sync_runs', 'status'],
    ['exports', 'exports', 'state'],
  ]) {
    const rows = await inside(() => db.from(table).groupBy(state).select(state).count('* as count'))
    console.log(name.padEnd(24) + rows.map((row) => `${row[state]} ${row.count}`).join(', '))
  }
}

const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
