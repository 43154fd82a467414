import fc from 'fast-check'
import type { Condition, ConditionTree } from '#loyalty/promotions/conditions/registry'
import type { Effect } from '#loyalty/promotions/effects/registry'
import { GROUP_MODES, LANES, type Group, type Lane, type Rule } from '#loyalty/promotions/rule'
import {
  amountOff,
  categories,
  lineOf,
  multiply,
  percent,
  priceOf,
  purchaseOf,
  REGULAR,
  ruleOf,
  spent,
} from '#tests/helpers/promotions'

const PRODUCTS = ['coffee', 'tea', 'cola', 'cake', 'pie']
const items = fc.option(
  fc.constantFrom('drinks', 'hot', 'desserts').map((id) => categories(id)),
  {
    nil: undefined,
  }
)
const scope = fc.constantFrom('receipt' as const, 'items' as const)
const pick = fc.constantFrom('all' as const, 'cheapest' as const, 'dearest' as const)
const maximum = fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined })
const target = fc.record({ items, scope, pick, maximum })
const some = fc.integer({ min: 1, max: 3 })

const discount: fc.Arbitrary<Effect> = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 1, max: 10_000 }),
      fc.constantFrom('running' as const, 'before' as const),
      target
    )
    .map(([rate, basis, given]) => percent(rate, { ...given, basis })),
  fc
    .tuple(fc.integer({ min: 1, max: 50_000 }), target)
    .map(([sum, given]) => amountOff(sum, given)),
  fc.tuple(fc.nat(20_000), target).map(([price, given]) => priceOf(price, given)),
  fc
    .record({ paid: some, free: some, items, maximum })
    .map((given): Effect => ({ type: 'n_for_m', ...given })),
  fc.record({ pieces: some, bought: some }).map(({ pieces, bought }): Effect => ({
    type: 'gift',
    items: categories('hot', 'desserts'),
    pieces,
    bought: { items: categories('drinks'), pieces: bought },
  }))
)

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.nat(100_000).map((sum) => spent(sum + 1)),
  fc.constantFrom<Condition>(
    { type: 'venues', venues: ['arbat'] },
    { type: 'venues', venues: ['sochi'] },
    { type: 'hours', weekdays: [4, 5] },
    { type: 'hours', weekdays: [3], from: '18:00', to: '03:00' },
    { type: 'tiers', tiers: ['vip'] },
    { type: 'contains_items', items: categories('cold') },
    { type: 'item_quantity', items: categories('drinks'), quantity: 2000 }
  )
)

const { tree } = fc.letrec<{ tree: ConditionTree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    condition,
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('tree').map((not) => ({ not }))
  ),
}))

const lane = fc.constantFrom(...LANES)
const budget = fc.option(fc.integer({ min: 1, max: 20_000 }), { nil: null })
const often = { weight: 8, arbitrary: fc.constant('none' as const) }
const exclusive = fc.oneof(often, {
  weight: 1,
  arbitrary: fc.constantFrom('lane' as const, 'receipt' as const),
})

const rule = fc.record({
  lane,
  effect: discount,
  bonus: fc.integer({ min: 10_001, max: 50_000 }),
  conditions: fc.oneof(fc.constant<ConditionTree>({ all: [] }), tree),
  priority: fc.nat(3),
  exclusive,
  inGroup: fc.boolean(),
  budget,
  partial: fc.boolean(),
})

/** Rules of any kind in any lane, some of them in the group of their lane. */
export const someRules: fc.Arbitrary<Rule[]> = fc.array(rule, { maxLength: 12 }).map((all) =>
  all.map(({ bonus, effect, inGroup, budget: most, partial, ...given }, at) =>
    ruleOf({
      ...given,
      id: `r${at}`,
      effect: given.lane === 'points' ? multiply(bonus) : effect,
      group: inGroup && given.exclusive === 'none' ? groupOf(given.lane) : null,
      limits: { uses: null, usesPerCustomer: null, budget: most, partial },
    })
  )
)

const groupOf = (one: Lane) => `group-${one}`

export const someGroups: fc.Arbitrary<Group[]> = fc
  .array(fc.constantFrom(...GROUP_MODES), { minLength: LANES.length, maxLength: LANES.length })
  .map((modes) =>
    LANES.map((one, at) => ({
      id: groupOf(one),
      lane: one,
      parent: null,
      mode: modes[at],
      priority: 2,
    }))
  )

const line = fc.record({
  product: fc.constantFrom(...PRODUCTS),
  price: fc.nat(60_000),
  quantity: fc.oneof(
    fc.integer({ min: 1, max: 5 }).map((count) => count * 1000),
    fc.integer({ min: 1, max: 3000 })
  ),
  floor: fc.nat(40_000),
})

export const somePurchase = fc
  .record({
    given: fc.array(line, { maxLength: 8 }),
    customer: fc.option(fc.constant(REGULAR), { nil: null }),
    moment: fc.constantFrom('2026-03-05T18:30', '2026-03-05T01:00', '2026-03-06T12:00'),
  })
  .map(({ given, ...facts }) =>
    purchaseOf({
      ...facts,
      lines: given.map(({ product, ...figures }, at) =>
        lineOf(product, figures.price, { ...figures, id: `l${at}` })
      ),
    })
  )
