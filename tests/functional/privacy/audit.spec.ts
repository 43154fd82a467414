import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { CreateCustomer } from '#customers/actions/save_customer'
import { checkAudit, verifyAudit } from '#privacy/audit/check'
import { chainAudit } from '#privacy/audit/chain'
import { givenMember, givenTenant, rolledBack, type Tenant } from '#tests/helpers/given'
import { columnsOf, forged, tampering } from '#tests/helpers/tampering'

const URL = '/api/v1/audit'
const PHONE = '+79991112233'

/** The owner added somebody, and an admin looked at them. */
async function givenActs(client: ApiClient) {
  const tenant = await givenTenant()
  const customerId = await tenant.inside(() =>
    new CreateCustomer().handle(tenant.actor, { name: 'Анна Ёлкина', phone: PHONE })
  )
  const admin = await givenMember(tenant, 'admin')
  const opened = await client.get(`/api/v1/customers/${customerId}`).bearerToken(admin.token)
  opened.assertStatus(200)
  return { tenant, admin, customerId }
}

const get = (client: ApiClient, { token }: Pick<Tenant, 'token'>, path = '', query: object = {}) =>
  client.get(`${URL}${path}`).qs(query).bearerToken(token)

test.group('The audit log, looked at', (group) => {
  group.each.setup(rolledBack)

  test('says who did what to whom and from where, newest first', async ({ client, assert }) => {
    const { tenant, admin, customerId } = await givenActs(client)
    const all = await get(client, tenant)
    all.assertStatus(200)
    const [looked, created] = all.body().data
    assert.containSubset(looked, {
      action: 'customers.contacts_opened',
      what: 'Открыты контакты клиента',
      who: 'admin',
      userId: admin.user.id,
      subject: 'Клиент',
      subjectId: customerId,
      address: '127.0.0.1',
      seq: null,
    })
    assert.containSubset(created, { action: 'customers.created', who: 'Владелец' })
    assert.notInclude(all.text(), PHONE.slice(1))
    assert.notInclude(all.text(), 'Ёлкина')
  })

  test('is narrowed by person, act, area, object and days', async ({ client, assert }) => {
    const { tenant, admin, customerId } = await givenActs(client)
    const count = async (query: object) => {
      const answer = await get(client, tenant, '', query)
      return answer.body().meta.total
    }
    assert.equal(await count({ userId: admin.user.id }), 1)
    assert.equal(await count({ action: 'customers.created' }), 1)
    assert.equal(await count({ action: 'customers' }), 2)
    assert.equal(await count({ action: 'customer' }), 0)
    assert.equal(await count({ subjectType: 'customer', subjectId: customerId }), 2)
    assert.equal(await count({ to: '2020-01-01' }), 0)
    assert.equal(await count({ from: '2020-01-01' }), 2)
    const other = await givenTenant()
    const foreign = await get(client, other, '', { subjectId: customerId })
    assert.deepEqual(foreign.body().data, [])
  })

  test('is for those who may read it', async ({ client }) => {
    const { tenant } = await givenActs(client)
    const analyst = await givenMember(tenant, 'analyst')
    for (const path of ['', '/state', '/export']) {
      const refused = await get(client, analyst, path)
      refused.assertStatus(403)
    }
  })
})

test.group('The audit log, sealed', () => {
  test('leaves as a file with the links of its chain, and says so itself', async ({
    client,
    assert,
  }) => {
    const { tenant } = await givenActs(client)
    await tenant.inside(() => chainAudit())
    const file = await get(client, tenant, '/export', { format: 'csv' })
    file.assertStatus(200)
    const lines = file.text().trim().split('\r\n')
    assert.lengthOf(lines, 4)
    assert.match(lines[1], /customers\.created.*[0-9a-f]{64}/)
    assert.match(lines[3], /audit\.exported/)
  })

  test('cannot be changed by the application', async ({ client, assert }) => {
    const { tenant } = await givenActs(client)
    await tenant.inside(() => chainAudit())
    for (const sql of [
      `update audit_entries set action = 'nothing'`,
      'delete from audit_entries',
      'delete from audit_chain',
      'truncate audit_chain',
    ])
      await assert.rejects(() => tenant.inside(() => db.rawQuery(sql)), /permission denied/)
  })

  test('a change to any value of any row is found, also without any guard', async ({
    client,
    assert,
  }) => {
    const { tenant } = await givenActs(client)
    const clean = await tenant.inside(() => checkAudit())
    assert.deepEqual([clean.links, clean.findings], [2, []])
    const log = { tables: ['audit_entries', 'audit_chain'], verify: verifyAudit }
    for (const table of log.tables) {
      for (const column of await columnsOf(table)) {
        const { rows, findings } = await tampering(
          log,
          tenant,
          `update ${table} set "${column.name}" = ${forged(column)}
            where ctid = (select ctid from ${table} order by random() limit 1)`
        )
        assert.equal(rows, 1)
        assert.isAbove(findings, 0, `${table}.${column.name} was changed`)
      }
    }
    const { findings } = await tampering(
      log,
      tenant,
      `with entry as (delete from audit_entries where id = (select max(id) from audit_entries) returning id)
       delete from audit_chain where entry_id in (select id from entry)`
    )
    assert.isAbove(findings, 0, 'the last entry was taken out together with its link')
  })
})
