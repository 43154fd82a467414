import fc from 'fast-check'
import { test } from '@japa/runner'
import { rolledBack } from '#tests/helpers/given'
import { toJson } from '#reporting/formatters/json'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'
import { REPORTS, reportOf } from '#reporting/registry'
import {
  anyReceipt,
  givenReceipts,
  givenWorld,
  type Receipt,
  type World,
} from '#tests/helpers/reporting_facts'
import {
  addDays,
  daysFrom,
  deltaOf,
  inOther,
  inPeriod,
  salesFigures,
  weekdayOf,
  type Asked,
} from '#tests/unit/reporting/slow_report'

type Row = Record<string, any>

interface Grouping {
  ofReceipt(receipt: Receipt, world: World): string
  ofRow(row: Row): string
}

/** How each report that groups whole receipts does so. */
const GROUPINGS: Record<string, Grouping> = {
  'summary': { ofReceipt: () => '', ofRow: () => '' },
  'by-venue': {
    ofReceipt: ({ venue }, world) => world.venueIds[venue],
    ofRow: (row) => row.venueId,
  },
  'by-business': {
    ofReceipt: ({ venue }, world) => world.businessIds[venue < 2 ? 0 : 1],
    ofRow: (row) => row.businessId,
  },
  'by-employee': {
    ofReceipt: ({ employee }, world) =>
      String(employee === null ? null : world.employeeIds[employee]),
    ofRow: (row) => String(row.employeeId),
  },
  'by-payment-type': { ofReceipt: ({ paymentType }) => paymentType, ofRow: (row) => row.type },
  'by-order-type': { ofReceipt: ({ orderType }) => orderType ?? 'other', ofRow: (row) => row.type },
  'hourly': { ofReceipt: ({ hour }) => String(hour), ofRow: (row) => String(row.hour) },
  'heatmap': {
    ofReceipt: ({ businessDate, hour }) => `${weekdayOf(businessDate)} ${hour}`,
    ofRow: (row) => `${row.weekday} ${row.hour}`,
  },
}

const DECIMALS: Record<string, number> = { money: 100, integer: 1, quantity: 1000, percent: 100 }

const PERIODS = [
  { from: '2024-02-20', to: '2024-03-05' },
  { from: '2024-02-01', to: '2024-02-29' },
  { from: '2024-02-29', to: '2024-02-29' },
  { from: '2024-03-20', to: '2024-03-25' },
]
const OTHERS = ['previous', 'year', 'shorter', 'longer'] as const

const facts = fc
  .tuple(
    fc.array(anyReceipt('2024-01-25', 45), { minLength: 5, maxLength: 40 }),
    fc.array(anyReceipt('2023-02-01', 40), { maxLength: 15 })
  )
  .map(([recent, old]) => [...recent, ...old])

const question = fc.record({
  period: fc.constantFrom(...PERIODS),
  other: fc.constantFrom(...OTHERS),
  /** Hours after the period's first midnight; null long afterwards. */
  elapsed: fc.option(fc.nat(24 * 20)),
})

/** The question in words of the report, and worked out by hand. */
function asked(given: typeof question extends fc.Arbitrary<infer Q> ? Q : never) {
  const { period, other, elapsed } = given
  const length = daysFrom(period.from, period.to) + 1
  const now =
    elapsed === null
      ? new Date('2025-06-01')
      : new Date(Date.parse(period.from) + elapsed * 3_600_000)
  const yearBefore = (date: string) => `2023${date.slice(4)}`.replace('2023-02-29', '2023-02-28')
  const range = {
    previous:
      period.from === '2024-02-01'
        ? { from: '2024-01-01', to: '2024-01-31' }
        : { from: addDays(period.from, -length), to: addDays(period.from, -1) },
    year: { from: yearBefore(period.from), to: yearBefore(period.to) },
    shorter: { from: '2024-02-01', to: '2024-02-03' },
    longer: { from: '2024-01-25', to: '2024-02-28' },
  }[other]
  const kind = other === 'year' ? ('year' as const) : ('days' as const)
  const own = other === 'previous' || other === 'year'
  return {
    slow: { ...period, other: { ...range, kind }, now } satisfies Asked,
    input: {
      ...period,
      ...(own ? { compare: other } : { compareFrom: range.from, compareTo: range.to }),
    },
  }
}

async function run(world: World, id: string, input: ReportQuestion, now: Date) {
  const report = REPORTS.find((one) => one.id === id)!
  return toJson(await runReport(world.actor(), reportOf(report.group, id), input, now))
}

test.group('Sales reports against the receipts themselves', (group) => {
  group.each.setup(rolledBack)

  for (const [id, { ofReceipt, ofRow }] of Object.entries(GROUPINGS)) {
    test(id, ({ assert }) =>
      fc.assert(
        fc.asyncProperty(facts, question, (receipts, given) =>
          givenWorld(async (world) => {
            await givenReceipts(world, receipts)
            const { slow, input } = asked(given)
            const answer = await run(world, id, input, slow.now)
            const own = inPeriod(receipts, slow)
            const other = inOther(world, receipts, slow)

            const check = (row: Row, mine: Receipt[], theirs: Receipt[]) => {
              const figures = salesFigures(mine, own)
              const base = salesFigures(theirs, other)
              for (const { key, unit, measure } of answer.columns) {
                if (!measure) continue
                assert.equal(row[key], figures[key], key)
                assert.deepEqual(
                  row.comparison[key],
                  deltaOf(figures[key], base[key], DECIMALS[unit]),
                  key
                )
              }
            }
            const keys = answer.rows.map(ofRow)
            const mine = Map.groupBy(own, (receipt) => ofReceipt(receipt, world))
            const theirs = Map.groupBy(other, (receipt) => ofReceipt(receipt, world))
            for (const row of answer.rows)
              check(row, mine.get(ofRow(row)) ?? [], theirs.get(ofRow(row)) ?? [])
            check(answer.totals, own, other)
            assert.equal(new Set(keys).size, keys.length)
            // A row of nothing but zero receipts may be left out.
            for (const [key, list] of [...mine, ...theirs])
              if (salesFigures(list, list).revenue !== 0) assert.include(keys, key)
          })
        ),
        { numRuns: 12 }
      )
    )
  }

  test('daily, weekly and monthly', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(
        facts,
        question,
        fc.constantFrom('day', 'week', 'month'),
        (receipts, given, granularity) =>
          givenWorld(async (world) => {
            await givenReceipts(world, receipts)
            const { slow, input } = asked(given)
            const answer = await run(world, 'daily', { ...input, granularity }, slow.now)
            const own = inPeriod(receipts, slow)
            const other = inOther(world, receipts, slow)
            const bucket = (date: string) => {
              if (granularity === 'month') return `${date.slice(0, 7)}-01`
              return granularity === 'week' ? addDays(date, 1 - weekdayOf(date)) : date
            }
            const mine = Map.groupBy(own, ({ businessDate }) => bucket(businessDate))
            const beside = Map.groupBy(other, ({ businessDate }) => {
              if (granularity === 'month') return null
              return slow.other.kind === 'year'
                ? bucket(`2024${businessDate.slice(4)}`)
                : bucket(addDays(slow.from, daysFrom(slow.other.from, businessDate)))
            })
            for (const row of answer.rows) {
              const figures = salesFigures(mine.get(row.date as string) ?? [], own)
              assert.equal(row.revenue, figures.revenue)
              assert.equal(row.averageCheck, figures.averageCheck)
              if (granularity !== 'month' && row.comparison) {
                const list = beside.get(row.date as string) ?? []
                const within = list.filter(
                  ({ businessDate }) =>
                    daysFrom(slow.from, slow.to) >= daysFrom(slow.other.from, businessDate) ||
                    slow.other.kind === 'year'
                )
                assert.equal(row.comparison.revenue.value, salesFigures(within, other).revenue)
              }
            }
            assert.equal(answer.totals.revenue, salesFigures(own, own).revenue)
            assert.equal(
              answer.totals.comparison!.revenue.value,
              salesFigures(other, other).revenue
            )
            for (const date of mine.keys())
              assert.include(
                answer.rows.map((row) => row.date),
                date
              )
          })
      ),
      { numRuns: 25 }
    ))
})
