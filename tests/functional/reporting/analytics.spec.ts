import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenTill } from '#tests/helpers/given_customers'

const URL = '/api/v1/analytics'
const MARCH = { from: '2026-03-01', to: '2026-03-31' }
const ANNA = '+79031112233'
const OLEG = '+79034445566'

const get = (client: ApiClient, who: { token: string }, path: string, query: object = {}) =>
  client
    .get(`${URL}/${path}`)
    .qs({ ...MARCH, ...query })
    .bearerToken(who.token)

async function givenClub() {
  const tenant = await givenTenant({ preset: 'club' })
  const cafe = await givenVenue(tenant)
  const shop = await givenVenue(tenant, { name: 'Лавка', category: 'retail' })
  const [till, counter] = [await givenTill(tenant, cafe), await givenTill(tenant, shop)]
  await till.knows([
    { externalId: 'anna', name: 'Анна', phone: ANNA },
    { externalId: 'oleg', name: 'Олег', phone: OLEG },
  ])
  await till.sells([
    { phone: ANNA, total: '100.00', closedAt: '2026-03-02T12:00:00' },
    { phone: OLEG, total: '300.00', closedAt: '2026-03-20T12:00:00' },
    { total: '50.00', closedAt: '2026-03-20T13:00:00' },
  ])
  await counter.sells([{ phone: ANNA, total: '200.00', closedAt: '2026-03-10T12:00:00' }])
  return { tenant, cafe: cafe.business, shop: shop.business }
}

test.group('Analytics over HTTP', (group) => {
  let club: { tenant: Tenant; cafe: { id: string }; shop: { id: string } }
  group.each.setup(rolledBack)
  group.each.setup(async () => {
    club = await givenClub()
  })

  test('a business knows its customers, and where they came from', async ({ client, assert }) => {
    const { tenant, cafe, shop } = club
    const overview = await get(client, tenant, `business/${cafe.id}/overview`)
    overview.assertStatus(200)
    assert.containSubset(overview.body().data.totals, {
      revenue: 450,
      receipts: 3,
      customers: 2,
      newCustomers: 2,
      ecosystemRevenue: 0,
    })
    const sources = await get(client, tenant, `business/${shop.id}/customer-sources`)
    assert.containSubset(sources.body().data.rows, [
      { sourceId: cafe.id, businessId: shop.id, arrived: 1, revenue: 200, conversion: 50 },
    ])
    const destinations = await get(client, tenant, `business/${cafe.id}/customer-destinations`)
    assert.lengthOf(destinations.body().data.rows, 1)
    const [{ destination, arrived }] = destinations.body().data.rows
    assert.deepEqual([destination, arrived], ['Лавка', 1])
  })

  test('everybody together counts once, and the ecosystem is told in one answer', async ({
    client,
    assert,
  }) => {
    const overview = await get(client, club.tenant, 'overview')
    assert.containSubset(overview.body().data.totals, { customers: 2, revenue: 650 })
    const summary = await get(client, club.tenant, 'summary')
    summary.assertStatus(200)
    const { tiles, nsm, tiers, pairs } = summary.body().data
    const valueOf = (key: string) => tiles.find((tile: { key: string }) => tile.key === key).value
    assert.deepEqual(
      ['members', 'activeMembers', 'nsm', 'crossPurchaseRate'].map(valueOf),
      [2, 2, 50, 50]
    )
    assert.lengthOf(nsm.rows, 31)
    assert.isNotEmpty(tiers.rows)
    assert.lengthOf(pairs.rows, 1)
  })

  test('several reports are one answer', async ({ client, assert }) => {
    const asked = { ...MARCH, reports: ['overview', 'cohorts'] }
    const response = await client.post(URL).json(asked).bearerToken(club.tenant.token)
    response.assertStatus(200)
    assert.sameMembers(Object.keys(response.body().data), ['overview', 'cohorts'])
    const wrong = await client
      .post(URL)
      .json({ reports: ['horoscope'] })
      .bearerToken(club.tenant.token)
    wrong.assertStatus(422)
  })

  test('a partner asks about the own business, and not about the whole', async ({
    client,
    assert,
  }) => {
    const { tenant, cafe, shop } = club
    const partner = await givenMember(tenant, 'business_owner', { businessIds: [shop.id] })
    const own = await get(client, partner, `business/${shop.id}/customer-sources`)
    own.assertStatus(200)
    assert.notInclude(JSON.stringify(own.body()), cafe.id)
    const foreign = await get(client, partner, `business/${cafe.id}/overview`)
    foreign.assertStatus(404)
    for (const path of ['summary', 'ecosystem', 'nsm', 'by-tier']) {
      const refused = await get(client, partner, path)
      refused.assertStatus(403)
    }
    const catalogue = await client.get('/api/v1/reports').bearerToken(partner.token)
    const ids = catalogue.body().data.map(({ id }: { id: string }) => id)
    assert.include(ids, 'customer-sources')
    assert.notInclude(ids, 'ecosystem')
  })

  test('whoever may not read reports on customers reads none, nor takes them along', async ({
    client,
  }) => {
    const { tenant, cafe } = club
    const viewer = await givenMember(tenant, 'viewer')
    for (const path of ['overview', 'summary', `business/${cafe.id}/overview`]) {
      const refused = await get(client, viewer, path)
      refused.assertStatus(403)
    }
    const manager = await givenMember(tenant, 'business_manager', { businessIds: [cafe.id] })
    const read = await get(client, manager, `business/${cafe.id}/new-and-returning`)
    read.assertStatus(200)
    const refused = await get(client, manager, `business/${cafe.id}/export`)
    refused.assertStatus(403)
    const file = await get(client, tenant, `business/${cafe.id}/export`)
    file.assertStatus(200)
    file.assertHeader(
      'content-disposition',
      'attachment; filename="customers-new-and-returning_2026-03-01_2026-03-31.xlsx"'
    )
  })

  test('customers of some venues are refused in words', async ({ client, assert }) => {
    const { tenant, cafe, shop } = club
    const two = await get(client, tenant, 'overview', { businessId: [cafe.id, shop.id] })
    two.assertStatus(422)
    assert.equal(two.body().code, 'E_ONE_BUSINESS_REQUIRED')
    assert.match(two.body().detail, /один бизнес/)
  })
})
