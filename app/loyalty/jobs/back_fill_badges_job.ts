import { defineJob } from '#shared/queue/job'

/** Gives badges to all customers of a tenant who have earned them: one badge, or every one. */
export const backFillBadgesJob = defineJob<{ tenantId: string; badgeId: string | null }>({
  name: 'loyalty.back-fill-badges',
  scope: 'own',
  load: () => import('#loyalty/jobs/back_fill_badges'),
  queue: { expireInSeconds: 2 * 3600, retryLimit: 2 },
})
