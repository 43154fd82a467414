import { DateTime } from 'luxon'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import TenantKey from '#privacy/models/tenant_key'
import { newWrappedKey } from '#privacy/keys/wrapped_keys'

/**
 * Gives the tenant whose scope is open a new data key. What is written from now on is sealed with it; what the former
 * ones sealed stays readable until it is sealed anew. @returns the version of the new key
 */
export class RenewDataKey {
  async handle(actor: Actor) {
    const key = await TenantKey.query()
      .where('purpose', 'data')
      .whereNull('retired_at')
      .forUpdate()
      .firstOrFail()
    await key.merge({ retiredAt: DateTime.now() }).save()
    const version = key.version + 1
    await TenantKey.create({ purpose: 'data', wrapped: await newWrappedKey(), version })
    await new RecordAudit().handle(actor, {
      action: 'keys.renewed',
      subjectType: 'key',
      details: { version },
    })
    return version
  }
}
