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
  type Receipt,
  type World,
} from '#tests/helpers/reporting_facts'
import { addDays, weekdayOf } from '#tests/unit/reporting/slow_report'

const NOW = new Date('2026-06-01')
const PERIOD = { from: '2024-02-20', to: '2024-03-05' }
const receipts = fc.array(anyReceipt('2024-02-05', 35), { minLength: 3, maxLength: 50 })

const ask = async (world: World, id: string, input: ReportQuestion = {}) =>
  toJson(await runReport(world.actor(), reportOf('menu', id), { ...PERIOD, ...input }, NOW))

const linesOf = (facts: Receipt[], product: number, from: string, to: string) =>
  facts
    .filter(
      ({ status, businessDate }) =>
        status === 'closed' && businessDate >= from && businessDate <= to
    )
    .flatMap(({ items }) => items)
    .filter((item) => item.product === product)
const revenueOf = (...asked: Parameters<typeof linesOf>) =>
  sum(linesOf(...asked), ({ total }) => total)

function firstSale(facts: Receipt[], product: number) {
  const sells = ({ kind, status, items }: Receipt) =>
    kind === 'sale' && status === 'closed' && items.some((item) => item.product === product)
  const [first] = facts
    .filter(sells)
    .map(({ businessDate }) => businessDate)
    .toSorted()
  return first as string | undefined
}

test.group('The life of a product against the receipt items themselves', (group) => {
  group.each.setup(rolledBack)

  test('the price of every week', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, fc.nat(5), (facts, product) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          const productId = world.productIds[product]
          const { rows } = await ask(world, 'price-history', { productId, bucket: 'week' })
          assert.deepEqual(
            rows.map(({ date }) => date),
            ['2024-02-19', '2024-02-26', '2024-03-04']
          )
          for (const row of rows) {
            const start = String(row.date)
            const from = start < PERIOD.from ? PERIOD.from : start
            const end = addDays(start, 6)
            const lines = linesOf(facts, product, from, end > PERIOD.to ? PERIOD.to : end)
            const quantity = sum(lines, ({ qtyMilli }) => qtyMilli)
            const revenue = sum(lines, ({ total }) => total)
            assert.equal(row.revenue, revenue / 100)
            if (quantity === 0) assert.isNull(row.averagePrice)
            else assert.closeTo(row.averagePrice as number, (revenue / quantity) * 10, 0.0051)
          }
        })
      ),
      { numRuns: 10 }
    ))

  test('what is new, since when, and its share of the whole menu', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, (facts) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          const { rows } = await ask(world, 'new-items')
          for (let product = 0; product < 6; product++) {
            const first = firstSale(facts, product)
            const row = rows.find(({ productId }) => productId === world.productIds[product])
            const fresh = first !== undefined && first >= PERIOD.from && first <= PERIOD.to
            assert.equal(row?.firstSoldOn ?? null, fresh ? first : null)
            if (row)
              assert.equal(row.revenue, revenueOf(facts, product, PERIOD.from, PERIOD.to) / 100)
          }
        })
      ),
      { numRuns: 10 }
    ))

  test('what a new product took is judged by the way of the rest of the menu', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, (facts) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          for (let product = 0; product < 6; product++) {
            const first = firstSale(facts, product)
            if (!first || first < PERIOD.from || first > PERIOD.to) continue
            const productId = world.productIds[product]
            const { rows } = await ask(world, 'cannibalization', { productId })

            const days = (Date.parse(PERIOD.to) - Date.parse(first)) / 86_400_000 + 1
            const before = [addDays(first, -days), addDays(first, -1)] as const
            const mates = [0, 1, 2, 3, 4, 5].filter((one) => one < 3 === product < 3)
            const others = [0, 1, 2, 3, 4, 5].filter((one) => !mates.includes(one))
            const rest = (from: string, to: string) =>
              sum(others, (one) => revenueOf(facts, one, from, to))
            const grown = rest(...before) === 0 ? 1 : rest(first, PERIOD.to) / rest(...before)
            for (const row of rows) {
              const mate = world.productIds.indexOf(row.productId as string)
              assert.include(mates, mate)
              assert.notEqual(mate, product)
              const expected = revenueOf(facts, mate, ...before) * grown
              assert.closeTo(row.expectedRevenue as number, expected / 100, 0.0051)
              const lost = (row.expectedRevenue as number) - (row.revenue as number)
              assert.closeTo(row.lostRevenue as number, lost, 0.001)
            }
          }
        })
      ),
      { numRuns: 10 }
    ))

  test('a new dish that takes half of its revenue from its neighbour', ({ assert }) =>
    givenWorld(async (world) => {
      const [one] = sale().items
      const on = (businessDate: string, product: number, total: number) =>
        sale({ businessDate, items: [{ ...one, product, total }] })
      await givenReceipts(world, [
        on('2024-02-28', 0, 100_000),
        on('2024-02-28', 4, 50_000),
        on('2024-03-05', 0, 60_000),
        on('2024-03-05', 1, 80_000),
        on('2024-03-05', 4, 50_000),
        // The same days of the week before, so that there is a whole week on both sides.
        on('2024-02-29', 1, 0),
      ])
      assert.equal(weekdayOf('2024-03-05'), 2)
      const { rows, actions } = await ask(world, 'cannibalization', {
        productId: world.productIds[1],
      })
      const [neighbour] = rows
      assert.equal(neighbour.productId, world.productIds[0])
      assert.deepEqual([neighbour.expectedRevenue, neighbour.lostRevenue], [1000, 400])
      assert.equal(actions[0].money, 400)
      assert.match(actions[0].text, /50/)
    }))
})
