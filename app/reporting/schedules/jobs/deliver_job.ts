import { defineJob } from '#shared/queue/job'

/** Sends what is due in a tenant until nothing is left. Several share the work; a dead one's is taken over. */
export const deliverJob = defineJob<{ tenantId: string }>({
  name: 'reporting.deliver',
  scope: 'own',
  load: () => import('#reporting/schedules/jobs/deliver'),
  queue: { expireInSeconds: 3600, retryLimit: 1 },
  concurrency: { perWorker: 2, perTenant: 2 },
})
