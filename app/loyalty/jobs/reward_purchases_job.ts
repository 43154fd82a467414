import { defineJob } from '#shared/queue/job'

/** What follows a purchase and nobody at the till waits for: rewards for who brought the friend, badges. */
export const rewardPurchasesJob = defineJob<{ tenantId: string; purchaseIds: string[] }>({
  name: 'loyalty.reward-purchases',
  scope: 'tenant',
  load: () => import('#loyalty/jobs/reward_purchases'),
})
