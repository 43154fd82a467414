import { defineJob } from '#shared/queue/job'

/** Counts what was bought together. */
export const mineBasketsJob = defineJob<{ tenantId: string; runId: string }>({
  name: 'reporting.mine-baskets',
  scope: 'own',
  load: () => import('#reporting/jobs/mine_baskets'),
  queue: { expireInSeconds: 1800, retryLimit: 1 },
  concurrency: { perWorker: 1, perTenant: 1 },
})
