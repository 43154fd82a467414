import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { rewardPurchasesJob } from '#loyalty/jobs/reward_purchases_job'
import queue from '#shared/queue/service'
import { givenTenant } from '#tests/helpers/given'
import { pause, workerProcess } from '#tests/helpers/processes'

const JOBS = 60
/** One of them each time a worker looks by the clock would take minutes. */
const PATIENCE_MS = 60_000

async function left() {
  const { rows } = await db.rawQuery<{ rows: { count: number }[] }>(
    `select count(*)::int as count from pgboss.job where name = :name and state <> 'completed'`,
    { name: rewardPurchasesJob.name }
  )
  return rows[0].count
}

async function empty() {
  await db.rawQuery('delete from pgboss.job')
}

test.group('A backlog', (group) => {
  // Other tests leave jobs that nobody works: they are none of this backlog.
  group.each.setup(empty)
  group.each.teardown(empty)

  test('of one tenant is worked off without a pause between jobs', async ({ assert, cleanup }) => {
    const { tenantId } = await givenTenant()
    for (let job = 0; job < JOBS; job++)
      await queue.dispatch(rewardPurchasesJob, { tenantId, purchaseIds: [] })
    assert.equal(await left(), JOBS)
    const worker = await workerProcess()
    cleanup(() => worker.kill())
    await worker.start()
    for (const end = Date.now() + PATIENCE_MS; (await left()) > 0 && Date.now() < end;)
      await pause(200)
    assert.equal(await left(), 0)
  }).timeout(2 * PATIENCE_MS)
})
