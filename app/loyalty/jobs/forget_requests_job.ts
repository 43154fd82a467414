import { defineJob } from '#shared/queue/job'

/** Forgets what was answered to requests with a key that nobody sends again. */
export const forgetRequestsJob = defineJob({
  name: 'loyalty.forget-requests',
  scope: 'own',
  load: () => import('#loyalty/jobs/forget_requests'),
  queue: { expireInSeconds: 3600, retryLimit: 1 },
})
