import fc from 'fast-check'
import { test } from '@japa/runner'
import { rolledBack } from '#tests/helpers/given'
import { ComparisonRequiredError } from '#reporting/errors'
import { toJson } from '#reporting/formatters/json'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import {
  anyReceipt,
  givenReceipts,
  givenWorld,
  sale,
  type World,
} from '#tests/helpers/reporting_facts'
import { addDays, salesFigures, weekdayOf } from '#tests/unit/reporting/slow_report'

const NOW = new Date('2026-06-01')
const FEBRUARY = { from: '2024-02-01', to: '2024-02-29' }
const receipts = fc.array(anyReceipt('2024-01-25', 40), { minLength: 3, maxLength: 40 })

const ask = async (world: World, id: string, input: ReportQuestion) =>
  toJson(await runReport(world.actor(), reportOf('sales', id), input, NOW))

test.group('Reports on days', (group) => {
  group.each.setup(rolledBack)

  test('the comparison shows every day of both periods once', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, fc.constantFrom('day', 'weekday'), (facts, align) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          const other = { compareFrom: '2024-01-26', compareTo: '2024-02-24' }
          const { rows, totals, comparison } = await ask(world, 'comparison', {
            from: '2024-02-20',
            to: '2024-03-01',
            ...other,
            align,
          })
          const closed = facts.filter(({ status }) => status === 'closed')
          const on = (date: unknown) => closed.filter(({ businessDate }) => businessDate === date)
          for (const row of rows) {
            if (row.date) assert.equal(row.revenue, salesFigures(on(row.date), closed).revenue)
            else assert.isNull(row.revenue)
            const base = row.comparison?.revenue.value ?? null
            if (!row.comparisonDate) assert.isNull(base)
            else assert.equal(base, salesFigures(on(row.comparisonDate), closed).revenue)
            if (align === 'weekday' && row.date && row.comparisonDate)
              assert.equal(weekdayOf(row.date as string), weekdayOf(row.comparisonDate as string))
          }
          assert.equal(
            comparison!.from,
            align === 'day' ? '2024-01-26' : addDays('2024-02-20', -28)
          )
          assert.lengthOf(
            new Set(rows.map((row) => `${row.date} ${row.comparisonDate}`)),
            rows.length
          )
          assert.lengthOf(
            rows.filter((row) => row.date),
            11
          )
          assert.lengthOf(
            rows.filter((row) => row.comparisonDate),
            30
          )
          const compared = rows.reduce((sum, row) => sum + (row.comparison?.revenue.value ?? 0), 0)
          assert.closeTo(totals.comparison!.revenue.value!, compared, 0.001)
        })
      ),
      { numRuns: 12 }
    ))

  test('means per weekday are over the days that were open', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, (facts) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          const { rows, totals } = await ask(world, 'weekday-analysis', FEBRUARY)
          const closed = facts.filter(
            ({ status, businessDate }) =>
              status === 'closed' && businessDate >= FEBRUARY.from && businessDate <= FEBRUARY.to
          )
          const byDay = [...Map.groupBy(closed, ({ businessDate }) => businessDate)]
          const open = byDay.filter(([, list]) => list.some(({ kind }) => kind === 'sale'))
          const check = (row: (typeof rows)[number] | typeof totals, days: typeof open) => {
            const figures = salesFigures(
              days.flatMap(([, list]) => list),
              closed
            )
            assert.equal(row.daysOpen, days.length)
            const mean = (value: number, scale: number) =>
              days.length ? Math.round((value * scale) / days.length) / scale : null
            assert.closeTo(
              (row.revenuePerDay ?? 0) as number,
              mean(figures.revenue!, 100) ?? 0,
              0.011
            )
            assert.equal(row.receiptsPerDay, mean(figures.receipts!, 1000))
            assert.equal(row.guestsPerDay, mean(figures.guests!, 1000))
          }
          for (const row of rows)
            check(
              row,
              open.filter(([date]) => weekdayOf(date) === row.weekday)
            )
          check(totals, open)
          assert.deepEqual(
            rows.map(({ weekday }) => weekday),
            [1, 2, 3, 4, 5, 6, 7]
          )
        })
      ),
      { numRuns: 12 }
    ))

  test('the best days come largest first, and leave out those without a sale', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, fc.constantFrom('best', 'worst'), (facts, order) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          const { rows, totals } = await ask(world, 'top-days', { ...FEBRUARY, order, limit: 4 })
          const closed = facts.filter(
            ({ status, businessDate }) =>
              status === 'closed' && businessDate >= FEBRUARY.from && businessDate <= FEBRUARY.to
          )
          const sign = order === 'best' ? -1 : 1
          const expected = [...Map.groupBy(closed, ({ businessDate }) => businessDate)]
            .filter(([, list]) => list.some(({ kind }) => kind === 'sale'))
            .map(([date, list]) => ({ date, revenue: salesFigures(list, closed).revenue! }))
            .sort((a, b) => sign * (a.revenue - b.revenue) || (a.date < b.date ? -1 : 1))
            .slice(0, 4)
          assert.deepEqual(
            rows.map(({ date, revenue }) => ({ date, revenue })),
            expected
          )
          assert.closeTo(
            totals.revenue as unknown as number,
            expected.reduce((sum, { revenue }) => sum + revenue, 0),
            0.001
          )
        })
      ),
      { numRuns: 12 }
    ))

  test('like for like has only venues that sold in both periods', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, (facts) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          const own = { from: '2024-02-15', to: '2024-02-20' }
          const other = { from: '2024-02-01', to: '2024-02-06' }
          const { rows, totals } = await ask(world, 'like-for-like', {
            ...own,
            compareFrom: other.from,
            compareTo: other.to,
          })
          const within = (range: typeof own, venueId: string) =>
            facts.filter(
              ({ status, businessDate, venue }) =>
                status === 'closed' &&
                world.venueIds[venue] === venueId &&
                businessDate >= range.from &&
                businessDate <= range.to
            )
          const sold = (range: typeof own, id: string) =>
            within(range, id).some(({ kind }) => kind === 'sale')
          const both = world.venueIds.filter((id) => sold(own, id) && sold(other, id))
          assert.sameMembers(
            rows.map((row) => row.venueId),
            both
          )
          const all = both.flatMap((id) => within(own, id))
          assert.equal(totals.revenue, salesFigures(all, all).revenue)
          const before = both.flatMap((id) => within(other, id))
          assert.equal(totals.comparison!.revenue.value, salesFigures(before, before).revenue)
        })
      ),
      { numRuns: 15 }
    ))

  test('what needs a comparison refuses to go without', ({ assert }) =>
    givenWorld((world) =>
      assert.rejects(
        () => ask(world, 'like-for-like', { compare: 'none' }),
        ComparisonRequiredError as never
      )
    ))

  test('an empty period is a row of zeros for each day, with no ratio made up', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [sale()])
      const { rows, totals } = await ask(world, 'daily', { from: '2024-02-28', to: '2024-03-01' })
      assert.deepEqual(
        rows.map(({ date, revenue, receipts: count, averageCheck }) => [
          date,
          revenue,
          count,
          averageCheck,
        ]),
        ['2024-02-28', '2024-02-29', '2024-03-01'].map((date) => [date, 0, 0, null])
      )
      assert.isNull(totals.margin)
    }))
})
