import { defineJob } from '#shared/queue/job'

/** Replays a promotion over sales of the past. */
export const simulatePromotionJob = defineJob<{ tenantId: string; simulationId: string }>({
  name: 'loyalty.simulate_promotion',
  scope: 'own',
  load: () => import('#loyalty/jobs/simulate_promotion'),
  queue: { expireInSeconds: 3600, retryLimit: 1 },
  concurrency: { perWorker: 1, perTenant: 1 },
})
