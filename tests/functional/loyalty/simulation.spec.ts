import type { ApiClient } from '@japa/api-client'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import simulate from '#loyalty/jobs/simulate_promotion'
import type { Simulation } from '#loyalty/promotions/queries/simulations_query'
import type { Rule } from '#loyalty/promotions/rule'
import { givenMember, givenTenant, givenVenue, rolledBack } from '#tests/helpers/given'
import { givenCustomers } from '#tests/helpers/given_member'
import { givenDraft, givenPromotion } from '#tests/helpers/given_promotions'
import { givenSales, type Sale } from '#tests/helpers/given_sales'
import { amountOff, multiply, percent, spent } from '#tests/helpers/promotions'

const MARCH = { from: '2026-03-01', to: '2026-03-31' }
const NOTHING = { uses: null, usesPerCustomer: null, budget: null, partial: false }

const on = (day: number, hour = 12) =>
  `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+03:00`
const coffee = (pieces: number) => ({ product: 'Кофе', price: 20_000, pieces })

async function givenShop(sales: Sale[]) {
  const tenant = await givenTenant()
  const { venue, business } = await givenVenue(tenant, { timezone: 'Europe/Moscow' })
  return { tenant, venue, business, ...(await givenSales(tenant, venue, sales)) }
}

async function simulated(
  client: ApiClient,
  { token }: { token: string },
  { id }: Rule,
  period: object = MARCH
): Promise<Simulation> {
  const answer = await client
    .post(`/api/v1/discounts/rules/${id}/simulate`)
    .bearerToken(token)
    .json(period)
  answer.assertStatus(202)
  return answer.body().data
}

test.group('Simulating a promotion', (group) => {
  group.each.setup(rolledBack)

  test('says what it would have cost and brought, beside the promotions in force', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const [regular] = await givenCustomers(tenant, 1)
    const { venue } = await givenVenue(tenant)
    const cake = { product: 'Торт', price: 60_000, discount: 6000, cost: 20_000 }
    const { products } = await givenSales(tenant, venue, [
      { at: on(2), items: [coffee(1)] },
      { at: on(3), items: [coffee(3), cake], customerId: regular },
      { at: on(3, 13), items: [coffee(5)] },
      { at: '2026-04-01T12:00:00+03:00', items: [coffee(9)] },
    ])
    await givenPromotion(tenant, { effect: amountOff(10_000), lane: 'item' })
    const draft = await givenDraft(tenant, { effect: percent(1000), conditions: spent(50_000) })

    const { state, result } = await simulated(client, tenant, draft)
    assert.equal(state, 'done')
    // 1200 − 100 = 1100 → 110 off, 1000 − 100 = 900 → 90 off; the smallest never reaches 500.
    assert.containSubset(result, {
      receipts: 3,
      value: 2400,
      touched: { receipts: 2, share: 2 / 3, value: 2200, customers: 1 },
      cost: 200,
      revenue: { withIt: 1800, without: 2000 },
      averageCheck: { withIt: 900, without: 1000 },
      profit: { withIt: 295, without: 350, coverage: 600 / 2200 },
      bonuses: -1.1,
      usedUpOn: null,
      customers: [{ customerId: regular, receipts: 1, saved: 110 }],
    })
    assert.deepEqual(result!.products, [
      { productId: products.get('Кофе')!, name: 'Кофе', quantity: 8, cost: 145 },
      { productId: products.get('Торт')!, name: 'Торт', quantity: 1, cost: 55 },
    ])
    assert.lengthOf(result!.days, 31)
    assert.deepEqual(result!.days[2], { date: '2026-03-03', receipts: 2, touched: 2, cost: 200 })
  })

  test('a version in force is replaced by itself, not doubled', async ({ client, assert }) => {
    const { tenant } = await givenShop([{ at: on(2), items: [coffee(1)] }])
    const active = await givenPromotion(tenant, { effect: percent(1000) })
    const { result } = await simulated(client, tenant, active)
    assert.equal(result!.cost, 20)
  })

  test('stops when its budget is used up, and at the uses of a customer', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const [often, once] = await givenCustomers(tenant, 2)
    const { venue } = await givenVenue(tenant)
    const sales = [often, often, often, once].map((customerId, index) => ({
      at: on(index + 1),
      items: [coffee(1)],
      customerId,
    }))
    await givenSales(tenant, venue, sales)
    const budget = await givenDraft(tenant, { limits: { ...NOTHING, budget: 3000, partial: true } })
    const limited = await simulated(client, tenant, budget)
    assert.include(limited.result!, { cost: 30, usedUpOn: '2026-03-02' })
    const customer = await givenDraft(tenant, { limits: { ...NOTHING, usesPerCustomer: 2 } })
    const perCustomer = await simulated(client, tenant, customer)
    assert.include(perCustomer.result!, { cost: 60, usedUpOn: null })
    assert.equal(perCustomer.result!.touched.receipts, 3)
  })

  test('asks the conditions of the time of the sale', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const [customerId] = await givenCustomers(tenant, 1)
    const { venue } = await givenVenue(tenant, { category: 'beauty' })
    await givenSales(tenant, venue, [
      { at: on(5, 18), items: [coffee(1)], customerId, paymentType: 'cash' },
      { at: on(6, 18), items: [coffee(2)], customerId, orderType: 'delivery' },
      { at: on(7), items: [coffee(4)], customerId },
    ])
    await tenant.inside(() =>
      db
        .from('customers')
        .where('id', customerId)
        .update({ first_at: new Date(on(5, 18)) })
    )
    const cases: [object, number][] = [
      [{ type: 'first_purchase' }, 20],
      [{ type: 'new_category' }, 20],
      [{ type: 'hours', weekdays: [4, 5], from: '18:00', to: '19:00' }, 60],
      [{ type: 'channel', channels: ['delivery'] }, 40],
      [{ type: 'payment_type', types: ['cash'] }, 20],
    ]
    for (const [condition, cost] of cases) {
      const conditions = condition as Rule['conditions']
      const { result } = await simulated(client, tenant, await givenDraft(tenant, { conditions }))
      assert.equal(result!.cost, cost, JSON.stringify(condition))
    }
  })

  test('a promotion that is yet to begin, or asks for a coupon, is replayed as if it ran', async ({
    client,
    assert,
  }) => {
    const { tenant } = await givenShop([{ at: on(2), items: [coffee(1)] }])
    const draft = await givenDraft(tenant, {
      coupon: true,
      schedule: { from: '2027-01-01T00:00', until: null },
    })
    const { result } = await simulated(client, tenant, draft)
    assert.equal(result!.cost, 20)
  })

  test('more bonuses are counted by the rate of the customer', async ({ client, assert }) => {
    const tenant = await givenTenant({ preset: 'club' })
    const [customerId] = await givenCustomers(tenant, 1)
    const { venue } = await givenVenue(tenant)
    await givenSales(tenant, venue, [
      { at: on(2), items: [coffee(1)], customerId },
      { at: on(3), items: [coffee(1)] },
    ])
    const draft = await givenDraft(tenant, { lane: 'points', effect: multiply(30_000) })
    const { result } = await simulated(client, tenant, draft)
    assert.include(result!, { cost: 0, bonuses: 20 })
  })

  test('of a medical business nobody is named', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const [customerId] = await givenCustomers(tenant, 1)
    const { venue } = await givenVenue(tenant, { category: 'dentistry', medical: true })
    await givenSales(tenant, venue, [{ at: on(2), items: [coffee(1)], customerId }])
    const { result } = await simulated(client, tenant, await givenDraft(tenant))
    assert.deepEqual(result!.customers, [])
    assert.equal(result!.cost, 20)
  })

  test('many sales are replayed by a worker, which says how far it is', async ({
    client,
    assert,
  }) => {
    const { tenant, venue } = await givenShop([{ at: on(2), items: [coffee(1)] }])
    await tenant.inside(() =>
      db.rawQuery(
        `insert into receipts (connection_id, venue_id, external_id, closed_at, business_date, local_hour, kind, status,
                               total)
         select connection_id, venue_id, n::text, closed_at, business_date, local_hour, kind, status, total
           from receipts, generate_series(1, 5000) n where venue_id = :venueId`,
        { venueId: venue.id }
      )
    )
    const draft = await givenDraft(tenant)
    const queued = await simulated(client, tenant, draft)
    assert.include(queued, { state: 'queued', receipts: 5001, replayed: 0, result: null })

    const payload = { tenantId: tenant.tenantId, simulationId: queued.id }
    await simulate(payload, { id: randomUUID(), signal: new AbortController().signal })
    const done = await client
      .get(`/api/v1/discounts/simulations/${queued.id}`)
      .bearerToken(tenant.token)
    assert.containSubset(done.body().data, {
      state: 'done',
      replayed: 5001,
      result: { cost: 100_020 },
    })
    const list = await client
      .get(`/api/v1/discounts/rules/${draft.id}/simulations`)
      .bearerToken(tenant.token)
    assert.lengthOf(list.body().data, 1)
  })

  test('a worker that fails says so', async ({ client, assert }) => {
    const { tenant, venue } = await givenShop([{ at: on(2), items: [coffee(1)] }])
    const { id } = await simulated(client, tenant, await givenDraft(tenant))
    await tenant.inside(() =>
      db
        .from('receipt_items')
        .whereIn('receipt_id', db.from('receipts').where('venue_id', venue.id).select('id'))
        .update({ qty_milli: 2 ** 53 })
    )
    await tenant.inside(() =>
      db.from('promotion_simulations').where('id', id).update({ state: 'queued' })
    )
    const payload = { tenantId: tenant.tenantId, simulationId: id }
    const run = { id: randomUUID(), signal: new AbortController().signal }
    await assert.rejects(() => simulate(payload, run))
    const failed = await client.get(`/api/v1/discounts/simulations/${id}`).bearerToken(tenant.token)
    failed.assertBodyContains({ data: { state: 'failed' } })
  })

  test('who runs one business simulates there alone, and sees no simulation of others', async ({
    client,
    assert,
  }) => {
    const { tenant, business } = await givenShop([{ at: on(2), items: [coffee(1)] }])
    const other = await givenVenue(tenant, { name: 'Чужое' })
    await givenSales(tenant, other.venue, [{ at: on(2), items: [coffee(5)] }])
    const draft = await givenDraft(tenant)
    const whole = await simulated(client, tenant, draft)
    assert.equal(whole.result!.cost, 120)

    const owner = await givenMember(tenant, 'business_owner', { businessIds: [business.id] })
    const own = await simulated(client, owner, draft)
    assert.equal(own.result!.cost, 20)
    const hidden = await client
      .get(`/api/v1/discounts/simulations/${whole.id}`)
      .bearerToken(owner.token)
    hidden.assertStatus(404)
    const list = await client
      .get(`/api/v1/discounts/rules/${draft.id}/simulations`)
      .bearerToken(owner.token)
    assert.deepEqual(
      list.body().data.map(({ id }: Simulation) => id),
      [own.id]
    )
  })

  test('days without sales and periods that are none are refused', async ({ client }) => {
    const { tenant } = await givenShop([{ at: on(2), items: [coffee(1)] }])
    const { id } = await givenDraft(tenant)
    const attempts: [object, string][] = [
      [{ from: '2025-01-01', to: '2025-01-31' }, 'E_NOTHING_TO_SIMULATE'],
      [{ from: '2026-03-31', to: '2026-03-01' }, 'E_VALIDATION'],
      [{ from: '2020-03-31', to: '2026-03-01' }, 'E_VALIDATION'],
      [{ from: '2026-02-30', to: '2026-03-01' }, 'E_VALIDATION'],
    ]
    for (const [period, code] of attempts) {
      const answer = await client
        .post(`/api/v1/discounts/rules/${id}/simulate`)
        .bearerToken(tenant.token)
        .json(period)
      answer.assertStatus(422)
      answer.assertBodyContains({ code })
    }
  })
})
