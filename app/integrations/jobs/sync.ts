import type { JobHandler } from '#shared/queue/job'
import { RunSync } from '#integrations/engine/run_sync'

const sync: JobHandler<{ tenantId: string; runId: string }> = (payload, { signal }) =>
  new RunSync().handle(payload, signal)

export default sync
