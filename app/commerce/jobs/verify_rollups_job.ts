import { defineJob } from '#shared/queue/job'

/** Compares the rollups of the last weeks with the facts, tenant by tenant. */
export const verifyRollupsJob = defineJob({
  name: 'commerce.verify-rollups',
  scope: 'own',
  load: () => import('#commerce/jobs/verify_rollups'),
  queue: { expireInSeconds: 4 * 3600, retryLimit: 1 },
})
