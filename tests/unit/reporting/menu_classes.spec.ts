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
import { addDays, weekdayOf } from '#tests/unit/reporting/slow_report'

const NOW = new Date('2026-06-01')
const PERIOD = { from: '2024-02-20', to: '2024-03-05' }
const receipts = fc.array(anyReceipt('2024-02-15', 25), { minLength: 3, maxLength: 40 })

const ask = async (world: World, id: string, input: ReportQuestion = {}) =>
  toJson(await runReport(world.actor(), reportOf('menu', id), { ...PERIOD, ...input }, NOW))

const within = (facts: Receipt[], from = PERIOD.from, to = PERIOD.to) =>
  facts.filter(
    ({ status, businessDate }) => status === 'closed' && businessDate >= from && businessDate <= to
  )

/** The lines of each product that was sold or given back. */
function linesByProduct(facts: Receipt[]) {
  const lines = facts.flatMap(({ items }) => items).filter(({ product }) => product !== null)
  return Map.groupBy(lines, ({ product }) => product!)
}

const WORTH = {
  revenue: (lines: Item[]) => sum(lines, ({ total }) => total),
  quantity: (lines: Item[]) => sum(lines, ({ qtyMilli }) => qtyMilli),
  profit: (lines: Item[]) =>
    sum(
      lines.filter(({ cost }) => cost !== null),
      ({ total, cost }) => total - cost!
    ),
}
type By = keyof typeof WORTH

const profitKnown = (lines: Item[]) =>
  lines.some(({ cost, total }) => cost !== null && (cost !== 0 || total !== 0)) ||
  WORTH.revenue(lines) === 0

/** Letters by product, adding up shares one product after another. */
function slowAbc(facts: Receipt[], by: By) {
  const values = [...linesByProduct(facts)]
    .filter(([, lines]) => by !== 'profit' || profitKnown(lines))
    .map(([product, lines]) => ({ product, value: WORTH[by](lines) }))
    .sort((a, b) => b.value - a.value)
  const total = sum(values, ({ value }) => value)
  let before = 0
  return new Map(
    values.map(({ product, value }) => {
      const share = total > 0 ? before / total : 1
      before += value
      return [
        product,
        { letter: share < 0.8 ? 'A' : share < 0.95 ? 'B' : 'C', value, before, total },
      ]
    })
  )
}

test.group('ABC against the receipt items themselves', (group) => {
  group.each.setup(rolledBack)

  test('every product is in its class', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(
        receipts,
        fc.constantFrom<By>('revenue', 'quantity', 'profit'),
        (facts, by) =>
          givenWorld(async (world) => {
            await givenReceipts(world, facts)
            const slow = slowAbc(within(facts), by)
            const { rows, byClass } = await ask(world, 'abc', { by })
            assert.lengthOf(rows, linesByProduct(within(facts)).size)
            for (const row of rows) {
              const own = slow.get(world.productIds.indexOf(row.productId as string))
              // Equal values may stand in either order.
              if (own && [...slow.values()].filter(({ value }) => value === own.value).length > 1)
                continue
              assert.equal(row.abc, own?.letter ?? null)
              const share = own && own.total !== 0 ? (own.before / own.total) * 100 : null
              if (share === null) assert.isNull(row.cumulativeShare)
              else assert.closeTo(row.cumulativeShare as number, share, 0.005_001)
            }
            for (const line of byClass!.rows) {
              const members = rows.filter((row) => row.abc === line.abc)
              assert.equal(line.products, members.length)
              assert.closeTo(
                line.revenue as number,
                sum(members, (row) => row.revenue as number),
                0.001
              )
            }
          })
      ),
      { numRuns: 15 }
    ))

  test('the letters of a combined class are those of the single ones', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, (facts) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          const letters = new Map<unknown, string>()
          for (const by of ['revenue', 'profit', 'quantity']) {
            const { rows } = await ask(world, 'abc', { by })
            for (const { productId, abc } of rows)
              letters.set(productId, `${letters.get(productId) ?? ''}${abc ?? '–'}`)
          }
          const { rows } = await ask(world, 'abc', { by: 'combined' })
          for (const row of rows) assert.equal(row.abcCombined, letters.get(row.productId))
        })
      ),
      { numRuns: 5 }
    ))

  test('the thresholds count what stands before a product, not the product itself', ({ assert }) =>
    givenWorld(async (world) => {
      const totals = [8000, 1500, 500]
      const [one] = sale().items
      await givenReceipts(
        world,
        totals.map((total, product) =>
          sale({ businessDate: '2024-02-25', items: [{ ...one, product, total }] })
        )
      )
      const { rows } = await ask(world, 'abc')
      assert.deepEqual(
        rows.map((row) => [row.revenue, row.abc, row.cumulativeShare]),
        [
          [80, 'A', 80],
          [15, 'B', 95],
          [5, 'C', 100],
        ]
      )
    }))

  test('the class of the other period stands beside', ({ assert }) =>
    givenWorld(async (world) => {
      const [one] = sale().items
      await givenReceipts(world, [
        sale({
          businessDate: '2024-02-25',
          items: [
            { ...one, product: 0, total: 9000 },
            { ...one, product: 1, total: 100 },
          ],
        }),
        sale({ businessDate: '2024-02-10', items: [{ ...one, product: 1, total: 9000 }] }),
      ])
      const { rows } = await ask(world, 'abc', { compare: 'previous' })
      assert.deepEqual(
        rows.map((row) => [row.abc, row.abcBefore]),
        [
          ['A', null],
          ['C', 'A'],
        ]
      )
    }))
})

/** The first days of the buckets of the period, found day by day. */
function bucketsOf(bucket: string, from: string, to: string) {
  const starts: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const start = bucketOf(bucket, day)
    if (starts.at(-1) !== start) starts.push(start)
  }
  return starts
}

function bucketOf(bucket: string, day: string) {
  if (bucket === 'month') return `${day.slice(0, 8)}01`
  return bucket === 'week' ? addDays(day, 1 - weekdayOf(day)) : day
}

/** Mean and deviation of a product's buckets, in floating point. */
function slowXyz(facts: Receipt[], product: number, bucket: string, of: 'revenue' | 'quantity') {
  const closed = facts.filter(({ status }) => status === 'closed')
  const has = ({ items }: Receipt) => items.some((item) => item.product === product)
  const sales = closed.filter((receipt) => receipt.kind === 'sale' && has(receipt))
  const [first] = sales.map(({ businessDate }) => businessDate).sort()
  const known = first && first >= PERIOD.from && first <= PERIOD.to
  const starts = bucketsOf(bucket, PERIOD.from, PERIOD.to).filter(
    (start) => !known || start >= bucketOf(bucket, first)
  )
  const amounts = starts.map((start) =>
    sum(
      within(facts).filter(({ businessDate }) => bucketOf(bucket, businessDate) === start),
      ({ items }) => WORTH[of](items.filter((item) => item.product === product))
    )
  )
  const mean = sum(amounts, (amount) => amount) / amounts.length
  const variance = sum(amounts, (amount) => (amount - mean) ** 2) / amounts.length
  return { mean, variation: Math.sqrt(variance) / mean, buckets: amounts.length }
}

test.group('XYZ against the receipt items themselves', (group) => {
  group.each.setup(rolledBack)

  test('every product is in its class', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(
        receipts,
        fc.constantFrom('day', 'week', 'month'),
        fc.constantFrom<'revenue' | 'quantity'>('revenue', 'quantity'),
        (facts, bucket, of) =>
          givenWorld(async (world) => {
            await givenReceipts(world, facts)
            const { rows } = await ask(world, 'xyz', { bucket, of })
            assert.lengthOf(rows, linesByProduct(within(facts)).size)
            for (const row of rows) {
              const product = world.productIds.indexOf(row.productId as string)
              const slow = slowXyz(facts, product, bucket, of)
              assert.equal(row.buckets, slow.buckets)
              if (slow.mean <= 0) {
                assert.equal(row.xyz, 'Z')
                assert.isNull(row.variation)
                continue
              }
              assert.closeTo(row.variation as number, slow.variation * 100, 0.0051)
              const expected = slow.variation < 0.1 ? 'X' : slow.variation < 0.25 ? 'Y' : 'Z'
              assert.equal(row.xyz, expected)
            }
          })
      ),
      { numRuns: 15 }
    ))

  test('a bucket without sales is a zero from the first sale on, not before', ({ assert }) =>
    givenWorld(async (world) => {
      const [one] = sale().items
      const on = (businessDate: string, product: number) =>
        sale({ businessDate, items: [{ ...one, product }] })
      await givenReceipts(world, [
        on('2024-03-04', 0),
        on('2024-03-05', 0),
        on('2024-01-01', 1),
        on('2024-03-04', 1),
        on('2024-03-05', 1),
      ])
      const { rows } = await ask(world, 'xyz', { bucket: 'day' })
      const classOf = (product: number) => {
        const row = rows.find(({ productId }) => productId === world.productIds[product])!
        return [row.xyz, row.buckets]
      }
      assert.deepEqual(classOf(0), ['X', 2])
      assert.deepEqual(classOf(1), ['Z', 15])
    }))

  test('a week that still runs takes no part', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(
        world,
        ['2024-02-20', '2024-02-27', '2024-03-05'].map((businessDate) => sale({ businessDate }))
      )
      const now = new Date('2024-03-05T12:00:00Z')
      const { rows } = toJson(
        await runReport(
          world.actor(),
          reportOf('menu', 'xyz'),
          { from: '2024-02-19', to: '2024-03-10', bucket: 'week' },
          now
        )
      )
      assert.deepEqual([rows[0].buckets, rows[0].xyz], [2, 'X'])
    }))

  test('the matrix stands on both analyses', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, (facts) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          const abc = await ask(world, 'abc', { by: 'quantity' })
          const xyz = await ask(world, 'xyz', { bucket: 'day' })
          const { rows } = await ask(world, 'abc-xyz', { by: 'quantity', bucket: 'day' })
          for (const row of rows) {
            const same = ({ productId }: (typeof rows)[number]) => productId === row.productId
            const letters = `${abc.rows.find(same)!.abc}${xyz.rows.find(same)!.xyz}`
            assert.equal(row.abcXyz, letters)
          }
        })
      ),
      { numRuns: 5 }
    ))
})
