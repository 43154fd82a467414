import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { CreateCustomer } from '#customers/actions/save_customer'
import { AddNote } from '#customers/actions/save_note'
import { showCustomer } from '#customers/queries/customer_query'
import { storedValues } from '#integrations/connection_secrets'
import Connection from '#integrations/models/connection'
import { IssueCard } from '#loyalty/cards/issue_card'
import { RenewDataKey } from '#privacy/actions/renew_data_key'
import { RewrapKeys } from '#privacy/actions/rewrap_keys'
import { SealAnew } from '#privacy/actions/seal_anew'
import { useKeyService } from '#privacy/keys/keys_of_installation'
import { LocalKeyService } from '#privacy/keys/local_key_service'
import { wrappingSecrets } from '#privacy/keys/wrapping_secrets'
import TenantKey from '#privacy/models/tenant_key'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { sealedColumns } from '#privacy/sealed_columns'
import env from '#start/env'
import { givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenConnection, givenConnectionHistory } from '#tests/helpers/given_connection'

const DAY = 86_400_000
const SEALED = String.raw`^(\d+\.)?[A-Za-z0-9+/]{40,}={0,2}$`

/** Somebody known by name, phone and e-mail, with a note and a card; a connection with a password. */
async function givenSecrets() {
  const tenant = await givenTenant()
  const { business, venue } = await givenVenue(tenant)
  const connection = await givenConnection(tenant, { businessId: business.id })
  await givenConnectionHistory(tenant, connection.id, venue.id)
  const customerId = await tenant.inside(async () => {
    const id = await new CreateCustomer().handle(tenant.actor, {
      name: 'Анна Ёлкина',
      phone: '+79991112233',
      email: 'anna@example.test',
      birthDate: '1990-05-01',
    })
    await new AddNote().handle(tenant.actor, id, 'Любит окно')
    await new IssueCard().handle(tenant.actor, id)
    return id
  })
  return { tenant, customerId, connection: connection as Connection }
}

/** Texts of the tenant, in whatever table, that look sealed, but not by the key with this prefix. */
async function sealedOtherwise(tenant: Tenant, prefix: string) {
  return tenant.inside(async () => {
    const { rows: columns } = await db.rawQuery<{ rows: { table: string; column: string }[] }>(
      `select c.table_name as table, c.column_name as column
         from information_schema.columns c
         join information_schema.columns t on t.table_name = c.table_name and t.column_name = 'tenant_id'
         join pg_tables p on p.tablename = c.table_name and p.schemaname = 'public'
        where c.table_schema = 'public' and c.data_type = 'text' and c.table_name <> 'tenant_keys'`
    )
    const found: string[] = []
    for (const { table, column } of columns) {
      const { rows } = await db.rawQuery(
        `select 1 from ${table} where "${column}" ~ :sealed and not starts_with("${column}", :prefix) limit 1`,
        { sealed: SEALED, prefix }
      )
      if (rows.length) found.push(`${table}.${column}`)
    }
    return found
  })
}

test.group('Renewing keys', (group) => {
  group.each.setup(rolledBack)

  test('everything is sealed anew and stays readable; the former key goes when nobody can need it', async ({
    assert,
  }) => {
    const { tenant, customerId, connection } = await givenSecrets()
    const before = await sealedOtherwise(tenant, 'nothing')
    assert.includeMembers(before, ['customer_identities.phone', 'connections.secrets'])
    assert.includeMembers(
      sealedColumns().map(({ table, column }) => `${table}.${column}`),
      before
    )

    await tenant.inside(() => new RenewDataKey().handle(tenant.actor))
    const { sealed } = await new SealAnew().handle(tenant.tenantId)
    assert.isAtLeast(sealed, 7)
    assert.deepEqual(await sealedOtherwise(tenant, '2.'), [])
    const customer = await tenant.inside(() =>
      showCustomer(tenant.actor, customerId, { open: true })
    )
    assert.containSubset(customer, { name: 'Анна Ёлкина', phone: '+79991112233' })
    const values = await tenant.inside(async () =>
      storedValues(await tenantCipher(), await Connection.findOrFail(connection.id))
    )
    assert.equal(values.password, 'secret-word')

    const soon = await new SealAnew().handle(tenant.tenantId)
    assert.deepEqual(soon, { sealed: 0, forgotten: 0 })
    const later = await new SealAnew().handle(tenant.tenantId, new Date(Date.now() + 3 * DAY))
    assert.equal(later.forgotten, 1)
    const keys = await tenant.inside(() => TenantKey.query().where('purpose', 'data'))
    assert.deepEqual(
      keys.map(({ version }) => version),
      [2]
    )
  })

  test('what was written late with the former key keeps it', async ({ assert }) => {
    const { tenant, customerId } = await givenSecrets()
    const old = await tenant.inside(() => tenantCipher())
    await tenant.inside(() => new RenewDataKey().handle(tenant.actor))
    await new SealAnew().handle(tenant.tenantId)
    const name = old.seal(`identity:name:${customerId}`, 'Анна Берёзкина')
    await tenant.inside(() =>
      db.from('customer_identities').where('customer_id', customerId).update({ name })
    )
    const shown = () =>
      tenant.inside(async () => {
        const customer = await showCustomer(tenant.actor, customerId, { open: true })
        return customer.name
      })
    assert.equal(await shown(), 'Анна Берёзкина')
    const night = await new SealAnew().handle(tenant.tenantId, new Date(Date.now() + 3 * DAY))
    assert.deepEqual(night, { sealed: 1, forgotten: 1 })
    assert.equal(await shown(), 'Анна Берёзкина')
  })

  test('a new wrapping key takes over without touching the data', async ({ assert, cleanup }) => {
    const { tenant, customerId } = await givenSecrets()
    const appKey = env.get('APP_KEY').release()
    const secrets = wrappingSecrets(`2027:${'k'.repeat(40)}`, appKey)
    const putBack = useKeyService(new LocalKeyService(secrets))
    cleanup(() => void putBack())
    const { actor } = tenant
    assert.equal(await tenant.inside(() => new RewrapKeys().handle(actor)), 2)
    assert.equal(await tenant.inside(() => new RewrapKeys().handle(actor)), 0)
    const keys = await tenant.inside(() => TenantKey.all())
    assert.isTrue(keys.every(({ wrapped }) => wrapped.startsWith('2027:')))
    const customer = await tenant.inside(() => showCustomer(actor, customerId, { open: true }))
    assert.equal(customer.phone, '+79991112233')
  })
})
