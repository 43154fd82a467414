import { defineJob } from '#shared/queue/job'

/** Marks coupons that have expired unused, tenant by tenant. */
export const expireCouponsJob = defineJob({
  name: 'loyalty.expire-coupons',
  scope: 'own',
  load: () => import('#loyalty/jobs/expire_coupons'),
  queue: { expireInSeconds: 3600, retryLimit: 1 },
})
