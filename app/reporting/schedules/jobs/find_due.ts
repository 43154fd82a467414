import { findDue } from '#reporting/schedules/find_due'
import type { JobHandler } from '#shared/queue/job'
import { tenantIds } from '#tenancy/each_tenant'

const handler: JobHandler<object> = async (_payload, { signal }) => {
  for (const tenantId of await tenantIds()) {
    if (signal.aborted) return
    await findDue(tenantId)
  }
}

export default handler
