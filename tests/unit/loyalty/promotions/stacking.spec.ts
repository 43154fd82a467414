import { test } from '@japa/runner'
import type { Group, GroupMode, Rule } from '#loyalty/promotions/rule'
import { compileRuleSet } from '#loyalty/promotions/rule_set'
import {
  amountOff,
  categories,
  discounts,
  lineOf,
  multiply,
  percent,
  priceOf,
  products,
  promote,
  purchaseOf,
  ruleOf,
  spent,
} from '#tests/helpers/promotions'

const groupOf = (mode: GroupMode, given: Partial<Group> = {}): Group => ({
  id: 'group',
  lane: 'receipt',
  parent: null,
  mode,
  priority: 1,
  ...given,
})

const grouped = (id: string, priority: number, given: Partial<Rule>) =>
  ruleOf({ id, priority, group: 'group', ...given })

const reasons = (result: ReturnType<typeof promote>) =>
  Object.fromEntries(result.explanations.map(({ ruleId, reason }) => [ruleId, reason]))

const lines = [lineOf('coffee', 10_000), lineOf('cake', 10_000)]
const purchase = purchaseOf({ lines })

test.group('Lanes', () => {
  test('each lane sees the prices that the lanes before it left', ({ assert }) => {
    const rules = [
      ruleOf({ id: 'coupon', lane: 'coupon', coupon: true, effect: amountOff(1000) }),
      ruleOf({ id: 'receipt', lane: 'receipt', effect: percent(1000) }),
      ruleOf({ id: 'item', lane: 'item', effect: percent(5000, { items: products('cake') }) }),
      ruleOf({ id: 'shelf', lane: 'shelf', effect: priceOf(8000, { items: products('coffee') }) }),
    ]
    const result = promote(
      purchaseOf({ lines, coupons: [{ code: 'SPRING', ruleId: 'coupon' }] }),
      rules
    )
    assert.deepEqual(
      result.applied.map(({ ruleId, saved, coupon }) => [ruleId, saved, coupon]),
      [
        ['shelf', 2000, null],
        ['item', 5000, null],
        ['receipt', 1300, null],
        ['coupon', 1000, 'SPRING'],
      ]
    )
    assert.deepInclude(result, { value: 20_000, discount: 9300, total: 10_700 })
  })

  test('percentages and thresholds see the running price, unless they ask for the one before', ({
    assert,
  }) => {
    const half = ruleOf({ id: 'a', lane: 'item', effect: percent(5000) })
    const next = (given: Partial<Rule>) => promote(purchase, [half, ruleOf({ id: 'b', ...given })])
    assert.equal(next({ effect: percent(1000) }).discount, 11_000)
    assert.equal(next({ effect: percent(1000, { basis: 'before' }) }).discount, 12_000)
    assert.equal(next({ conditions: spent(20_000, 'before') }).discount, 11_000)
    assert.deepInclude(next({ conditions: spent(20_000) }).notApplied[0], {
      reason: 'condition_not_met',
      needed: 20_000,
      actual: 10_000,
      missing: 10_000,
    })
  })

  test('in a lane the smaller priority goes first, and then the smaller id', ({ assert }) => {
    const rules = ['b', 'c', 'a'].map((id) =>
      ruleOf({ id, priority: id === 'c' ? 1 : 2, effect: amountOff(1) })
    )
    assert.deepEqual(
      promote(purchase, rules).applied.map(({ ruleId }) => ruleId),
      ['c', 'a', 'b']
    )
  })

  test('a coupon rule without its coupon says so', ({ assert }) => {
    const rule = ruleOf({ lane: 'coupon', coupon: true })
    assert.deepEqual(reasons(promote(purchase, [rule])), { rule: 'coupon_missing' })
    const other = purchaseOf({ coupons: [{ code: 'X', ruleId: 'another' }] })
    assert.deepEqual(reasons(promote(other, [rule])), { rule: 'coupon_missing' })
  })
})

test.group('Rules that apply alone', () => {
  test('in their lane: the first that fits, whatever the priority of others', ({ assert }) => {
    const result = promote(purchase, [
      ruleOf({ id: 'item', lane: 'item' }),
      ruleOf({ id: 'early', priority: 0, effect: percent(2000) }),
      ruleOf({ id: 'unfit', priority: 1, exclusive: 'lane', conditions: spent(999_999) }),
      ruleOf({ id: 'alone', priority: 2, exclusive: 'lane', effect: percent(500) }),
      ruleOf({ id: 'late', priority: 3, exclusive: 'lane' }),
      ruleOf({ id: 'points', lane: 'points', effect: multiply(20_000) }),
    ])
    assert.deepEqual(reasons(result), {
      item: 'applied',
      early: 'exclusive_rule',
      unfit: 'condition_not_met',
      alone: 'applied',
      late: 'exclusive_rule',
      points: 'applied',
    })
    assert.deepInclude(
      result.explanations.find(({ ruleId }) => ruleId === 'early'),
      { competingRuleId: 'alone', saved: 3600 }
    )
  })

  test('altogether: nothing else applies in any lane', ({ assert }) => {
    const result = promote(purchase, [
      ruleOf({ id: 'item', lane: 'item' }),
      ruleOf({ id: 'unfit', lane: 'item', conditions: spent(999_999) }),
      ruleOf({ id: 'alone', exclusive: 'receipt' }),
      ruleOf({ id: 'points', lane: 'points', effect: multiply(20_000) }),
    ])
    assert.deepEqual(reasons(result), {
      item: 'exclusive_rule',
      unfit: 'condition_not_met',
      alone: 'applied',
      points: 'exclusive_rule',
    })
    assert.equal(result.discount, 2000)
    assert.equal(result.bonusMultiplier, 10_000)
  })

  test('that do not fit stand in nobody’s way', ({ assert }) => {
    const result = promote(purchase, [
      ruleOf({ id: 'alone', exclusive: 'receipt', conditions: spent(999_999) }),
      ruleOf({ id: 'other' }),
    ])
    assert.deepEqual(reasons(result), { alone: 'condition_not_met', other: 'applied' })
  })
})

test.group('Groups', () => {
  const ten = grouped('ten', 1, { effect: percent(1000) })
  const twenty = grouped('twenty', 2, { effect: percent(2000) })
  const unfit = grouped('unfit', 0, { conditions: spent(999_999) })

  test('all by priority', ({ assert }) => {
    const result = promote(purchase, [twenty, ten], [groupOf('all_by_priority')])
    assert.equal(result.discount, 2000 + 3600)
  })

  test('first that fits', ({ assert }) => {
    const result = promote(purchase, [twenty, ten, unfit], [groupOf('first_that_fits')])
    assert.deepEqual(reasons(result), {
      unfit: 'condition_not_met',
      ten: 'applied',
      twenty: 'earlier_rule',
    })
    assert.deepInclude(result.notApplied[1], { competingRuleId: 'ten', saved: 4000 })
  })

  test('best for the business', ({ assert }) => {
    const result = promote(purchase, [twenty, ten, unfit], [groupOf('best_for_business')])
    assert.deepEqual(reasons(result), {
      unfit: 'condition_not_met',
      ten: 'applied',
      twenty: 'better_for_business',
    })
  })

  test('best for the customer', ({ assert }) => {
    const result = promote(purchase, [twenty, ten, unfit], [groupOf('best_for_customer')])
    assert.deepEqual(reasons(result), {
      unfit: 'condition_not_met',
      ten: 'better_for_customer',
      twenty: 'applied',
    })
    assert.deepEqual(result.choices, [
      { lane: 'receipt', group: 'group', method: 'exact', candidates: 2 },
    ])
  })

  test('best for the customer gives each line its best discount', ({ assert }) => {
    const rules = [
      grouped('all', 1, { effect: percent(1000, { scope: 'items' }) }),
      grouped('drinks', 2, {
        effect: percent(2000, { scope: 'items', items: categories('drinks') }),
      }),
    ]
    const result = promote(purchase, rules, [groupOf('best_for_customer')])
    assert.deepEqual(
      result.lines.map((line) => line.discounts),
      [[{ ruleId: 'drinks', amount: 2000 }], [{ ruleId: 'all', amount: 1000 }]]
    )
    assert.deepEqual(
      result.applied.map(({ ruleId, saved }) => [ruleId, saved]),
      [
        ['all', 1000],
        ['drinks', 2000],
      ]
    )
  })

  test('best for the customer compares bonuses too', ({ assert }) => {
    const rules = [multiply(20_000), multiply(30_000, { items: products('cake') })].map(
      (effect, at) => grouped(`m${at}`, at, { lane: 'points', effect })
    )
    const result = promote(purchase, rules, [groupOf('best_for_customer', { lane: 'points' })])
    assert.deepEqual(
      result.lines.map((line) => line.bonusMultiplier),
      [20_000, 30_000]
    )
  })

  test('groups stand in groups: two small discounts together against a large one', ({ assert }) => {
    const groups = [
      groupOf('best_for_customer'),
      groupOf('all_by_priority', { id: 'pair', parent: 'group' }),
    ]
    const pair = ['a', 'b'].map((id) => ruleOf({ id, group: 'pair', effect: percent(1200) }))
    const result = promote(purchase, [...pair, twenty], groups)
    assert.deepEqual(reasons(result), { a: 'applied', b: 'applied', twenty: 'better_for_customer' })
    assert.equal(result.discount, 2400 + 2112)
    const weaker = promote(purchase, [pair[0], twenty], groups)
    assert.deepInclude(weaker.notApplied[0], {
      ruleId: 'a',
      reason: 'better_for_customer',
      competingRuleId: 'twenty',
    })
  })

  test('a group that nobody fits leaves prices alone')
    .with(['all_by_priority', 'first_that_fits', 'best_for_customer', 'best_for_business'] as const)
    .run(({ assert }, mode) => {
      assert.deepEqual(discounts(purchase, [unfit], [groupOf(mode)]), [0, 0])
    })
})

test.group('Rule sets', () => {
  const refused = (rules: Rule[], groups: Group[] = []) => {
    try {
      compileRuleSet(rules, groups)
    } catch (error) {
      return (error as { code: string }).code
    }
    return null
  }

  test('a group has to exist in the lane of the rule', ({ assert }) => {
    assert.equal(refused([ruleOf({ group: 'none' })]), 'E_RULE_GROUP_UNKNOWN')
    assert.equal(
      refused([ruleOf({ group: 'group' })], [groupOf('first_that_fits', { lane: 'item' })]),
      'E_RULE_GROUP_UNKNOWN'
    )
    assert.equal(
      refused([], [groupOf('first_that_fits', { parent: 'none' })]),
      'E_RULE_GROUP_UNKNOWN'
    )
  })

  test('groups do not stand in one another in a circle', ({ assert }) => {
    const groups = [
      groupOf('first_that_fits', { id: 'a', parent: 'b' }),
      groupOf('first_that_fits', { id: 'b', parent: 'a' }),
    ]
    assert.equal(refused([], groups), 'E_RULE_GROUPS_IN_CIRCLE')
  })

  test('a rule that applies alone stands in no group', ({ assert }) => {
    assert.equal(
      refused([ruleOf({ group: 'group', exclusive: 'lane' })], [groupOf('first_that_fits')]),
      'E_EXCLUSIVE_RULE_IN_GROUP'
    )
  })

  test('bonuses are multiplied in the lane of points, and nothing else is there', ({ assert }) => {
    assert.equal(refused([ruleOf({ effect: multiply(20_000) })]), 'E_EFFECT_IN_WRONG_LANE')
    assert.equal(refused([ruleOf({ lane: 'points' })]), 'E_EFFECT_IN_WRONG_LANE')
  })
})
