import { startSimulator, type Simulator } from '@krug/connector-renovatio/simulator'
import { person } from '@krug/connector-sdk/simulator'
import { fakeClock } from '@krug/connector-sdk/testing'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { ingestCustomers } from '#commerce/ingest/people'
import { CreateConnection } from '#integrations/actions/save_connection'
import { StartSync } from '#integrations/actions/start_sync'
import { ConnectorHost } from '#integrations/engine/connector_host'
import { openSession } from '#integrations/engine/open_session'
import { RunSync } from '#integrations/engine/run_sync'
import SyncRun from '#integrations/models/sync_run'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'

const NOW = new Date('2026-03-12T15:00:00Z')
const RANGE = { from: '2026-03-02', to: '2026-03-08' }

async function connect(tenant: Tenant, business: { id: string }, config: Record<string, unknown>) {
  return tenant.inside(() =>
    new CreateConnection().handle(tenant.actor, {
      connector: 'renovatio',
      businessId: business.id,
      name: 'Renovatio',
      config,
    })
  )
}

async function givenClinic({ url, credentials }: Simulator) {
  const tenant = await givenTenant()
  const { business } = await givenVenue(tenant, { name: 'Клиника', medical: true })
  const connection = await connect(tenant, business, {
    baseUrl: url,
    ...credentials,
    venue: 'Клиника',
    consentField: 'club_consent',
  })
  return { tenant, connection }
}

/** Somebody whom another business of the tenant knows. */
async function givenKnown(tenant: Tenant, number: number) {
  const { business } = await givenVenue(tenant, { name: 'Кафе' })
  const connection = await connect(tenant, business, { apiKey: 'canary', venue: 'Кафе' })
  await tenant.inside(async () => {
    const session = await openSession(connection, await tenantCipher())
    const { name, phone } = person(number)
    await ingestCustomers(session, [{ externalId: String(number), name, phone }])
  })
}

async function sync(tenant: Tenant, connection: { id: string }) {
  const run = await tenant.inside(() =>
    new StartSync().handle(tenant.actor, connection.id, { mode: 'range', ...RANGE })
  )
  await new RunSync().handle(
    { tenantId: tenant.tenantId, runId: run.id },
    new AbortController().signal
  )
  return tenant.inside(() => SyncRun.findOrFail(run.id))
}

test.group('A clinic', (group) => {
  let simulator: Simulator
  group.each.setup(rolledBack)
  group.each.setup(async () => {
    simulator = await startSimulator({ seed: 7, perDay: 6, patients: 20, now: () => NOW })
    const host = new ConnectorHost(['127.0.0.1'], fakeClock(NOW))
    app.container.swap(ConnectorHost, () => host)
    return async () => {
      app.container.restore(ConnectorHost)
      await simulator.stop()
    }
  })

  test('paid visits pass the gate, and only members who agreed are known by them', async ({
    assert,
  }) => {
    const { tenant, connection } = await givenClinic(simulator)
    const paid = simulator.world.paid(RANGE.from, RANGE.to)
    const visitsOf = (patient: number) => paid.filter((each) => each.patient === patient).length
    // Every fourth did not agree.
    const agreed = [1, 2, 3, 5, 6, 7].find(
      (number) => visitsOf(number) > 0 && visitsOf(number + 5000) === 0
    )!
    const silent = [4, 8, 12, 16, 20].find((number) => visitsOf(number) > 0)!
    await givenKnown(tenant, agreed)
    await givenKnown(tenant, silent)

    const run = await sync(tenant, connection)
    assert.equal(run.status, 'succeeded', JSON.stringify(run.errorText))
    assert.equal(run.quarantinedCount, 0)
    const { rows } = await tenant.inside(() =>
      db.rawQuery(
        `select count(*)::int as receipts, sum(total)::int as total, count(customer_id)::int as known,
                count(distinct customer_id)::int as people from receipts`
      )
    )
    assert.deepEqual(rows[0], {
      receipts: paid.length,
      total: paid.reduce((sum, { value }) => sum + Math.round(value * 100), 0),
      known: visitsOf(agreed),
      people: 1,
    })
    const again = await sync(tenant, connection)
    assert.deepEqual([again.createdCount, again.updatedCount], [0, 0])
  })

  test('a visit that is refunded in full is cancelled by the next reading of its day', async ({
    assert,
  }) => {
    const { tenant, connection } = await givenClinic(simulator)
    await sync(tenant, connection)
    const [invoice] = simulator.world.paid(RANGE.from, RANGE.to)
    simulator.world.edit(invoice!, { status: '3' })
    const run = await sync(tenant, connection)
    assert.equal(run.deletedCount, 1)
    const { rows } = await tenant.inside(() =>
      db.rawQuery(`select count(*)::int as count from receipts where status = 'cancelled'`)
    )
    assert.equal(rows[0].count, 1)
  })
})
