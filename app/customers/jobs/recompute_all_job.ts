import { defineJob } from '#shared/queue/job'

/** Has the customers of every tenant computed anew. */
export const recomputeAllJob = defineJob({
  name: 'customers.recompute-all',
  scope: 'own',
  load: () => import('#customers/jobs/recompute_all'),
})
