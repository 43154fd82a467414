import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { withTenant } from '#tenancy/tenant_scope'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { verifyRollups } from '#commerce/rollups/verify_rollups'
import { ingested, givenWorld, sale, type World } from '#tests/helpers/reporting_facts'

const [WORKERS, ROUNDS] = [4, 15]
const random = (below: number) => Math.floor(Math.random() * below)
const anyDay = () => `2026-03-0${1 + random(4)}`

/** Real transactions, one beside the other: nothing here is rolled back. */
test.group('Rollups under concurrency', (group) => {
  let world: World
  group.setup(async () => {
    world = await givenWorld(async (made) => made)
    return () =>
      withTenant(db, world.tenantId, async () => {
        await db.from('tenant_directory').where('tenant_id', world.tenantId).delete()
      })
  })

  const inside = <T>(work: () => Promise<T>) => withTenant(db, world.tenantId, work)

  function sell() {
    const facts = Array.from({ length: 5 }, () =>
      sale({ venue: random(2), businessDate: anyDay() })
    )
    return inside(() => ingested(world, facts))
  }

  function remove() {
    return inside(async () => {
      const gone = await db
        .from('receipts')
        .where({ venue_id: world.venueIds[random(2)], business_date: anyDay() })
        .delete()
        .returning(['venue_id', 'business_date'])
      const touched = gone.map((row) => ({
        venueId: row.venue_id,
        businessDate: row.business_date,
      }))
      await refreshRollups(db.connection(), touched)
    })
  }

  test('writers of the same days neither block each other for good nor lose a receipt', async ({
    assert,
  }) => {
    const worker = async () => {
      for (let round = 0; round < ROUNDS; round++) await (round % 3 === 2 ? remove() : sell())
    }
    await Promise.all(Array.from({ length: WORKERS }, worker))

    const range = { from: '2026-03-01', to: '2026-03-05' }
    assert.deepEqual(await inside(() => verifyRollups(db.connection(), range)), [])
  })
})
