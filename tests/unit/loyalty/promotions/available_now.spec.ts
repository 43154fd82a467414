import { test } from '@japa/runner'
import { availableNow } from '#loyalty/promotions/available_now'
import type { Rule } from '#loyalty/promotions/rule'
import { compileRuleSet } from '#loyalty/promotions/rule_set'
import {
  amountOff,
  categories,
  lineOf,
  percent,
  products,
  purchaseOf,
  ruleOf,
  spent,
} from '#tests/helpers/promotions'

/** A receipt of 500 roubles: coffee for 200 and cake for 300. */
const offers = (rules: Rule[], given = {}) => availableNow(purchaseOf(given), compileRuleSet(rules))

const seen = (rules: Rule[], given = {}) =>
  offers(rules, given).map(({ ruleId, applies, benefit }) => [ruleId, applies, benefit])

test.group('Available now', () => {
  test('the largest benefit comes first, then the nearest', ({ assert }) => {
    const near = (id: string, needed: number, effect = percent(1000)) =>
      ruleOf({ id, lane: 'item', effect, conditions: spent(needed) })
    assert.deepEqual(
      seen([
        near('far', 100_000),
        ruleOf({
          id: 'applies',
          lane: 'points',
          effect: { type: 'bonus_multiplier', multiplier: 20_000 },
        }),
        near('near', 51_000),
        near('large', 90_000, percent(3000)),
        near('now', 1, amountOff(7000)),
      ]),
      [
        ['large', false, 15_000],
        ['now', true, 7000],
        ['near', false, 5000],
        ['far', false, 5000],
        ['applies', true, 0],
      ]
    )
  })

  test('the distance is counted from the price when its turn comes', ({ assert }) => {
    const [offer] = offers([
      ruleOf({ id: 'item', lane: 'item', effect: amountOff(10_000) }),
      ruleOf({ id: 'receipt', conditions: spent(60_000), effect: percent(5000) }),
      ruleOf({ id: 'coupon', lane: 'coupon', effect: amountOff(5000) }),
    ])
    assert.deepInclude(offer, { ruleId: 'receipt', applies: false, benefit: 20_000 })
    assert.deepInclude(offer.distance[0], {
      unit: 'kopecks',
      needed: 60_000,
      actual: 40_000,
      missing: 20_000,
    })
  })

  test('everything that is missing is told, also what the effect needs', ({ assert }) => {
    const [offer] = offers([
      ruleOf({
        conditions: { all: [spent(80_000), { type: 'payment_type', types: ['cash'] }] },
        effect: { type: 'n_for_m', paid: 2, free: 1, items: categories('drinks') },
      }),
    ])
    assert.equal(offer.benefit, 0)
    assert.deepEqual(
      offer.distance.map(({ unit, missing, path }) => [unit, missing, path]),
      [
        ['kopecks', 30_000, 'all.0'],
        ['payment_type', null, 'all.1'],
        ['pieces', 2, null],
      ]
    )
  })

  test('items that are not on the receipt yet can be added', ({ assert }) => {
    const rule = ruleOf({ conditions: { type: 'contains_items', items: products('pie') } })
    assert.deepEqual(seen([rule]), [['rule', false, 5000]])
  })

  test('what no addition can bring is not offered', ({ assert }) => {
    assert.deepEqual(
      seen([
        ruleOf({ id: 'venue', conditions: { type: 'venues', venues: ['sochi'] } }),
        ruleOf({
          id: 'tier',
          conditions: { all: [spent(80_000), { type: 'tiers', tiers: ['elite'] }] },
        }),
        ruleOf({
          id: 'ended',
          schedule: { from: null, until: '2026-01-01T00:00' },
          conditions: spent(80_000),
        }),
        ruleOf({ id: 'coupon', coupon: true }),
        ruleOf({
          id: 'used',
          conditions: spent(80_000),
          limits: { uses: 0, usesPerCustomer: null, budget: null, partial: false },
        }),
        ruleOf({
          id: 'price',
          effect: { type: 'fixed_price', price: 90_000, scope: 'items', pick: 'all' },
        }),
      ]),
      []
    )
  })

  test('a rule that lost to another, or that one stands alone against, is not offered', ({
    assert,
  }) => {
    assert.deepEqual(
      seen([
        ruleOf({ id: 'alone', lane: 'item', exclusive: 'receipt' }),
        ruleOf({ id: 'lost' }),
        ruleOf({ id: 'near', conditions: spent(60_000) }),
      ]),
      [['alone', true, 5000]]
    )
  })

  test('an empty receipt has nothing that applies', ({ assert }) => {
    assert.deepEqual(seen([ruleOf({ conditions: spent(100) })], { lines: [] }), [
      ['rule', false, 0],
    ])
    assert.deepEqual(
      offers([ruleOf({ conditions: spent(100) })], { lines: [lineOf('tea', 40)] })[0].distance[0]
        .missing,
      60
    )
  })
})
