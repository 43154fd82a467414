import fc from 'fast-check'
import { test } from '@japa/runner'
import { rolledBack } from '#tests/helpers/given'
import { CHECK_STEPS } from '#commerce/rollups/check_size'
import { toJson } from '#reporting/formatters/json'
import { decompose, wholeParts } from '#reporting/drivers/decompose'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import {
  anyReceipt,
  givenReceipts,
  givenWorld,
  sale,
  sum,
  totalOf,
  type Receipt,
  type World,
} from '#tests/helpers/reporting_facts'
import { inOther, inPeriod, weekdayOf } from '#tests/unit/reporting/slow_report'

const NOW = new Date('2026-06-01')
const PERIOD = { from: '2024-02-20', to: '2024-03-05' }
/** Shorter than the period itself. */
const OTHER = { compareFrom: '2024-02-08', compareTo: '2024-02-16' }
const ASKED = {
  ...PERIOD,
  other: { from: OTHER.compareFrom, to: OTHER.compareTo, kind: 'days' as const },
  now: NOW,
}
const receipts = fc.array(anyReceipt('2024-02-05', 32), { minLength: 3, maxLength: 60 })

const ask = async (world: World, group: string, input: ReportQuestion = {}) =>
  toJson(
    await runReport(
      world.actor(),
      reportOf(group, 'drivers'),
      { ...PERIOD, ...OTHER, ...input },
      NOW
    )
  )

const partOf = (hour: number) =>
  hour < 6 || hour >= 22 ? 'Ночь' : hour < 11 ? 'Утро' : hour < 16 ? 'День' : 'Вечер'

interface Totals {
  heads: number
  quantity: number
  revenue: number
}

function totalsOf(facts: Receipt[], byGuests: boolean): Totals {
  const sales = facts.filter(({ kind }) => kind === 'sale')
  return {
    heads: byGuests ? sum(sales, ({ guests }) => guests ?? 0) : sales.length,
    quantity: sum(facts, ({ items }) => sum(items, ({ qtyMilli }) => qtyMilli)),
    revenue: sum(facts, totalOf),
  }
}

/** The log-mean Divisia index as the textbooks write it, factor by factor. */
function slowEffects(own: Totals, base: Totals) {
  const change = own.revenue - base.revenue
  const all = [own, base].flatMap((side) => Object.values(side) as number[])
  if (all.some((value) => value <= 0)) return [change, 0, 0]
  const weight =
    own.revenue === base.revenue
      ? own.revenue
      : change / (Math.log(own.revenue) - Math.log(base.revenue))
  const factors = ({ heads, quantity, revenue }: Totals) => [
    heads,
    quantity / heads,
    revenue / quantity,
  ]
  return factors(own).map((factor, at) => weight * Math.log(factor / factors(base)[at]))
}

test.group('Revenue drivers', (group) => {
  group.each.setup(rolledBack)

  test('the parts are those of the index and sum to the change to the kopeck', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(
        receipts,
        fc.constantFrom('grid', 'weekday', 'daypart', 'venue'),
        fc.option(fc.tuple(fc.nat(23), fc.nat(23))),
        (facts, by, hours) =>
          givenWorld(async (world) => {
            await givenReceipts(world, facts)
            const [fromHour, toHour] = hours ?? []
            const among = ({ hour }: Receipt) => {
              if (fromHour === undefined || toHour === undefined || fromHour === toHour) return true
              return fromHour < toHour
                ? hour >= fromHour && hour < toHour
                : hour >= fromHour || hour < toHour
            }
            const own = inPeriod(facts, ASKED).filter(among)
            const base = inOther(world, facts, ASKED).filter(among)
            const byGuests = [own, base].every((side) => totalsOf(side, true).heads > 0)

            const { rows, totals } = await ask(world, 'sales', { rows: by, fromHour, toHour })
            const check = (row: typeof totals, mine: Receipt[], others: Receipt[]) => {
              const [a, b] = [totalsOf(mine, byGuests), totalsOf(others, byGuests)]
              const parts = [row.headsEffect, row.depthEffect, row.priceEffect] as number[]
              const kopecks = parts.map((part) => Math.round(part * 100))
              assert.equal(
                sum(kopecks, (part) => part),
                a.revenue - b.revenue
              )
              for (const [at, effect] of slowEffects(a, b).entries())
                assert.closeTo(kopecks[at], effect, 1.0001)
              assert.equal(row.heads, a.heads)
              assert.equal(row.revenue, a.revenue / 100)
            }
            check(totals, own, base)
            for (const row of rows) {
              const inside = (receipt: Receipt) =>
                (row.weekday === undefined || weekdayOf(receipt.businessDate) === row.weekday) &&
                (row.daypart === undefined || partOf(receipt.hour) === row.daypart) &&
                (row.venueId === undefined || world.venueIds[receipt.venue] === row.venueId)
              check(row as typeof totals, own.filter(inside), base.filter(inside))
            }
          })
      ),
      { numRuns: 20 }
    ))

  test('visits and sizes of checks are those of the receipts', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, (facts) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          const sales = inPeriod(facts, ASKED).filter(({ kind }) => kind === 'sale')
          const timed = sales.filter(({ stay }) => stay && stay < 24 * 60)
          const { totals, byClass } = await ask(world, 'sales')
          if (timed.length === 0) assert.isNull(totals.visitMinutes)
          else
            assert.closeTo(
              totals.visitMinutes as number,
              sum(timed, ({ stay }) => stay!) / timed.length,
              0.000_51
            )
          for (const row of byClass!.rows) {
            const size = Number(String(row.checkSize).slice('size'.length))
            const own = sales.filter((receipt) => {
              const total = totalOf(receipt)
              return (
                total >= (CHECK_STEPS[size - 1] ?? 0) && total < (CHECK_STEPS[size] ?? Infinity)
              )
            })
            assert.equal(row.receipts, own.length)
            assert.equal(row.revenue, sum(own, totalOf) / 100)
          }
          assert.equal(
            sum(byClass!.rows, (row) => row.receipts as number),
            sales.length
          )
        })
      ),
      { numRuns: 10 }
    ))

  test('the parts of every product and category sum to its change', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, fc.constantFrom('category', 'product'), (facts, by) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          const { rows, totals } = await ask(world, 'menu', { rows: by })
          for (const row of [...rows, totals]) {
            const parts = [row.headsEffect, row.depthEffect, row.priceEffect] as number[]
            assert.closeTo(
              sum(parts, (part) => part),
              row.comparison!.revenue.absolute!,
              0.001
            )
          }
        })
      ),
      { numRuns: 10 }
    ))

  test('twice the guests, the same orders: all of it comes from the guests', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [
        sale({ businessDate: '2024-02-10', guests: 2, total: 50_000 }),
        sale({ businessDate: '2024-02-21', guests: 2, total: 50_000 }),
        sale({ businessDate: '2024-02-22', guests: 2, total: 50_000 }),
      ])
      const { totals } = await ask(world, 'sales')
      assert.deepEqual([totals.headsEffect, totals.depthEffect, totals.priceEffect], [500, 0, 0])
    }))

  test('what was lost most is said first', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [
        ...[1, 2, 3].map(() => sale({ businessDate: '2024-02-12', hour: 19, total: 40_000 })),
        sale({ businessDate: '2024-02-26', hour: 19, total: 40_000 }),
      ])
      const { actions } = await ask(world, 'sales')
      assert.equal(actions[0].kind, 'drivers.heads')
      assert.equal(actions[0].money, 800)
      assert.match(actions[0].text, /По понедельникам \(Вечер\)/)
    }))
})

test.group('Decomposition of revenue', () => {
  const side = fc.record({
    heads: fc.integer({ min: 0, max: 1_000_000 }),
    qty_milli: fc.integer({ min: 0, max: 5_000_000_000 }),
    revenue: fc.integer({ min: -1000, max: 5_000_000_000_000 }),
  })

  test('sums to the change for sums of any size, and turns round with the periods', ({ assert }) =>
    fc.assert(
      fc.property(side, side, (own, base) => {
        const parts = Object.values(decompose(own, base))
        assert.equal(
          sum(parts, (part) => part),
          own.revenue - base.revenue
        )
        const back = Object.values(decompose(base, own))
        const near = 3 + Math.max(own.revenue, base.revenue) * 1e-11
        for (const [at, part] of parts.entries()) assert.closeTo(part, -back[at], near)
      })
    ))

  test('what is left after rounding goes to those that lost most', ({ assert }) => {
    assert.deepEqual(wholeParts([1.2, 2.7, -0.9], 3), [1, 3, -1])
    assert.deepEqual(wholeParts([0.5, 0.5, 1], 2), [1, 0, 1])
  })
})
