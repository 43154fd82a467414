import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { purgeTenant } from '#privacy/retention/purge_tenant'
import { takeKey } from '#shared/idempotency/remembered_answer'
import { givenMember, givenTenant, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenConnection, givenConnectionHistory } from '#tests/helpers/given_connection'
import { givenCustomer } from '#tests/helpers/given_customers'
import { givenVenue } from '#tests/helpers/given'

const URL = '/api/v1/retention'
const never = new AbortController().signal
const ago = (days: number) => DateTime.now().minus({ days }).toJSDate()
const purge = (tenant: Tenant) => purgeTenant(tenant.tenantId, never)

/** A refused record, a key, an invitation and a customer, each twice: one from long ago. */
async function givenOldAndNew(tenant: Tenant, days: number) {
  const { business, venue } = await givenVenue(tenant)
  const connection = await givenConnection(tenant, { businessId: business.id })
  await givenConnectionHistory(tenant, connection.id, venue.id)
  const old = await givenCustomer(tenant, { name: 'Давний', phone: '+79031112233' })
  const recent = await givenCustomer(tenant, { name: 'Недавний' })
  await tenant.inside(async () => {
    for (const key of ['old', 'new']) await takeKey(key, Buffer.from(key))
    await db
      .from('idempotent_requests')
      .where('key', 'old')
      .update({ created_at: ago(days) })
    await db.from('quarantined_records').update({ updated_at: ago(days) })
    await db
      .from('customers')
      .where('id', old.id)
      .update({ created_at: ago(days) })
  })
  return { old: old.id, recent: recent.id }
}

const keysIn = (tenant: Tenant) =>
  tenant.inside(async () => {
    const rows = await db.from('idempotent_requests').orderBy('key').select('key')
    return rows.map(({ key }) => key)
  })

test.group('Retention', (group) => {
  group.each.setup(rolledBack)

  test('the night removes what is older than its period, in this tenant alone, and says how much', async ({
    assert,
  }) => {
    const [tenant, other] = [await givenTenant(), await givenTenant()]
    await givenOldAndNew(tenant, 100)
    await givenOldAndNew(other, 100)
    assert.deepEqual(await purge(tenant), { quarantine: 1, answers: 1 })
    assert.deepEqual(await purge(tenant), {})
    assert.deepEqual(await keysIn(tenant), ['new'])
    assert.deepEqual(await keysIn(other), ['new', 'old'])
    await tenant.inside(async () => {
      const entry = await db.from('audit_entries').orderBy('id', 'desc').firstOrFail()
      assert.containSubset(entry, { action: 'retention.purged', user_id: null })
      assert.deepEqual(entry.details, { quarantine: 1, answers: 1 })
    })
  })

  test('a tenant chooses within bounds; inactive customers are erased only then, and each is a request', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { old, recent } = await givenOldAndNew(tenant, 400)
    const choose = (kind: string, days: number | null) =>
      client.put(`${URL}/${kind}`).bearerToken(tenant.token).json({ days })
    for (const [kind, days, status] of [
      ['inactiveCustomers', 30, 422],
      ['personRequests', 30, 422],
      ['answers', 10, 422],
      ['quarantine', null, 422],
      ['receipts', 10, 404],
      ['inactiveCustomers', 365, 200],
    ] as const) {
      const answer = await choose(kind, days)
      answer.assertStatus(status)
    }
    const analyst = await givenMember(tenant, 'analyst')
    const forbidden = await client.get(URL).bearerToken(analyst.token)
    forbidden.assertStatus(403)

    assert.containSubset(await purge(tenant), { inactiveCustomers: 1 })
    const requests = await client.get('/api/v1/person-requests').bearerToken(tenant.token)
    assert.lengthOf(requests.body().data, 1)
    assert.containSubset(requests.body().data[0], {
      customer: { id: old, erased: true },
      channel: 'retention',
      state: 'fulfilled',
    })
    const left = await client.get(`/api/v1/customers/${recent}`).bearerToken(tenant.token)
    left.assertStatus(200)
  })
})
