import { deliverAll } from '#reporting/schedules/deliver'
import type { JobHandler } from '#shared/queue/job'

const handler: JobHandler<{ tenantId: string }> = ({ tenantId }, { signal }) =>
  deliverAll(tenantId, signal)

export default handler
