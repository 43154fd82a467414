import { test } from '@japa/runner'
import { rolledBack } from '#tests/helpers/given'
import { toJson } from '#reporting/formatters/json'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import { givenReceipts, givenWorld, sale, type World } from '#tests/helpers/reporting_facts'

/** Moscow is three hours ahead: there it is half past two in the afternoon. */
const NOW = new Date('2026-03-10T11:30:00Z')

/** Whatever is sold for one rouble should count, whatever is sold for a thousand should not. */
const [COUNTS, DOES_NOT] = [{ total: 100 }, { total: 100_000 }]

const yesterday = (world: World) =>
  givenReceipts(world, [
    sale({ businessDate: '2026-03-09', hour: 0, employee: 0, ...COUNTS }),
    sale({ businessDate: '2026-03-09', hour: 13, employee: 0, ...COUNTS }),
    sale({ businessDate: '2026-03-09', hour: 14, employee: 0, ...DOES_NOT }),
    sale({ businessDate: '2026-03-09', hour: 23, employee: 0, ...DOES_NOT }),
    // This venue's day begins at six: after midnight is its evening.
    sale({ venue: 1, businessDate: '2026-03-09', hour: 6, employee: 0, ...COUNTS }),
    sale({ venue: 1, businessDate: '2026-03-09', hour: 2, employee: 0, ...DOES_NOT }),
    sale({ businessDate: '2026-03-10', hour: 12, employee: 0 }),
  ])

const ask = async (world: World, path: string, input: ReportQuestion, now = NOW) => {
  const [group, id] = path.split('/')
  return toJson(await runReport(world.actor(), reportOf(group, id), input, now))
}

test.group('A running period', (group) => {
  group.each.setup(rolledBack)

  test('is compared with the hours of yesterday that have passed today, in {$self}')
    .with([
      'sales/summary',
      'sales/by-venue',
      'sales/by-employee',
      'sales/by-order-type',
      'sales/hourly',
      'sales/heatmap',
      'sales/daily',
      'sales/by-payment-type',
      'menu/top-sellers',
      'menu/categories',
    ])
    .run(({ assert }, path) =>
      givenWorld(async (world) => {
        await yesterday(world)
        const { period, comparison, totals } = await ask(world, path, {
          preset: 'today',
          compare: 'previous',
        })

        assert.isFalse(period.complete)
        assert.containSubset(comparison, { toDate: true, through: '2026-03-09', untilHour: 14 })
        const figure = path === 'sales/by-payment-type' ? 'amount' : 'revenue'
        assert.deepEqual(totals.comparison![figure], { value: 3, absolute: 97, percent: 3233.33 })
      })
    )

  test('of a month stands beside the same part of the month before', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [
        sale({ businessDate: '2026-02-01', ...COUNTS }),
        sale({ businessDate: '2026-02-10', hour: 13, ...COUNTS }),
        sale({ businessDate: '2026-02-10', hour: 14, ...DOES_NOT }),
        sale({ businessDate: '2026-02-28', ...DOES_NOT }),
        sale({ businessDate: '2026-03-01' }),
      ])
      const { period, comparison, totals } = await ask(world, 'sales/summary', { preset: 'month' })

      assert.containSubset(period, { from: '2026-03-01', to: '2026-03-31', through: '2026-03-10' })
      assert.containSubset(comparison, {
        from: '2026-02-01',
        to: '2026-02-28',
        through: '2026-02-10',
      })
      assert.equal(totals.comparison!.revenue.value, 2)
    }))

  test('whose venue is still in the business day of yesterday is not complete', ({ assert }) =>
    givenWorld(async (world) => {
      const atNight = new Date('2026-03-10T00:30:00Z')
      const { period } = await ask(world, 'sales/summary', { preset: 'yesterday' }, atNight)
      assert.isFalse(period.complete)

      const first = { preset: 'yesterday' as const, venueId: [world.venueIds[0]] }
      const midnight = await ask(world, 'sales/summary', first, atNight)
      assert.isTrue(midnight.period.complete)
    }))

  test('that is over is compared in full', ({ assert }) =>
    givenWorld(async (world) => {
      await yesterday(world)
      const later = new Date('2026-03-12T11:30:00Z')
      const { period, comparison, totals } = await ask(
        world,
        'sales/summary',
        { from: '2026-03-10', to: '2026-03-10' },
        later
      )
      assert.isTrue(period.complete)
      assert.containSubset(comparison, { toDate: false, untilHour: null })
      assert.equal(totals.comparison!.revenue.value, 3003)
    }))
})
