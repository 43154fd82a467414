import { randomUUID } from 'node:crypto'
import { systemClock } from '@krug/connector-sdk/host'
import app from '@adonisjs/core/services/app'
import encryption from '@adonisjs/core/services/encryption'
import db from '@adonisjs/lucid/services/db'
import mail from '@adonisjs/mail/services/main'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { refreshTouchedDays } from '#commerce/rollups/touched_days_list'
import { StartSync } from '#integrations/actions/start_sync'
import { ConnectorHost } from '#integrations/engine/connector_host'
import { RunSync } from '#integrations/engine/run_sync'
import { TakeDelivery } from '#integrations/engine/take_delivery'
import SyncRun from '#integrations/models/sync_run'
import { checkLedger } from '#loyalty/ledger/check'
import { StartSimulation } from '#loyalty/promotions/actions/start_simulation'
import { checkAudit } from '#privacy/audit/check'
import { jobs } from '#start/jobs'
import { tenantIds } from '#tenancy/each_tenant'
import { withTenant } from '#tenancy/tenant_scope'
import { fingerprintOf } from '#tests/helpers/fingerprint'
import type { Tenant } from '#tests/helpers/given'
import { givenDraft } from '#tests/helpers/given_promotions'
import { givenDueSchedules } from '#tests/helpers/given_schedules'
import { givenShop } from '#tests/helpers/given_shop'
import {
  givenShop as givenVendor,
  givenShopConnection,
  type Shop,
} from '#tests/helpers/given_vendor'
import { todayAt } from '#tests/helpers/today'

const signal = new AbortController().signal
const DUE = new Date('2026-03-05T06:00:00Z')

/** What says when somebody looked, and not what is so. */
const LOOKS = ['ledger_checks', 'audit_checks', 'report_changes']

/** A back-up is another file each time. */
const EACH_TIME = ['operation.backup']

/** A tenant in which every kind of job finds something to do, and the payloads of those that are about something. */
async function givenWork(client: ApiClient, vendor: Shop) {
  const shop = await givenShop(client)
  const { tenant, business } = shop
  const today = todayAt(shop.venue)
  const { tenantId, token, owner } = tenant
  const customer = await shop.newCustomer(100)
  const purchaseIds: string[] = []
  for (const price of [700, 900]) {
    const bought = await shop.buy({ customer: { id: customer }, items: [{ name: 'Обед', price }] })
    purchaseIds.push(bought.body().data.purchaseId)
  }
  const back = await shop.refund({ purchaseId: purchaseIds[1] })
  back.assertStatus(201)
  const post = async (path: string, body: object) => {
    const answer = await client.post(`/api/v1/${path}`).bearerToken(token).json(body)
    if (answer.status() >= 300) throw new Error(`${path}: ${answer.text()}`)
    return answer.body().data
  }
  const exported = await post('exports', {
    dataset: 'receipts',
    parameters: { preset: 'today' },
    format: 'csv',
  })
  await post('organizations/users', { email: `${randomUUID()}@example.test`, role: 'viewer' })
  const connection = await givenShopConnection(tenant, vendor, business.id)
  await client.put(`/api/v1/connections/${connection.id}/webhook`).bearerToken(token)
  const write = { write: 'customer', key: 'one', input: { phone: '+79990000001', name: 'Лада' } }
  const writeBack = await post(`connections/${connection.id}/writes`, write)
  await client
    .post(new URL(vendor.hooks[0]!).pathname)
    .header('x-signature', 'genuine')
    .json({ event: 'e1', product: '7' })
  const draft = await givenDraft(tenant)
  await givenDueSchedules(tenant, 2, { dueAt: DUE })
  const made = await tenant.inside(async () => ({
    run: await new StartSync().handle(tenant.actor, connection.id, { mode: 'full' }),
    simulation: await new StartSimulation().handle(tenant.actor, draft.id, {
      from: today,
      to: today,
    }),
    invitation: await db.from('invitations').first(),
    delivery: await db.from('webhook_deliveries').first(),
    schedule: await db.from('schedules').first(),
  }))
  const about: Record<string, object> = {
    'access.send-link': { purpose: 'invitation', id: made.invitation.id },
    'access.tell-person': { letter: 'locked', userId: owner.id },
    'access.note-failed-sign-in': {
      ...{ userId: owner.id, what: 'password', locked: true },
      origin: encryption.encrypt('203.0.113.7'),
    },
    'integrations.start-run': { connectionId: connection.id, mode: 'full' },
    'integrations.sync': { runId: made.run.id },
    'integrations.take-delivery': { deliveryId: made.delivery.id },
    'integrations.write-back': { writeBackId: writeBack.id },
    'integrations.remap-venue': { mappingId: 0 },
    'integrations.retype-payments': { connectionId: connection.id, name: 'Карта' },
    'integrations.tell-admins': { connectionId: connection.id },
    'loyalty.reward-purchases': { purchaseIds },
    'loyalty.back-fill-badges': { badgeId: null },
    'loyalty.simulate_promotion': { simulationId: made.simulation },
    'reporting.mine-baskets': { runId: randomUUID() },
    'reporting.write-export': { exportId: exported.id },
    'reporting.tell-maker': { scheduleId: made.schedule.id, dueAt: DUE.toISOString() },
  }
  return { tenant, connection, payloadOf: (job: string) => ({ tenantId, ...about[job] }) }
}

test.group('Jobs and webhooks that come twice', (group) => {
  let vendor: Shop
  let tenant: Tenant | undefined
  group.each.setup(async () => {
    vendor = await givenVendor()
    vendor.stock.set('7', 'Уха').set('8', 'Плов')
    mail.fake()
    app.container.swap(ConnectorHost, () => new ConnectorHost(['127.0.0.1'], systemClock))
    return async () => {
      mail.restore()
      app.container.restore(ConnectorHost)
      await vendor.stop()
      await tenant?.inside(() => db.from('connections').update({ status: 'paused' }))
      await db.rawQuery(
        `delete from pgboss.job; delete from pgboss.schedule where name = 'integrations.start-run'`
      )
    }
  })

  test('every kind of job, twice at once and once more: the same as once', async ({
    assert,
    client,
  }) => {
    const work = await givenWork(client, vendor)
    tenant = work.tenant
    // Other tests leave days that no worker came for.
    for (const id of await tenantIds()) while ((await withTenant(db, id, refreshTouchedDays)) > 0);
    const failed: string[] = []
    async function run(job: (typeof jobs)[number], id: string) {
      const { default: handle } = await job.load()
      const payload = work.payloadOf(job.name)
      const once = () => handle(payload, { id, signal })
      await (job.scope === 'tenant' ? work.tenant.inside(once) : once()).catch((error: Error) =>
        failed.push(`${job.name}: ${error.message}`)
      )
    }
    const differing: Record<string, string[]> = {}
    for (const job of jobs.filter(({ name }) => !EACH_TIME.includes(name))) {
      const id = randomUUID()
      await Promise.all([run(job, id), run(job, id)])
      const before = await fingerprintOf(work.tenant, LOOKS)
      await run(job, id)
      const after = await fingerprintOf(work.tenant, LOOKS)
      const tables = Object.keys(after).filter((table) => after[table] !== before[table])
      if (tables.length) differing[job.name] = tables
    }
    assert.deepEqual(failed, [])
    assert.deepEqual(differing, {})
    await work.tenant.inside(async () => {
      assert.deepEqual(await checkLedger(), [])
      const { findings } = await checkAudit()
      assert.deepEqual(findings, [])
      const { rows } = await db.rawQuery(`
        select (select count(*)::int from sync_runs where mode = 'full') as runs,
               (select count(*)::int from deliveries) as deliveries,
               (select count(*)::int from audit_entries where action like 'sign_ins.%' and ip = '203.0.113.7') as refused,
               (select count(*)::int from products where name in ('Уха', 'Плов')) as products,
               (select max(n)::int from (select count(*) as n from notices group by kind, key) k) as notices`)
      assert.containSubset(rows[0], { deliveries: 2, products: 2, refused: 2 })
      assert.isAtMost(rows[0].runs, 4)
      assert.isAtMost(rows[0].notices ?? 1, 1)
    })
    assert.equal(vendor.customers.size, 1)
  }).timeout(60_000)

  test('a webhook twenty times, at once and in any order: what the vendor has in the end', async ({
    assert,
    client,
  }) => {
    const shop = await givenShop(client)
    tenant = shop.tenant
    const connection = await givenShopConnection(tenant, vendor, shop.business.id)
    await client.put(`/api/v1/connections/${connection.id}/webhook`).bearerToken(tenant.token)
    const address = new URL(vendor.hooks[0]!).pathname
    const events = Array.from({ length: 20 }, (_, at) => ({
      event: `e${at % 4}`,
      product: at % 2 ? '7' : '8',
    }))
    vendor.stock.set('7', 'Старое')
    await Promise.all(
      events.map(async (event) => {
        const answer = await client.post(address).header('x-signature', 'genuine').json(event)
        answer.assertStatus(200)
      })
    )
    const deliveries = await tenant.inside(() =>
      db.from('webhook_deliveries').orderByRaw('random()').select('id')
    )
    assert.lengthOf(deliveries, 20)
    const take = ({ id }: { id: string }) => new TakeDelivery().handle(tenant!.tenantId, id, signal)
    await Promise.all(deliveries.flatMap((one) => [take(one), take(one)]))
    vendor.stock.set('7', 'Новое')

    const runs = await tenant.inside(() => SyncRun.query().where('mode', 'hints'))
    assert.lengthOf(runs, 1)
    const [{ id: runId, hints }] = runs
    assert.sameMembers(hints!.products, ['7', '8'])
    const run = () => new RunSync().handle({ tenantId: tenant!.tenantId, runId }, signal)
    await Promise.all([run(), run()])
    const names = await tenant.inside(() =>
      db.from('products').where('connection_id', connection.id).orderBy('name').select('name')
    )
    assert.deepEqual(
      names.map(({ name }) => name),
      ['Новое', 'Плов']
    )
  })
})
