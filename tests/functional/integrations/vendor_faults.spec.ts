import type { VendorFault } from '@krug/connector-sdk/simulator'
import { fakeClock, type SimulatedVendor } from '@krug/connector-sdk/testing'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { verifyRollups } from '#commerce/rollups/verify_rollups'
import { UpdateConnection } from '#integrations/actions/save_connection'
import { StartSync } from '#integrations/actions/start_sync'
import { ConnectorHost } from '#integrations/engine/connector_host'
import { RunSync } from '#integrations/engine/run_sync'
import Connection from '#integrations/models/connection'
import SyncRun from '#integrations/models/sync_run'
import { broughtBy } from '#tests/helpers/brought_by'
import { rolledBack } from '#tests/helpers/given'
import { givenVendorConnection, simulatedVendors } from '#tests/helpers/simulated_vendors'

type Given = Awaited<ReturnType<typeof givenVendorConnection>>

const PERIOD = { mode: 'range' as const, from: '2026-03-03', to: '2026-03-12' }
/** Long enough for an answer of a simulator. */
const LIMITS = { timeoutSeconds: 0.5, maxTimeoutSeconds: 0.5 }
/** The fault begins when the run is on its way. */
const AFTER = 4

/** A run meets the fault once and goes on. */
const PASSING: VendorFault[] = [
  'expired-token',
  'rate-limited',
  'rate-limited-bare',
  'server-error',
  'timeout',
  'cut-off',
  'html-502',
  'duplicate-rows',
]

/** Where the fault does not pass: what the run and the connection say. */
const LASTING: { fault: VendorFault; run: string; code: string; connection: string }[] = [
  { fault: 'unauthorized', run: 'failed', code: 'E_CONNECTOR_AUTH', connection: 'paused' },
  { fault: 'forbidden', run: 'failed', code: 'E_CONNECTOR_PERMISSION', connection: 'paused' },
  { fault: 'html', run: 'failed', code: 'E_CONNECTOR_CONFIG', connection: 'paused' },
  { fault: 'schema-change', run: 'failed', code: 'E_UPSTREAM_CONTRACT', connection: 'active' },
  {
    fault: 'rate-limited-long',
    run: 'queued',
    code: 'E_CONNECTOR_RATE_LIMITED',
    connection: 'active',
  },
  { fault: 'server-error', run: 'queued', code: 'E_CONNECTOR_TRANSIENT', connection: 'active' },
  { fault: 'timeout', run: 'queued', code: 'E_CONNECTOR_TRANSIENT', connection: 'active' },
  { fault: 'cut-off', run: 'queued', code: 'E_CONNECTOR_TRANSIENT', connection: 'active' },
  { fault: 'html-502', run: 'queued', code: 'E_CONNECTOR_TRANSIENT', connection: 'active' },
]

const run = async ({ tenant }: Given, id: string) => {
  await new RunSync().handle({ tenantId: tenant.tenantId, runId: id }, new AbortController().signal)
  return tenant.inside(() => SyncRun.findOrFail(id))
}

async function sync(given: Given) {
  const { tenant, connection } = given
  const { id } = await tenant.inside(() =>
    new StartSync().handle(tenant.actor, connection.id, PERIOD)
  )
  return run(given, id)
}

for (const [connector, { start, now, without = [] }] of simulatedVendors)
  test.group(`Faults of ${connector}`, (group) => {
    let vendor: SimulatedVendor
    let undisturbed: Awaited<ReturnType<typeof broughtBy>>

    group.each.setup(rolledBack)
    group.each.setup(async () => {
      vendor = await start()
      const host = new ConnectorHost(['127.0.0.1'], fakeClock(now), LIMITS)
      app.container.swap(ConnectorHost, () => host)
      return async () => {
        app.container.restore(ConnectorHost)
        await vendor.stop()
      }
    })

    test('without any, everything comes', async ({ assert }) => {
      const given = await givenVendorConnection(connector, vendor)
      const done = await sync(given)
      assert.equal(done.status, 'succeeded', JSON.stringify(done.errorText))
      undisturbed = await broughtBy(given.tenant)
      assert.isAbove(done.createdCount, 10)
      assert.deepEqual(await given.tenant.inside(() => verifyRollups(db.connection(), PERIOD)), [])
    })

    test('one that passes is not noticed: {$self}')
      .with(PASSING.filter((fault) => !without.includes(fault)))
      .run(async ({ assert }, fault) => {
        const given = await givenVendorConnection(connector, vendor)
        vendor.fault({ name: fault, after: AFTER })
        const done = await sync(given)
        assert.equal(done.status, 'succeeded', JSON.stringify(done.errorText))
        assert.deepEqual(await broughtBy(given.tenant), undisturbed)
      })

    test('one that lasts is told as what it is, and nothing is lost or doubled after it: {fault}')
      .with(LASTING.filter(({ fault }) => !without.includes(fault)))
      .run(async ({ assert }, { fault, ...expected }) => {
        const given = await givenVendorConnection(connector, vendor)
        const { tenant, connection } = given
        vendor.fault({ name: fault, after: AFTER, times: Infinity })
        const stopped = await sync(given)
        const stored = await tenant.inside(() => Connection.findOrFail(connection.id))
        assert.deepEqual(
          { run: stopped.status, code: stopped.errorCode, connection: stored.status },
          expected
        )

        vendor.clearFaults()
        if (stored.status === 'paused')
          await tenant.inside(() =>
            new UpdateConnection().handle(tenant.actor, connection.id, { status: 'active' })
          )
        const again = stopped.status === 'queued' ? run(given, stopped.id) : sync(given)
        const { status, errorText } = await again
        assert.equal(status, 'succeeded', JSON.stringify(errorText))
        assert.deepEqual(await broughtBy(tenant), undisturbed)
      })

    test(
      'what came while the clock of the vendor was ten minutes off is complete once it is right: {$self}'
    )
      .with([-600, 600])
      .run(async ({ assert }, seconds) => {
        const given = await givenVendorConnection(connector, vendor)
        vendor.skewClock?.(seconds)
        await sync(given)
        vendor.skewClock?.(0)
        const done = await sync(given)
        assert.equal(done.status, 'succeeded', JSON.stringify(done.errorText))
        assert.deepEqual(await broughtBy(given.tenant), undisturbed)
      })
  })
