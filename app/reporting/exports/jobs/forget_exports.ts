import { forgetExports } from '#reporting/exports/forget_exports'
import { forgetDeliveries } from '#reporting/schedules/forget_deliveries'
import type { JobHandler } from '#shared/queue/job'
import { tenantIds } from '#tenancy/each_tenant'

const handler: JobHandler<object> = async (_payload, { signal }) => {
  for (const tenantId of await tenantIds()) {
    if (signal.aborted) return
    await forgetExports(tenantId)
    await forgetDeliveries(tenantId)
  }
}

export default handler
