import { defineJob } from '#shared/queue/job'

/** Finds the schedules that are due, each minute. */
export const findDueJob = defineJob({
  name: 'reporting.find-due',
  scope: 'own',
  load: () => import('#reporting/schedules/jobs/find_due'),
  queue: { expireInSeconds: 600, retryLimit: 0 },
})
