import { purgeTenant } from '#privacy/retention/purge_tenant'
import type { JobHandler } from '#shared/queue/job'
import { tenantIds } from '#tenancy/each_tenant'

const handler: JobHandler<object> = async (_payload, { signal }) => {
  for (const tenantId of await tenantIds()) {
    if (signal.aborted) return
    await purgeTenant(tenantId, signal)
  }
}

export default handler
