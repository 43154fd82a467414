import { startSimulator as startOnec } from '@krug/connector-onec/simulator'
import { OBJECT_ID, startSimulator as startRkeeper } from '@krug/connector-rkeeper/simulator'
import { fakeClock } from '@krug/connector-sdk/testing'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { CreateConnection } from '#integrations/actions/save_connection'
import { StartSync } from '#integrations/actions/start_sync'
import { ConnectorHost } from '#integrations/engine/connector_host'
import { RunSync } from '#integrations/engine/run_sync'
import type Connection from '#integrations/models/connection'
import SyncRun from '#integrations/models/sync_run'
import { givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'

const MORNING = new Date('2026-03-12T09:00:00Z')
const NEXT_DAY = new Date('2026-03-13T09:00:00Z')

/** The vendor's clock and ours. */
let now = MORNING

function setClock(time: Date) {
  now = time
  const host = new ConnectorHost(['127.0.0.1'], fakeClock(time))
  app.container.swap(ConnectorHost, () => host)
}

async function givenConnectionTo(connector: string, config: Record<string, unknown>) {
  const tenant = await givenTenant()
  const { business } = await givenVenue(tenant)
  const connection = await tenant.inside(() =>
    new CreateConnection().handle(tenant.actor, {
      connector,
      businessId: business.id,
      name: connector,
      config,
    })
  )
  return { tenant, connection }
}

async function sync(tenant: Tenant, connection: Connection, mode: 'full' | 'incremental') {
  const run = await tenant.inside(() =>
    new StartSync().handle(tenant.actor, connection.id, { mode })
  )
  await new RunSync().handle(
    { tenantId: tenant.tenantId, runId: run.id },
    new AbortController().signal
  )
  return tenant.inside(() => SyncRun.findOrFail(run.id))
}

/** Kopecks by the vendor's day. */
async function revenueOf(tenant: Tenant, from: string, to: string): Promise<number> {
  const { rows } = await tenant.inside(() =>
    db.rawQuery(
      `select coalesce(sum(total), 0)::bigint as revenue from receipts
        where status = 'closed' and source_date between ? and ?`,
      [from, to]
    )
  )
  return Number(rows[0].revenue)
}

test.group('Tills', (group) => {
  group.each.setup(rolledBack)
  group.each.setup(() => {
    setClock(MORNING)
    return () => app.container.restore(ConnectorHost)
  })

  test('a shift of r_keeper counts once: while it is open, and when it is history', async ({
    assert,
    cleanup,
  }) => {
    const simulator = await startRkeeper({ seed: 7, perDay: 30, now: () => now })
    cleanup(() => simulator.stop())
    const { tenant, connection } = await givenConnectionTo('rkeeper', {
      baseUrl: simulator.url,
      ...simulator.credentials,
      objectId: OBJECT_ID,
      whiteServerUrl: simulator.url,
      historyProcedure: 'krug_history',
      startDate: '2026-03-08',
      timezone: 'Europe/Moscow',
    })
    const first = await sync(tenant, connection, 'full')
    assert.equal(first.status, 'succeeded', JSON.stringify(first.errorText))
    const past = simulator.world.revenue('2026-03-08', '2026-03-11')
    assert.equal(await revenueOf(tenant, '2026-03-08', '2026-03-11'), past)
    const early = await revenueOf(tenant, '2026-03-12', '2026-03-12')
    assert.isAbove(early, 0)

    setClock(NEXT_DAY)
    const second = await sync(tenant, connection, 'incremental')
    assert.equal(second.status, 'succeeded', JSON.stringify(second.errorText))
    const whole = simulator.world.revenue('2026-03-12', '2026-03-12')
    assert.isAbove(whole, early)
    assert.equal(await revenueOf(tenant, '2026-03-12', '2026-03-12'), whole)
  })

  test('receipts of 1C find their goods, sellers and customers')
    .with(['odata', 'service'] as const)
    .run(async ({ assert, cleanup }, mode) => {
      const simulator = await startOnec({ seed: 7, perDay: 30, days: 10, now: () => now })
      cleanup(() => simulator.stop())
      const { tenant, connection } = await givenConnectionTo('onec', {
        mode,
        baseUrl: simulator.url,
        ...simulator.credentials,
        timezone: 'Europe/Moscow',
      })
      const run = await sync(tenant, connection, 'full')
      assert.equal(run.status, 'succeeded', JSON.stringify(run.errorText))
      const { rows } = await tenant.inside(() =>
        db.rawQuery(
          `select count(*)::int as receipts, count(customer_id)::int as known, count(employee_id)::int as sold,
                  (select count(*)::int from receipt_items where product_id is null) as unknown
             from receipts`
        )
      )
      const [counts] = rows
      assert.isAbove(counts.receipts, 200)
      assert.isAbove(counts.known, counts.receipts / 4)
      assert.equal(counts.sold, counts.receipts)
      assert.equal(counts.unknown, 0)

      const again = await sync(tenant, connection, 'full')
      assert.equal(again.createdCount, 0)
    })
})
