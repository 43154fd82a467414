import { recomputeTiers } from '#loyalty/tiers/recompute_tiers'
import type { JobHandler } from '#shared/queue/job'
import { eachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<{ tenantId?: string }> = ({ tenantId }, { signal }) => {
  const now = new Date()
  const recompute = (id: string) => recomputeTiers(id, now, signal)
  return tenantId ? recompute(tenantId) : eachTenant(recompute, signal)
}

export default handler
