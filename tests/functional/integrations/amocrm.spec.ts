import { startSimulator, type Simulator } from '@krug/connector-amocrm/simulator'
import { fakeClock } from '@krug/connector-sdk/testing'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { CreateConnection } from '#integrations/actions/save_connection'
import { StartSync } from '#integrations/actions/start_sync'
import { ConnectorHost } from '#integrations/engine/connector_host'
import { RunSync } from '#integrations/engine/run_sync'
import SyncRun from '#integrations/models/sync_run'
import { givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'

const NOW = new Date('2026-03-12T09:00:00Z')
const SECRET = 'canary-5f1c9e'

async function givenAmo(simulator: Simulator) {
  const tenant = await givenTenant()
  const { business } = await givenVenue(tenant)
  const connection = await tenant.inside(() =>
    new CreateConnection().handle(tenant.actor, {
      connector: 'amocrm',
      businessId: business.id,
      name: 'amoCRM',
      config: { baseUrl: simulator.url, clientId: 'client', clientSecret: SECRET, receipts: 'won' },
    })
  )
  return { tenant, connection }
}

async function countsOf(tenant: Tenant) {
  const { rows } = await tenant.inside(() =>
    db.rawQuery(
      `select (select count(*)::int from pipelines) as pipelines, (select count(*)::int from pipeline_stages) as stages,
              (select count(*)::int from deals) as deals, (select count(*)::int from deals where outcome = 'won') as won,
              (select count(*)::int from deal_stage_changes) as steps,
              (select count(*)::int from activities) as activities, (select count(*)::int from receipts) as receipts`
    )
  )
  return rows[0]
}

test.group('A CRM', (group) => {
  let simulator: Simulator
  group.each.setup(rolledBack)
  group.each.setup(async () => {
    simulator = await startSimulator({
      seed: 7,
      perDay: 1,
      days: 90,
      now: () => NOW,
      credentials: { clientId: 'client', clientSecret: SECRET, token: 'canary-77aa31' },
    })
    const host = new ConnectorHost(['127.0.0.1'], fakeClock(NOW))
    app.container.swap(ConnectorHost, () => host)
    return async () => {
      app.container.restore(ConnectorHost)
      await simulator.stop()
    }
  })

  test('a person lets Krug in, and its pipelines, deals, steps and tasks come', async ({
    assert,
    client,
  }) => {
    const { tenant, connection } = await givenAmo(simulator)
    const asked = await client
      .post(`/api/v1/connections/${connection.id}/sign-in`)
      .bearerToken(tenant.token)
    const { url } = asked.body().data
    const state = new URL(url).searchParams.get('state')!
    const query = { state, code: simulator.signIns.agree(), referer: new URL(simulator.url).host }

    const stranger = await givenTenant()
    const stolen = await client
      .get('/integrations/signed-in')
      .qs(query)
      .bearerToken(stranger.token)
      .accept('application/json')
    stolen.assertStatus(404)
    await client
      .get('/integrations/signed-in')
      .qs(query)
      .bearerToken(tenant.token)
      .accept('application/json')
      .redirects(0)

    const run = await tenant.inside(() => SyncRun.query().firstOrFail())
    await new RunSync().handle(
      { tenantId: tenant.tenantId, runId: run.id },
      new AbortController().signal
    )
    const done = await tenant.inside(() => SyncRun.findOrFail(run.id))
    assert.include(['succeeded', 'partial'], done.status, JSON.stringify(done.errorText))
    const counts = await countsOf(tenant)
    for (const [what, count] of Object.entries(counts)) assert.isAbove(count as number, 0, what)

    const again = await tenant.inside(() =>
      new StartSync().handle(tenant.actor, connection.id, { mode: 'full' })
    )
    await new RunSync().handle(
      { tenantId: tenant.tenantId, runId: again.id },
      new AbortController().signal
    )
    assert.deepEqual(await countsOf(tenant), counts)
  })
})
