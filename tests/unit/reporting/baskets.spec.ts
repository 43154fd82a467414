import fc from 'fast-check'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { rolledBack } from '#tests/helpers/given'
import { Baskets } from '#reporting/basket/baskets'
import { readBaskets } from '#reporting/basket/baskets_query'
import { frequentSets } from '#reporting/basket/frequent_sets'
import { leastShare, rulesOf } from '#reporting/basket/rules'
import { countBaskets } from '#reporting/basket/run'
import { toJson } from '#reporting/formatters/json'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import {
  anyReceipt,
  givenReceipts,
  givenWorld,
  sale,
  type Receipt,
  type World,
} from '#tests/helpers/reporting_facts'

const NOW = new Date('2026-06-01')
const PERIOD = { from: '2024-02-20', to: '2024-03-05' }
const receipts = fc.array(anyReceipt('2024-02-15', 25), { minLength: 3, maxLength: 60 })

const ask = async (world: World, id: string, input: ReportQuestion = {}, scope = null as never) =>
  toJson(await runReport(world.actor(scope), reportOf('menu', id), { ...PERIOD, ...input }, NOW))

/** Every set, tried one by one against every basket. */
function slowSets(baskets: number[][], floor: number, size: number) {
  const things = [...new Set(baskets.flat())].toSorted((a, b) => a - b)
  const found: { items: number[]; count: number }[] = []
  const grow = (items: number[]) => {
    for (const thing of things) {
      if (items.length && thing <= items.at(-1)!) continue
      const longer = [...items, thing]
      const count = baskets.filter((basket) => longer.every((one) => basket.includes(one))).length
      if (count < floor || count === 0) continue
      found.push({ items: longer, count })
      if (longer.length < size) grow(longer)
    }
  }
  grow([])
  return found
}

const inOrder = <T extends { items: number[] }>(sets: T[]) =>
  sets.toSorted((a, b) => (a.items.join() < b.items.join() ? -1 : 1))

const basketsOf = (lists: number[][]) => {
  const baskets = new Baskets()
  for (const list of lists) baskets.add(list)
  return baskets
}

test.group('Frequent sets', () => {
  test('are those that trying every set finds', ({ assert }) =>
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.nat(8), { maxLength: 7 }), { maxLength: 70 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 5 }),
        (lists, floor, size) => {
          const sorted = lists.map((list) => list.toSorted((a, b) => a - b))
          assert.deepEqual(
            inOrder(frequentSets(basketsOf(sorted), floor, size)),
            inOrder(slowSets(sorted, floor, size))
          )
        }
      )
    ))

  test('a bound on a share keeps a pair seen twice from being a discovery', ({ assert }) => {
    assert.closeTo(leastShare(2, 2), 0.342, 0.001)
    assert.closeTo(leastShare(500, 1000), 0.469, 0.001)
    assert.equal(leastShare(0, 0), 0)
    assert.equal(leastShare(0, 10), 0)
  })
})

/** Products of each sale of the period; what is given back is no purchase. */
const basketsIn = (facts: Receipt[]) =>
  facts
    .filter(
      ({ status, kind, businessDate }) =>
        status === 'closed' &&
        kind === 'sale' &&
        businessDate >= PERIOD.from &&
        businessDate <= PERIOD.to
    )
    .map(({ items }) => [...new Set(items.flatMap(({ product }) => product ?? []))])
    .filter(({ length }) => length)

test.group('Baskets against the receipts themselves', (group) => {
  group.each.setup(rolledBack)

  test('rules have the support, confidence and lift that counting by hand gives', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(
        receipts,
        fc.integer({ min: 2, max: 4 }),
        fc.constantFrom(0, 3, 10),
        fc.constantFrom(0, 40),
        (facts, length, minSupport, minConfidence) =>
          givenWorld(async (world) => {
            await givenReceipts(world, facts)
            const baskets = basketsIn(facts).map((basket) => basket.toSorted((a, b) => a - b))
            const n = baskets.length
            const holding = (items: number[]) =>
              baskets.filter((basket) => items.every((item) => basket.includes(item))).length
            const expected = rulesOf(slowSets(baskets, 1, length))
              .map(({ left, right }) => ({ left, right, together: holding([...left, right]) }))
              .filter(({ left, together }) => {
                const often = (together / n) * 100 >= minSupport - 1e-9
                return often && (together / holding(left)) * 100 >= minConfidence - 1e-9
              })

            const asked = { length, minSupport, minConfidence, minCount: 1 }
            const { rows } = await ask(world, 'basket', asked)
            assert.lengthOf(rows, expected.length)
            const numbers = (ids: unknown) =>
              String(ids)
                .split(',')
                .map((id) => world.productIds.indexOf(id))
            const byName = new Map(
              rows.map((row) => {
                const left = numbers(row.leftId).toSorted((a, b) => a - b)
                return [`${left} ${numbers(row.rightId)}`, row]
              })
            )
            for (const { left, right, together } of expected) {
              const row = byName.get(`${left} ${right}`)!
              const share = together / holding(left)
              assert.equal(row.together, together)
              assert.closeTo(row.support as number, (together / n) * 100, 1e-6)
              assert.closeTo(row.confidence as number, share * 100, 1e-6)
              assert.closeTo(row.lift as number, share / (holding([right]) / n), 1e-6)
              assert.isAtMost(row.leastLift as number, (row.lift as number) + 1e-6)
            }
          })
      ),
      { numRuns: 15 }
    ))

  test('pairs of categories, and what goes with one product', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, fc.nat(5), (facts, product) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          const baskets = basketsIn(facts)
          const both = baskets.filter(
            (basket) => basket.some((item) => item < 3) && basket.some((item) => item >= 3)
          )
          const few = { minCount: 1, minSupport: 0 }
          const pairs = await ask(world, 'basket', { show: 'pairs', level: 'category', ...few })
          assert.deepEqual(
            pairs.rows.map(({ together }) => together),
            both.length ? [both.length] : []
          )

          const productId = world.productIds[product]
          const { rows } = await ask(world, 'companions', { productId, minCount: 2 })
          const having = baskets.filter((basket) => basket.includes(product))
          for (let other = 0; other < 6; other++) {
            const count = having.filter(
              (basket) => other !== product && basket.includes(other)
            ).length
            const row = rows.find((one) => one.productId === world.productIds[other])
            assert.equal(row?.together ?? 0, count >= 2 ? count : 0)
          }
        })
      ),
      { numRuns: 10 }
    ))

  test('many receipts are left to a worker, whose count answers from then on', ({ assert }) =>
    givenWorld(async (world) => {
      const [one] = sale().items
      const pair = sale({ businessDate: '2024-02-25', items: [one, { ...one, product: 1 }] })
      await givenReceipts(world, [pair, pair, pair, pair, pair])
      await db.from('daily_sales').update({ receipts: 5000 })

      const pending = await ask(world, 'basket')
      assert.isTrue(pending.pending)
      assert.deepEqual(pending.rows, [])
      const [{ id }] = await db.from('basket_runs').select('id')
      await countBaskets(world.tenantId, id)
      const answered = await ask(world, 'basket')
      assert.isFalse(answered.pending)
      assert.lengthOf(answered.rows, 2)
    }))

  test('a sale that comes later is counted, and a viewer of one venue sees that venue only', ({
    assert,
  }) =>
    givenWorld(async (world) => {
      const [one] = sale().items
      const pair = (venue: number) =>
        sale({ venue, businessDate: '2024-02-25', items: [one, { ...one, product: 1 }] })
      await givenReceipts(world, [pair(0), pair(2)])
      const all = await ask(world, 'basket', { minCount: 1 })
      assert.equal(all.rows[0].together, 2)
      await givenReceipts(world, [pair(2)])
      const more = await ask(world, 'basket', { minCount: 1 })
      assert.equal(more.rows[0].together, 3)

      const scope = { businessIds: [], venueIds: [world.venueIds[0]] }
      const own = await ask(world, 'basket', { minCount: 1 }, scope as never)
      assert.equal(own.rows[0].together, 1)
      assert.equal(own.totals.together, 1)
    }))

  test('what to suggest is what no chance made, with what it brings', ({ assert }) =>
    givenWorld(async (world) => {
      const [one] = sale({ total: 10_000 }).items
      const on = (...products: number[]) =>
        sale({
          businessDate: '2024-02-25',
          items: products.map((product) => ({ ...one, product })),
        })
      await givenReceipts(world, [
        ...Array.from({ length: 20 }, () => on(0, 1)),
        ...Array.from({ length: 10 }, () => on(0)),
        ...Array.from({ length: 40 }, () => on(2)),
      ])
      const { actions } = await ask(world, 'basket')
      assert.equal(actions[0].kind, 'suggest')
      // Ten receipts lack it; one in ten of them buys for 100 roubles.
      assert.equal(actions[0].money, 100)
      assert.match(actions[0].text, /«products 1» к «products 0»/)
    }))
})

test.group('Baskets that a worker reads', () => {
  test('are those of every day, however many are read beside each other', async ({ assert }) => {
    const dates = Array.from({ length: 7 }, (_, day) => `2024-02-2${day}`)
    const [line] = sale().items
    const world = await givenWorld(async (made) => {
      const on = (businessDate: string, day: number) =>
        Array.from({ length: day + 1 }, () =>
          sale({ businessDate, items: [line, { ...line, product: 1 + (day % 5) }] })
        )
      await givenReceipts(made, dates.flatMap(on))
      return made
    })

    const scope = { venues: world.venueIds, level: 'product' as const }
    const { baskets, items } = await readBaskets(world.tenantId, {
      ...scope,
      from: dates[0],
      to: dates.at(-1)!,
    })
    const having = world.productIds.map(() => 0)
    baskets.each((held) => {
      for (const number of held) having[world.productIds.indexOf(items[number])]++
    })
    assert.equal(baskets.count, 28)
    assert.deepEqual(having, [28, 1 + 6, 2 + 7, 3, 4, 5])
  })
})
