import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { foldReportChanges } from '#commerce/rollups/report_changes'
import { openReport } from '#reporting/context'
import { runReport } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import { remembered } from '#reporting/remembered_answers'
import { rolledBack } from '#tests/helpers/given'
import { givenReceipts, givenWorld, sale, type World } from '#tests/helpers/reporting_facts'

const NOW = new Date('2026-06-01T12:00:00Z')
const MARCH = { from: '2026-03-01', to: '2026-03-31' }

/** Counts how often an answer is worked out; `ask` as somebody, about a period. */
function counting() {
  const counter = { times: 0 }
  const ask = async (
    actor: ReturnType<World['actor']>,
    period = MARCH,
    parameters = {},
    now = NOW
  ) => {
    const context = await openReport(actor, period, now)
    return remembered('sales/summary', context, parameters, async () => {
      counter.times++
      return { table: { rows: [] } }
    })
  }
  return { counter, ask }
}

test.group('Remembered answers', (group) => {
  group.each.setup(rolledBack)

  test('are worked out once for all who ask the same', ({ assert }) =>
    givenWorld(async (world) => {
      const { counter, ask } = counting()
      await Promise.all(Array.from({ length: 20 }, () => ask(world.actor())))
      assert.equal(counter.times, 1)
      await ask(world.actor())
      assert.equal(counter.times, 1)
    }))

  test('are not those to another question, of other rights, venues or tenants', async ({
    assert,
  }) => {
    const { counter, ask } = counting()
    await givenWorld(async (world) => {
      await ask(world.actor())
      await ask(world.actor(), { ...MARCH, to: '2026-03-30' })
      await ask(world.actor(), MARCH, { by: 'profit' })
      await ask(world.actor(null, ['reports.sales']))
      await ask(world.actor({ businessIds: [], venueIds: [world.venueIds[0]] }))
      await ask(world.actor(), MARCH, {}, new Date('2026-06-01T12:30:00Z'))
    })
    await givenWorld((world) => ask(world.actor()))
    assert.equal(counter.times, 7)
  })

  test('end with any change of {0}')
    .with([
      ['daily_sales', { revenue: 1 }],
      ['products', { name: 'Новое' }],
      ['product_categories', { name: 'Новая' }],
      ['employees', { name: 'Новый' }],
    ] as const)
    .run(({ assert }, [table, change]) =>
      givenWorld(async (world) => {
        await givenReceipts(world, [sale()])
        const { counter, ask } = counting()
        await ask(world.actor())
        await db.from(table).update(change)
        await ask(world.actor())
        assert.equal(counter.times, 2)
      })
    )

  test('end once more when many notes of changes become one', ({ assert }) =>
    givenWorld(async (world) => {
      const { counter, ask } = counting()
      const notes = async () => {
        const [{ count }] = await db.from('report_changes').count('* as count')
        return Number(count)
      }
      await db.rawQuery(
        'insert into report_changes (noted_at) select now() from generate_series(1, 1001)'
      )
      await ask(world.actor())
      await foldReportChanges()
      assert.equal(await notes(), 1)
      await ask(world.actor())
      await foldReportChanges()
      await ask(world.actor())
      assert.equal(counter.times, 2, 'few are left alone')
    }))

  test('a figure is of now, and a failure is not remembered', ({ assert }) =>
    givenWorld(async (world) => {
      const revenue = async () => {
        const answer = await runReport(world.actor(), reportOf('sales', 'summary'), MARCH, NOW)
        return answer.table.totals.values.revenue
      }
      await givenReceipts(world, [sale({ total: 100 })])
      assert.equal(await revenue(), 100)
      await givenReceipts(world, [sale({ total: 50 })])
      assert.equal(await revenue(), 150)

      const context = await openReport(world.actor(), MARCH, NOW)
      const answer = { table: { rows: [] } }
      const fails = () => Promise.reject(new Error('no'))
      await assert.rejects(() => remembered('sales/daily', context, {}, fails), 'no')
      assert.equal(await remembered('sales/daily', context, {}, async () => answer), answer)
    }))
})
