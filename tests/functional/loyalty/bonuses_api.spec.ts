import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { givenMember, givenTenant, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenCustomers } from '#tests/helpers/given_member'

async function givenCustomer() {
  const tenant = await givenTenant()
  const [id] = await givenCustomers(tenant, 1)
  return { tenant, path: `/api/v1/bonuses/${id}` }
}

function write(client: ApiClient, tenant: Tenant, path: string, body: object, key?: string) {
  return client
    .post(path)
    .bearerToken(tenant.token)
    .header('idempotency-key', key ?? randomUUID())
    .json(body)
}

test.group('Bonuses over the API', (group) => {
  group.each.setup(rolledBack)

  test('are earned, put aside, spent in part, given back and listed with the reason', async ({
    client,
    assert,
  }) => {
    const { tenant, path } = await givenCustomer()
    const earned = await write(client, tenant, `${path}/earn`, { amount: 100.5, reason: 'Подарок' })
    earned.assertStatus(201)
    earned.assertBodyContains({ data: { balance: { available: 100.5, pending: 0, held: 0 } } })

    const hold = await write(client, tenant, `${path}/hold`, { amount: 60, reason: 'Касса' })
    hold.assertBodyContains({ data: { balance: { available: 40.5, held: 60 } } })
    const { holdId } = hold.body().data
    const captured = await write(client, tenant, `${path}/hold/${holdId}/capture`, { amount: 50 })
    captured.assertBodyContains({ data: { balance: { available: 50.5, held: 0 } } })
    const again = await write(client, tenant, `${path}/hold/${holdId}/release`, {})
    again.assertStatus(409)

    await write(client, tenant, `${path}/adjust`, { change: -0.5, reason: 'Округление' })
    const balance = await client.get(`${path}/balance`).bearerToken(tenant.token)
    balance.assertBodyContains({ data: { available: 50 } })
    const list = await client.get(`${path}/transactions`).bearerToken(tenant.token)
    assert.deepEqual(
      list.body().data.map(({ type, change }: { type: string; change: number }) => [type, change]),
      [
        ['adjust', -0.5],
        ['capture', 10],
        ['hold', -60],
        ['earn', 100.5],
      ]
    )
    assert.equal(list.body().data[0].reason, 'Округление')
    assert.equal(list.body().meta.total, 4)
  })

  test('more than there is is refused with what there is, and nothing happens', async ({
    client,
  }) => {
    const { tenant, path } = await givenCustomer()
    await write(client, tenant, `${path}/earn`, { amount: 10, reason: 'Подарок' })
    const refused = await write(client, tenant, `${path}/spend`, { amount: 11, reason: 'Касса' })
    refused.assertStatus(422)
    refused.assertBodyContains({ code: 'E_NOT_ENOUGH_BONUSES' })
    const list = await client.get(`${path}/transactions`).bearerToken(tenant.token)
    list.assertBodyContains({ meta: { total: 1 } })
  })

  test('the same request again has no second effect and the very same answer', async ({
    client,
    assert,
  }) => {
    const { tenant, path } = await givenCustomer()
    const body = { amount: 10, reason: 'Подарок' }
    const first = await write(client, tenant, `${path}/earn`, body, 'one')
    const second = await write(client, tenant, `${path}/earn`, body, 'one')
    assert.equal(second.text(), first.text())
    assert.equal(second.status(), 201)
    const other = await write(client, tenant, `${path}/earn`, { ...body, amount: 20 }, 'one')
    other.assertStatus(409)
    other.assertBodyContains({ code: 'E_IDEMPOTENCY_KEY_REUSED' })
    const balance = await client.get(`${path}/balance`).bearerToken(tenant.token)
    balance.assertBodyContains({ data: { available: 10 } })
  })

  test('a refusal does not use the key up', async ({ client }) => {
    const { tenant, path } = await givenCustomer()
    const spend = { amount: 5, reason: 'Касса' }
    const refused = await write(client, tenant, `${path}/spend`, spend, 'later')
    refused.assertStatus(422)
    await write(client, tenant, `${path}/earn`, { amount: 10, reason: 'Подарок' })
    const served = await write(client, tenant, `${path}/spend`, spend, 'later')
    served.assertStatus(201)
  })

  test('a write without a key, or with a wrong amount, says what to do', async ({ client }) => {
    const { tenant, path } = await givenCustomer()
    const keyless = await client
      .post(`${path}/earn`)
      .bearerToken(tenant.token)
      .json({ amount: 1, reason: 'x' })
    keyless.assertStatus(400)
    keyless.assertBodyContains({ code: 'E_IDEMPOTENCY_KEY_REQUIRED' })
    for (const amount of [0, -1, 1.234, 'много', null]) {
      const wrong = await write(client, tenant, `${path}/earn`, { amount, reason: 'x' })
      wrong.assertStatus(422)
    }
  })

  test('need the right to them', async ({ client }) => {
    const { tenant, path } = await givenCustomer()
    const viewer = await givenMember(tenant, 'viewer')
    const read = await client.get(`${path}/balance`).bearerToken(viewer.token)
    read.assertStatus(403)
    const changed = await write(client, { ...tenant, token: viewer.token }, `${path}/earn`, {
      amount: 1,
      reason: 'x',
    })
    changed.assertStatus(403)
  })
})
