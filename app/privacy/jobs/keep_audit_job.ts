import { defineJob } from '#shared/queue/job'

/** Lengthens the hash chains of the audit logs, tenant by tenant. */
export const chainAuditJob = defineJob({
  name: 'privacy.chain-audit',
  scope: 'own',
  load: () => import('#privacy/jobs/chain_audit'),
  queue: { expireInSeconds: 600, retryLimit: 0 },
})

/** Compares all of them with their chains. */
export const nightlyAuditJob = defineJob({
  name: 'privacy.nightly-audit',
  scope: 'own',
  load: () => import('#privacy/jobs/nightly_audit'),
  queue: { expireInSeconds: 4 * 3600, retryLimit: 1 },
})
