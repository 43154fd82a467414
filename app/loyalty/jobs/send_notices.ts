import { sendNotices } from '#loyalty/notices/send_notices'
import type { JobHandler } from '#shared/queue/job'
import { eachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = (_payload, { signal }) =>
  eachTenant((tenantId) => sendNotices(tenantId, signal), signal)

export default handler
