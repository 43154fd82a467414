import { defineJob } from '#shared/queue/job'

/** Computes anew what is kept about customers whose receipts changed. */
export const refreshCustomersJob = defineJob<{ tenantId: string }>({
  name: 'customers.refresh',
  scope: 'own',
  load: () => import('#customers/jobs/refresh_customers'),
  queue: { expireInSeconds: 3600 },
})
