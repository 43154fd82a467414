import { defineJob } from '#shared/queue/job'

/** Executes a run. Runs of one tenant leave room for those of others. */
export const syncJob = defineJob<{ tenantId: string; runId: string }>({
  name: 'integrations.sync',
  scope: 'own',
  load: () => import('#integrations/jobs/sync'),
  queue: { expireInSeconds: 12 * 3600, retryLimit: 3, retryDelay: 10 },
  concurrency: { perWorker: 4, perTenant: 3 },
})
