import { test } from '@japa/runner'
import type { Effect } from '#loyalty/promotions/effects/registry'
import type { PurchaseLine } from '#loyalty/promotions/purchase_context'
import {
  amountOff,
  categories,
  discounts,
  explained,
  lineOf,
  multiply,
  percent,
  priceOf,
  products,
  promote,
  purchaseOf,
  ruleOf,
} from '#tests/helpers/promotions'

const off = (effect: Effect, lines: PurchaseLine[]) =>
  discounts(purchaseOf({ lines }), [ruleOf({ effect })])

const why = (effect: Effect, lines: PurchaseLine[]) =>
  explained(purchaseOf({ lines }), ruleOf({ effect }))

const pieces = (count: number) => ({ quantity: count * 1000 })
const nForM = (paid: number, free: number, given = {}): Effect => ({
  type: 'n_for_m',
  paid,
  free,
  ...given,
})

test.group('Discounts on prices', () => {
  test('a percentage of the receipt is rounded once and split without a loss', ({ assert }) => {
    const lines = [lineOf('coffee', 5), lineOf('tea', 5), lineOf('cola', 5)]
    assert.deepEqual(off(percent(1000), lines), [1, 1, 0])
    assert.deepEqual(off(percent(1000, { scope: 'items' }), lines), [1, 1, 1])
    assert.deepEqual(off(percent(1000, { scope: 'items' }), [lineOf('tea', 4)]), [0])
    assert.deepEqual(off(percent(10_000), lines), [5, 5, 5])
  })

  test('only matching items are discounted', ({ assert }) => {
    const lines = [lineOf('coffee', 1000), lineOf('cake', 1000), lineOf('cola', 3000)]
    assert.deepEqual(off(percent(1000, { items: categories('drinks') }), lines), [100, 0, 300])
    assert.deepEqual(
      off(
        percent(1000, { items: { ...categories('drinks'), exclude: { products: ['cola'] } } }),
        lines
      ),
      [100, 0, 0]
    )
    assert.equal(why(percent(1000, { items: products('pie') }), lines).reason, 'no_matching_items')
  })

  test('an amount comes off the receipt once, or off each unit of the items', ({ assert }) => {
    const lines = [lineOf('coffee', 1000, pieces(3)), lineOf('cheese', 80_000, { quantity: 350 })]
    assert.deepEqual(off(amountOff(3100), lines), [300, 2800])
    assert.deepEqual(off(amountOff(100, { scope: 'items' }), lines), [300, 35])
    assert.deepEqual(off(amountOff(1_000_000), lines), [3000, 28_000])
  })

  test('a price holds for each unit or for all together, and is never higher than before', ({
    assert,
  }) => {
    const lines = [lineOf('coffee', 1000, pieces(2)), lineOf('tea', 700)]
    assert.deepEqual(off(priceOf(800), lines), [400, 0])
    assert.deepEqual(off(priceOf(0), lines), [2000, 700])
    assert.deepEqual(off(priceOf(2000, { scope: 'receipt' }), lines), [519, 181])
    assert.equal(why(priceOf(1000), lines).reason, 'price_not_lower')
    assert.equal(why(priceOf(2700, { scope: 'receipt' }), lines).reason, 'price_not_lower')
  })

  test('one piece of the cheapest or dearest matching item', ({ assert }) => {
    const lines = [
      lineOf('water', 100),
      lineOf('coffee', 1000, pieces(3)),
      lineOf('tea', 700, pieces(2)),
      lineOf('cola', 700),
    ]
    const drinks = { items: categories('drinks'), scope: 'items' as const }
    assert.deepEqual(off(percent(5000, { ...drinks, pick: 'cheapest' }), lines), [0, 0, 350, 0])
    assert.deepEqual(off(percent(5000, { ...drinks, pick: 'dearest' }), lines), [0, 500, 0, 0])
    assert.deepEqual(off(amountOff(900, { ...drinks, pick: 'dearest' }), lines), [0, 900, 0, 0])
  })

  test('no more than the maximum', ({ assert }) => {
    const lines = [lineOf('coffee', 10_000), lineOf('cake', 30_000)]
    assert.deepEqual(off(percent(5000, { maximum: 1001 }), lines), [250, 751])
    assert.deepEqual(off(percent(5000, { maximum: 1001, scope: 'items' }), lines), [250, 751])
    assert.equal(why(percent(5000, { maximum: 1001 }), lines).reason, 'applied_in_part')
    assert.equal(why(percent(5000, { maximum: 20_000 }), lines).reason, 'applied')
  })

  test('no line goes below its floor; the others take what it cannot', ({ assert }) => {
    const lines = [lineOf('coffee', 1000, { floor: 950 }), lineOf('cake', 1000)]
    assert.deepEqual(off(amountOff(400), lines), [50, 350])
    assert.deepEqual(off(percent(2000, { scope: 'items' }), lines), [50, 200])
    const bare = [lineOf('coffee', 1000, { floor: 1000 })]
    assert.equal(why(percent(2000), bare).reason, 'floor_reached')
    assert.deepEqual(off(percent(2000), [lineOf('coffee', 1000, { floor: 5000 })]), [0])
  })
})

test.group('Free pieces', () => {
  test('three for two: the cheapest are free, and pieces that pay never are', ({ assert }) => {
    const lines = [lineOf('coffee', 1000, pieces(2)), lineOf('tea', 700), lineOf('cola', 900)]
    assert.deepEqual(off(nForM(2, 1), lines), [0, 700, 0])
    assert.deepEqual(off(nForM(1, 1), lines), [0, 700, 900])
    assert.deepEqual(off(nForM(1, 1, { times: 1 }), lines), [0, 700, 0])
    assert.deepEqual(off(nForM(2, 1), [lineOf('coffee', 1000, pieces(7))]), [2000])
  })

  test('fewer pieces are told how many are missing', ({ assert }) => {
    assert.deepInclude(
      why(nForM(2, 1, { items: products('tea') }), [lineOf('tea', 700, pieces(2))]),
      {
        reason: 'not_enough_items',
        unit: 'pieces',
        needed: 3,
        actual: 2,
        missing: 1,
      }
    )
    assert.equal(
      why(nForM(1, 1), [lineOf('cheese', 700, { quantity: 1999 })]).reason,
      'not_enough_items'
    )
  })

  test('a gift has to be on the receipt', ({ assert }) => {
    const gift: Effect = { type: 'gift', items: products('cake'), pieces: 1 }
    assert.deepEqual(off(gift, [lineOf('coffee', 1000), lineOf('cake', 500, pieces(3))]), [0, 500])
    assert.deepInclude(why(gift, [lineOf('coffee', 1000)]), {
      reason: 'not_enough_items',
      needed: 1,
      actual: 0,
      missing: 1,
    })
  })

  test('a gift for every two bought', ({ assert }) => {
    const gift: Effect = {
      type: 'gift',
      items: products('cake'),
      pieces: 1,
      bought: { items: categories('drinks'), pieces: 2 },
    }
    const lines = [lineOf('coffee', 1000, pieces(5)), lineOf('cake', 500, pieces(3))]
    assert.deepEqual(off(gift, lines), [0, 1000])
    assert.deepEqual(off({ ...gift, times: 1 }, lines), [0, 500])
  })

  test('a piece that was bought for the gift is not the gift', ({ assert }) => {
    const gift: Effect = {
      type: 'gift',
      items: products('tea', 'cake'),
      pieces: 1,
      bought: { items: categories('drinks'), pieces: 2 },
    }
    assert.deepEqual(
      off(gift, [lineOf('coffee', 1000), lineOf('tea', 100), lineOf('cake', 900)]),
      [0, 0, 900]
    )
    assert.deepEqual(off(gift, [lineOf('tea', 100, pieces(3))]), [100])
    assert.deepInclude(why(gift, [lineOf('tea', 100, pieces(2))]), {
      reason: 'not_enough_items',
      needed: 3,
      actual: 2,
    })
  })

  test('pieces are free at the price they have now', ({ assert }) => {
    const lines = [lineOf('coffee', 1000, pieces(3))]
    const rules = [
      ruleOf({ id: 'a', lane: 'item', effect: percent(3333) }),
      ruleOf({ id: 'b', effect: nForM(2, 1) }),
    ]
    assert.deepEqual(discounts(purchaseOf({ lines }), rules), [1000 + 667])
  })
})

test.group('Bonus multipliers', () => {
  const points = (id: string, effect: Effect) => ruleOf({ id, lane: 'points', effect })

  test('multiply the bonuses of the receipt or of items, and change no price', ({ assert }) => {
    const result = promote(purchaseOf(), [
      points('a', multiply(15_000)),
      points('b', multiply(30_000, { items: products('cake') })),
    ])
    assert.equal(result.discount, 0)
    assert.equal(result.bonusMultiplier, 15_000)
    assert.deepEqual(
      result.lines.map((line) => line.bonusMultiplier),
      [15_000, 45_000]
    )
    assert.deepEqual(
      result.applied.map((rule) => rule.bonusMultiplier),
      [15_000, 30_000]
    )
  })

  test('several are rounded once', ({ assert }) => {
    const rules = ['a', 'b', 'c'].map((id) => points(id, multiply(10_001)))
    assert.equal(promote(purchaseOf(), rules).bonusMultiplier, 10_003)
  })

  test('of a purchase that costs nothing there is nothing to multiply', ({ assert }) => {
    const free = purchaseOf({ lines: [lineOf('coffee', 0)] })
    assert.equal(explained(free, points('a', multiply(20_000))).reason, 'no_bonuses')
  })
})
