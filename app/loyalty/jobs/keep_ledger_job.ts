import { defineJob } from '#shared/queue/job'

/** Lengthens the hash chains of the ledgers, tenant by tenant. */
export const chainLedgerJob = defineJob({
  name: 'loyalty.chain-ledger',
  scope: 'own',
  load: () => import('#loyalty/jobs/chain_ledger'),
  queue: { expireInSeconds: 600, retryLimit: 0 },
})

/** Writes down what has expired, then compares everything in the ledgers that must agree. */
export const nightlyLedgerJob = defineJob({
  name: 'loyalty.nightly-ledger',
  scope: 'own',
  load: () => import('#loyalty/jobs/nightly_ledger'),
  queue: { expireInSeconds: 4 * 3600, retryLimit: 1 },
})
