import { countBaskets } from '#reporting/basket/run'
import type { JobHandler } from '#shared/queue/job'

const handler: JobHandler<{ tenantId: string; runId: string }> = (
  { tenantId, runId },
  { signal }
) => countBaskets(tenantId, runId, signal)

export default handler
