import { dealId, startSimulator, type Simulator } from '@krug/connector-bitrix24/simulator'
import { fakeClock } from '@krug/connector-sdk/testing'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { CreateConnection } from '#integrations/actions/save_connection'
import { StartSync } from '#integrations/actions/start_sync'
import { ConnectorHost } from '#integrations/engine/connector_host'
import { RunSync } from '#integrations/engine/run_sync'
import { TakeDelivery } from '#integrations/engine/take_delivery'
import SyncRun from '#integrations/models/sync_run'
import { givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'

const NOW = new Date('2026-03-12T09:00:00Z')
const TOKEN = 'canary-app-51b2'
const signal = new AbortController().signal

async function givenBitrix(simulator: Simulator) {
  const tenant = await givenTenant()
  const { business } = await givenVenue(tenant)
  const connection = await tenant.inside(() =>
    new CreateConnection().handle(tenant.actor, {
      connector: 'bitrix24',
      businessId: business.id,
      name: 'Битрикс24',
      config: { webhookUrl: simulator.webhookUrl, applicationToken: TOKEN, receipts: 'won' },
    })
  )
  return { tenant, connection }
}

async function finish(tenant: Tenant, { id }: { id: string }) {
  await new RunSync().handle({ tenantId: tenant.tenantId, runId: id }, signal)
  const run = await tenant.inside(() => SyncRun.findOrFail(id))
  const text = JSON.stringify(run.errorText)
  return { status: run.status, text }
}

test.group('A CRM behind an inbound webhook', (group) => {
  let simulator: Simulator
  group.each.setup(rolledBack)
  group.each.setup(async () => {
    simulator = await startSimulator({ seed: 7, perDay: 1, days: 90, now: () => NOW })
    const host = new ConnectorHost(['127.0.0.1'], fakeClock(NOW))
    app.container.swap(ConnectorHost, () => host)
    return async () => {
      app.container.restore(ConnectorHost)
      await simulator.stop()
    }
  })

  test('its leads, deals, steps, activities and sales come, and what it sends is read at once', async ({
    assert,
    client,
  }) => {
    const { tenant, connection } = await givenBitrix(simulator)
    const run = await tenant.inside(() =>
      new StartSync().handle(tenant.actor, connection.id, { mode: 'full' })
    )
    const { status, text } = await finish(tenant, run)
    assert.equal(status, 'succeeded', text)
    const { rows: counted } = await tenant.inside(() =>
      db.rawQuery(
        `select (select count(*)::int from deals) as deals, (select count(*)::int from leads) as leads,
                (select count(*)::int from deal_stage_changes) as steps,
                (select count(*)::int from activities) as activities,
                (select count(*)::int from receipts) as receipts`
      )
    )
    const { world } = simulator
    const { receipts, steps, ...counts } = counted[0]
    assert.deepEqual(counts, {
      deals: world.deals.length,
      leads: world.leads.length,
      activities: world.tasks.length,
    })
    assert.isAbove(receipts, 0)
    assert.isAbove(steps, counts.deals)

    const settings = `/api/v1/connections/${connection.id}`
    await client.put(`${settings}/webhook`).bearerToken(tenant.token)
    const shown = await client.get(settings).bearerToken(tenant.token)
    assert.equal(shown.body().data.webhook.state, 'manual')
    assert.notInclude(shown.text(), simulator.credentials.webhookCode)
    const asked = await client.get(`${settings}/webhook`).bearerToken(tenant.token)

    const deal = world.deals.find((each) => typeof world.team.stageOf(each) === 'number')!
    world.team.move(deal, 'won')
    for (const token of [TOKEN, 'forged']) {
      const sent = await client.post(new URL(asked.body().data.url).pathname).form({
        'event': 'ONCRMDEALUPDATE',
        'data[FIELDS][ID]': String(dealId(deal)),
        'auth[application_token]': token,
      })
      sent.assertStatus(200)
    }
    const { rows: deliveries } = await tenant.inside(() =>
      db.rawQuery('select id from webhook_deliveries')
    )
    for (const { id } of deliveries) await new TakeDelivery().handle(tenant.tenantId, id, signal)
    const hints = await tenant.inside(() => SyncRun.query().where('mode', 'hints'))
    assert.lengthOf(hints, 1)
    const hinted = await finish(tenant, hints[0]!)
    assert.equal(hinted.status, 'succeeded', hinted.text)
    const { rows: won } = await tenant.inside(() =>
      db.rawQuery('select outcome from deals where external_id = ?', [String(dealId(deal))])
    )
    assert.deepEqual(won, [{ outcome: 'won' }])
  })
})
