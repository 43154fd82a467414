import TenantKey from '#privacy/models/tenant_key'
import { unwrapKey } from '#privacy/operator_key'
import { TenantCipher } from '#privacy/tenant_cipher'
import { currentTenantId } from '#tenancy/tenant_scope'

/** The cipher of the tenant whose scope is open. @throws Error when the tenant has no keys: its data was erased. */
export async function tenantCipher() {
  const rows = await TenantKey.query().whereNull('retired_at')
  const wrapped = (purpose: string) => {
    const row = rows.find((one) => one.purpose === purpose)
    if (!row) throw new Error(`the tenant has no ${purpose} key`)
    return unwrapKey(row.wrapped)
  }
  return new TenantCipher(currentTenantId(), { data: wrapped('data'), index: wrapped('index') })
}
