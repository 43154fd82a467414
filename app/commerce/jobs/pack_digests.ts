import db from '@adonisjs/lucid/services/db'
import { packDigests } from '#commerce/rollups/pack_digests'
import type { JobHandler } from '#shared/queue/job'
import { withTenant } from '#tenancy/tenant_scope'

const handler: JobHandler<{ tenantId: string }> = async ({ tenantId }, { signal }) => {
  for (const grain of ['day', 'month'] as const)
    while (!signal.aborted && (await withTenant(db, tenantId, () => packDigests(grain))) > 0);
}

export default handler
