import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { builtReport } from '#reporting/builder/built_report'
import { openReport } from '#reporting/context'
import { TooMuchAskedError } from '#reporting/errors'
import { answer } from '#reporting/queries/report_query'
import { givenTenant, givenVenue, rolledBack } from '#tests/helpers/given'

const REVENUE = { dataset: 'receipts', dimensions: ['venue'], measures: ['revenue'] }
const MARCH = { from: '2026-03-01', to: '2026-03-31' }

test.group('A question that takes too long', (group) => {
  group.each.setup(rolledBack)

  test('is refused with what to narrow, and the scope goes on', async ({ assert, cleanup }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const context = await tenant.inside(() => openReport(tenant.actor, MARCH))
    // What it reads is held by somebody else, so that it takes as long as it is let.
    const holder = await db.connection('owner').transaction()
    cleanup(() => holder.rollback())
    await holder.rawQuery('lock table daily_sales in access exclusive mode')

    await tenant.inside(async () => {
      await db.rawQuery('savepoint before')
      await db.rawQuery(`set local statement_timeout = '100ms'`)
      try {
        await answer(builtReport(REVENUE), context)
        assert.fail('it was answered')
      } catch (error) {
        assert.instanceOf(error, TooMuchAskedError)
        assert.equal((error as TooMuchAskedError).params.reason, 'time')
      }
      await db.rawQuery('rollback to savepoint before')
    })
  })
})
