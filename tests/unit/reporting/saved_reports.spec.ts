import { test } from '@japa/runner'
import { findReport } from '#reporting/find_report'
import { runReport } from '#reporting/queries/report_query'
import { SaveReport } from '#reporting/saved/actions/save_report'
import { givenMember, givenTenant, givenVenue, rolledBack } from '#tests/helpers/given'
import { actorOf } from '#access/queries/actor_query'

const DAILY = { report: 'sales/daily', parameters: { preset: 'last7', granularity: 'week' } }

test.group('Saved reports', (group) => {
  group.each.setup(rolledBack)

  test('a ready report that is saved asks what it was saved with, unless asked otherwise', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    await tenant.inside(async () => {
      const { actor } = tenant
      const id = await new SaveReport().handle(actor, { name: 'По неделям', content: DAILY })
      const report = await findReport(actor, `saved/${id}`)

      const saved = await runReport(actor, report, {})
      assert.equal(saved.title, 'По неделям')
      assert.equal(saved.context.period.preset, 'last7')
      assert.equal(saved.parameters.granularity, 'week')

      const dates = { from: '2026-03-01', to: '2026-03-31' }
      const asked = await runReport(actor, report, { ...dates, granularity: 'day' })
      assert.containSubset(asked.context.period, { ...dates, preset: null })
      assert.lengthOf(asked.table.rows, 31)
    })
  })

  test('somebody it is not shared with does not find it', async ({ assert }) => {
    const tenant = await givenTenant()
    const { user } = await givenMember(tenant, 'analyst')
    await tenant.inside(async () => {
      const id = await new SaveReport().handle(tenant.actor, { name: 'Свой', content: DAILY })
      const other = (await actorOf(tenant.tenantId, user.id))!
      await assert.rejects(() => findReport(other, `saved/${id}`))
    })
  })
})
