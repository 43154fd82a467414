import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { CreateCrossPromo } from '#loyalty/cross_promos/save_cross_promo'
import { recomputeTiers } from '#loyalty/tiers/recompute_tiers'
import { PROGRAMME_PRESETS } from '#loyalty/programme/presets'
import { givenMember, givenVenue, rolledBack } from '#tests/helpers/given'
import { givenShop } from '#tests/helpers/given_shop'

const PATH = '/api/v1/programme'
const sum = (price: number) => [{ price }]

test.group('Programme', (group) => {
  group.each.setup(rolledBack)

  test('starts as the preset says, is changed by version, and explains itself', async ({
    client,
    assert,
  }) => {
    const { tenant } = await givenShop(client, { preset: 'club' })
    const shown = await client.get(PATH).bearerToken(tenant.token)
    assert.deepEqual(shown.body().data, { version: 0, settings: PROGRAMME_PRESETS.club })

    const settings = { ...PROGRAMME_PRESETS.club, spendShare: 2000, mostEarned: 100_000 }
    const save = (basedOn: number) =>
      client.put(PATH).bearerToken(tenant.token).json({ basedOn, settings })
    const saved = await save(0)
    saved.assertBodyContains({ data: { version: 1 } })
    const late = await save(0)
    late.assertStatus(409)
    late.assertBodyContains({ code: 'E_PROGRAMME_CHANGED' })
    const versions = await client.get(`${PATH}/versions`).bearerToken(tenant.token)
    assert.containSubset(versions.body().data, [
      { version: 1, author: 'Владелец', changed: ['spendShare', 'mostEarned'] },
    ])

    const example = await client
      .post(`${PATH}/example`)
      .bearerToken(tenant.token)
      .json({ settings, amount: 100_000, tier: 'vip', newCategory: true, bonuses: 90_000 })
    example.assertBodyContains({ data: { paidWithBonuses: 20_000, earned: 11_200 } })
    assert.lengthOf(example.body().data.because, 2)
  })

  test('settings that contradict each other are refused in words', async ({ client, assert }) => {
    const { tenant } = await givenShop(client, { preset: 'club' })
    const { tiers } = PROGRAMME_PRESETS.club
    const [insider, vip] = tiers
    const stranger = await givenShop(client)
    const terms = { multiplier: 20_000, spendShare: null }
    const cases: object[] = [
      { tiers: [insider, { ...vip, code: 'insider' }] },
      { tiers: [vip] },
      { tiers: [insider, { ...vip, enter: insider.enter }] },
      { premium: { rate: 1000, tier: 'gold' } },
      { businesses: { [stranger.business.id]: terms } },
      { spendShare: 10_001 },
      { tiers: [{ ...insider, colour: 'red' }] },
      { guards: { purchases: { soft: 5, hard: 4 }, spent: { soft: null, hard: null } } },
    ]
    for (const wrong of cases) {
      const settings = { ...PROGRAMME_PRESETS.club, ...wrong }
      const answer = await client.put(PATH).bearerToken(tenant.token).json({ basedOn: 0, settings })
      assert.equal(answer.status(), 422, JSON.stringify(wrong).slice(0, 80))
    }
    const { rows } = await tenant.inside(() => db.rawQuery('select 1 from programme_versions'))
    assert.lengthOf(rows, 0)
  })

  test('only who may sets it up', async ({ client }) => {
    const { tenant } = await givenShop(client)
    const { token } = await givenMember(tenant, 'analyst')
    const read = await client.get(PATH).bearerToken(token)
    read.assertStatus(200)
    const settings = PROGRAMME_PRESETS.chain
    const write = await client.put(PATH).bearerToken(token).json({ basedOn: 0, settings })
    write.assertStatus(403)
  })

  test('a tier is entered with the purchase that earns it, and left with its refund', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop(client, { preset: 'club' })
    const others = [
      await givenVenue(shop.tenant, { category: 'beauty' }),
      await givenVenue(shop.tenant, { category: 'floristics' }),
    ]
    const customerId = await shop.newCustomer()
    const customer = { id: customerId }
    const path = `/api/v1/bonuses/${customerId}/membership`
    const membership = async () => {
      const answer = await client.get(path).bearerToken(shop.tenant.token)
      return answer.body().data
    }

    await shop.buy({ customer, items: sum(10_000) })
    await shop.buy({ customer, items: sum(15_000), venueId: others[0].venue.id })
    const before = await membership()
    assert.containSubset(before, {
      tier: { code: 'insider' },
      next: { tier: { code: 'vip' }, missingSpent: 5000, missingCategories: 1 },
    })
    assert.include(before.next.inWords, 'VIP')
    const made = await shop.buy({ customer, items: sum(5000), venueId: others[1].venue.id })
    made.assertBodyContains({ data: { tier: { code: 'vip', raised: true } } })
    assert.containSubset(await membership(), { history: [{ from: 'insider', to: 'vip' }] })

    await shop.refund({ purchaseId: made.body().data.purchaseId })
    assert.containSubset(await membership(), { tier: { code: 'insider' } })

    // A refund of something else starts the grace period only.
    await shop.buy({ customer, items: sum(5000), venueId: others[1].venue.id })
    const other = await shop.buy({ customer, items: sum(1), venueId: others[1].venue.id })
    await shop.refund({ purchaseId: other.body().data.purchaseId })
    assert.containSubset(await membership(), { tier: { code: 'vip' }, falls: null })
  })

  test('an owner invites, a subscription lifts, and the night finds the top', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop(client, { preset: 'club' })
    const [guest, subscriber, buyer] = [
      await shop.newCustomer(),
      await shop.newCustomer(),
      await shop.newCustomer(),
    ]
    const set = (id: string, body: object) =>
      client.patch(`/api/v1/bonuses/${id}/membership`).bearerToken(shop.tenant.token).json(body)
    const invited = await set(guest, { invitedTo: 'inner_circle' })
    invited.assertBodyContains({ data: { tier: { code: 'inner_circle' } } })
    const refused = await set(guest, { invitedTo: 'vip' })
    refused.assertBodyContains({ code: 'E_TIER_UNKNOWN' })
    const until = '2099-01-01T00:00:00Z'
    await set(subscriber, { premiumUntil: until })
    const made = await shop.buy({ customer: { id: subscriber }, items: sum(100) })
    // Ten per cent of the subscription, twice for the new category of the tier it lifts to.
    made.assertBodyContains({ data: { bonuses: { earned: 20 }, tier: { code: 'vip' } } })

    await shop.buy({ customer: { id: buyer }, items: sum(50_000) })
    await recomputeTiers(shop.tenant.tenantId, new Date())
    const top = await client
      .get(`/api/v1/bonuses/${buyer}/membership`)
      .bearerToken(shop.tenant.token)
    assert.equal(top.body().data.tier.code, 'elite')
  })

  test('a purchase here brings an offer there, which lives its time and works once', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop(client)
    const partner = await givenVenue(shop.tenant, { category: 'beauty' })
    await shop.tenant.inside(() =>
      new CreateCrossPromo().handle(shop.tenant.actor, {
        fromBusinessId: shop.business.id,
        toBusinessId: partner.business.id,
      })
    )
    const customer = { id: await shop.newCustomer() }
    const there = { customer, items: sum(1000), venueId: partner.venue.id }
    const earning = async (bonuses: number, body: object) => {
      const made = await shop.buy(body)
      const { data } = made.body()
      assert.equal(data.bonuses.earned, bonuses)
      return data.purchaseId
    }
    await earning(10, there)
    await earning(10, { customer, items: sum(1000) })
    const involved = await earning(110, there)
    await earning(10, there)

    await shop.refund({ purchaseId: involved })
    await earning(110, there)
    const list = await client.get('/api/v1/cross-promos').bearerToken(shop.tenant.token)
    assert.containSubset(list.body().data, [{ used: 1, open: 0, active: true }])
  })
})
