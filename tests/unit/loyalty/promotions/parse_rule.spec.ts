import { test } from '@japa/runner'
import type { ConditionTree } from '#loyalty/promotions/conditions/registry'
import { parseRule } from '#loyalty/promotions/parse_rule'
import fc from 'fast-check'
import { categories, multiply, percent, ruleOf, spent } from '#tests/helpers/promotions'
import { someRules } from '#tests/helpers/random_promotions'

const stored = (value: unknown) => JSON.parse(JSON.stringify(value))

/** The places of all mistakes. */
async function mistakes(value: unknown): Promise<string[]> {
  try {
    await parseRule(value)
  } catch (error) {
    const { code, messages } = error as { code: string; messages: { field: string }[] }
    return code === 'E_VALIDATION_ERROR' ? messages.map(({ field }) => field) : [String(error)]
  }
  return []
}

test.group('Rules as they are stored', () => {
  test('are read as they were written', async ({ assert }) => {
    await fc.assert(
      fc.asyncProperty(someRules, async (rules) => {
        for (const rule of rules)
          assert.deepEqual(stored(await parseRule(stored(rule))), stored(rule))
      }),
      { numRuns: 100 }
    )
  })

  test('every mistake is named by its place, all at once', async ({ assert }) => {
    const rule = {
      ...ruleOf(),
      lane: 'somewhere',
      effect: { ...percent(0), items: { include: { products: [] } } },
      conditions: {
        all: [
          { type: 'venues', venues: 'arbat' },
          { any: [{ type: 'weather' }, { not: spent(-5) }] },
        ],
      },
    }
    assert.sameMembers(await mistakes(rule), [
      'lane',
      'effect.rate',
      'effect.items.include.products',
      'conditions.all.0.venues',
      'conditions.all.1.any.0.type',
      'conditions.all.1.any.1.not.amount',
    ])
  })

  test('numbers are numbers: text, fractions and what is too large are refused')
    .with(['100', 10.5, -1, 0, null, 1e15, Number.MAX_SAFE_INTEGER])
    .run(async ({ assert }, amount) => {
      const conditions = { ...spent(1), amount }
      assert.deepEqual(await mistakes({ ...ruleOf(), conditions }), ['conditions.amount'])
    })

  test('a form that is not known is refused', async ({ assert }) => {
    assert.deepEqual(await mistakes({ ...ruleOf(), schema: 2 }), ['schema'])
  })

  test('what is no tree is refused')
    .with<unknown[]>([
      null,
      [],
      'all',
      {},
      { any: [] },
      { not: { all: [] } },
      { all: [{ all: [] }] },
      { all: [spent(1)], any: [spent(1)] },
      { toString: [] },
      { type: 'constructor' },
      { all: Array.from({ length: 21 }, () => spent(1)) },
    ])
    .run(async ({ assert }, conditions) => {
      const [first] = await mistakes({ ...ruleOf(), conditions })
      assert.match(first, /^conditions/)
    })

  test('a tree has a depth that people can follow', async ({ assert }) => {
    const nested = (depth: number): ConditionTree =>
      depth === 0 ? spent(1) : { not: nested(depth - 1) }
    assert.deepEqual(await mistakes({ ...ruleOf(), conditions: nested(5) }), [])
    for (const depth of [6, 5000])
      assert.deepEqual(await mistakes({ ...ruleOf(), conditions: nested(depth) }), [
        `conditions${'.not'.repeat(5)}.type`,
      ])
  })

  test('what is no rule at all is refused, never a failure')
    .with([undefined, null, 5, 'rule', [], {}])
    .run(async ({ assert }, value) => {
      assert.includeMembers(await mistakes(value), ['id', 'effect.type', 'conditions.type'])
    })

  test('settings that a kind does not know are dropped', async ({ assert }) => {
    const effect = { ...multiply(20_000, { items: categories('drinks') }), rate: 5 }
    const rule = await parseRule({ ...ruleOf({ lane: 'points' }), effect })
    assert.deepEqual(stored(rule.effect), multiply(20_000, { items: categories('drinks') }))
  })
})
