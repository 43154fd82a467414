import { defineJob } from '#shared/queue/job'

/** Computes anew the digests of days and months that have changed. */
export const packDigestsJob = defineJob<{ tenantId: string }>({
  name: 'commerce.pack-digests',
  scope: 'own',
  load: () => import('#commerce/jobs/pack_digests'),
  queue: { expireInSeconds: 1800 },
})
