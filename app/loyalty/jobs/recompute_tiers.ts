import { recomputeTiers } from '#loyalty/tiers/recompute_tiers'
import type { JobHandler } from '#shared/queue/job'
import { tenantIds } from '#tenancy/each_tenant'

const handler: JobHandler<{ tenantId?: string }> = async ({ tenantId }, { signal }) => {
  const now = new Date()
  for (const id of tenantId ? [tenantId] : await tenantIds()) await recomputeTiers(id, now, signal)
}

export default handler
