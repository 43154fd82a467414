import { defineJob } from '#shared/queue/job'

/** Takes up the runs of workers that died. */
export const recoverRunsJob = defineJob({
  name: 'integrations.recover-runs',
  scope: 'own',
  load: () => import('#integrations/jobs/recover_runs'),
  queue: { retryLimit: 0 },
})
