import { defineJob } from '#shared/queue/job'

/** Seals what former keys sealed, tenant by tenant. */
export const sealAnewJob = defineJob({
  name: 'privacy.seal-anew',
  scope: 'own',
  load: () => import('#privacy/jobs/seal_anew'),
  queue: { expireInSeconds: 4 * 3600, retryLimit: 1 },
})
