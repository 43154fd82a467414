import { randomUUID } from 'node:crypto'
import { startSimulator, type Simulator } from '@krug/connector-iiko/simulator'
import { createRandom } from '@krug/connector-sdk/simulator'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import pg from 'pg'
import { urls } from '#config/database'
import { verifyRollups } from '#commerce/rollups/verify_rollups'
import { StartSync } from '#integrations/actions/start_sync'
import SyncRun from '#integrations/models/sync_run'
import { checkLedger } from '#loyalty/ledger/check'
import { checkAudit } from '#privacy/audit/check'
import { findDeadJobs } from '#tests/helpers/dead_jobs'
import { givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { givenConnection } from '#tests/helpers/given_connection'
import { givenShop } from '#tests/helpers/given_shop'
import { listening } from '#tests/helpers/listening'
import { ownCluster, type OwnCluster } from '#tests/helpers/own_cluster'
import { pause, webProcess, workerProcess, type WebProcess } from '#tests/helpers/processes'
import { salesOf } from '#tests/helpers/sales_of'
import { surely } from '#tests/helpers/surely'
import { todayAt } from '#tests/helpers/today'

const NOW = new Date('2026-03-20T09:00:00Z')
const PERIOD = { from: '2026-03-01', to: '2026-03-19' }
const CRASHES = 2
const TILLS = 4
/** So long nobody waits for an answer, whatever the database does. */
const PATIENCE_MS = 12_000

/** Everything that makes a database what it is, without its rows. */
const SCHEMA = `
  select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || coalesce(column_default, '') as part
    from information_schema.columns where table_schema in ('public', 'platform', 'bi')
  union all select indexdef from pg_indexes where schemaname = 'public'
  union all select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
    where connamespace = 'public'::regnamespace and conrelid <> 0
  union all select tablename || ' ' || policyname || coalesce(qual, '') from pg_policies
  union all select tgrelid::regclass || ' ' || tgname from pg_trigger where not tgisinternal
  order by 1`

async function schemaOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ part: string }>(SCHEMA)
  await client.end()
  return rows.map(({ part }) => part)
}

/** How many migrations are through; none while there is no table of them. */
async function migrationsIn(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query('select count(*)::int as done from adonis_schema')
    return rows[0].done as number
  } catch {
    return 0
  } finally {
    await client.end()
  }
}

async function until(what: () => Promise<boolean>, name: string) {
  for (const end = Date.now() + 60_000; !(await what().catch(() => false)); await pause(50))
    if (Date.now() > end) throw new Error(`it did not happen in time: ${name}`)
}

test.group('A database that is killed', (group) => {
  let cluster: OwnCluster
  let simulator: Simulator
  let processes: WebProcess[] = []

  group.setup(async () => {
    cluster = await ownCluster()
    simulator = await startSimulator({
      venues: 2,
      receiptsPerDay: 25,
      seed: 3,
      seats: 20,
      now: () => NOW,
    })
    return async () => {
      await Promise.all(processes.map((one) => one.kill()))
      await simulator.stop()
      await cluster.stop()
    }
  })

  test('in the middle of a migration: the next one completes it', async ({ assert }) => {
    const migrating = cluster.ace(['database:prepare']).then(
      () => 'done',
      () => 'failed'
    )
    await until(async () => (await migrationsIn(cluster.url)) > 10, 'migrations')
    await cluster.crash()
    assert.equal(await migrating, 'failed')
    await cluster.start()
    const halfWay = await migrationsIn(cluster.url)
    assert.isAbove(halfWay, 10)

    await cluster.ace(['database:prepare'])
    assert.isAbove(await migrationsIn(cluster.url), halfWay)
    assert.deepEqual(await schemaOf(cluster.url), await schemaOf(urls.admin.href))
  }).timeout(90_000)

  test('under sales, a sync, an export and open pages: what was confirmed stands, and all go on by themselves', async ({
    assert,
    client,
    cleanup,
  }) => {
    cleanup(cluster.enter())
    const shop = await givenShop(client)
    const { tenant } = shop
    const customers = await Promise.all([5000, 5000, 500, 0].map((sum) => shop.newCustomer(sum)))
    const web = await webProcess(cluster.env)
    const worker = await workerProcess({ ...cluster.env, SYNC_LEASE_SECONDS: '2' })
    processes = [web, worker]
    await Promise.all(processes.map((one) => one.start()))

    const calm = await givenRun(simulator)
    await until(() => succeeded(calm), 'the sync of a calm day')
    const hard = await givenRun(simulator)
    const exporting = await askExport(web, calm.tenant)
    const page = await listening(web, tenant, tenant.tenantId)

    // What somebody sees who comes meanwhile.
    let over = false
    const seen: { status: number; type: string; ms: number; wait: string | null }[] = []
    async function visitor(path: string, accept: string) {
      while (!over) {
        const asked = Date.now()
        const answer = await fetch(web.url + path, {
          headers: {
            accept,
            ...(accept !== 'text/html' && { authorization: `Bearer ${tenant.token}` }),
          },
        })
        await answer.arrayBuffer()
        seen.push({
          status: answer.status,
          type: answer.headers.get('content-type')!.split(';')[0],
          ms: Date.now() - asked,
          wait: answer.headers.get('retry-after'),
        })
        await pause(30)
      }
    }
    const made = new Map<string, string>()
    async function till(number: number) {
      const own = createRandom('till', number)
      while (!over) {
        const key = randomUUID()
        const bought = await surely([web], '/api/v1/pos/process-purchase', {
          token: tenant.token,
          key,
          body: {
            venueId: shop.venue.id,
            customer: { id: own.pick(customers) },
            bonuses: 'max',
            paymentType: 'card',
            externalId: key,
            items: [{ name: 'Обед', price: own.integer(100, 900) }],
          },
        })
        assert.equal(bought.status, 201, bought.text)
        const { purchaseId } = JSON.parse(bought.text).data
        made.set(key, purchaseId)
        if (!own.chance(0.4)) continue
        const back = await surely([web], '/api/v1/pos/refund', {
          token: tenant.token,
          key: randomUUID(),
          body: { purchaseId },
        })
        assert.equal(back.status, 201, back.text)
      }
    }
    const load = Promise.all([
      ...Array.from({ length: TILLS }, (_, number) => till(number)),
      visitor('/api/v1/auth/me', 'application/json'),
      visitor('/login', 'text/html'),
    ])
    for (let crash = 0; crash < CRASHES; crash++) {
      const before = made.size
      const { pages } = await runOf(hard)
      await until(
        async () => {
          const run = await runOf(hard)
          return made.size > before + 10 && (run.pages > pages + 1 || run.status === 'succeeded')
        },
        `work before crash ${crash + 1}`
      )
      await cluster.crash()
      await pause(400)
      await cluster.start()
    }
    const after = made.size
    await until(async () => made.size > after + 10, 'sales after the last crash')
    over = true
    await load
    await until(() => succeeded(hard), 'the sync')
    await findDeadJobs(cluster.url)
    await until(async () => {
      const { state } = await exportOf(web, calm.tenant, exporting)
      return state === 'ready'
    }, 'the export')
    await until(async () => {
      const { ok } = await fetch(`${worker.url}/health/ready`)
      return ok
    }, 'the worker')

    const sell = () =>
      surely([web], '/api/v1/pos/process-purchase', {
        token: tenant.token,
        key: randomUUID(),
        body: { venueId: shop.venue.id, paymentType: 'card', items: [{ name: 'Чай', price: 100 }] },
      })
    await until(async () => {
      const next = page.next()
      await sell()
      return next
    }, 'a page that stayed open hears of sales again')
    page.close()
    const days = () => tenant.inside(() => db.from('touched_days').first())
    await until(async () => !(await days()), 'the days of the last sales')

    assert.sameMembers([...new Set(seen.map(({ status }) => status))], [200, 503])
    for (const { status, type, ms, wait } of seen) {
      assert.isBelow(ms, PATIENCE_MS)
      if (status === 503) assert.equal(wait, '5')
      if (status === 503) assert.include(['application/problem+json', 'text/html'], type)
    }
    assert.deepEqual(await salesOf(hard.tenant), await salesOf(calm.tenant))
    const bought = await tenant.inside(() =>
      db.from('purchases').whereNotNull('external_id').select('id', 'external_id')
    )
    assert.sameDeepMembers(
      bought.map((purchase) => [purchase.external_id, purchase.id]),
      [...made]
    )
    const today = todayAt(shop.venue)
    for (const [one, range] of [
      [tenant, { from: today, to: today }],
      [hard.tenant, PERIOD],
    ] as const)
      await one.inside(async () => {
        assert.deepEqual(await checkLedger(), [])
        const { findings } = await checkAudit()
        assert.deepEqual(findings, [])
        assert.deepEqual(await verifyRollups(db.connection(), range), [])
      })
    const file = await exportOf(web, calm.tenant, exporting)
    const { receipts } = await salesOf(calm.tenant)
    assert.equal(file.rows, receipts.filter(({ status }) => status === 'closed').length)
  }).timeout(150_000)
})

interface Given {
  tenant: Tenant
  runId: string
}

async function givenRun(simulator: Simulator): Promise<Given> {
  const tenant = await givenTenant()
  const { business } = await givenVenue(tenant, { dayStartHour: 5 })
  const connection = await givenConnection(tenant, {
    businessId: business.id,
    baseUrl: simulator.url,
    password: simulator.credentials.password,
  })
  const { id: runId } = await tenant.inside(async () => {
    await connection.merge({ config: { ...connection.config, startDate: PERIOD.from } }).save()
    return new StartSync().handle(tenant.actor, connection.id, { mode: 'range', ...PERIOD })
  })
  return { tenant, runId }
}

const runOf = ({ tenant, runId }: Given) => tenant.inside(() => SyncRun.findOrFail(runId))

async function succeeded(given: Given) {
  const { status, errorCode } = await runOf(given)
  if (status === 'failed') throw new Error(`the run failed: ${errorCode}`)
  return status === 'succeeded'
}

async function askExport({ url }: WebProcess, { token }: Tenant): Promise<string> {
  const answer = await fetch(`${url}/api/v1/exports`, {
    method: 'POST',
    headers: { 'authorization': `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ dataset: 'receipts', parameters: PERIOD, format: 'xlsx' }),
  })
  const { data } = (await answer.json()) as { data: { id: string } }
  return data.id
}

async function exportOf({ url }: WebProcess, { token }: Tenant, id: string) {
  const answer = await fetch(`${url}/api/v1/exports/${id}`, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
  })
  const { data } = (await answer.json()) as { data: { state: string; rows: number } }
  return data
}
