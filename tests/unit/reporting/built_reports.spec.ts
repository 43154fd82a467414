import fc from 'fast-check'
import { test } from '@japa/runner'
import { builtReport } from '#reporting/builder/built_report'
import { DATASETS } from '#reporting/builder/datasets/datasets'
import type { QueryInput } from '#reporting/builder/read_query'
import { toCsv } from '#reporting/formatters/csv'
import { toJson } from '#reporting/formatters/json'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import { rolledBack } from '#tests/helpers/given'
import {
  anyReceipt,
  givenReceipts,
  givenWorld,
  sale,
  type World,
} from '#tests/helpers/reporting_facts'

const NOW = new Date('2026-06-01T12:00:00Z')
/** In the middle of what is asked about, and of a day. */
const RUNNING = new Date('2026-03-18T11:40:00Z')
const MEASURES_OF_DAYS = [
  'revenue',
  'receipts',
  'averageCheck',
  'guests',
  'discountShare',
  'margin',
]
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

  test('every dataset answers by each of its dimensions', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [sale(), sale({ kind: 'refund', total: -500 })])
      for (const { name, dimensions, measures } of DATASETS)
        for (const dimension of dimensions) {
          const query = {
            dataset: name,
            dimensions: [dimension],
            measures: Object.keys(measures).slice(0, 12),
          }
          const filters = [{ dimension: 'weekday', op: 'gte' as const, values: [2] }]
          const report = builtReport({ ...query, filters })
          const asked = { ...MARCH, compare: 'previous' } as const
          const answer = toJson(await runReport(world.actor(), report, asked, RUNNING))
          assert.properties(answer.totals, query.measures, `${name} by ${dimension}`)
        }
    }))

  test('days, weeks and months stand beside those of the ready report: {$self}')
    .with(['day', 'week', 'month'] as const)
    .run(({ assert }, granularity) =>
      givenWorld(async (world) => {
        await givenReceipts(world, fc.sample(anyReceipt('2025-02-20', 420), 120))
        for (const [asked, now] of [
          [{ from: '2026-02-10', to: '2026-04-05', compare: 'year' }, NOW],
          [{ from: '2026-02-01', to: '2026-03-31', compare: 'previous' }, NOW],
          [{ from: '2026-02-20', to: '2026-03-11', compare: 'previous' }, NOW],
          [{ from: '2026-02-01', to: '2026-04-30', compare: 'year' }, RUNNING],
        ] as const) {
          const ready = reportOf('sales', 'daily')
          const expected = toJson(
            await runReport(world.actor(), ready, { ...asked, granularity }, now)
          )
          const name = granularity === 'day' ? 'date' : granularity
          const query = { dataset: 'receipts', dimensions: [name], measures: MEASURES_OF_DAYS }
          for (const facts of [false, true]) {
            const measures = facts ? [...MEASURES_OF_DAYS, 'customers'] : MEASURES_OF_DAYS
            const report = builtReport({ ...query, measures })
            const answer = toJson(await runReport(world.actor(), report, asked, now))
            assert.equal(answer.source!.summed, !facts)
            const figures = (line: Record<string, unknown>) =>
              MEASURES_OF_DAYS.map((key) => {
                const other = line.comparison as Record<string, { value: number | null }> | null
                return [line[key], other?.[key].value ?? null]
              })
            assert.deepEqual(
              answer.rows.map((row) => row[name]),
              expected.rows.map(({ date }) => date)
            )
            assert.deepEqual(figures(answer.totals), figures(expected.totals))
            for (const [at, row] of expected.rows.entries())
              if (row.comparison) assert.deepEqual(figures(answer.rows[at]), figures(row))
          }
        }
      })
    )

  test('of a dimension the largest values stand for themselves, the rest together', ({ assert }) =>
    givenWorld(async (world) => {
      const buyers = [0, 1, 2, 2]
      await givenReceipts(
        world,
        buyers.map((venue, at) => sale({ venue, total: (at + 1) * 10_000 }))
      )
      const answer = await ask(world, {
        dataset: 'receipts',
        dimensions: ['venue'],
        measures: ['revenue', 'averageCheck'],
        top: { dimension: 'venue', count: 1, by: 'revenue' },
      })
      assert.deepEqual(
        answer.rows.map(({ venue, revenue, averageCheck }) => [venue, revenue, averageCheck]),
        [
          ['Venue 2', 700, 350],
          ['Остальные', 300, 150],
        ]
      )
    }))

  test('conditions on figures and limits hide rows, totals stay those of everything', ({
    assert,
  }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [
        sale({ venue: 0, total: 10_000 }),
        sale({ venue: 1, total: 20_000 }),
        sale({ venue: 2, total: 30_000 }),
      ])
      const answer = await ask(world, {
        dataset: 'receipts',
        dimensions: ['venue'],
        measures: ['revenue'],
        having: [{ measure: 'revenue', op: 'gte', value: 150 }],
        sort: { by: 'revenue', direction: 'asc' },
        limit: 1,
      })
      assert.deepEqual(
        answer.rows.map(({ revenue }) => revenue),
        [200]
      )
      assert.equal(answer.totals.revenue, 600)
      assert.equal(answer.source!.hidden, 1)
    }))

  test('more columns than anybody reads are refused', ({ assert }) =>
    givenWorld(async (world) => {
      const wide = {
        dataset: 'receipts',
        dimensions: ['venue'],
        pivot: 'date',
        measures: ['revenue'],
      }
      await assert.rejects(() => ask(world, wide, { from: '2026-01-01', to: '2026-05-01' }))
    }))

  test('files have the subtotals where the page has them', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [sale({ venue: 0 }), sale({ venue: 1 }), sale({ venue: 2 })])
      const report = builtReport({
        dataset: 'receipts',
        dimensions: ['month', 'business', 'venue'],
        measures: ['receipts'],
      })
      const answered = await runReport(world.actor(), report, MARCH, NOW)
      const lines = [...toCsv(answered)].slice(2).map((line) => line.trim())
      assert.deepEqual(lines, [
        '01.03.2026;Alpha;Venue 0;1',
        '01.03.2026;Alpha;Venue 1;1',
        ';Итого: Alpha;;2',
        '01.03.2026;Beta;Venue 2;1',
        ';Итого: Beta;;1',
        'Итого: март 2026;;;3',
        'Итого;;;3',
      ])
    }))
})
