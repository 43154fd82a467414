import db from '@adonisjs/lucid/services/db'
import { refreshTouchedDays } from '#commerce/rollups/touched_days_list'
import type { JobHandler } from '#shared/queue/job'
import { withTenant } from '#tenancy/tenant_scope'

const handler: JobHandler<{ tenantId: string }> = async ({ tenantId }, { signal }) => {
  while (!signal.aborted && (await withTenant(db, tenantId, refreshTouchedDays)) > 0);
}

export default handler
