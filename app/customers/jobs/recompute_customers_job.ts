import { defineJob } from '#shared/queue/job'

/** Computes statistics, scores and segments of all customers of a tenant. */
export const recomputeCustomersJob = defineJob<{ tenantId: string }>({
  name: 'customers.recompute',
  scope: 'own',
  load: () => import('#customers/jobs/recompute_customers'),
  queue: { expireInSeconds: 6 * 3600, retryLimit: 1 },
})
