import { Database } from '@adonisjs/lucid/database'
import app from '@adonisjs/core/services/app'
import emitter from '@adonisjs/core/services/emitter'
import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { PromotionUsedUpError } from '#loyalty/promotions/errors'
import type { Reservation } from '#loyalty/promotions/evaluation'
import { limitsOf } from '#loyalty/promotions/in_force/limits_of'
import { newRevision } from '#loyalty/promotions/in_force/new_revision'
import { giveBack, reserve } from '#loyalty/promotions/in_force/reserve'
import { ruleSetInForce } from '#loyalty/promotions/in_force/rule_set_in_force'
import type { Limits, Rule } from '#loyalty/promotions/rule'
import { givenTenant, type Tenant } from '#tests/helpers/given'
import { givenCustomers } from '#tests/helpers/given_member'
import { givenPromotion } from '#tests/helpers/given_promotions'
import { withTenant } from '#tenancy/tenant_scope'

const limited = (limits: Partial<Limits>) => ({
  limits: { uses: null, usesPerCustomer: null, budget: null, partial: false, ...limits },
})

const one = ({ id, version }: Rule, budget = 0): Reservation => ({
  ruleId: id,
  version,
  uses: 1,
  budget,
})

/** What one process has: a pool of its own. */
const otherPool = () =>
  new Database(app.config.get('database'), logger, emitter) as unknown as typeof db

/** Purchases at the same time on three pools; each answers whether it got what it wanted. */
async function atOnce(tenant: Tenant, count: number, purchase: (number: number) => Promise<void>) {
  const pools = [otherPool(), otherPool(), db]
  try {
    const purchases = Array.from({ length: count }, (_, number) =>
      withTenant(pools[number % 3], tenant.tenantId, () => purchase(number)).then(
        () => true,
        (error) => {
          if (!(error instanceof PromotionUsedUpError)) throw error
          return false
        }
      )
    )
    const outcomes = await Promise.all(purchases)
    return outcomes.filter(Boolean).length
  } finally {
    await Promise.all(pools.slice(0, 2).map((pool) => pool.manager.closeAll()))
  }
}

async function left(tenant: Tenant, { id, limits }: Rule, customerId: string | null = null) {
  return tenant.inside(async () => {
    const { ruleSet } = await ruleSetInForce()
    const { remaining, uses } = await limitsOf(ruleSet, customerId)
    const { uses: most, budget } = limits
    return { ...(remaining[id] ?? { uses: most, budget }), byCustomer: uses[id] ?? 0 }
  })
}

test.group('Limits of promotions', () => {
  for (const count of [2, 10, 200])
    test(`${count} purchases at once take no use too many`, async ({ assert }) => {
      const tenant = await givenTenant()
      const uses = Math.ceil(count / 2)
      const rule = await givenPromotion(tenant, limited({ uses }))
      assert.equal(await atOnce(tenant, count, () => reserve([one(rule)], null)), uses)
      assert.include(await left(tenant, rule), { uses: 0 })
    })

  for (const count of [2, 10, 200])
    test(`${count} purchases at once take no kopeck too many`, async ({ assert }) => {
      const tenant = await givenTenant()
      const rule = await givenPromotion(tenant, limited({ budget: count * 50 - 1 }))
      const served = await atOnce(tenant, count, () => reserve([one(rule, 100)], null))
      assert.equal(served, count / 2 - 1)
      assert.include(await left(tenant, rule), { budget: 99 })
    })

  test('a customer at forty tills uses it as often as is allowed; others are not in the way', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const rule = await givenPromotion(tenant, limited({ usesPerCustomer: 3 }))
    const [first, second] = await givenCustomers(tenant, 2)
    const served = await atOnce(tenant, 80, (number) =>
      reserve([one(rule)], number < 40 ? first : second)
    )
    assert.equal(served, 6)
    assert.include(await left(tenant, rule, first), { byCustomer: 3 })
  })

  test('purchases with many promotions in any order never wait for each other', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const rules: Rule[] = []
    for (let number = 0; number < 6; number++)
      rules.push(await givenPromotion(tenant, limited({ uses: 1000, usesPerCustomer: 1000 })))
    const [customer] = await givenCustomers(tenant, 1)
    const served = await atOnce(tenant, 60, async (number) => {
      const mine = number % 2 ? rules : rules.toReversed()
      await reserve(
        mine.map((rule) => one(rule)),
        customer
      )
    })
    assert.equal(served, 60)
    assert.include(await left(tenant, rules[0], customer), { byCustomer: 60 })
  })

  test('a refusal names the promotion and takes nothing from the others', async ({ assert }) => {
    const tenant = await givenTenant()
    const free = await givenPromotion(tenant, limited({ uses: 5 }))
    const gone = await givenPromotion(tenant, {
      ...limited({ budget: 100 }),
      name: { ru: 'Кофе', en: 'Coffee' },
    })
    const refused = await tenant
      .inside(() => reserve([one(free), one(gone, 101)], null))
      .catch((error: PromotionUsedUpError) => error)
    assert.instanceOf(refused, PromotionUsedUpError)
    assert.deepEqual((refused as PromotionUsedUpError).params, { ru: 'Кофе', en: 'Coffee' })
    assert.include(await left(tenant, free), { uses: 5 })
  })

  test('who was merged into the customer has used it too', async ({ assert }) => {
    const tenant = await givenTenant()
    const rule = await givenPromotion(tenant, limited({ usesPerCustomer: 1 }))
    const [customer, duplicate] = await givenCustomers(tenant, 2)
    await tenant.inside(() => reserve([one(rule)], duplicate))
    await tenant.inside(() =>
      db.from('customers').where('id', duplicate).update({ merged_into: customer })
    )
    assert.include(await left(tenant, rule, customer), { byCustomer: 1 })
    await assert.rejects(
      () => tenant.inside(() => reserve([one(rule)], customer)),
      PromotionUsedUpError
    )
  })

  test('a refund gives back, twice gives back no more than was taken, unless the rule says no', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const limits = { uses: 2, usesPerCustomer: 2, budget: 1000 }
    const kind = await givenPromotion(tenant, limited(limits))
    const strict = await givenPromotion(tenant, limited({ ...limits, giveBack: false }))
    const [customer] = await givenCustomers(tenant, 1)
    const taken = [one(kind, 300), one(strict, 300)]
    await tenant.inside(() => reserve(taken, customer))
    await tenant.inside(() => giveBack([{ ...one(kind, 100), uses: 0 }], customer))
    assert.include(await left(tenant, kind, customer), { uses: 1, budget: 800, byCustomer: 1 })
    await tenant.inside(() => giveBack(taken, customer))
    await tenant.inside(() => giveBack(taken, customer))
    assert.include(await left(tenant, kind, customer), { uses: 2, budget: 1000, byCustomer: 0 })
    assert.include(await left(tenant, strict, customer), { uses: 1, budget: 700, byCustomer: 1 })
  })
})

async function rulesInForce() {
  const { ruleSet } = await ruleSetInForce()
  return ruleSet.rules
}

test.group('Promotions in force', () => {
  test('are compiled once, and anew after a change from another process', async ({ assert }) => {
    const tenant = await givenTenant()
    const rule = await givenPromotion(tenant)
    const first = await tenant.inside(ruleSetInForce)
    const again = await tenant.inside(ruleSetInForce)
    assert.strictEqual(again.ruleSet, first.ruleSet)
    assert.deepEqual(
      first.ruleSet.rules.map((compiled) => compiled.rule),
      [rule]
    )
    const elsewhere = otherPool()
    await withTenant(elsewhere, tenant.tenantId, async () => {
      await db.from('promotions').where('id', rule.id).update({ state: 'paused' })
      await newRevision()
    })
    await elsewhere.manager.closeAll()
    const second = await tenant.inside(ruleSetInForce)
    assert.isAbove(second.revision, first.revision)
    assert.lengthOf(second.ruleSet.rules, 0)
  })

  test('what an undone change looked like is forgotten', async ({ assert }) => {
    const tenant = await givenTenant()
    const rule = await givenPromotion(tenant)
    const change = (state: string) => async () => {
      await db.from('promotions').where('id', rule.id).update({ state })
      await newRevision()
      return rulesInForce()
    }
    await tenant
      .inside(async () => {
        assert.lengthOf(await change('paused')(), 0)
        throw new Error('undo')
      })
      .catch(() => {})
    // Nobody looks in between: the next change must not be taken for the one that was undone.
    assert.lengthOf(await tenant.inside(change('active')), 1)
  })

  test('nothing is asked of the limits where no rule has any', async ({ assert }) => {
    const tenant = await givenTenant()
    await givenPromotion(tenant)
    const [customer] = await givenCustomers(tenant, 1)
    const { ruleSet } = await tenant.inside(ruleSetInForce)
    assert.deepEqual(await limitsOf(ruleSet, customer), { remaining: {}, uses: {} })
  })
})
