import { defineJob } from '#shared/queue/job'

export interface StartRunPayload {
  tenantId: string
  connectionId: string
  mode: 'full' | 'incremental'
}

/** The schedule's knock: starts a run unless one is going on or the connection is paused. */
export const startRunJob = defineJob<StartRunPayload>({
  name: 'integrations.start-run',
  scope: 'tenant',
  load: () => import('#integrations/jobs/start_run'),
  queue: { retryLimit: 2 },
})
