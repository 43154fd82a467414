import { defineJob } from '#shared/queue/job'

/** Removes what nobody can sign in with any more. */
export const forgetSignInsJob = defineJob({
  name: 'access.forget-sign-ins',
  scope: 'own',
  load: () => import('#access/jobs/forget_sign_ins'),
  queue: { expireInSeconds: 3600, retryLimit: 1 },
})
