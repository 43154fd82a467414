import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import queue from '#shared/queue/service'
import { clock } from '#start/jobs'
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
    for (const { job, ...when } of clock) await queue.schedule(job, {}, when)
    await db.rawQuery(`
      delete from pgboss.job;
      update pgboss.schedule set created_on = now() - interval '3 days', updated_on = now() - interval '3 days';
      update pgboss.version set cron_on = now() - interval '24 hours'`)
    workers.push(await workerProcess(), await workerProcess())
    await Promise.all(workers.map((worker) => worker.start()))

    const names = clock.map(({ job }) => job.name)
    let counts = await sent()
    for (const end = Date.now() + 40_000; Date.now() < end; await pause(100)) {
      counts = await sent()
      if (names.every((name) => counts[name])) break
    }
    // Of what comes every minute or five, a time of today may come besides.
    const often = new Set(clock.filter(({ key }) => key !== 'daily').map(({ job }) => job.name))
    for (const name of names) {
      assert.isAtLeast(counts[name] ?? 0, 1, name)
      assert.isAtMost(counts[name], often.has(name) ? 2 : 1, name)
    }
  }).timeout(60_000)
})
