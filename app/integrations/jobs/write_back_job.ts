import { defineJob } from '#shared/queue/job'

export interface WriteBack {
  tenantId: string
  writeBackId: string
}

/** Writes something to a vendor, once. */
export const writeBackJob = defineJob<WriteBack>({
  name: 'integrations.write-back',
  scope: 'own',
  load: () => import('#integrations/jobs/write_back'),
  queue: { retryLimit: 8, retryBackoff: true, retryDelay: 15 },
  concurrency: { perWorker: 2, perTenant: 1 },
})
