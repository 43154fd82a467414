import { defineJob } from '#shared/queue/job'

/** Warns customers of bonuses that are about to expire, tenant by tenant. */
export const warnOfExpiryJob = defineJob({
  name: 'loyalty.warn-of-expiry',
  scope: 'own',
  load: () => import('#loyalty/jobs/warn_of_expiry'),
  queue: { expireInSeconds: 3600, retryLimit: 1 },
})

/** Mails what customers shall be told. */
export const sendNoticesJob = defineJob({
  name: 'loyalty.send-notices',
  scope: 'own',
  load: () => import('#loyalty/jobs/send_notices'),
  queue: { expireInSeconds: 3600, retryLimit: 0 },
})
