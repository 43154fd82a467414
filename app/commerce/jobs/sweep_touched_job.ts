import { defineJob } from '#shared/queue/job'

/** Calls the workers to lists of touched days, receipts and customers that nobody has come for. */
export const sweepTouchedJob = defineJob<object>({
  name: 'commerce.sweep-touched',
  scope: 'own',
  load: () => import('#commerce/jobs/sweep_touched'),
  queue: { expireInSeconds: 300, retryLimit: 0 },
})
