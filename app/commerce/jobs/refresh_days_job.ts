import { defineJob } from '#shared/queue/job'

/** Computes anew the sums of the days that tills have touched. */
export const refreshDaysJob = defineJob<{ tenantId: string }>({
  name: 'commerce.refresh-days',
  scope: 'own',
  load: () => import('#commerce/jobs/refresh_days'),
  queue: { expireInSeconds: 600 },
})
