import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { startSimulator } from '@krug/connector-iiko/simulator'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { StartSync } from '#integrations/actions/start_sync'
import SyncRun from '#integrations/models/sync_run'
import { givenTenant, givenVenue } from '#tests/helpers/given'
import { givenConnection } from '#tests/helpers/given_connection'
import { pause, workerProcess } from '#tests/helpers/processes'

/** More than a tenant may have run at once. */
const CONNECTIONS = 5
const NOW = new Date('2026-03-20T09:00:00Z')

/** Takes connections and says nothing. */
async function silentVendor() {
  const server = createServer(() => {}).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() }
}

test.group('A vendor that hangs', () => {
  test('holds up the syncs of its tenant, and nobody else’s', async ({ assert, cleanup }) => {
    const silent = await silentVendor()
    const vendor = await startSimulator({
      venues: 1,
      receiptsPerDay: 5,
      seed: 3,
      seats: 10,
      now: () => NOW,
    })
    const worker = await workerProcess()
    cleanup(async () => {
      await worker.kill()
      await vendor.stop()
      silent.stop()
      await db.rawQuery('delete from pgboss.job')
    })
    async function givenRuns(baseUrl: string, count: number) {
      const tenant = await givenTenant()
      const runs: string[] = []
      for (let number = 0; number < count; number++) {
        const { business } = await givenVenue(tenant)
        const connection = await givenConnection(tenant, {
          businessId: business.id,
          baseUrl,
          password: vendor.credentials.password,
        })
        const run = await tenant.inside(() =>
          new StartSync().handle(tenant.actor, connection.id, {
            mode: 'range',
            from: '2026-03-10',
            to: '2026-03-11',
          })
        )
        runs.push(run.id)
      }
      const states = () =>
        tenant.inside(async () => {
          const rows = await SyncRun.query().whereIn('id', runs)
          return rows.map(({ status }) => status)
        })
      return { tenant, states }
    }
    const stuck = await givenRuns(silent.url, CONNECTIONS)
    await worker.start()
    const running = async () => {
      const states = await stuck.states()
      return states.filter((state) => state === 'running').length
    }
    while ((await running()) < 3) await pause(50)

    const other = await givenRuns(vendor.url, 1)
    for (const end = Date.now() + 20_000; Date.now() < end; await pause(50)) {
      const [state] = await other.states()
      if (state === 'succeeded') break
    }
    assert.deepEqual(await other.states(), ['succeeded'])
    assert.equal(await running(), 3, 'the vendor hangs all the while')
    await stuck.tenant.inside(() => SyncRun.query().update({ status: 'cancelled' }))
  }).timeout(60_000)
})
