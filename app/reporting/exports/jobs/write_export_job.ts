import { defineJob } from '#shared/queue/job'

/** Writes an export. One whose worker died is taken up again, from the start. */
export const writeExportJob = defineJob<{ tenantId: string; exportId: string }>({
  name: 'reporting.write-export',
  scope: 'own',
  load: () => import('#reporting/exports/jobs/write_export'),
  queue: { expireInSeconds: 3600, retryLimit: 2, retryDelay: 5 },
  concurrency: { perWorker: 2, perTenant: 2 },
})
