import { defineJob } from '#shared/queue/job'

/** Brings the tiers of the members of one tenant up to date; of all tenants without one. */
export const recomputeTiersJob = defineJob<{ tenantId?: string }>({
  name: 'loyalty.recompute-tiers',
  scope: 'own',
  load: () => import('#loyalty/jobs/recompute_tiers'),
  queue: { expireInSeconds: 4 * 3600, retryLimit: 1 },
})
