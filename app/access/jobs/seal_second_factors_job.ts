import { defineJob } from '#shared/queue/job'

/** Seals second factors with the present `APP_KEY`, so that the former one need not stay for them. */
export const sealSecondFactorsJob = defineJob({
  name: 'access.seal-second-factors',
  scope: 'own',
  load: () => import('#access/jobs/seal_second_factors'),
  queue: { expireInSeconds: 3600, retryLimit: 1 },
})
