import { defineJob } from '#shared/queue/job'

/** Removes what was kept long enough, tenant by tenant. */
export const purgeJob = defineJob({
  name: 'privacy.purge',
  scope: 'own',
  load: () => import('#privacy/jobs/purge'),
  queue: { expireInSeconds: 4 * 3600, retryLimit: 1 },
})
