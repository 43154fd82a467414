import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'

const COSTS = '/api/v1/costs'
const YEAR = { from: '2026-01-01', to: '2026-12-01' }

test.group('Costs over HTTP', (group) => {
  let tenant: Tenant
  let venueId: string
  let businessId: string
  group.each.setup(rolledBack)
  group.each.setup(async () => {
    tenant = await givenTenant()
    const { venue, business } = await givenVenue(tenant)
    venueId = venue.id
    businessId = business.id
  })

  const put = (client: ApiClient, who: { token: string }, ...costs: object[]) =>
    client
      .put(COSTS)
      .bearerToken(who.token)
      .json({
        costs: costs.map((cost) => ({
          ...{ venueId, month: '2026-03-01', line: 'rent', kind: 'fact', amount: 1000.5 },
          ...cost,
        })),
      })
  const read = async (client: ApiClient, who: { token: string }) => {
    const response = await client
      .get(COSTS)
      .bearerToken(who.token)
      .qs({ venueId, ...YEAR })
    response.assertStatus(200)
    return response.body().data
  }
  const statement = async (client: ApiClient) => {
    const response = await client
      .get('/api/v1/reports/finance/pl')
      .bearerToken(tenant.token)
      .qs({ from: '2026-03-01', to: '2026-03-31', slice: 'venue' })
    response.assertStatus(200)
    return response.body().data.totals
  }

  test('what is entered is read back, stands in the statement, and can be taken away', async ({
    client,
    assert,
  }) => {
    const set = await put(client, tenant, {}, { line: 'payroll', amount: 7 }, { amount: 2000 })
    set.assertStatus(200)
    assert.deepEqual(set.body().data, { count: 2 }, 'of two entries for one cell the last counts')
    const rent = { venueId, month: '2026-03-01', line: 'rent', kind: 'fact', amount: 2000 }
    assert.deepEqual(await read(client, tenant), [{ ...rent, line: 'payroll', amount: 7 }, rent])
    assert.containSubset(await statement(client), {
      rent: 2000,
      payroll: 7,
      marketing: null,
      operatingProfit: -2007,
    })
    await put(client, tenant, { amount: null })
    assert.lengthOf(await read(client, tenant), 1)
    assert.containSubset(await statement(client), { rent: null, operatingProfit: -7 })
  })

  for (const wrong of [
    { month: '2026-03-02' },
    { amount: -1 },
    { amount: 1.001 },
    { line: 'parties' },
    { kind: 'hope' },
  ])
    test(`a wrong value is named by its field: ${Object.keys(wrong)}`, async ({
      client,
      assert,
    }) => {
      const response = await put(client, tenant, wrong)
      response.assertStatus(422)
      assert.match(response.body().errors[0].field, /^costs\.0\./)
      assert.isEmpty(await read(client, tenant))
    })

  test('only who manages plans enters costs, and only of the own venues', async ({
    client,
    assert,
  }) => {
    const other = await givenVenue(tenant)
    const analyst = await givenMember(tenant, 'analyst')
    const owner = await givenMember(tenant, 'business_owner', {
      businessIds: [other.business.id],
    })
    const refused = await put(client, analyst, {})
    refused.assertStatus(403)
    const outside = await put(client, owner, {})
    outside.assertStatus(404)
    assert.isEmpty(await read(client, tenant))
    const own = await put(client, owner, { venueId: other.venue.id })
    own.assertStatus(200)
  })

  test('the statement is for who may read about money, within their venues', async ({
    client,
    assert,
  }) => {
    await put(client, tenant, {})
    const other = await givenVenue(tenant)
    const at = (id: string) => ({ businessIds: [id] })
    const owner = await givenMember(tenant, 'business_owner', at(other.business.id))
    const report = await client.get('/api/v1/reports/finance/pl').bearerToken(owner.token)
    assert.isNull(
      report.body().data.rows.find((row: { lineId: string }) => row.lineId === 'rent').lineFact
    )
    const manager = await givenMember(tenant, 'business_manager', at(businessId))
    const refused = await client.get('/api/v1/reports/finance/pl').bearerToken(manager.token)
    refused.assertStatus(403)
  })

  test('staff reports open for who may read about staff', async ({ client }) => {
    const viewer = await givenMember(tenant, 'viewer')
    const manager = await givenMember(tenant, 'business_manager', { businessIds: [businessId] })
    for (const report of ['performance', 'trend']) {
      const path = `/api/v1/reports/staff/${report}`
      const refused = await client.get(path).bearerToken(viewer.token)
      refused.assertStatus(403)
      const opened = await client.get(path).bearerToken(manager.token)
      opened.assertStatus(200)
    }
  })
})
