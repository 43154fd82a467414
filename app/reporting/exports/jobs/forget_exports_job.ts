import { defineJob } from '#shared/queue/job'

/** Removes files whose time is over, and the history of what was sent long ago. */
export const forgetExportsJob = defineJob({
  name: 'reporting.forget-exports',
  scope: 'own',
  load: () => import('#reporting/exports/jobs/forget_exports'),
  queue: { expireInSeconds: 3600, retryLimit: 1 },
})
