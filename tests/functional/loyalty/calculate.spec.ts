import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { limitsOf } from '#loyalty/promotions/in_force/limits_of'
import { ruleSetInForce } from '#loyalty/promotions/in_force/rule_set_in_force'
import { fingerprintOf } from '#tests/helpers/fingerprint'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenCustomers } from '#tests/helpers/given_member'
import { givenPromotion } from '#tests/helpers/given_promotions'
import { multiply, percent, spent } from '#tests/helpers/promotions'

const PATH = '/api/v1/discounts/calculate'

const BASKET = [
  { name: 'Кофе', price: 200, quantity: 2 },
  { name: 'Торт', price: 100.5 },
]

async function givenShop() {
  const tenant = await givenTenant({ preset: 'club' })
  const { venue, business } = await givenVenue(tenant, { name: 'Арбат', timezone: 'Asia/Omsk' })
  return { tenant, venue, business, basket: { venueId: venue.id, items: BASKET } }
}

async function givenCustomer(tenant: Tenant) {
  const [id] = await givenCustomers(tenant, 1)
  return id
}

interface Decision {
  ruleId: string
  reason: string
  text: { ru: string; en: string }
}

test.group('Calculating a basket', (group) => {
  group.each.setup(rolledBack)

  test('says what applies, what does not and why, and what is within reach, and changes nothing', async ({
    client,
    assert,
  }) => {
    const { tenant, basket } = await givenShop()
    const tenth = await givenPromotion(tenant, {
      effect: percent(1000),
      limits: { uses: 1, usesPerCustomer: null, budget: null, partial: false },
    })
    const twice = await givenPromotion(tenant, { lane: 'points', effect: multiply(20_000) })
    const far = await givenPromotion(tenant, {
      priority: 2,
      conditions: { all: [spent(100_000)] },
    })
    const before = await fingerprintOf(tenant)
    const answer = await client.post(PATH).bearerToken(tenant.token).json(basket)
    answer.assertStatus(200)
    const { data } = answer.body()
    assert.include(data, { value: 500.5, discount: 50.05, total: 450.45, bonusMultiplier: 2 })
    assert.deepEqual(
      data.lines.map((line: { name: string; total: number }) => [line.name, line.total]),
      [
        ['Кофе', 360],
        ['Торт', 90.45],
      ]
    )
    const reasons = data.explanations.map(({ ruleId, reason }: Decision) => [ruleId, reason])
    assert.deepEqual(reasons, [
      [tenth.id, 'applied'],
      [far.id, 'condition_not_met'],
      [twice.id, 'applied'],
    ])
    const [, missed] = data.explanations as Decision[]
    assert.match(missed.text.ru, /от 1\s000\s₽.*549,55/)
    assert.include(missed.text.en, '549.55')
    const within = data.availableNow.find(({ ruleId }: Decision) => ruleId === far.id)
    assert.isFalse(within.applies)
    assert.include(within.missing[0].en, '549.55')
    assert.deepEqual(await fingerprintOf(tenant), before)
  })

  test('knows the customer: tier, segments, purchases before, uses', async ({ client, assert }) => {
    const { tenant, basket } = await givenShop()
    const customerId = await givenCustomer(tenant)
    const rules = await Promise.all([
      givenPromotion(tenant, { conditions: { type: 'tiers', tiers: ['insider'] } }),
      givenPromotion(tenant, { conditions: { type: 'segments', segments: ['regular'] } }),
      givenPromotion(tenant, { conditions: { type: 'first_purchase' } }),
      givenPromotion(tenant, { conditions: { type: 'new_category' } }),
    ])
    await tenant.inside(() =>
      db.table('segment_members').insert({ segment: 'regular', customer_id: customerId })
    )
    const known = await client
      .post(PATH)
      .bearerToken(tenant.token)
      .json({ ...basket, customerId })
    const applied = (answer: typeof known) =>
      answer
        .body()
        .data.explanations.filter(({ reason }: Decision) => reason === 'applied')
        .map(({ ruleId }: Decision) => ruleId)
    assert.sameMembers(
      applied(known),
      rules.map(({ id }) => id)
    )
    const anonymous = await client.post(PATH).bearerToken(tenant.token).json(basket)
    assert.deepEqual(applied(anonymous), [])
  })

  test('takes a promotion as it could be into account, in the place of the one it changes', async ({
    client,
    assert,
  }) => {
    const { tenant, basket } = await givenShop()
    const inForce = await givenPromotion(tenant, { effect: percent(1000) })
    const rule = {
      name: inForce.name,
      effect: percent(2000),
      limits: { uses: 5, budget: 3000, partial: true },
    }
    const calculate = (body: object) =>
      client
        .post(PATH)
        .bearerToken(tenant.token)
        .json({ ...basket, ...body })
    const instead = await calculate({ rule, ruleId: inForce.id })
    instead.assertBodyContains({ data: { discount: 30 } })
    assert.lengthOf(instead.body().data.explanations, 1)
    const beside = await calculate({ rule: { ...rule, limits: {} } })
    assert.lengthOf(beside.body().data.explanations, 2)

    const gated = await calculate({ rule: { ...rule, coupon: true }, ruleId: inForce.id })
    gated.assertBodyContains({ data: { discount: 30 } })

    const broken = await calculate({ rule: { ...rule, effect: percent(0) } })
    broken.assertStatus(422)
    const { ruleSet } = await tenant.inside(ruleSetInForce)
    assert.deepEqual(await tenant.inside(() => limitsOf(ruleSet, null)), {
      remaining: {},
      uses: {},
    })
  })

  test('asks for the hours of the venue', async ({ client }) => {
    const { tenant, basket } = await givenShop()
    await givenPromotion(tenant, {
      conditions: { type: 'hours', weekdays: [5], from: '18:00', to: '20:00' },
    })
    for (const [at, discount] of [
      ['2026-03-06T18:00', 50.05],
      ['2026-03-06T20:00', 0],
    ] as const) {
      const answer = await client
        .post(PATH)
        .bearerToken(tenant.token)
        .json({ ...basket, at })
      answer.assertBodyContains({ data: { discount } })
    }
  })

  test('of another venue or customer is refused as if there were none', async ({ client }) => {
    const { tenant, basket } = await givenShop()
    const other = await givenVenue(tenant, { name: 'Чужое' })
    const manager = await givenMember(tenant, 'business_manager', {
      businessIds: [other.business.id],
    })
    const stranger = await givenShop()
    const attempts: [string, object][] = [
      [manager.token, basket],
      [tenant.token, stranger.basket],
      [tenant.token, { ...basket, customerId: await givenCustomer(stranger.tenant) }],
      [tenant.token, { ...basket, customerId: randomUUID() }],
      [
        manager.token,
        { ...basket, venueId: other.venue.id, customerId: await givenCustomer(tenant) },
      ],
    ]
    for (const [token, body] of attempts) {
      const answer = await client.post(PATH).bearerToken(token).json(body)
      answer.assertStatus(404)
    }
  })

  test('a sentence is said before anything is saved', async ({ client, assert }) => {
    const { tenant, venue } = await givenShop()
    const before = await fingerprintOf(tenant)
    const answer = await client
      .post('/api/v1/discounts/rules/preview')
      .bearerToken(tenant.token)
      .json({
        name: { ru: 'x', en: 'x' },
        effect: percent(1000),
        conditions: { type: 'venues', venues: [venue.id] },
      })
    answer.assertBodyContains({
      data: { lane: 'receipt', sentence: { en: '10% off the receipt, if venue is Арбат' } },
    })
    assert.deepEqual(await fingerprintOf(tenant), before)
  })
})
