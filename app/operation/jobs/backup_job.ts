import { defineJob } from '#shared/queue/job'

/** By the clock, where the operator has set BACKUP_CRON. */
export const backupJob = defineJob({
  name: 'operation.backup',
  load: () => import('#operation/jobs/backup'),
  scope: 'own',
  queue: { retryLimit: 1, retryDelay: 300, expireInSeconds: 6 * 3600 },
  concurrency: { perWorker: 1, perTenant: 1 },
})
