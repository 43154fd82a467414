import { eraseInactive } from '#customers/actions/erase_inactive'
import { forgetFiles } from '#integrations/imports/forget_files'
import { keepsFor } from '#privacy/retention/kinds'
import { inBatches, purgeOf } from '#privacy/retention/purged'
import { forgetExports } from '#reporting/exports/forget_exports'

const YEAR = 365
const MOST = 10 * YEAR

/**
 * What is not kept for ever, and for how many days. Receipts, bonuses and the audit log are not among it: accounting and
 * the law need them, and the last two cannot be deleted at all.
 */

// Refused records may name people; a vendor's mistake is mended within weeks.
keepsFor('quarantine', {
  days: 90,
  least: 7,
  most: YEAR,
  purge: purgeOf('quarantined_records', 'id', 'updated_at < :before'),
})
const forgetBodies = purgeOf('webhook_deliveries', 'id', 'received_at < :before')
const forgetSignals = purgeOf('webhook_signals', 'dedupe_key', 'received_at < :before')
// A vendor repeats a delivery for days: what was heard has to be known so long.
keepsFor('webhooks', {
  days: 30,
  least: 14,
  most: YEAR,
  async purge(...asked) {
    return (await forgetBodies(...asked)) + (await forgetSignals(...asked))
  },
})
// The row stays, so that the same write is not done twice.
keepsFor('writeBacks', {
  days: 90,
  least: 14,
  most: YEAR,
  purge: inBatches(
    `update write_backs set answer = null where state <> 'queued' and answer is not null and updated_at < :before`
  ),
})
keepsFor('importFiles', { days: 180, least: 7, most: 3 * YEAR, purge: forgetFiles })
keepsFor('exports', { days: 90, least: 7, most: YEAR, purge: forgetExports })
keepsFor('reportDeliveries', {
  days: 90,
  least: 7,
  most: YEAR,
  purge: purgeOf('deliveries', 'id', 'settled_at < :before'),
})
// Longer than a till stays offline.
keepsFor('answers', {
  days: 45,
  least: 45,
  most: YEAR,
  purge: purgeOf('idempotent_requests', 'key', 'created_at < :before'),
})
keepsFor('invitations', {
  days: 30,
  least: 1,
  most: YEAR,
  purge: purgeOf('invitations', 'id', 'coalesce(accepted_at, expires_at) < :before'),
})
// Three years are the general term of limitation (Civil Code, article 196): until then an answer may have to be proved.
keepsFor('personRequests', {
  days: 3 * YEAR,
  least: 3 * YEAR,
  most: MOST,
  purge: purgeOf('person_requests', 'id', 'closed_at < :before'),
})
// Up to the tenant: what purpose there still is for somebody who does not come any more.
keepsFor('inactiveCustomers', { days: null, least: YEAR, most: MOST, purge: eraseInactive })
