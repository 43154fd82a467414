import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { startSimulator, type Simulator } from '@krug/connector-iiko/simulator'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { StartSync } from '#integrations/actions/start_sync'
import SyncRun from '#integrations/models/sync_run'
import { givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { givenConnection } from '#tests/helpers/given_connection'
import { salesOf } from '#tests/helpers/sales_of'

/** Real processes on a really committed database: what they leave behind is deleted at the end. */
const NOW = new Date('2026-03-20T09:00:00Z')

function startWorker() {
  const flags = ['--conditions=source', '--import=@poppinss/ts-exec', 'ace.js', 'queue:work']
  return spawn(process.execPath, flags, {
    cwd: app.makePath(),
    stdio: 'ignore',
    env: { ...process.env, SYNC_LEASE_SECONDS: '2', LOG_LEVEL: 'error' },
  })
}

async function ended(worker: ChildProcess, signal: NodeJS.Signals) {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  worker.kill(signal)
  await once(worker, 'exit')
}

const runOf = (tenant: Tenant, id: string) => tenant.inside(() => SyncRun.findOrFail(id))

async function succeeded(tenant: Tenant, id: string) {
  const { status } = await runOf(tenant, id)
  return status === 'succeeded'
}

async function until(what: () => Promise<boolean>) {
  const end = Date.now() + 100_000
  while (!(await what())) {
    if (Date.now() > end) throw new Error('it did not happen in time')
    await new Promise((again) => setTimeout(again, 20))
  }
}

async function givenRun(simulator: Simulator) {
  const tenant = await givenTenant()
  const { business } = await givenVenue(tenant, { dayStartHour: 5 })
  const connection = await givenConnection(tenant, {
    businessId: business.id,
    baseUrl: simulator.url,
    password: simulator.credentials.password,
  })
  const run = await tenant.inside(async () => {
    await connection.merge({ config: { ...connection.config, startDate: '2026-01-01' } }).save()
    return new StartSync().handle(tenant.actor, connection.id, {
      mode: 'range',
      from: '2026-01-01',
      to: '2026-03-19',
    })
  })
  return { tenant, run }
}

test.group('A worker that is killed', (group) => {
  let simulator: Simulator
  const workers: ChildProcess[] = []

  group.each.setup(async () => {
    // A killed worker leaves its seat behind, as it would at the vendor.
    simulator = await startSimulator({
      venues: 2,
      receiptsPerDay: 25,
      seed: 3,
      seats: 10,
      now: () => NOW,
    })
    return async () => {
      for (const worker of workers) await ended(worker, 'SIGKILL')
      await simulator.stop()
      await db.rawQuery('delete from pgboss.job')
    }
  })

  test('in the middle of a sync leaves what one undisturbed run would have left', async ({
    assert,
  }) => {
    const calm = await givenRun(simulator)
    const steady = startWorker()
    workers.push(steady)
    await until(() => succeeded(calm.tenant, calm.run.id))
    await ended(steady, 'SIGTERM')

    const hard = await givenRun(simulator)
    let kills = 0
    for (const pages of [6, 10, 14]) {
      const worker = startWorker()
      workers.push(worker)
      await until(async () => {
        const { pages: done, status } = await runOf(hard.tenant, hard.run.id)
        return done >= pages || status === 'succeeded'
      })
      await ended(worker, 'SIGKILL')
      const { status } = await runOf(hard.tenant, hard.run.id)
      if (status === 'running') kills++
    }
    assert.isAbove(kills, 0, 'the worker was never killed at work')

    workers.push(startWorker())
    await until(() => succeeded(hard.tenant, hard.run.id))
    const [killed, undisturbed] = [await salesOf(hard.tenant), await salesOf(calm.tenant)]
    assert.isAbove(killed.receipts.length, 1000)
    assert.deepEqual(killed, undisturbed)
  }).timeout(240_000)
})
