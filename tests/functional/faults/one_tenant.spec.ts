import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { CreateCustomer } from '#customers/actions/save_customer'
import { RenewDataKey } from '#privacy/actions/renew_data_key'
import sealAnew from '#privacy/jobs/seal_anew'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { insideEachTenant } from '#tenancy/each_tenant'
import { givenTenant, rolledBack, type Tenant } from '#tests/helpers/given'

const about = (signal = new AbortController().signal) => ({ id: randomUUID(), signal })

/** Tenants, each with a customer whose name a former key sealed. */
async function givenSealedByFormerKeys(count: number) {
  const tenants = await Promise.all(Array.from({ length: count }, () => givenTenant()))
  for (const { inside, actor } of tenants) {
    await inside(() => new CreateCustomer().handle(actor, { name: 'Анна' }))
    await inside(() => new RenewDataKey().handle(actor))
  }
  return tenants
}

const isSealedAnew = (tenant: Tenant) =>
  tenant.inside(async () => {
    const { name } = await db.from('customer_identities').select('name').firstOrFail()
    const { prefix } = await tenantCipher()
    return name.startsWith(prefix)
  })

test.group('A job for all tenants that fails for one', (group) => {
  group.each.setup(rolledBack)

  test('serves all others, and says in the end with whom it failed', async ({ assert }) => {
    const [first, second, third] = await givenSealedByFormerKeys(3)
    const indexKey = () => db.from('tenant_keys').where('purpose', 'index')
    const { wrapped } = await second.inside(() => indexKey().firstOrFail())
    await second.inside(() => indexKey().update({ wrapped: 'of nobody' }))

    await assert.rejects(async () => sealAnew({}, about()), /failed for 1: /)
    assert.isTrue(await isSealedAnew(first))
    assert.isTrue(await isSealedAnew(third))

    await second.inside(() => indexKey().update({ wrapped }))
    assert.isFalse(await isSealedAnew(second))
    await sealAnew({}, about())
    assert.isTrue(await isSealedAnew(second))
  })

  test('keeps what it did for the others, where each has a transaction', async ({ assert }) => {
    const [first, second, third] = [await givenTenant(), await givenTenant(), await givenTenant()]
    const failing = insideEachTenant(async (tenantId) => {
      await db.from('tenants').where('id', tenantId).update({ name: 'Сделано' })
      if (tenantId === second.tenantId) throw new Error('a vendor that hangs')
    })
    await assert.rejects(() => failing, 'failed for 1: a vendor that hangs')
    const nameOf = ({ inside }: Tenant) => inside(() => db.from('tenants').select('name').first())
    assert.deepEqual(await nameOf(first), { name: 'Сделано' })
    assert.deepEqual(await nameOf(second), { name: 'Проверка' })
    assert.deepEqual(await nameOf(third), { name: 'Сделано' })
  })

  test('stops between two tenants when the worker is told to', async ({ assert }) => {
    await givenTenant()
    await givenTenant()
    const stopping = new AbortController()
    const served: string[] = []
    await insideEachTenant(async (tenantId) => {
      served.push(tenantId)
      stopping.abort()
    }, stopping.signal)
    assert.lengthOf(served, 1)
  })
})
