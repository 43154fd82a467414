import TenantKey from '#privacy/models/tenant_key'
import { newWrappedKey } from '#privacy/operator_key'

/** Gives the tenant whose scope is open its keys. Once: a second call fails on the unique current key. */
export class CreateTenantKeys {
  async handle() {
    await TenantKey.createMany([
      { purpose: 'data', wrapped: newWrappedKey() },
      { purpose: 'index', wrapped: newWrappedKey() },
    ])
  }
}
