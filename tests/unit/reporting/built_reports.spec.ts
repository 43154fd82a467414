import { test } from '@japa/runner'
import { builtReport } from '#reporting/builder/built_report'
import type { QueryInput } from '#reporting/builder/read_query'
import { toJson } from '#reporting/formatters/json'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'
import { rolledBack } from '#tests/helpers/given'
import { givenReceipts, givenWorld, sale, type World } from '#tests/helpers/reporting_facts'

const NOW = new Date('2026-06-01T12:00:00Z')
const MARCH = { from: '2026-03-01', to: '2026-03-31' }

const ask = async (world: World, query: QueryInput, input: ReportQuestion = MARCH) =>
  toJson(await runReport(world.actor(), builtReport(query), input, NOW))

test.group('Built reports', (group) => {
  group.each.setup(rolledBack)

  test('totals of ratios are formed anew at every level', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [
        sale({ venue: 0, total: 10_000, hour: 10 }),
        sale({ venue: 0, total: 30_000, hour: 12 }),
        sale({ venue: 1, total: 50_000, hour: 12 }),
        sale({ venue: 2, total: 110_000, hour: 12 }),
      ])
      const answer = await ask(world, {
        dataset: 'receipts',
        dimensions: ['business', 'venue'],
        pivot: 'hour',
        measures: ['averageCheck', 'customers'],
        filters: [{ dimension: 'hour', op: 'in', values: [10, 12] }],
      })
      assert.deepEqual(
        answer.rows.map((row) => [row.venue, row['averageCheck@0'], row['averageCheck@1']]),
        [
          ['Venue 2', null, 1100],
          ['Venue 1', null, 500],
          ['Venue 0', 100, 300],
        ]
      )
      const alpha = answer.subtotals.find(({ after }) => after === 2)!
      assert.containSubset(alpha.row, {
        'business': 'Alpha',
        'averageCheck': 300,
        'averageCheck@1': 400,
      })
      assert.containSubset(answer.totals, { 'averageCheck': 500, 'averageCheck@1': 633.33 })
    }))
})
