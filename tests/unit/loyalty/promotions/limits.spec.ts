import { test } from '@japa/runner'
import type { Limits } from '#loyalty/promotions/rule'
import { explained, promote, purchaseOf, REGULAR, ruleOf } from '#tests/helpers/promotions'

/** Saves 50 roubles on a receipt of 500. */
const limited = (limits: Partial<Limits>) =>
  ruleOf({ limits: { uses: null, usesPerCustomer: null, budget: null, partial: false, ...limits } })

const left = (uses: number | null, budget: number | null) =>
  purchaseOf({ remaining: { rule: { uses, budget } } })

const used = (times: number) => purchaseOf({ customer: { ...REGULAR, uses: { rule: times } } })

test.group('Limits of promotions', () => {
  test('the last use is given and reserved, the next refused', ({ assert }) => {
    const rule = limited({ uses: 10 })
    assert.deepEqual(promote(left(1, null), [rule]).reservations, [
      { ruleId: 'rule', version: 1, uses: 1, budget: 0 },
    ])
    const refused = promote(left(0, null), [rule])
    assert.equal(refused.explanations[0].reason, 'uses_exhausted')
    assert.deepEqual(refused.reservations, [])
  })

  test('a rule that was never used has all its uses', ({ assert }) => {
    assert.equal(explained(purchaseOf(), limited({ uses: 1 })).reason, 'applied')
  })

  test('uses of one customer are counted, and nobody unknown has any', ({ assert }) => {
    const rule = limited({ usesPerCustomer: 2 })
    assert.equal(explained(used(1), rule).reason, 'applied')
    assert.deepInclude(explained(used(2), rule), {
      reason: 'customer_uses_exhausted',
      needed: 2,
      actual: 2,
    })
    assert.equal(explained(purchaseOf({ customer: null }), rule).reason, 'customer_unknown')
  })

  test('a budget that suffices to the kopeck is spent', ({ assert }) => {
    assert.deepEqual(promote(left(null, 5000), [limited({ budget: 90_000 })]).reservations, [
      { ruleId: 'rule', version: 1, uses: 1, budget: 5000 },
    ])
  })

  test('a budget that does not suffice is refused whole, or its rest is given', ({ assert }) => {
    assert.deepInclude(explained(left(null, 4999), limited({ budget: 90_000 })), {
      reason: 'budget_too_small',
      needed: 5000,
      actual: 4999,
      missing: 1,
    })
    const partial = promote(left(null, 4999), [limited({ budget: 90_000, partial: true })])
    assert.equal(partial.discount, 4999)
    assert.deepInclude(partial.explanations[0], { reason: 'applied_in_part', saved: 4999 })
    assert.equal(partial.reservations[0].budget, 4999)
    assert.equal(
      explained(left(null, 0), limited({ budget: 90_000, partial: true })).reason,
      'budget_exhausted'
    )
  })

  test('nothing is reserved for rules without limits', ({ assert }) => {
    assert.deepEqual(promote(purchaseOf(), [ruleOf()]).reservations, [])
  })

  test('a schedule begins with its first moment and ends before its last', ({ assert }) => {
    const rule = ruleOf({ schedule: { from: '2026-03-05T18:30', until: '2026-03-05T20:00' } })
    const at = (moment: string) => explained(purchaseOf({ moment }), rule).reason
    assert.equal(at('2026-03-05T18:29'), 'not_started')
    assert.equal(at('2026-03-05T18:30:00'), 'applied')
    assert.equal(at('2026-03-05T19:59'), 'applied')
    assert.equal(at('2026-03-05T20:00'), 'ended')
  })
})
