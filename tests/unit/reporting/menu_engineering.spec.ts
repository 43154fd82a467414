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
  sum,
  type Item,
  type Receipt,
  type World,
} from '#tests/helpers/reporting_facts'
import { addDays } from '#tests/unit/reporting/slow_report'

const NOW = new Date('2026-06-01')
const PERIOD = { from: '2024-02-20', to: '2024-03-05' }
const receipts = fc.array(anyReceipt('2024-01-25', 41), { minLength: 3, maxLength: 50 })

const ask = async (world: World, id: string, input: ReportQuestion = {}) =>
  toJson(await runReport(world.actor(), reportOf('menu', id), { ...PERIOD, ...input }, NOW))

const within = (facts: Receipt[]) =>
  facts.filter(
    ({ status, businessDate }) =>
      status === 'closed' && businessDate >= PERIOD.from && businessDate <= PERIOD.to
  )

interface Slow {
  quantity: number
  revenue: number
  /** Kopecks, the profit of all that was sold. */
  contribution: number
  cost: number
  costedRevenue: number
  known: boolean
  firstSold: string | undefined
}

function slowProducts(facts: Receipt[]): Map<number, Slow> {
  const lines = within(facts).flatMap(({ items }) => items)
  const products = Map.groupBy(lines, ({ product }) => product)
  products.delete(null)
  return new Map(
    [...products].map(([product, own]) => [product!, slowProduct(facts, product!, own)])
  )
}

function slowProduct(facts: Receipt[], product: number, own: Item[]): Slow {
  const costed = own.filter(({ cost }) => cost !== null)
  const revenue = sum(own, ({ total }) => total)
  const costedRevenue = sum(costed, ({ total }) => total)
  const cost = sum(costed, (item) => item.cost!)
  const profit = costedRevenue - cost
  const [firstSold] = facts
    .filter(({ kind, status, items }) => {
      const sells = items.some((item) => item.product === product)
      return kind === 'sale' && status === 'closed' && sells
    })
    .map(({ businessDate }) => businessDate)
    .toSorted()
  return {
    quantity: sum(own, ({ qtyMilli }) => qtyMilli),
    revenue,
    contribution: costedRevenue > 0 ? rounded((revenue * profit) / costedRevenue) : 0,
    cost,
    costedRevenue,
    known: costedRevenue > 0,
    firstSold,
  }
}

const rounded = (value: number) => Math.sign(value) * Math.round(Math.abs(value)) + 0
const median = (values: number[]) => {
  const ordered = values.toSorted((a, b) => a - b)
  const middle = Math.floor(ordered.length / 2)
  return ordered.length % 2 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2
}

test.group('Margins and Go-List against the receipt items themselves', (group) => {
  group.each.setup(rolledBack)

  test('margin', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, (facts) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          const slow = slowProducts(facts)
          const { rows, totals } = await ask(world, 'margin')
          assert.lengthOf(rows, slow.size)
          for (const row of rows) {
            const own = slow.get(world.productIds.indexOf(row.productId as string))!
            const whole = own.costedRevenue === own.revenue
            assert.equal(row.costing, own.known ? (whole ? 'known' : 'partly') : 'unknown')
            if (!own.known) {
              assert.isNull(row.contribution)
              assert.isNull(row.unitCost)
              continue
            }
            const { cost, costedRevenue, contribution, quantity } = own
            assert.closeTo(row.margin as number, (1 - cost / costedRevenue) * 100, 0.0051)
            assert.closeTo(row.foodCost as number, (cost / costedRevenue) * 100, 0.0051)
            assert.equal(row.contribution, contribution / 100)
            if (quantity === 0) assert.isNull(row.unitContribution)
            else
              assert.closeTo(row.unitContribution as number, (contribution / quantity) * 10, 0.0051)
          }
          const known = [...slow.values()].filter(({ known: is }) => is)
          if (known.length)
            assert.equal(totals.contribution, sum(known, ({ contribution }) => contribution) / 100)
          const places = rows.map(({ costing }) => (costing === 'unknown' ? 1 : 0))
          assert.deepEqual(places, places.toSorted())
        })
      ),
      { numRuns: 15 }
    ))

  test('every dish is in its class', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, fc.constantFrom('kasavana', 'median'), (facts, method) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          const slow = slowProducts(facts)
          const dishes = [...slow.values()].filter(({ known, quantity }) => known && quantity > 0)
          const quantities = dishes.map(({ quantity }) => quantity)
          const units = dishes.map(({ contribution, quantity }) => contribution / quantity)
          const all = sum(quantities, (quantity) => quantity)
          const popularity = method === 'median' ? median(quantities) : (0.7 * all) / dishes.length
          const margin =
            method === 'median'
              ? median(units)
              : sum(dishes, ({ contribution }) => contribution) / all

          const { rows, thresholds } = await ask(world, 'go-list', { method })
          if (dishes.length) {
            assert.closeTo(thresholds!.items!, popularity / 1000, 0.0006)
            assert.closeTo(thresholds!.unitContribution!, margin * 10, 0.0051)
          }
          for (const row of rows) {
            const own = slow.get(world.productIds.indexOf(row.productId as string))!
            if (!dishes.includes(own)) {
              assert.isNull(row.goClass)
              continue
            }
            const unit = own.contribution / own.quantity
            // Floating point cannot tell what lies on the line itself.
            if (Math.abs(unit - margin) < 1e-9 || Math.abs(own.quantity - popularity) < 1e-6)
              continue
            const fresh = own.firstSold !== undefined && own.firstSold > addDays(PERIOD.to, -29)
            const dear = unit > margin
            const popular = own.quantity > popularity
            const expected = fresh
              ? dear
                ? 'potential'
                : 'standard'
              : popular
                ? dear
                  ? 'star'
                  : 'workhorse'
                : dear
                  ? 'puzzle'
                  : 'dog'
            assert.equal(row.goClass, expected)
          }
        })
      ),
      { numRuns: 20 }
    ))

  test('what to do is worth most first, and adds up to a share of what the rows say', ({
    assert,
  }) =>
    givenWorld(async (world) => {
      const line = (product: number, pieces: number, price: number, cost: number | null) => ({
        product,
        qtyMilli: pieces * 1000,
        total: pieces * price,
        discount: 0,
        cost: cost === null ? null : pieces * cost,
      })
      await givenReceipts(world, [
        sale({ businessDate: '2024-01-01', items: [0, 1, 2, 3].map((p) => line(p, 1, 1, 1)) }),
        sale({
          businessDate: '2024-03-01',
          items: [
            line(0, 100, 50_000, 10_000), // dear and popular
            line(1, 100, 20_000, 15_000), // popular, contributes 50 roubles each
            line(2, 2, 90_000, 10_000), // dear, hardly sold
            line(3, 2, 10_000, 9000), // neither
            line(4, 5, 1000, null),
          ],
        }),
      ])
      const { rows, actions } = await ask(world, 'go-list')
      const classes = new Map(rows.map((row) => [row.productId, row.goClass]))
      assert.deepEqual(
        world.productIds.slice(0, 5).map((id) => classes.get(id)),
        ['star', 'workhorse', 'puzzle', 'dog', null]
      )
      assert.deepEqual(
        actions.map(({ kind }) => kind),
        ['goList.puzzle', 'goList.workhorse', 'goList.dog']
      )
      // 70 % of a quarter of 204 pieces, less the two that were sold, at 800 roubles each.
      assert.equal(actions[0].money, Math.round((204 * 0.175 - 2) * 800))
      // A tenth of the revenue of 20,000 roubles is all that a price can rise at once.
      assert.equal(actions[1].money, 2000)
      assert.match(actions[0].text, /products 2.*до 36/)
    }))
})
