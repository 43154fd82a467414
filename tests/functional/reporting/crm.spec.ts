import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { givenMember, givenTenant, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenManagers } from '#tests/helpers/given_crm'

const CRM = '/api/v1/crm'
const get = (client: ApiClient, who: { token: string }, path: string, query: object = {}) =>
  client.get(`${CRM}/${path}`).qs(query).bearerToken(who.token).header('accept', 'application/json')

const REPORTS = [
  'sales-by-month',
  'manager-activity',
  'leads-by-source',
  'lead-conversion',
  'sales-funnel',
  'win-loss',
  'deal-velocity',
  'pipeline-forecast',
  'manager-leaderboard',
  'activity-heatmap',
]

test.group('Reports of the CRM over HTTP', (group) => {
  let tenant: Tenant
  group.each.setup(rolledBack)
  group.each.setup(async () => {
    tenant = await givenTenant()
  })

  /** Two of one department, of whom the first is the given user, and one of another. */
  async function givenTeam(email: string) {
    const team = await givenManagers(tenant, [
      { name: 'Анна', email, department: 'Север' },
      { name: 'Борис', department: 'Север' },
      { name: 'Вера', department: 'Юг' },
    ])
    await team.deals([{ manager: 0 }, { manager: 1 }, { manager: 1 }, { manager: 2 }])
    await team.deals([{ manager: null }])
    return team
  }

  const wonBy = async (client: ApiClient, who: { token: string }) => {
    const response = await get(client, who, 'manager-leaderboard')
    response.assertStatus(200)
    return response.body().data.totals.wonDeals
  }

  test('a manager sees the own deals, a head the department’s, a director all', async ({
    client,
    assert,
  }) => {
    const manager = await givenMember(tenant, 'sales_manager')
    const head = await givenMember(tenant, 'sales_head')
    const director = await givenMember(tenant, 'sales_director')
    const team = await givenTeam(manager.user.email)
    assert.equal(await wonBy(client, manager), 1)
    assert.equal(await wonBy(client, head), 0, 'nobody knows yet who the head is in the CRM')
    assert.equal(await wonBy(client, director), 5)

    const link = (id: string, userId: string | null) =>
      client.put(`${CRM}/managers/${id}/user`).bearerToken(tenant.token).json({ userId })
    const linked = await link(team.managerIds[1], head.user.id)
    linked.assertStatus(204)
    assert.equal(await wonBy(client, head), 3)

    await link(team.managerIds[0], null)
    assert.equal(await wonBy(client, manager), 0, 'what a person decided counts before the e-mail')
    await client.delete(`${CRM}/managers/${team.managerIds[0]}/user`).bearerToken(tenant.token)
    assert.equal(await wonBy(client, manager), 1)
  })

  test('the managers are listed with the users they are', async ({ client, assert }) => {
    const manager = await givenMember(tenant, 'sales_manager')
    await givenTeam(manager.user.email)
    const response = await get(client, tenant, 'managers')
    const { data } = response.body()
    assert.deepEqual(
      data.map(({ name, linkedBy, user }: Record<string, never>) => ({ name, linkedBy, user })),
      [
        {
          name: 'Анна',
          linkedBy: 'email',
          user: { id: manager.user.id, name: manager.user.name },
        },
        { name: 'Борис', linkedBy: 'email', user: null },
        { name: 'Вера', linkedBy: 'email', user: null },
      ]
    )
  })

  test('only who manages people says who is who', async ({ client, assert }) => {
    const manager = await givenMember(tenant, 'sales_manager')
    const team = await givenTeam('anna@example.test')
    const path = `${CRM}/managers/${team.managerIds[2]}/user`
    const refused = await client
      .put(path)
      .bearerToken(manager.token)
      .json({ userId: manager.user.id })
    refused.assertStatus(403)
    assert.equal(await wonBy(client, manager), 0)
  })

  test('a deal out of reach is as if it did not exist', async ({ client }) => {
    const manager = await givenMember(tenant, 'sales_manager')
    const team = await givenTeam(manager.user.email)
    const other = await givenManagers(await givenTenant(), ['Чужой'])
    for (const query of [
      { managerId: team.managerIds[1] },
      { managerId: other.managerIds[0] },
      { pipelineId: other.pipelineId },
      { businessId: other.business.id },
    ]) {
      const response = await get(client, manager, 'sales-funnel', query)
      response.assertStatus(404)
    }
  })

  test('somebody limited to a business sees what its CRM brought', async ({ client, assert }) => {
    const team = await givenTeam('anna@example.test')
    const another = await givenManagers(tenant, ['Глеб'])
    await another.deals([{ manager: 0 }])
    const role = await client
      .post('/api/v1/organizations/roles')
      .bearerToken(tenant.token)
      .json({ name: 'Продажи', permissions: ['reports.crm', 'crm.all'] })
    const limited = await givenMember(tenant, role.body().data.id, {
      businessIds: [another.business.id],
    })
    assert.equal(await wonBy(client, limited), 1)
    const everywhere = await get(client, tenant, 'manager-leaderboard', {
      businessId: team.business.id,
    })
    assert.equal(everywhere.body().data.totals.wonDeals, 5)
  })

  test('each report opens, also without a single deal, as a file too', async ({
    client,
    assert,
  }) => {
    for (const report of REPORTS) {
      const empty = await get(client, tenant, report, { compare: 'previous' })
      empty.assertStatus(200)
      assert.notInclude(JSON.stringify(empty.body()), 'translation missing')
    }
    await givenTeam('anna@example.test')
    for (const report of REPORTS)
      for (const format of ['csv', 'xlsx', 'pdf']) {
        const file = await get(client, tenant, report, { compare: 'previous', format })
        file.assertStatus(200)
      }
  })

  test('who may not read about deals is refused', async ({ client }) => {
    const owner = await givenManagers(tenant, ['Анна'])
    const limited = await givenMember(tenant, 'business_owner', {
      businessIds: [owner.business.id],
    })
    for (const report of REPORTS) {
      const response = await get(client, limited, report)
      response.assertStatus(403)
    }
  })
})
