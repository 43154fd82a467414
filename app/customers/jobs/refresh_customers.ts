import db from '@adonisjs/lucid/services/db'
import { RefreshTouched } from '#customers/actions/refresh_touched'
import type { JobHandler } from '#shared/queue/job'
import { withTenant } from '#tenancy/tenant_scope'

/** Batch after batch, each a transaction of its own, until nobody is left. */
const handler: JobHandler<{ tenantId: string }> = async ({ tenantId }, { signal }) => {
  while (!signal.aborted) {
    const refreshed = await withTenant(db, tenantId, () => new RefreshTouched().handle())
    if (refreshed === 0) return
  }
}

export default handler
