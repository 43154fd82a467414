import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import TenantKey from '#privacy/models/tenant_key'
import { rewrapped } from '#privacy/keys/wrapped_keys'

/** Wraps the tenant's keys by the newest wrapping key; the data stays as it is. Inside the scope. @returns how many */
export class RewrapKeys {
  async handle(actor: Actor) {
    let count = 0
    for (const key of await TenantKey.query().forUpdate()) {
      const wrapped = await rewrapped(key.wrapped)
      if (wrapped === null) continue
      await key.merge({ wrapped }).save()
      count++
    }
    if (count)
      await new RecordAudit().handle(actor, {
        action: 'keys.wrapped',
        subjectType: 'key',
        details: { count },
      })
    return count
  }
}
