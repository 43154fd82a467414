import type { JobHandler } from '#shared/queue/job'
import { StartSync } from '#integrations/actions/start_sync'
import { ConnectionPausedError, RunInProgressError } from '#integrations/errors'
import type { StartRunPayload } from '#integrations/jobs/start_run_job'
import { Actor } from '#shared/actor'
import { NotFoundError } from '#shared/errors/not_found'

const startRun: JobHandler<StartRunPayload> = async ({ tenantId, connectionId, mode }) => {
  try {
    await new StartSync().handle(Actor.system(tenantId), connectionId, { mode }, 'schedule')
  } catch (error) {
    const harmless =
      error instanceof RunInProgressError ||
      error instanceof ConnectionPausedError ||
      error instanceof NotFoundError
    if (!harmless) throw error
  }
}

export default startRun
