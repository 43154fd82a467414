import { randomUUID } from 'node:crypto'
import emitter from '@adonisjs/core/services/emitter'
import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { reportsConnection, urls } from '#config/database'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { runReport } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import { forgetReplicaRest } from '#reporting/replica'
import { givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'

const DAY = '2025-12-02'
const READER = 'krug_reports_reader'

/** A role that may read and nothing else: as a replica knows it. */
async function givenReader() {
  const password = randomUUID()
  const url = new URL(urls.admin)
  Object.assign(url, { username: READER, password })
  await db.connection('owner').rawQuery(`
    do $$ begin
      if not exists (select from pg_roles where rolname = '${READER}') then create role ${READER}; end if;
    end $$;
    alter role ${READER} login password '${password}';
    grant connect on database "${url.pathname.slice(1)}" to ${READER};
    grant usage on schema public to ${READER};
    grant select on all tables in schema public to ${READER};`)
  return url
}

/** What is asked of the replica while the test runs. */
function listen(url: URL) {
  const said: string[] = []
  db.manager.add('reports', { ...reportsConnection(url), debug: true })
  const stop = emitter.on('db:query', ({ connection, sql }) => {
    if (connection === 'reports') said.push(sql)
  })
  return {
    said,
    async close() {
      stop()
      forgetReplicaRest()
      await db.manager.release('reports')
    },
  }
}

async function sell(tenant: Tenant, venue: Awaited<ReturnType<typeof givenVenue>>['venue']) {
  await givenSales(tenant, venue, [
    { at: `${DAY}T12:00:00+03:00`, items: [{ product: 'Чай', price: 100_00 }] },
  ])
  const day = { venueId: venue.id, businessDate: DAY }
  await tenant.inside(() => refreshRollups(db.connection(), [day]))
}

const revenueOf = ({ inside, actor }: Tenant) =>
  inside(async () => {
    const period = { from: DAY, to: DAY, compare: 'none' } as const
    const { table } = await runReport(actor, reportOf('sales', 'by-venue'), period)
    return table.totals.values.revenue
  })

test.group('A replica for reports', (group) => {
  let replica: ReturnType<typeof listen> | undefined
  group.each.teardown(() => replica?.close())

  test('works out figures in a snapshot of the tenant, and cannot write', async ({ assert }) => {
    replica = listen(await givenReader())
    const [tenant, other] = [await givenTenant(), await givenTenant()]
    const { venue } = await givenVenue(tenant)
    await sell(tenant, venue)
    const elsewhere = await givenVenue(other)
    await sell(other, elsewhere.venue)

    assert.equal(await revenueOf(tenant), 100_00)
    const statements = replica.said.join('\n')
    assert.match(statements, /set transaction isolation level repeatable read, read only/)
    assert.match(statements, /daily_sales|digest/)
    const asked = replica.said.length
    assert.equal(await revenueOf(tenant), 100_00)
    assert.lengthOf(replica.said, asked, 'what is remembered is not asked again')

    await sell(tenant, venue)
    assert.equal(await revenueOf(tenant), 200_00)
    assert.isAbove(replica.said.length, asked)
    await assert.rejects(
      () => db.connection('reports').rawQuery('insert into report_changes default values'),
      /permission denied/
    )
  })

  test('that has not heard of everything yet is passed over', async ({ assert }) => {
    const rollBack = await rolledBack()
    try {
      replica = listen(await givenReader())
      // What is not committed no other connection sees, as if it were behind.
      const tenant = await givenTenant()
      const { venue } = await givenVenue(tenant)
      await sell(tenant, venue)
      assert.equal(await revenueOf(tenant), 100_00)
      assert.notMatch(replica.said.join('\n'), /daily_sales|digest/)
      assert.match(replica.said.join('\n'), /report_changes/)
    } finally {
      await rollBack()
    }
  })

  test('that does not answer is passed over, said once, and left alone for a while', async ({
    assert,
    cleanup,
  }) => {
    const rollBack = await rolledBack()
    const warn = logger.warn
    const warned: string[] = []
    logger.warn = ((_details: object, text = '') => warned.push(text)) as never
    cleanup(async () => {
      logger.warn = warn
      await rollBack()
    })
    replica = listen(new URL('postgres://nobody@127.0.0.1:1/nowhere'))
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant)
    await sell(tenant, venue)
    assert.equal(await revenueOf(tenant), 100_00)
    await sell(tenant, venue)
    assert.equal(await revenueOf(tenant), 200_00)
    assert.lengthOf(
      warned.filter((text) => text.includes('replica')),
      1
    )
  })
})
