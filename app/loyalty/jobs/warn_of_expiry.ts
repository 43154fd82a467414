import db from '@adonisjs/lucid/services/db'
import { warnOfExpiry } from '#loyalty/notices/warn_of_expiry'
import type { JobHandler } from '#shared/queue/job'
import { eachTenant } from '#tenancy/each_tenant'
import { withTenant } from '#tenancy/tenant_scope'

/** Batch after batch, each a transaction of its own. */
const handler: JobHandler<object> = (_payload, { signal }) => {
  const now = new Date()
  return eachTenant(async (tenantId) => {
    for (let last: string | null | undefined; last !== null && !signal.aborted;) {
      const after: string | undefined = last
      last = await withTenant(db, tenantId, () => warnOfExpiry(now, after))
    }
  }, signal)
}

export default handler
