import fc from 'fast-check'
import { test } from '@japa/runner'
import { total } from '#loyalty/money/total'
import { evaluate } from '#loyalty/promotions/evaluate'
import { compileRuleSet } from '#loyalty/promotions/rule_set'
import { promote } from '#tests/helpers/promotions'
import { someGroups, somePurchase, someRules } from '#tests/helpers/random_promotions'

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

test.group('Whatever the purchase and the promotions', () => {
  test('no line goes below its floor or zero, and all sums agree', ({ assert }) => {
    fc.assert(
      fc.property(somePurchase, someRules, someGroups, (context, rules, groups) => {
        const result = promote(context, rules, groups)
        for (const [at, line] of result.lines.entries()) {
          const floor = Math.min(context.lines[at].floor ?? 0, line.value)
          assert.isAtLeast(line.total, floor)
          assert.isAtLeast(line.discount, 0)
          assert.equal(line.discount, total(line.discounts.map(({ amount }) => amount)))
          assert.isTrue(
            line.discounts.every(({ amount }) => Number.isSafeInteger(amount) && amount > 0)
          )
        }
        assert.equal(result.discount, total(result.applied.map(({ saved }) => saved)))
        assert.equal(result.total, total(result.lines.map((line) => line.total)))
      }),
      { numRuns: 3000 }
    )
  }).timeout(60_000)

  test('every rule is explained once, and budgets are kept', ({ assert }) => {
    fc.assert(
      fc.property(somePurchase, someRules, someGroups, (context, rules, groups) => {
        const { explanations, applied, reservations } = promote(context, rules, groups)
        assert.sameMembers(
          explanations.map(({ ruleId }) => ruleId),
          rules.map(({ id }) => id)
        )
        assert.sameMembers(
          applied.map(({ ruleId }) => ruleId),
          explanations.filter(({ result }) => result === 'applied').map(({ ruleId }) => ruleId)
        )
        for (const { ruleId, budget } of reservations)
          assert.isAtMost(budget, rules.find(({ id }) => id === ruleId)!.limits.budget!)
      }),
      { numRuns: 1000 }
    )
  }).timeout(60_000)

  test('the answer is the same each time, in whatever order the rules come, and nothing given is changed', ({
    assert,
  }) => {
    fc.assert(
      fc.property(somePurchase, someRules, someGroups, (context, rules, groups) => {
        const set = compileRuleSet(frozen(rules), frozen(groups))
        const first = evaluate(frozen(context), set)
        assert.deepEqual(evaluate(context, set), first)
        assert.deepEqual(promote(context, rules.toReversed(), groups.toReversed()), first)
      }),
      { numRuns: 500 }
    )
  }).timeout(60_000)

  test('the index hides no rule that applies', ({ assert }) => {
    fc.assert(
      fc.property(somePurchase, someRules, someGroups, (context, rules, groups) => {
        const set = compileRuleSet(rules, groups)
        const everything = { ...set, index: { candidates: () => () => true } as never }
        assert.deepEqual(evaluate(context, set).lines, evaluate(context, everything).lines)
        assert.deepEqual(
          evaluate(context, set, { explain: 'applied' }).lines,
          evaluate(context, set).lines
        )
      }),
      { numRuns: 1000 }
    )
  }).timeout(60_000)
})
