import { defineJob } from '#shared/queue/job'

/** Ends promotions whose schedule is over, tenant by tenant. */
export const endPromotionsJob = defineJob({
  name: 'loyalty.end-promotions',
  scope: 'own',
  load: () => import('#loyalty/jobs/end_promotions'),
  queue: { expireInSeconds: 3600, retryLimit: 1 },
})
