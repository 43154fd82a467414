import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { balanceOf } from '#loyalty/ledger/queries/balance_query'
import { verifyLedger } from '#loyalty/ledger/verify'
import { ReferFriend } from '#loyalty/referrals/actions/refer_friend'
import { referralCodeOf } from '#loyalty/referrals/referral_code'
import { reverseReferral, rewardReferral } from '#loyalty/referrals/reward'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenPurchase } from '#tests/helpers/given_coupons'
import { givenCustomer } from '#tests/helpers/given_customers'
import { givenCustomers } from '#tests/helpers/given_member'

const HOUR = 3_600_000

function bring(client: ApiClient, { token }: { token: string }, friendId: string, body: object) {
  return client
    .post(`/api/v1/customers/${friendId}/referral`)
    .bearerToken(token)
    .header('idempotency-key', randomUUID())
    .json(body)
}

async function codeOf(client: ApiClient, { token }: { token: string }, customerId: string) {
  const answer = await client.get(`/api/v1/customers/${customerId}/referral`).bearerToken(token)
  return answer.body().data.code as string
}

function bonusesOf(tenant: Tenant, customerIds: string[]) {
  return tenant.inside(async () => {
    const balances: number[] = []
    for (const id of customerIds) {
      const { available } = await balanceOf(tenant.actor, id, new Date())
      balances.push(available)
    }
    return balances
  })
}

test.group('Referrals', (group) => {
  group.each.setup(rolledBack)

  test('reward both after the first purchase, once, and take it back when it is refunded', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant)
    const [anna, boris] = await givenCustomers(tenant, 2)
    const code = await codeOf(client, tenant, anna)
    assert.equal(await codeOf(client, tenant, anna), code)
    const brought = await bring(client, tenant, boris, { code: code.toLowerCase() })
    brought.assertStatus(201)
    brought.assertBodyContains({ data: { state: 'waiting', reason: null } })
    const again = await bring(client, tenant, boris, { code })
    assert.deepEqual(again.body(), brought.body())

    const at = new Date(Date.now() + HOUR)
    const first = await givenPurchase(tenant, venue, { customerId: boris, at })
    const second = await givenPurchase(tenant, venue, { customerId: boris, at })
    const reward = (purchaseId: string) =>
      tenant.inside(() => rewardReferral(tenant.actor, boris, purchaseId))
    assert.equal(await reward(first), 50_000)
    assert.equal(await reward(second), 0)
    assert.deepEqual(await bonusesOf(tenant, [anna, boris]), [50_000, 50_000])
    const told = await tenant.inside(() => db.from('notices').where('kind', 'bonuses_earned'))
    assert.sameMembers(
      told.map(({ customer_id: id }) => id),
      [anna, boris]
    )
    const list = await client.get('/api/v1/referrals').bearerToken(tenant.token)
    list.assertBodyContains({
      data: [{ state: 'rewarded', bonus: 500, referrer: { id: anna }, friend: { id: boris } }],
      meta: { total: 1 },
    })

    await tenant.inside(() => reverseReferral(tenant.actor, second))
    assert.deepEqual(await bonusesOf(tenant, [anna, boris]), [50_000, 50_000])
    for (let time = 0; time < 2; time++)
      await tenant.inside(() => reverseReferral(tenant.actor, first))
    assert.deepEqual(await bonusesOf(tenant, [anna, boris]), [0, 0])
    assert.deepEqual(await tenant.inside(() => verifyLedger(db.connection())), [])
  })

  test('have a link that tells a friend the code and nothing of who sent it', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant({ organization: 'Кофейни' })
    const anna = await givenCustomer(tenant, { name: 'Анна Ветрова' })
    const answer = await client
      .get(`/api/v1/customers/${anna.id}/referral`)
      .bearerToken(tenant.token)
    const { code, link } = answer.body().data
    const path = new URL(link).pathname
    const page = await client.get(path)
    page.assertStatus(200)
    assert.include(page.text(), code)
    assert.include(page.text(), 'Кофейни')
    assert.notInclude(page.text(), 'Ветрова')
    const other = await givenTenant()
    const elsewhere = path.replace(tenant.tenantId, other.tenantId)
    for (const wrong of [`${path}X`, elsewhere, path.replace(tenant.tenantId, anna.id)]) {
      const missing = await client.get(wrong).accept('application/json')
      missing.assertStatus(404)
    }
  })

  test('that break the rules are kept with the reason and reward nobody', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant)
    const [anna, boris, vera, gleb, dina] = await givenCustomers(tenant, 5)
    const olga = await givenCustomer(tenant, { name: 'Ольга', email: 'o@example.test' })
    const twin = await givenCustomer(tenant, { name: 'О.', email: 'o@example.test' })
    const code = await codeOf(client, tenant, anna)
    const outcome = async (friendId: string, body: object) => {
      const answer = await bring(client, tenant, friendId, body)
      answer.assertStatus(201)
      return answer.body().data.reason
    }

    assert.equal(await outcome(anna, { code }), 'self')
    await givenPurchase(tenant, venue, { customerId: boris })
    assert.equal(await outcome(boris, { code }), 'already_customer')
    assert.isNull(await outcome(vera, { code, device: 'a phone of somebody' }))
    assert.equal(await outcome(gleb, { code, device: 'a phone of somebody' }), 'same_device')
    const other = await codeOf(client, tenant, dina)
    assert.equal(await outcome(vera, { code: other }), 'already_referred')
    assert.equal(await outcome(anna, { code: await codeOf(client, tenant, vera) }), 'mutual')
    const own = await codeOf(client, tenant, olga.id)
    assert.equal(await outcome(twin.id, { code: own }), 'same_contact')

    const refused = await client
      .get('/api/v1/referrals')
      .qs({ state: 'refused' })
      .bearerToken(tenant.token)
    assert.equal(refused.body().meta.total, 6)
    const nobody = await bring(client, tenant, gleb, { code: 'NOSUCH' })
    nobody.assertStatus(422)
    nobody.assertBodyContains({ code: 'E_REFERRAL_CODE_UNKNOWN' })
  })

  test('count for so many friends a month', async ({ assert }) => {
    const tenant = await givenTenant()
    const [anna, ...friends] = await givenCustomers(tenant, 13)
    const code = await tenant.inside(() => referralCodeOf(anna))
    const bringOne = (friendId: string, at: string) =>
      tenant.inside(() =>
        new ReferFriend().handle(tenant.actor, { friendId, code, at: new Date(at) })
      )
    const states: string[] = []
    for (const friend of friends.slice(0, 11)) {
      const { state } = await bringOne(friend, '2026-03-31T20:59:59Z')
      states.push(state)
    }
    assert.equal(states.filter((state) => state === 'waiting').length, 10)
    const next = await bringOne(friends[11], '2026-03-31T21:00:00Z')
    assert.equal(next.state, 'waiting')
  })

  test('of somebody who had bought before are no referrals', async ({ assert }) => {
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant)
    const [anna, boris] = await givenCustomers(tenant, 2)
    const at = new Date()
    await tenant.inside(async () => {
      const code = await referralCodeOf(anna)
      await new ReferFriend().handle(tenant.actor, { friendId: boris, code, at })
    })
    const earlier = new Date(at.getTime() - HOUR)
    const purchase = await givenPurchase(tenant, venue, { customerId: boris, at: earlier })
    await tenant.inside(() => rewardReferral(tenant.actor, boris, purchase))
    assert.deepEqual(await bonusesOf(tenant, [anna, boris]), [0, 0])
    const [row] = await tenant.inside(() => db.from('referrals'))
    assert.equal(row.reason, 'already_customer')
  })

  test('are seen by who may see customers, and written at the till', async ({ client }) => {
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant)
    const [anna, boris] = await givenCustomers(tenant, 2)
    const cashier = await givenMember(tenant, 'cashier', { venueIds: [venue.id] })
    const code = await codeOf(client, tenant, anna)
    const brought = await bring(client, cashier, boris, { code })
    brought.assertStatus(201)
    const list = await client.get('/api/v1/referrals').bearerToken(cashier.token)
    list.assertStatus(403)
    const viewer = await givenMember(tenant, 'viewer')
    const refused = await bring(client, viewer, boris, { code })
    refused.assertStatus(403)
  })
})

test.group('Referrals under attack', () => {
  test('twenty purchases at once reward a friend once', async ({ assert }) => {
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant)
    const [anna, boris] = await givenCustomers(tenant, 2)
    await tenant.inside(async () => {
      const code = await referralCodeOf(anna)
      await new ReferFriend().handle(tenant.actor, { friendId: boris, code, at: new Date() })
    })
    const at = new Date(Date.now() + HOUR)
    const purchases: string[] = []
    for (let index = 0; index < 20; index++)
      purchases.push(await givenPurchase(tenant, venue, { customerId: boris, at }))
    await Promise.all(
      purchases.map((id) => tenant.inside(() => rewardReferral(tenant.actor, boris, id)))
    )
    assert.deepEqual(await bonusesOf(tenant, [anna, boris]), [50_000, 50_000])
  })
})
