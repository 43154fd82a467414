import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { afterCommit, withTenant } from '#tenancy/tenant_scope'
import { isDatabaseAway } from '#shared/database/away'

const TENANT = '00000000-0000-7000-8000-000000000001'

/** What the transaction says, and whether anybody was told that it is committed. */
async function outcome(work: () => Promise<unknown>) {
  let told = false
  const error = await withTenant(db, TENANT, async () => {
    await afterCommit(() => (told = true))
    await work()
  }).then(
    () => null,
    (thrown: Error) => thrown
  )
  return { error, told }
}

test.group('A transaction that cannot be committed', () => {
  test('is a failure: a constraint that is checked at its end refuses', async ({ assert }) => {
    const { error, told } = await outcome(() =>
      db.rawQuery(`
        create temporary table twice (id int unique deferrable initially deferred) on commit drop;
        insert into twice values (1), (1)`)
    )
    assert.match(error!.message, /duplicate key/)
    assert.isFalse(told)
  })

  test('is a failure: a statement failed, and nobody minded', async ({ assert }) => {
    const { error, told } = await outcome(() => db.rawQuery('select 1 / 0').catch(() => {}))
    assert.match(error!.message, /was rolled back/)
    assert.isFalse(told)
  })

  test('is a failure: its connection is gone', async ({ assert }) => {
    const { error, told } = await outcome(async () => {
      const { rows } = await db.rawQuery('select pg_backend_pid() as pid')
      await endSession(rows[0].pid)
    })
    assert.isTrue(isDatabaseAway(error), error!.message)
    assert.isFalse(told)
  })
})

/** As a crash does it. The role may end its own sessions. */
async function endSession(pid: number) {
  await db.manager
    .get('app')!
    .connection!.client!.raw('select pg_terminate_backend(?, 5000)', [pid])
}
