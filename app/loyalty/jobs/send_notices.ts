import { sendNotices } from '#loyalty/notices/send_notices'
import type { JobHandler } from '#shared/queue/job'
import { tenantIds } from '#tenancy/each_tenant'

const handler: JobHandler<object> = async (_payload, { signal }) => {
  for (const tenantId of await tenantIds()) {
    if (signal.aborted) return
    await sendNotices(tenantId, signal)
  }
}

export default handler
