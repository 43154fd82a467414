import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { quarantine } from '#integrations/engine/quarantine'
import QuarantinedRecord from '#integrations/models/quarantined_record'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenConnection, givenConnectionHistory } from '#tests/helpers/given_connection'

const PHONE = '+79990000001'

/** One record of the stream in quarantine, with a phone in what the vendor sent. */
async function givenRefused(tenant: Tenant, stream: string) {
  const { business, venue } = await givenVenue(tenant)
  const connection = await givenConnection(tenant, { businessId: business.id })
  const { run } = await givenConnectionHistory(tenant, connection.id, venue.id)
  const record = await tenant.inside(async () => {
    const place = { connectionId: connection.id, runId: run.id, stream }
    const reason = { ru: 'Нет суммы', en: 'No total' }
    const refused = { externalId: 'r-1', code: 'E_RECORD_INVALID', reason }
    await quarantine(await tenantCipher(), place, [{ ...refused, payload: { phone: PHONE } }])
    return QuarantinedRecord.findByOrFail('external_id', 'r-1')
  })
  const list = `/api/v1/connections/${connection.id}/quarantine`
  return { business, list, one: `${list}/${record.id}`, record }
}

function looksAt(tenant: Tenant) {
  return tenant.inside(() =>
    db
      .from('audit_entries')
      .where('action', 'quarantine.opened')
      .select('user_id', 'subject_id', 'ip', 'details')
  )
}

test.group('What came and was not taken in', (group) => {
  group.each.setup(rolledBack)

  test('is not part of the list, and who opens it is written down', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const { list, one, record } = await givenRefused(tenant, 'receipts')

    const listed = await client.get(list).bearerToken(tenant.token)
    listed.assertBodyContains({ data: [{ id: record.id, hasPayload: true, personal: true }] })
    assert.notInclude(listed.text(), PHONE)
    assert.deepEqual(await looksAt(tenant), [])

    const opened = await client.get(one).bearerToken(tenant.token)
    opened.assertStatus(200)
    assert.deepEqual(opened.body().data, { id: record.id, payload: { phone: PHONE } })
    const [look, ...others] = await looksAt(tenant)
    assert.lengthOf(others, 0)
    assert.containsSubset(look, { user_id: tenant.owner.id, subject_id: record.id })
    assert.isNotEmpty(look.ip)
    assert.notInclude(JSON.stringify(look), PHONE)
  })

  test('stays closed to roles without the right to personal data', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const { business, list, one } = await givenRefused(tenant, 'receipts')
    const partner = await givenMember(tenant, 'business_owner', { businessIds: [business.id] })

    const listed = await client.get(list).bearerToken(partner.token)
    listed.assertStatus(200)
    assert.notInclude(listed.text(), PHONE)
    const opened = await client.get(one).bearerToken(partner.token)
    opened.assertStatus(403)
    opened.assertBodyContains({ code: 'E_PERSONAL_DATA' })
    assert.notInclude(opened.text(), PHONE)
    assert.deepEqual(await looksAt(tenant), [])
  })

  test('is open to them where a record can name nobody', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const { business, one } = await givenRefused(tenant, 'products')
    const partner = await givenMember(tenant, 'business_owner', { businessIds: [business.id] })
    const opened = await client.get(one).bearerToken(partner.token)
    opened.assertStatus(200)
    assert.lengthOf(await looksAt(tenant), 1)
  })
})
