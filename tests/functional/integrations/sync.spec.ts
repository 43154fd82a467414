import { startSimulator, type Simulator } from '@krug/connector-iiko/simulator'
import type { Clock } from '@krug/connector-sdk/host'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { verifyRollups } from '#commerce/rollups/verify_rollups'
import { StartSync } from '#integrations/actions/start_sync'
import { ConnectorHost } from '#integrations/engine/connector_host'
import { RunSync } from '#integrations/engine/run_sync'
import Connection from '#integrations/models/connection'
import SyncRun from '#integrations/models/sync_run'
import { givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenConnection } from '#tests/helpers/given_connection'
import { salesOf } from '#tests/helpers/sales_of'

/** Waits cost no time: they move the clock. */
function impatientClock(start: Date): Clock {
  let time = start.getTime()
  return {
    now: () => new Date(time),
    sleep: async (milliseconds) => {
      time += milliseconds
    },
  }
}

const NOW = new Date('2026-03-20T09:00:00Z')
const FIRST_DAY = '2026-03-10'

async function givenSync(simulator: Simulator, password = simulator.credentials.password) {
  const tenant = await givenTenant()
  const { business } = await givenVenue(tenant, { dayStartHour: 5 })
  const connection = await givenConnection(tenant, {
    businessId: business.id,
    baseUrl: simulator.url,
    password,
  })
  await tenant.inside(() =>
    connection.merge({ config: { ...connection.config, startDate: FIRST_DAY } }).save()
  )
  return { tenant, connection }
}

async function sync(
  tenant: Tenant,
  connection: Connection,
  mode: 'full' | 'incremental' = 'full',
  signal = new AbortController().signal
) {
  const run = await tenant.inside(() =>
    new StartSync().handle(tenant.actor, connection.id, { mode })
  )
  await new RunSync().handle({ tenantId: tenant.tenantId, runId: run.id }, signal)
  return tenant.inside(() => SyncRun.findOrFail(run.id))
}

const refreshed = (tenant: Tenant, connection: Connection) =>
  tenant.inside(() => Connection.findOrFail(connection.id))

test.group('Sync engine', (group) => {
  let simulator: Simulator
  group.each.setup(rolledBack)
  group.each.setup(async () => {
    simulator = await startSimulator({ venues: 2, receiptsPerDay: 20, seed: 7, now: () => NOW })
    const host = new ConnectorHost(['127.0.0.1'], impatientClock(NOW))
    app.container.swap(ConnectorHost, () => host)
    return async () => {
      app.container.restore(ConnectorHost)
      await simulator.stop()
    }
  })

  test('a full read brings what was sold, to the kopeck, and rollups that agree', async ({
    assert,
  }) => {
    const { tenant, connection } = await givenSync(simulator)
    const run = await sync(tenant, connection)
    assert.equal(run.status, 'succeeded', JSON.stringify(run.errorText))
    assert.isAbove(run.createdCount, 200)

    const sold = simulator.control
      .totals(FIRST_DAY, '2026-03-20')
      .reduce((sum, { revenue }) => sum + Math.round(revenue * 100), 0)
    await tenant.inside(async () => {
      const { rows } = await db.rawQuery('select sum(revenue)::bigint as revenue from daily_sales')
      assert.equal(rows[0].revenue, sold)
      const wrong = await verifyRollups(db.connection(), { from: '2026-03-01', to: '2026-03-31' })
      assert.deepEqual(wrong, [])
    })
    assert.equal(simulator.control.openSeats, 0)
  })

  test('reading again changes nothing', async ({ assert }) => {
    const { tenant, connection } = await givenSync(simulator)
    await sync(tenant, connection)
    const before = await salesOf(tenant)
    const again = await sync(tenant, connection)
    assert.equal(again.createdCount + again.updatedCount + again.deletedCount, 0)
    assert.equal(again.unchangedCount, again.readCount)
    assert.deepEqual(await salesOf(tenant), before)
  })

  test('late changes and vanished receipts arrive with the next increment', async ({ assert }) => {
    const { tenant, connection } = await givenSync(simulator)
    await sync(tenant, connection)
    simulator.control.revision = 5
    const increment = await sync(tenant, connection, 'incremental')
    assert.equal(increment.status, 'succeeded')
    assert.isAbove(increment.updatedCount + increment.deletedCount, 0)
    assert.isBelow(increment.readCount, 400)

    const fresh = await givenSync(simulator)
    await sync(fresh.tenant, fresh.connection)
    const [late, clean] = [await salesOf(tenant), await salesOf(fresh.tenant)]
    assert.deepEqual(late.daily.map(withoutCancelled), clean.daily.map(withoutCancelled))
    assert.deepEqual(late.products, clean.products)
  })

  test('a run that was stopped goes on where it was, to the state of one clean run', async ({
    assert,
  }) => {
    const { tenant, connection } = await givenSync(simulator)
    const run = await tenant.inside(() =>
      new StartSync().handle(tenant.actor, connection.id, { mode: 'full' })
    )
    const payload = { tenantId: tenant.tenantId, runId: run.id }
    const stop = new AbortController()
    simulator.control.fault({ name: 'slow', times: 1, after: 9 })
    const working = new RunSync().handle(payload, stop.signal)
    while (simulator.control.requests.length < 12) await new Promise(setImmediate)
    stop.abort()
    await working

    const halted = await tenant.inside(() => SyncRun.findOrFail(run.id))
    assert.equal(halted.status, 'queued')
    await new RunSync().handle(payload, new AbortController().signal)
    const done = await tenant.inside(() => SyncRun.findOrFail(run.id))
    assert.equal(done.status, 'succeeded')

    const fresh = await givenSync(simulator)
    await sync(fresh.tenant, fresh.connection)
    assert.deepEqual(await salesOf(tenant), await salesOf(fresh.tenant))
  })

  test('a wrong password pauses the connection and says what to do', async ({ assert }) => {
    const { tenant, connection } = await givenSync(simulator, 'wrong')
    const run = await sync(tenant, connection)
    assert.equal(run.status, 'failed')
    assert.equal(run.errorCode, 'E_CONNECTOR_AUTH')
    const paused = await refreshed(tenant, connection)
    assert.equal(paused.status, 'paused')
    assert.isString(paused.pauseText!.ru)
    await assert.rejects(() => sync(tenant, connection))
  })

  test('a vendor without a free seat leaves the run in line, to be tried later', async ({
    assert,
  }) => {
    const { tenant, connection } = await givenSync(simulator)
    simulator.control.fault({ name: 'no-seat', times: 1000 })
    const first = await sync(tenant, connection)
    assert.equal(first.status, 'queued')
    assert.equal(first.errorCode, 'E_CONNECTOR_TRANSIENT')
    const { status } = await refreshed(tenant, connection)
    assert.equal(status, 'active')
  })

  test('a page of HTML or an answer cut short cancels no sale', async ({ assert }) => {
    const { tenant, connection } = await givenSync(simulator)
    await sync(tenant, connection)
    const before = await salesOf(tenant)
    for (const name of ['html', 'cut-off', 'schema-change'] as const) {
      simulator.control.clearFaults()
      simulator.control.fault({ name, times: 1000, path: 'olap' })
      await sync(tenant, connection, 'incremental')
      assert.deepEqual(await salesOf(tenant), before, name)
      await tenant.inside(async () => {
        await SyncRun.query().where('status', 'queued').update({ status: 'cancelled' })
        await Connection.query().update({ status: 'active', failures: 0 })
      })
    }
  }).timeout(120_000)

  test('one run at a time', async ({ assert, client }) => {
    const { tenant, connection } = await givenSync(simulator)
    const start = () =>
      client
        .post(`/api/v1/connections/${connection.id}/sync`)
        .bearerToken(tenant.token)
        .json({ mode: 'full' })
    const first = await start()
    first.assertStatus(202)
    const second = await start()
    second.assertStatus(409)
    second.assertBodyContains({ code: 'E_RUN_IN_PROGRESS' })

    const cancelled = await client
      .post(`/api/v1/connections/${connection.id}/runs/${first.body().data.id}/cancel`)
      .bearerToken(tenant.token)
    cancelled.assertStatus(200)
    await new RunSync().handle(
      { tenantId: tenant.tenantId, runId: first.body().data.id },
      new AbortController().signal
    )
    const { receipts } = await salesOf(tenant)
    assert.lengthOf(receipts, 0)
  })

  test('a venue that stands for nothing sends its sales to quarantine, and mapping it brings them back', async ({
    assert,
    client,
  }) => {
    const { tenant, connection } = await givenSync(simulator)
    await sync(tenant, connection)
    const before = await salesOf(tenant)
    const api = (path: string) => `/api/v1/connections/${connection.id}/${path}`
    const venues = await client.get(api('venues')).bearerToken(tenant.token)
    const [mapping] = venues.body().data

    await client
      .patch(api(`venues/${mapping.id}`))
      .bearerToken(tenant.token)
      .json({ ignore: true })
    simulator.control.revision = 5
    const run = await sync(tenant, connection, 'incremental')
    assert.equal(run.status, 'partial')
    const list = await client.get(api('quarantine')).bearerToken(tenant.token)
    list.assertBodyContains({ data: [{ code: 'E_VENUE_UNMAPPED', retryable: true }] })
    assert.include(list.body().data[0].reason, `«${mapping.name}»`)

    await client
      .patch(api(`venues/${mapping.id}`))
      .bearerToken(tenant.token)
      .json({ venueId: mapping.venueId })
    const retried = await client.post(api('quarantine/retry')).bearerToken(tenant.token)
    retried.assertBodyContains({ data: { remaining: 0 } })
    const after = await salesOf(tenant)
    assert.equal(after.receipts.length, before.receipts.length)
  })
})

function withoutCancelled({ cancelled: _cancelled, ...day }: Record<string, unknown>) {
  return day
}
