import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { awardBadges } from '#loyalty/badges/award'
import type { BadgeRule } from '#loyalty/badges/rule'
import backFillBadges from '#loyalty/jobs/back_fill_badges'
import { ReferFriend } from '#loyalty/referrals/actions/refer_friend'
import { referralCodeOf } from '#loyalty/referrals/referral_code'
import { rewardReferral } from '#loyalty/referrals/reward'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenPurchase } from '#tests/helpers/given_coupons'
import { customerBy, givenTill } from '#tests/helpers/given_customers'
import { givenCustomers } from '#tests/helpers/given_member'

const ANNA = '+79031112233'
const LATER = new Date(Date.now() + 3_600_000)

function codesOf(tenant: Tenant, customerId: string): Promise<string[]> {
  return tenant.inside(async () => {
    await awardBadges([customerId])
    const rows = await db
      .from('customer_badges as h')
      .join('badges as b', (join) =>
        join.on('b.tenant_id', 'h.tenant_id').andOn('b.id', 'h.badge_id')
      )
      .where('h.customer_id', customerId)
      .orderBy('b.code')
      .select('b.code')
    return rows.map(({ code }) => code)
  })
}

async function givenBadge(client: any, { token }: { token: string }, rule: unknown, name = 'Свой') {
  return client
    .post('/api/v1/badges')
    .bearerToken(token)
    .json({ nameRu: name, nameEn: name, icon: 'star', rule })
}

test.group('Badges', (group) => {
  group.each.setup(rolledBack)

  test('are given for what a customer bought, where and for how much, clinics apart', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const cafe = await givenVenue(tenant)
    const flowers = await givenVenue(tenant, { name: 'Цветы', category: 'floristics' })
    const clinic = await givenVenue(tenant, {
      name: 'Клиника',
      category: 'dentistry',
      medical: true,
    })
    const till = await givenTill(tenant, cafe)
    await till.sells([{ phone: ANNA, total: '249999.99' }])
    const anna = await customerBy(tenant, ANNA)
    assert.deepEqual(await codesOf(tenant, anna), ['category_gastronomy', 'pioneer'])

    const dentist = await givenTill(tenant, clinic)
    await dentist.visited(ANNA, '100000.00')
    assert.deepEqual(await codesOf(tenant, anna), ['category_gastronomy', 'pioneer'])

    const florist = await givenTill(tenant, flowers)
    await florist.sells([{ phone: ANNA, total: '0.01' }])
    const all = ['category_floristics', 'category_gastronomy', 'collector', 'investor', 'pioneer']
    assert.deepEqual(await codesOf(tenant, anna), all)
    await florist.sells([{ phone: ANNA, total: '-0.01', kind: 'refund' }])
    assert.deepEqual(await codesOf(tenant, anna), all)
    const again = await tenant.inside(() => awardBadges([anna]))
    assert.lengthOf(again, 0)
  })

  test('go to the first who registered and to those whose friends bought', async ({ assert }) => {
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant)
    const [anna, ...friends] = await givenCustomers(tenant, 101)
    assert.deepEqual(await codesOf(tenant, friends[98]), ['pioneer'])
    assert.deepEqual(await codesOf(tenant, friends[99]), [])
    for (const friend of friends.slice(0, 3)) {
      assert.notInclude(await codesOf(tenant, anna), 'friend')
      const purchaseId = await givenPurchase(tenant, venue, { customerId: friend, at: LATER })
      await tenant.inside(async () => {
        await db.from('purchases').update({ state: 'voided' })
        const code = await referralCodeOf(anna)
        await new ReferFriend().handle(tenant.actor, { friendId: friend, code, at: new Date() })
        await rewardReferral(tenant.actor, friend, purchaseId)
      })
    }
    assert.include(await codesOf(tenant, anna), 'friend')
  })

  test('of the tenant are made with a rule in words, and given to who earned them before', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const till = await givenTill(tenant, await givenVenue(tenant))
    await till.sells([{ phone: ANNA, total: '5000.00' }, { phone: '+79031112244' }])
    const anna = await customerBy(tenant, ANNA)
    const rule: BadgeRule = {
      all: [
        { field: 'category', value: ['gastronomy'] },
        { not: { field: 'referrals', value: 2 } },
        { field: 'spent', value: 5000 },
      ],
    }
    const made = await givenBadge(client, tenant, rule)
    made.assertStatus(201)
    const { id, text } = made.body().data
    assert.equal(
      text.replaceAll(/\s/g, ' '),
      'Куплено в категории «Гастрономия» и неверно, что приглашены 2 друга с покупками и покупок не меньше чем на 5 000 ₽.'
    )
    await tenant.inside(() => db.from('customer_badges').delete())
    const { signal } = new AbortController()
    await backFillBadges({ tenantId: tenant.tenantId, badgeId: id }, { id: 'job', signal })
    const holders = await client.get(`/api/v1/badges/${id}/customers`).bearerToken(tenant.token)
    assert.deepEqual(
      holders.body().data.map((holder: { id: string }) => holder.id),
      [anna]
    )
    const own = await client.get(`/api/v1/customers/${anna}/badges`).bearerToken(tenant.token)
    assert.equal(own.body().data[0].name, 'Свой')

    const harder = await client
      .put(`/api/v1/badges/${id}`)
      .bearerToken(tenant.token)
      .json({
        nameRu: 'Труднее',
        nameEn: 'Harder',
        icon: 'star',
        rule: { field: 'spent', value: 9000 },
      })
    harder.assertBodyContains({ data: { customers: 1, nameRu: 'Труднее' } })
    const gone = await client.delete(`/api/v1/badges/${id}`).bearerToken(tenant.token)
    gone.assertStatus(204)
    assert.lengthOf(await tenant.inside(() => db.from('customer_badges')), 0)
  })

  test('with rules that make no sense are refused with the place that is wrong', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const wrong: [unknown, string][] = [
      [undefined, 'rule'],
      [{ all: [] }, 'rule.all'],
      [{ field: 'password', value: 1 }, 'rule.field'],
      [{ any: [{ field: 'spent', value: '1' }] }, 'rule.any.0.value'],
      [{ not: { field: 'category', value: ["'; drop table"] } }, 'rule.not.value'],
      [{ field: 'categoryShare', value: 101 }, 'rule.value'],
    ]
    for (const [rule, field] of wrong) {
      const refused = await givenBadge(client, tenant, rule)
      refused.assertStatus(422)
      assert.equal(refused.body().errors[0].field, field)
    }
    const first = await givenBadge(client, tenant, { field: 'spent', value: 1 })
    first.assertStatus(201)
    const namesake = await givenBadge(client, tenant, { field: 'spent', value: 1 }, 'свой')
    namesake.assertStatus(409)
  })

  test('of Krug do not change, and changes need the right', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const list = await client.get('/api/v1/badges').bearerToken(tenant.token)
    const pioneer = list.body().data.find(({ code }: { code: string }) => code === 'pioneer')
    assert.equal(pioneer.text, 'Среди первых 100 зарегистрированных.')
    const gone = await client.delete(`/api/v1/badges/${pioneer.id}`).bearerToken(tenant.token)
    gone.assertStatus(409)
    const { venue } = await givenVenue(tenant)
    const manager = await givenMember(tenant, 'business_manager', {
      businessIds: [venue.businessId],
    })
    const seen = await client.get('/api/v1/badges').bearerToken(manager.token)
    seen.assertStatus(200)
    const refused = await givenBadge(client, manager, { field: 'spent', value: 1 })
    refused.assertStatus(403)
  })
})
