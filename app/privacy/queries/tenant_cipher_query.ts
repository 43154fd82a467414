import TenantKey from '#privacy/models/tenant_key'
import { unwrapKey } from '#privacy/keys/wrapped_keys'
import { TenantCipher } from '#privacy/tenant_cipher'
import { currentTenantId } from '#tenancy/tenant_scope'

/** The cipher of the tenant whose scope is open. @throws Error when the tenant has no keys: its data was erased. */
export async function tenantCipher() {
  const rows = await TenantKey.query().orderBy('version')
  const index = rows.find(({ purpose }) => purpose === 'index')
  const data = new Map<number, Buffer>()
  for (const row of rows)
    if (row.purpose === 'data') data.set(row.version, await unwrapKey(row.wrapped))
  if (!index || data.size === 0) throw new Error('the tenant has no keys')
  return new TenantCipher(currentTenantId(), { data, index: await unwrapKey(index.wrapped) })
}
