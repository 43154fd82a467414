import { defineJob } from '#shared/queue/job'

/** Gives and takes back bonuses for the receipts that connected systems brought or changed. */
export const accrueReceiptsJob = defineJob<{ tenantId: string }>({
  name: 'loyalty.accrue-receipts',
  scope: 'own',
  load: () => import('#loyalty/jobs/accrue_receipts'),
  queue: { expireInSeconds: 3600 },
})
