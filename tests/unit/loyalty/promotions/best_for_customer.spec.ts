import fc from 'fast-check'
import { test } from '@japa/runner'
import type { Group, Rule } from '#loyalty/promotions/rule'
import { bestSet, EXACT_UP_TO, type Bid } from '#loyalty/promotions/stacking/best_set'
import {
  amountOff,
  lineOf,
  percent,
  products,
  promote,
  purchaseOf,
  ruleOf,
} from '#tests/helpers/promotions'

const NAMES = ['l0', 'l1', 'l2', 'l3']
const GROUP: Group = { id: 'g', lane: 'item', parent: null, mode: 'best_for_customer', priority: 1 }

const lines = fc
  .array(fc.integer({ min: 1, max: 5000 }), { minLength: NAMES.length, maxLength: NAMES.length })
  .map((prices) => prices.map((price, at) => lineOf(NAMES[at], price)))

/** Percentages per line, which are divisible, and amounts off several lines together, which are not. */
const effect = fc
  .record({
    some: fc.subarray(NAMES, { minLength: 1 }),
    rate: fc.integer({ min: 100, max: 10_000 }),
    amount: fc.integer({ min: 1, max: 6000 }),
    together: fc.boolean(),
  })
  .map(({ some, rate, amount, together }) =>
    together
      ? amountOff(amount, { items: products(...some) })
      : percent(rate, { scope: 'items', items: products(...some) })
  )

const rules = fc
  .array(effect, { minLength: 1, maxLength: 6 })
  .map((effects) =>
    effects.map((one, at) => ruleOf({ id: `r${at}`, lane: 'item', group: 'g', effect: one }))
  )

/** Every way to give each line to one rule or to none; a rule for lines together needs all it would touch. */
function bruteForce(context: ReturnType<typeof purchaseOf>, set: Rule[]) {
  const alone = set.map((rule) => ({
    together: rule.effect.type === 'fixed_amount',
    amounts: promote(context, [{ ...rule, group: null }]).lines.map(({ discount }) => discount),
  }))
  const owners: number[] = []
  const saved = () => {
    let sum = 0
    for (const [at, { together, amounts }] of alone.entries()) {
      const won = amounts.map((amount, line) => (owners[line] === at ? amount : 0))
      const whole = amounts.every((amount, line) => amount === won[line])
      if (together && !whole && won.some((amount) => amount > 0)) return -1
      sum += won.reduce((a, b) => a + b, 0)
    }
    return sum
  }
  const search = (line: number): number => {
    if (line === NAMES.length) return saved()
    let best = 0
    for (let owner = -1; owner < set.length; owner++) {
      owners[line] = owner
      best = Math.max(best, search(line + 1))
    }
    return best
  }
  return search(0)
}

test.group('Best for the customer', () => {
  test('saves as much as the best of all combinations', ({ assert }) => {
    fc.assert(
      fc.property(lines, rules, (some, set) => {
        const context = purchaseOf({ lines: some })
        assert.equal(promote(context, set, [GROUP]).discount, bruteForce(context, set))
      }),
      { numRuns: 300 }
    )
  }).timeout(60_000)

  const bid = (gain: number, ...on: number[]): Bid => ({ gain, lines: on })

  test('up to twelve candidates are tried in all combinations', ({ assert }) => {
    const trap = [bid(10, 0, 1), bid(9, 0), bid(9, 1)]
    const far = (count: number) => Array.from({ length: count }, (_, at) => bid(1, at + 10))
    assert.deepEqual(bestSet(trap), { winners: [1, 2], method: 'exact' })
    const twelve = [...trap, ...far(EXACT_UP_TO - trap.length)]
    assert.deepInclude(bestSet(twelve), { method: 'exact' })
    assert.notInclude(bestSet(twelve).winners, 0)
  })

  test('above, the largest gain goes first, and the answer says so', ({ assert }) => {
    const many = [bid(10, 0, 1), bid(9, 0), bid(9, 1)]
    for (let line = 10; many.length <= EXACT_UP_TO; line++) many.push(bid(1, line))
    const { winners, method } = bestSet(many)
    assert.equal(method, 'greedy')
    assert.include(winners, 0)
    assert.notInclude(winners, 1)

    const set = Array.from({ length: 13 }, (_, at) =>
      ruleOf({ id: `r${at}`, lane: 'item', group: 'g', effect: amountOff(100 + at) })
    )
    const result = promote(purchaseOf(), set, [GROUP])
    assert.equal(result.discount, 112)
    assert.deepInclude(result.choices[0], { method: 'greedy', candidates: 13 })
  })

  test('a bid that gains nothing does not win, and of equal ones the earlier does', ({
    assert,
  }) => {
    assert.deepEqual(bestSet([bid(0, 0), bid(-5, 1), bid(3, 2), bid(3, 2)]).winners, [2])
  })
})
