import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { expireCoupons } from '#loyalty/coupons/expire_coupons'
import { giveBackCoupons } from '#loyalty/coupons/give_back'
import { presented } from '#loyalty/coupons/presented'
import { redeem } from '#loyalty/coupons/redeem'
import { balanceOf } from '#loyalty/ledger/queries/balance_query'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenCoupons, givenPurchase } from '#tests/helpers/given_coupons'
import { givenCustomers } from '#tests/helpers/given_member'
import { givenPromotion } from '#tests/helpers/given_promotions'

const NOW = new Date()
const DAY = 86_400_000
const later = (days: number) => new Date(NOW.getTime() + days * DAY)

function write(client: ApiClient, { token }: { token: string }, path: string, body: object) {
  return client
    .post(`/api/v1/coupons${path}`)
    .bearerToken(token)
    .header('idempotency-key', randomUUID())
    .json(body)
}

const COFFEE = {
  name: 'Кофе в подарок',
  kind: 'gift',
  gift: { ru: 'Кофе', en: 'Coffee' },
  audience: 'public',
}

function reasons(tenant: Tenant, codes: string[], customerId: string | null, at = NOW) {
  return tenant.inside(async () => {
    const { refused } = await presented(codes, customerId, at)
    return refused.map(({ reason }) => reason)
  })
}

test.group('Coupons over the API', (group) => {
  group.each.setup(rolledBack)

  test('a batch is made, listed, its codes are shown, found and taken as a file', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const made = await write(client, tenant, '', { ...COFFEE, count: 120, prefix: 'весна' })
    made.assertStatus(201)
    const { id } = made.body().data
    made.assertBodyContains({ data: { state: 'running', counts: { codes: 120, redeemed: 0 } } })

    const list = await client.get('/api/v1/coupons').bearerToken(tenant.token)
    assert.deepEqual(list.body().data[0], made.body().data)
    const codes = await client.get(`/api/v1/coupons/${id}/codes`).bearerToken(tenant.token)
    assert.lengthOf(codes.body().data, 50)
    assert.equal(codes.body().meta.total, 120)
    const [{ code }] = codes.body().data
    assert.match(code, /^ВЕСНА-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}$/)
    const found = await client
      .get(`/api/v1/coupons/${id}/codes`)
      .qs({ code: ` ${code.toLowerCase().replaceAll('-', ' ')}` })
      .bearerToken(tenant.token)
    assert.deepEqual(found.body().data, [codes.body().data[0]])

    const file = await client.get(`/api/v1/coupons/${id}/codes/export`).bearerToken(tenant.token)
    assert.lengthOf(file.text().trim().split('\r\n'), 121)
    assert.include(file.text(), code)
    const audit = await tenant.inside(() =>
      db.from('audit_entries').where('action', 'coupons.exported')
    )
    assert.lengthOf(audit, 1)
  })

  test('a chosen code is redeemed as people spell it, by each customer once', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant)
    const [anna, boris] = await givenCustomers(tenant, 2)
    const bonus = { ...COFFEE, kind: 'bonus', bonus: 150.5, code: 'СУММА', usesLimit: null }
    const made = await write(client, tenant, '', bonus)
    made.assertStatus(201)
    assert.equal(made.body().data.code, 'СУММА')
    const show = (customerId: string, code: string) =>
      write(client, tenant, '/redeem', { code, customerId, venueId: venue.id })

    // Typed in the Latin layout it looks the same.
    const first = await show(anna, 'cyMMA')
    first.assertStatus(200)
    first.assertBodyContains({ data: { kind: 'bonus', bonus: 150.5 } })
    const again = await show(anna, 'СУММА')
    again.assertStatus(422)
    assert.include(again.body().detail, 'столько раз')
    const other = await show(boris, 'Сумма')
    other.assertStatus(200)
    const balance = await tenant.inside(() => balanceOf(tenant.actor, anna, new Date()))
    assert.equal(balance.available, 15_050)
    const twin = await write(client, tenant, '', { ...bonus, code: 'сумма' })
    twin.assertStatus(409)
    twin.assertBodyContains({ code: 'E_COUPON_CODE_TAKEN' })
  })

  test('what makes no sense is refused with what to do', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const [customer] = await givenCustomers(tenant, 1)
    const cases: [object, string][] = [
      [{ audience: 'personal' }, 'E_COUPON_FOR_NOBODY'],
      [{ audience: 'personal', segment: 'vip' }, 'E_COUPON_FOR_NOBODY'],
      [{ customerIds: [customer] }, 'E_COUPON_CONTRADICTION'],
      [{ activeMinutes: 30, count: 2 }, 'E_COUPON_ACTIVATION_SHARED'],
      [{ validUntil: '2020-01-01T00:00:00Z' }, 'E_COUPON_PERIOD'],
      [{ kind: 'bonus', bonus: 1, usesLimit: null, customerLimit: null }, 'E_COUPON_WITHOUT_LIMIT'],
      [{ kind: 'bonus' }, 'E_VALIDATION'],
      [{ kind: 'discount' }, 'E_VALIDATION'],
      [{ count: 100_001 }, 'E_VALIDATION'],
      [{ code: '?!' }, 'E_VALIDATION'],
    ]
    for (const [change, code] of cases) {
      const answer = await write(client, tenant, '', { ...COFFEE, ...change })
      assert.equal(answer.status(), 422, code)
      assert.equal(answer.body().code, code)
    }
    assert.lengthOf(await tenant.inside(() => db.from('coupon_batches')), 0)
  })

  test('a coupon opens a promotion that asks for one, and no other', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const gated = await givenPromotion(tenant, { coupon: true })
    const open = await givenPromotion(tenant)
    const discount = { ...COFFEE, kind: 'discount' }
    const made = await write(client, tenant, '', { ...discount, promotionId: gated.id })
    made.assertStatus(201)
    await tenant.inside(async () => {
      const { valid } = await presented([made.body().data.code], null, new Date())
      assert.equal(valid[0].ruleId, gated.id)
    })
    const useless = await write(client, tenant, '', { ...discount, promotionId: open.id })
    useless.assertBodyContains({ code: 'E_COUPON_PROMOTION' })
    const unknown = await write(client, tenant, '', { ...discount, promotionId: randomUUID() })
    unknown.assertStatus(404)
  })

  test('an activated coupon has a short code, for its customer and for a while', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const [anna, boris, vera] = await givenCustomers(tenant, 3)
    const batch = await givenCoupons(tenant, { audience: 'personal', count: 2, activeMinutes: 30 })
    const activate = (customerId: string, code?: string) =>
      write(client, tenant, `/${batch.id}/activate`, { customerId, code })

    assert.deepEqual(await reasons(tenant, [batch.codes[0]], anna), ['not_activated'])
    const first = await activate(anna)
    const { shortCode, code, expiresAt } = first.body().data
    assert.match(shortCode, /^[2-9A-Z]{7}$/)
    assert.equal(code, batch.codes[0])
    const again = await activate(anna)
    assert.deepEqual(again.body(), first.body())
    const named = await activate(boris, batch.codes[1])
    named.assertStatus(200)
    const gone = await activate(vera)
    gone.assertBodyContains({ code: 'E_COUPONS_GONE' })
    const taken = await activate(vera, batch.codes[0])
    taken.assertBodyContains({ code: 'E_COUPON_REFUSED' })

    assert.deepEqual(await reasons(tenant, [shortCode], anna, new Date()), [])
    assert.deepEqual(await reasons(tenant, [shortCode, code], anna, new Date()), ['repeated'])
    assert.deepEqual(await reasons(tenant, [shortCode], boris, new Date()), ['other_customer'])
    assert.deepEqual(await reasons(tenant, [shortCode], null, new Date()), ['customer_unknown'])
    assert.deepEqual(await reasons(tenant, [shortCode], anna, new Date(expiresAt)), ['expired'])
  })

  test('guessing codes is slowed down, and a right code forgives', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant)
    const batch = await givenCoupons(tenant, { count: 1 })
    const guess = (code: string) => write(client, tenant, '/redeem', { code, venueId: venue.id })
    for (let number = 0; number < 9; number++) {
      const wrong = await guess(`WRONG${number}`)
      wrong.assertStatus(422)
    }
    const right = await guess(batch.codes[0])
    right.assertStatus(200)
    for (let number = 0; number < 10; number++) {
      const wrong = await guess(`WRONG${number}`)
      wrong.assertStatus(422)
    }
    const slowed = await guess('WRONG')
    assert.equal(slowed.status(), 429)
  })

  test('stopped coupons count no more, and a limited membership keeps to its businesses', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const mine = await givenVenue(tenant)
    const theirs = await givenVenue(tenant, { name: 'Цветы', category: 'floristics' })
    const keeper = await givenMember(tenant, 'business_owner', { businessIds: [mine.business.id] })
    const everywhere = await write(client, keeper, '', COFFEE)
    everywhere.assertStatus(403)
    const foreign = await write(client, keeper, '', { ...COFFEE, businessId: theirs.business.id })
    foreign.assertStatus(404)
    const own = { ...COFFEE, businessId: mine.business.id }
    const bonus = await write(client, keeper, '', { ...own, kind: 'bonus', bonus: 10 })
    bonus.assertStatus(403)
    const made = await write(client, keeper, '', own)
    made.assertStatus(201)
    const hidden = await givenCoupons(tenant)
    const list = await client.get('/api/v1/coupons').bearerToken(keeper.token)
    assert.deepEqual(
      list.body().data.map(({ id }: { id: string }) => id),
      [made.body().data.id]
    )
    const show = await client.get(`/api/v1/coupons/${hidden.id}/codes`).bearerToken(keeper.token)
    show.assertStatus(404)

    const { code } = made.body().data
    await tenant.inside(async () => {
      const elsewhere = await presented([code], null, new Date(), theirs.business.id)
      assert.equal(elsewhere.refused[0].reason, 'other_business')
    })
    const stopped = await client
      .post(`/api/v1/coupons/${made.body().data.id}/stop`)
      .bearerToken(keeper.token)
    stopped.assertBodyContains({ data: { state: 'stopped' } })
    assert.deepEqual(await reasons(tenant, [code], null, new Date()), ['stopped'])
  })

  test('a cashier redeems but neither makes nor lists codes', async ({ client }) => {
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant)
    const cashier = await givenMember(tenant, 'cashier', { venueIds: [venue.id] })
    const batch = await givenCoupons(tenant)
    const redeemed = await write(client, cashier, '/redeem', {
      code: batch.codes[0],
      venueId: venue.id,
    })
    redeemed.assertStatus(200)
    redeemed.assertBodyContains({ data: { gift: { ru: 'Кофе' } } })
    const made = await write(client, cashier, '', COFFEE)
    made.assertStatus(403)
    const codes = await client.get(`/api/v1/coupons/${batch.id}/codes`).bearerToken(cashier.token)
    codes.assertStatus(403)
  })
})

test.group('Coupons at the till', (group) => {
  group.each.setup(rolledBack)

  test('are refused before their time, after it, and where nobody knows the customer', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const [anna, boris] = await givenCustomers(tenant, 2)
    const future = await givenCoupons(tenant, { validFrom: later(1), validUntil: later(2) })
    const own = await givenCoupons(tenant, { audience: 'personal', customerIds: [anna] })
    const open = await givenCoupons(tenant)
    const codes = [future.codes[0], own.codes[0], open.codes[0], 'NOSUCH']
    const other = own.codes
    assert.deepEqual(await reasons(tenant, codes, anna), ['not_yet_valid', 'unknown'])
    assert.deepEqual(await reasons(tenant, codes, anna, later(1)), ['unknown'])
    assert.deepEqual(await reasons(tenant, codes, anna, later(2)), ['expired', 'unknown'])
    assert.deepEqual(await reasons(tenant, other, boris, later(1)), ['other_customer'])
    assert.deepEqual(await reasons(tenant, other, null, later(1)), ['customer_unknown'])
    assert.deepEqual(await reasons(tenant, open.codes, null, later(1)), [])
  })

  test('a customer who was merged keeps the coupons', async ({ assert }) => {
    const tenant = await givenTenant()
    const [anna, twin] = await givenCustomers(tenant, 2)
    const own = await givenCoupons(tenant, { audience: 'personal', customerIds: [twin] })
    await tenant.inside(() => db.from('customers').where('id', twin).update({ merged_into: anna }))
    assert.deepEqual(await reasons(tenant, own.codes, anna, later(1)), [])
  })

  test('a refund takes the bonuses back and lets the coupon be used again', async ({ assert }) => {
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant)
    const [anna] = await givenCustomers(tenant, 1)
    const bonus = { kind: 'bonus' as const, bonus: 5000 }
    const batches = [
      await givenCoupons(tenant, { ...bonus, usesLimit: null }),
      await givenCoupons(tenant, { ...bonus, giveBack: false }),
    ]
    const couponIds = batches.map(({ coupons }) => coupons[0].id)
    const codes = batches.flatMap((batch) => batch.codes)
    const purchaseId = await givenPurchase(tenant, venue, { customerId: anna })
    const at = new Date()
    const balance = () => tenant.inside(() => balanceOf(tenant.actor, anna, at))

    const given = await tenant.inside(() =>
      redeem(tenant.actor, { couponIds, customerId: anna, purchaseId, at })
    )
    assert.equal(given, 10_000)
    assert.deepEqual(await reasons(tenant, codes, anna, at), ['used_up', 'used_up'])
    for (let time = 0; time < 2; time++)
      await tenant.inside(() => giveBackCoupons(tenant.actor, purchaseId, at))
    const { available } = await balance()
    assert.equal(available, 0)
    assert.deepEqual(await reasons(tenant, codes, anna, at), ['used_up'])
  })

  test('the night marks what nobody used in time', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const [anna, boris] = await givenCustomers(tenant, 2)
    const ending = await givenCoupons(tenant, { count: 3, validUntil: later(1) })
    const personal = await givenCoupons(tenant, {
      audience: 'personal',
      count: 3,
      activeMinutes: 60,
    })
    for (const customerId of [anna, boris])
      await write(client, tenant, `/${personal.id}/activate`, { customerId })
    await tenant.inside(async () => {
      const [coupon] = ending.coupons
      const [own] = personal.coupons
      const at = new Date()
      await redeem(tenant.actor, { couponIds: [coupon.id], customerId: null, purchaseId: null, at })
      await redeem(tenant.actor, { couponIds: [own.id], customerId: anna, purchaseId: null, at })
      await expireCoupons(at)
      await expireCoupons(later(2))
    })
    const list = await client.get('/api/v1/coupons').bearerToken(tenant.token)
    const counts = Object.fromEntries(list.body().data.map(({ id, counts: of }: any) => [id, of]))
    assert.deepEqual(counts[ending.id], {
      codes: 3,
      activated: 0,
      redeemed: 1,
      used: 1,
      expired: 2,
    })
    assert.deepEqual(counts[personal.id], {
      codes: 3,
      activated: 2,
      redeemed: 1,
      used: 1,
      expired: 1,
    })
  })
})
