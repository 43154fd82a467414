import fc from 'fast-check'
import { test } from '@japa/runner'
import { rolledBack } from '#tests/helpers/given'
import { toJson } from '#reporting/formatters/json'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import {
  anyReceipt,
  givenReceipts,
  givenWorld,
  sale,
  type Item,
  type Receipt,
  type World,
} from '#tests/helpers/reporting_facts'
import { salesFigures } from '#tests/unit/reporting/slow_report'

const NOW = new Date('2026-06-01')
const PERIOD = { from: '2024-02-20', to: '2024-03-05' }
const receipts = fc.array(anyReceipt('2024-02-15', 25), { minLength: 3, maxLength: 40 })

const ask = async (world: World, id: string, input: ReportQuestion = {}) =>
  toJson(await runReport(world.actor(), reportOf('menu', id), { ...PERIOD, ...input }, NOW))

/** The receipts of the period with only those of their items that are wanted; none without. */
function withItems(facts: Receipt[], wanted: (item: Item) => boolean): Receipt[] {
  return facts
    .filter(
      ({ status, businessDate }) =>
        status === 'closed' && businessDate >= PERIOD.from && businessDate <= PERIOD.to
    )
    .map((receipt) => ({ ...receipt, items: receipt.items.filter(wanted) }))
    .filter(({ items }) => items.length)
}

const MONEY = [
  'revenue',
  'items',
  'discount',
  'discountShare',
  'cost',
  'grossProfit',
  'margin',
  'averagePrice',
]

test.group('Menu reports against the receipt items themselves', (group) => {
  group.each.setup(rolledBack)

  test('sellers', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(
        receipts,
        fc.constantFrom('revenue', 'quantity', 'profit'),
        fc.constantFrom('top-sellers', 'worst-sellers'),
        (facts, by, id) =>
          givenWorld(async (world) => {
            await givenReceipts(world, facts)
            const { rows, totals } = await ask(world, id, { by })
            const all = withItems(facts, ({ product }) => product !== null)
            for (const row of rows) {
              const product = world.productIds.indexOf(row.productId as string)
              const own = withItems(facts, (item) => item.product === product)
              const figures = salesFigures(own, all)
              for (const key of [...MONEY, 'receipts', 'revenueShare'])
                assert.equal(row[key], figures[key], key)
            }
            const figure = { revenue: 'revenue', quantity: 'items', profit: 'grossProfit' }[by]!
            const ranks = rows.map((row) => row[figure] as number)
            const sign = id === 'top-sellers' ? -1 : 1
            assert.deepEqual(
              ranks,
              [...ranks].sort((a, b) => sign * (a - b))
            )
            for (const key of MONEY) assert.equal(totals[key], salesFigures(all, all)[key], key)
          })
      ),
      { numRuns: 15 }
    ))

  test('categories', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, (facts) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          const { rows, totals } = await ask(world, 'categories')
          const all = withItems(facts, ({ product }) => product !== null)
          for (const row of rows) {
            const inside = ({ product }: Item) =>
              product !== null && (row.categoryId ? product < 3 : product >= 3)
            const figures = salesFigures(withItems(facts, inside), all)
            for (const key of [...MONEY, 'revenueShare']) assert.equal(row[key], figures[key], key)
          }
          for (const key of MONEY) assert.equal(totals[key], salesFigures(all, all)[key], key)
        })
      ),
      { numRuns: 15 }
    ))

  test('a product that sold in the other period only is no seller of this one', ({ assert }) =>
    givenWorld(async (world) => {
      const before = { ...sale(), businessDate: '2024-02-10' }
      await givenReceipts(world, [
        before,
        sale({ businessDate: '2024-02-25', items: [{ ...before.items[0], product: 1 }] }),
      ])
      const { rows, totals } = await ask(world, 'worst-sellers', { compare: 'previous' })
      assert.deepEqual(
        rows.map((row) => row.productId),
        [world.productIds[1]]
      )
      assert.equal(totals.comparison!.revenue.value, 100)
    }))
})
