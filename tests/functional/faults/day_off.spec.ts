import { randomUUID } from 'node:crypto'
import { startCloudSimulator } from '@krug/connector-iiko/simulator'
import type { ApiClient } from '@japa/api-client'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { verifyRollups } from '#commerce/rollups/verify_rollups'
import { refreshTouchedDays } from '#commerce/rollups/touched_days_list'
import { CreateConnection } from '#integrations/actions/save_connection'
import { StartSync } from '#integrations/actions/start_sync'
import { ConnectorHost } from '#integrations/engine/connector_host'
import { RunSync } from '#integrations/engine/run_sync'
import { TakeDelivery } from '#integrations/engine/take_delivery'
import SyncRun from '#integrations/models/sync_run'
import accrueReceipts from '#loyalty/jobs/accrue_receipts'
import { verifyLedger } from '#loyalty/ledger/verify'
import { PROGRAMME_PRESETS } from '#loyalty/programme/presets'
import queue from '#shared/queue/service'
import { clock as ofTheClock } from '#start/jobs'
import { givenTenant, givenVenue } from '#tests/helpers/given'
import { pause, workerProcess } from '#tests/helpers/processes'

/** How often each job has been sent, whatever became of it. */
async function sent(): Promise<Record<string, number>> {
  const { rows } = await db.rawQuery<{ rows: { name: string; count: number }[] }>(
    'select name, count(*)::int as count from pgboss.job group by name'
  )
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
}

test.group('Workers that were off for a day', (group) => {
  const workers: Awaited<ReturnType<typeof workerProcess>>[] = []
  group.each.teardown(async () => {
    await Promise.all(workers.map((worker) => worker.kill()))
    await db.rawQuery('delete from pgboss.job')
  })

  test('do what the clock asked for meanwhile, each of it once', async ({ assert }) => {
    for (const { job, ...when } of ofTheClock) await queue.schedule(job, {}, when)
    await db.rawQuery(`
      delete from pgboss.job;
      update pgboss.schedule set created_on = now() - interval '3 days', updated_on = now() - interval '3 days';
      update pgboss.version set cron_on = now() - interval '24 hours'`)
    workers.push(await workerProcess(), await workerProcess())
    await Promise.all(workers.map((worker) => worker.start()))

    const names = ofTheClock.map(({ job }) => job.name)
    let counts = await sent()
    for (const end = Date.now() + 40_000; Date.now() < end; await pause(100)) {
      counts = await sent()
      if (names.every((name) => counts[name])) break
    }
    // Of what comes every minute or five, a time of today may come besides.
    const often = new Set(
      ofTheClock.filter(({ key }) => key !== 'daily').map(({ job }) => job.name)
    )
    for (const name of names) {
      assert.isAtLeast(counts[name] ?? 0, 1, name)
      assert.isAtMost(counts[name], often.has(name) ? 2 : 1, name)
    }
  }).timeout(60_000)
})

const HOUR = 3_600_000
const signal = new AbortController().signal

/** A tenant whose members are raised by what they buy, at a vendor that delivers to them. */
async function givenClub(client: ApiClient, vendor: { url: string; apiLogin: string }) {
  const tenant = await givenTenant({ preset: 'club' })
  const { business } = await givenVenue(tenant)
  const { id } = await tenant.inside(async () => {
    const settings = structuredClone(PROGRAMME_PRESETS.club)
    settings.tiers[1].enter.spent = { amount: 3_000_00, categories: 1 }
    await db.table('programme_versions').insert({
      version: 1,
      settings: JSON.stringify(settings),
      created_by: tenant.actor.userId,
      created_at: new Date(0),
    })
    return new CreateConnection().handle(tenant.actor, {
      connector: 'iiko',
      businessId: business.id,
      name: 'iiko',
      config: {
        ...{ source: 'cloud', cloudUrl: vendor.url, apiLogin: vendor.apiLogin },
        ...{ cloudReceipts: 'yes', timezone: 'Europe/Moscow' },
      },
    })
  })
  const run = async (runId: string) => {
    await new RunSync().handle({ tenantId: tenant.tenantId, runId }, signal)
    return tenant.inside(() => SyncRun.findOrFail(runId))
  }
  return {
    tenant,
    run,
    sync: async (mode: 'full' | 'incremental') => {
      const { id: runId } = await tenant.inside(() =>
        new StartSync().handle(tenant.actor, id, { mode })
      )
      return run(runId)
    },
    settle: () => accrueReceipts({ tenantId: tenant.tenantId }, { id: randomUUID(), signal }),
    listen: async () => {
      await client.put(`/api/v1/connections/${id}/webhook`).bearerToken(tenant.token)
    },
    /** What every member has of every receipt, and where they stand, without ids of the tenant's own. */
    has: () =>
      tenant.inside(async () => {
        const { rows: purchases } = await db.rawQuery(
          `select r.external_id, p.value, p.earned, p.tier, p.state, (p.earn_movement is not null) as paid
             from receipts r left join purchases p on p.tenant_id = r.tenant_id and p.receipt_id = r.id
            where r.customer_id is not null order by 1, 2`
        )
        const { rows: members } = await db.rawQuery(
          `select min(r.external_id) as first, m.tier, b.total
             from receipts r
             join member_tiers m on m.tenant_id = r.tenant_id and m.customer_id = r.customer_id
             join ledger_balances b on b.tenant_id = r.tenant_id and b.customer_id = r.customer_id
            group by r.customer_id, m.tier, b.total order by 1`
        )
        const { rows: told } = await db.rawQuery(
          `select (select min(r.external_id) from receipts r where r.customer_id = n.customer_id) as first, n.kind
             from notices n order by 1, 2`
        )
        return { purchases, members, told }
      }),
  }
}

test.group('A vendor and workers that were off for a day', () => {
  test('leave nothing behind but what a day without a fault leaves: every receipt earns once', async ({
    assert,
    client,
    cleanup,
  }) => {
    const back = Date.now()
    let now = back - 24 * HOUR
    const vendor = await startCloudSimulator({
      ...{ seed: 5, venues: 1, receiptsPerDay: 500 },
      now: () => new Date(now),
    })
    const clock = { now: () => new Date(now), sleep: async () => {} }
    app.container.swap(ConnectorHost, () => new ConnectorHost(['127.0.0.1'], clock))
    cleanup(async () => {
      app.container.restore(ConnectorHost)
      await vendor.stop()
      await db.rawQuery(
        `delete from pgboss.job; delete from pgboss.schedule where name = 'integrations.start-run'`
      )
    })
    const { apiLogin } = vendor.credentials
    const calm = await givenClub(client, { url: vendor.url, apiLogin })
    const lost = await givenClub(client, { url: vendor.url, apiLogin })
    await lost.listen()
    const [{ webHooksUri, authToken }] = vendor.hooks.values()
    for (const club of [calm, lost]) {
      const { status, errorText } = await club.sync('full')
      assert.equal(status, 'succeeded', JSON.stringify(errorText))
      await club.settle()
    }
    const before = await lost.has()
    assert.deepEqual(before, await calm.has())

    // The worker of this tenant is away: what the vendor still says waits in the box.
    const tell = async (ids: string[]) => {
      const events = ids.map((orderId) => ({
        eventType: 'DeliveryOrderUpdate',
        eventTime: new Date(now).toISOString(),
        organizationId: vendor.world.venues[0].id,
        eventInfo: { id: orderId, timestamp: now },
      }))
      const answer = await client
        .post(new URL(webHooksUri).pathname)
        .header('authorization', `Bearer ${authToken}`)
        .json(events)
      answer.assertStatus(200)
    }
    vendor.fault({ name: 'server-error', times: Infinity })
    const waiting = await lost.sync('incremental')
    assert.equal(waiting.status, 'queued')
    vendor.clearFaults()
    const day = (at: number) => new Date(at).toISOString().slice(0, 10)
    const keys = () => vendor.deliveryKeys(day(back - 24 * HOUR), day(back))
    while (now < back) {
      now += 6 * HOUR
      await calm.sync('incremental')
      await calm.settle()
      await tell(keys())
      await tell(keys().toReversed())
    }

    const deliveries = await lost.tenant.inside(() =>
      db.from('webhook_deliveries').orderBy('id', 'desc').select('id')
    )
    const take = ({ id }: { id: string }) =>
      new TakeDelivery().handle(lost.tenant.tenantId, id, signal)
    await Promise.all(deliveries.flatMap((one) => [take(one), take(one)]))
    const hints = await lost.tenant.inside(() => SyncRun.query().where('mode', 'hints'))
    for (const { id } of [...hints, waiting]) {
      await Promise.all([lost.run(id), lost.run(id)])
      await Promise.all([lost.settle(), lost.settle()])
    }
    const { status, errorText } = await lost.sync('incremental')
    assert.equal(status, 'succeeded', JSON.stringify(errorText))
    await lost.settle()

    const [caughtUp, undisturbed] = [await lost.has(), await calm.has()]
    assert.isAbove(caughtUp.purchases.length, before.purchases.length + 10)
    assert.isNotEmpty(caughtUp.told, 'nobody was raised')
    assert.deepEqual(caughtUp, undisturbed)
    await lost.tenant.inside(async () => {
      assert.deepEqual(await verifyLedger(db.connection()), [])
      while ((await refreshTouchedDays()) > 0);
      const period = { from: day(back - 48 * HOUR), to: day(back) }
      assert.deepEqual(await verifyRollups(db.connection(), period), [])
    })
  }).timeout(60_000)
})
