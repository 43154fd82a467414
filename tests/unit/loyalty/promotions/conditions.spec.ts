import { test } from '@japa/runner'
import type { ConditionTree } from '#loyalty/promotions/conditions/registry'
import type { PurchaseContext } from '#loyalty/promotions/purchase_context'
import {
  categories,
  explained,
  lineOf,
  products,
  purchaseOf,
  REGULAR,
  ruleOf,
  spent,
} from '#tests/helpers/promotions'

const asked = (conditions: ConditionTree, given: Partial<PurchaseContext> = {}) =>
  explained(purchaseOf(given), ruleOf({ conditions }))

const customer = (given: Partial<typeof REGULAR>) => ({ customer: { ...REGULAR, ...given } })

const CASES: {
  title: string
  conditions: ConditionTree
  met: Partial<PurchaseContext>
  unmet: Partial<PurchaseContext>
  says: { needed: unknown; actual: unknown; missing: number | null }
}[] = [
  {
    title: 'a minimum purchase, compared as a number',
    conditions: spent(100_000),
    met: { lines: [lineOf('cake', 100_000)] },
    unmet: { lines: [lineOf('cake', 99_999)] },
    says: { needed: 100_000, actual: 99_999, missing: 1 },
  },
  {
    title: 'a minimum purchase of some items',
    conditions: {
      type: 'minimum_purchase',
      amount: 30_000,
      basis: 'before',
      items: categories('drinks'),
    },
    met: { lines: [lineOf('coffee', 20_000), lineOf('cola', 10_000)] },
    unmet: {},
    says: { needed: 30_000, actual: 20_000, missing: 10_000 },
  },
  {
    title: 'a venue',
    conditions: { type: 'venues', venues: ['arbat', 'tverskaya'] },
    met: { venueId: 'tverskaya' },
    unmet: { venueId: 'sochi' },
    says: { needed: ['arbat', 'tverskaya'], actual: 'sochi', missing: null },
  },
  {
    title: 'a business',
    conditions: { type: 'businesses', businesses: ['coffee-house'] },
    met: {},
    unmet: { businessId: 'barber' },
    says: { needed: ['coffee-house'], actual: 'barber', missing: null },
  },
  {
    title: 'items of a category above theirs',
    conditions: { type: 'contains_items', items: categories('drinks') },
    met: { lines: [lineOf('cola', 100)] },
    unmet: { lines: [lineOf('cake', 100)] },
    says: { needed: ['c:drinks'], actual: null, missing: 1 },
  },
  {
    title: 'items, but not the excluded ones',
    conditions: {
      type: 'contains_items',
      items: { ...categories('drinks'), exclude: { products: ['coffee'] } },
    },
    met: { lines: [lineOf('coffee', 100), lineOf('tea', 100)] },
    unmet: { lines: [lineOf('coffee', 100)] },
    says: { needed: ['c:drinks'], actual: null, missing: 1 },
  },
  {
    title: 'enough of an item, also by weight',
    conditions: { type: 'item_quantity', items: products('coffee', 'tea'), quantity: 2500 },
    met: {
      lines: [lineOf('coffee', 100, { quantity: 2000 }), lineOf('tea', 100, { quantity: 500 })],
    },
    unmet: {
      lines: [lineOf('coffee', 100, { quantity: 2000 }), lineOf('tea', 100, { quantity: 350 })],
    },
    says: { needed: 2500, actual: 2350, missing: 150 },
  },
  {
    title: 'a segment',
    conditions: { type: 'segments', segments: ['staff', 'regular'] },
    met: {},
    unmet: customer({ segments: ['new'] }),
    says: { needed: ['staff', 'regular'], actual: null, missing: null },
  },
  {
    title: 'a tier',
    conditions: { type: 'tiers', tiers: ['elite', 'vip'] },
    met: {},
    unmet: customer({ tier: 'insider' }),
    says: { needed: ['elite', 'vip'], actual: 'insider', missing: null },
  },
  {
    title: 'hours of some days, the end not included',
    conditions: { type: 'hours', weekdays: [4], from: '18:00', to: '19:00' },
    met: { moment: '2026-03-05T18:59' },
    unmet: { moment: '2026-03-05T19:00' },
    says: { needed: ['4', '18:00-19:00'], actual: '2026-03-05T19:00', missing: null },
  },
  {
    title: 'whole days of the week',
    conditions: { type: 'hours', weekdays: [7] },
    met: { moment: '2026-03-08T00:00' },
    unmet: { moment: '2026-03-09T00:00' },
    says: { needed: ['7', '00:00-00:00'], actual: '2026-03-09T00:00', missing: null },
  },
  {
    title: 'hours across midnight, which belong to the day they begin on',
    conditions: { type: 'hours', weekdays: [5], from: '22:00', to: '02:00' },
    met: { moment: '2026-03-07T01:59' },
    unmet: { moment: '2026-03-06T01:59' },
    says: { needed: ['5', '22:00-02:00'], actual: '2026-03-06T01:59', missing: null },
  },
  {
    title: 'dates, both included',
    conditions: { type: 'dates', from: '2026-03-06', until: '2026-03-08' },
    met: { moment: '2026-03-08T23:59' },
    unmet: { moment: '2026-03-05T12:00' },
    says: { needed: ['2026-03-06', '2026-03-08'], actual: '2026-03-05', missing: 1 },
  },
  {
    title: 'the first purchase',
    conditions: { type: 'first_purchase' },
    met: customer({ firstPurchase: true }),
    unmet: {},
    says: { needed: true, actual: false, missing: null },
  },
  {
    title: 'days before a birthday',
    conditions: { type: 'birthday', before: 3, after: 0 },
    met: { moment: '2026-03-04T10:00' },
    unmet: { moment: '2026-03-03T10:00' },
    says: { needed: 3, actual: 4, missing: 1 },
  },
  {
    title: 'days after a birthday, over the new year',
    conditions: { type: 'birthday', before: 0, after: 7 },
    met: { ...customer({ birthDate: '1985-12-30' }), moment: '2026-01-06T10:00' },
    unmet: { ...customer({ birthDate: '1985-12-30' }), moment: '2026-01-07T10:00' },
    says: { needed: 0, actual: 357, missing: 357 },
  },
  {
    title: 'a birthday on 29 February, on the 28th in other years',
    conditions: { type: 'birthday', before: 0, after: 0 },
    met: { ...customer({ birthDate: '2000-02-29' }), moment: '2026-02-28T10:00' },
    unmet: { ...customer({ birthDate: '2000-02-29' }), moment: '2028-02-28T10:00' },
    says: { needed: 0, actual: 1, missing: 1 },
  },
  {
    title: 'a trade that is new to the customer',
    conditions: { type: 'new_category' },
    met: { businessCategory: 'beauty' },
    unmet: {},
    says: { needed: null, actual: 'gastronomy', missing: null },
  },
  {
    title: 'a type of payment',
    conditions: { type: 'payment_type', types: ['cash'] },
    met: { paymentType: 'cash' },
    unmet: { paymentType: null },
    says: { needed: ['cash'], actual: null, missing: null },
  },
  {
    title: 'a channel',
    conditions: { type: 'channel', channels: ['app', 'web'] },
    met: { channel: 'web' },
    unmet: {},
    says: { needed: ['app', 'web'], actual: 'till', missing: null },
  },
]

test.group('Conditions of promotions', () => {
  test('{title}')
    .with(CASES)
    .run(({ assert }, { conditions, met, unmet, says }) => {
      assert.equal(asked(conditions, met).reason, 'applied')
      const refused = asked(conditions, unmet)
      assert.equal(refused.reason, 'condition_not_met')
      assert.deepInclude(refused, { ...says, condition: conditions as never })
    })

  test('an unknown customer meets nothing that is asked of customers')
    .with(
      CASES.filter(({ conditions }) =>
        ['segments', 'tiers', 'first_purchase', 'birthday', 'new_category'].includes(
          (conditions as { type: string }).type
        )
      )
    )
    .run(({ assert }, { conditions }) => {
      assert.equal(asked(conditions, { customer: null }).reason, 'customer_unknown')
    })

  test('a customer without a birth date has no birthday', ({ assert }) => {
    const conditions: ConditionTree = { type: 'birthday', before: 180, after: 180 }
    assert.equal(asked(conditions, customer({ birthDate: null })).reason, 'condition_not_met')
  })

  test('conditions are combined by all, any and not, and the one in the way is named by its path', ({
    assert,
  }) => {
    const cash: ConditionTree = { type: 'payment_type', types: ['cash'] }
    const vip: ConditionTree = { type: 'tiers', tiers: ['vip'] }
    assert.equal(asked({ any: [cash, vip] }).reason, 'applied')
    assert.equal(asked({ not: cash }).reason, 'applied')
    assert.deepInclude(asked({ all: [vip, { any: [cash, { not: vip }] }] }), {
      reason: 'condition_not_met',
      path: 'all.1.any.0',
    })
    assert.deepInclude(asked({ all: [vip, { not: { all: [vip] } }] }), {
      reason: 'condition_excluded',
      path: 'all.1.not.all.0',
    })
  })

  test('of alternatives the nearest is named', ({ assert }) => {
    assert.deepInclude(
      asked({ any: [spent(500_000), { type: 'item_quantity', quantity: 3000 }, spent(90_000)] }),
      { path: 'any.1', needed: 3000, actual: 2000, missing: 1000 }
    )
  })

  test('what is no purchase is refused', ({ assert }) => {
    for (const given of [
      { moment: '2026-13-05T18:30' },
      { moment: 'today' },
      { lines: [lineOf('cake', -1)] },
      { lines: [lineOf('cake', 1.5)] },
      { lines: [lineOf('cake', 100, { quantity: Number.NaN })] },
    ])
      assert.throws(() => asked({ all: [] }, given), RangeError)
  })
})
