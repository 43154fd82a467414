import db from '@adonisjs/lucid/services/db'
import { GRAINS } from '#commerce/rollups/digests'
import { packDigests } from '#commerce/rollups/pack_digests'
import type { JobHandler } from '#shared/queue/job'
import { withTenant } from '#tenancy/tenant_scope'

const handler: JobHandler<{ tenantId: string }> = async ({ tenantId }, { signal }) => {
  for (const grain of GRAINS)
    while (!signal.aborted && (await withTenant(db, tenantId, () => packDigests(grain))) > 0);
}

export default handler
