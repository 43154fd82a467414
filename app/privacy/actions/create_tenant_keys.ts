import TenantKey from '#privacy/models/tenant_key'
import { newWrappedKey } from '#privacy/keys/wrapped_keys'

/** Gives the tenant whose scope is open its keys. Once: a second call fails on the unique current key. */
export class CreateTenantKeys {
  async handle() {
    await TenantKey.createMany([
      { purpose: 'data', wrapped: await newWrappedKey() },
      { purpose: 'index', wrapped: await newWrappedKey() },
    ])
  }
}
