import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { findChains } from '#customers/journeys/find_chains'
import { refreshJourneys } from '#customers/journeys/refresh_journeys'
import {
  dropEmptySums,
  rebuildJourneySums,
  verifyJourneys,
} from '#customers/journeys/verify_journeys'
import { refreshMembers } from '#customers/segments/members'
import { asManyAsReceipts, MOST_CUSTOMERS } from '#customers/statistics/batch'
import { refreshConsents } from '#customers/statistics/refresh_consents'
import { refreshStatistics } from '#customers/statistics/refresh_statistics'
import { countScores } from '#customers/statistics/count_scores'
import { scoreCustomers } from '#customers/statistics/score_customers'
import type { JobHandler } from '#shared/queue/job'
import { withTenant } from '#tenancy/tenant_scope'

const NEXT = `
  select id, id as customer_id from customers where id > :after order by id limit ${MOST_CUSTOMERS}`
const FIRST = '00000000-0000-0000-0000-000000000000'

const handler: JobHandler<{ tenantId: string }> = async ({ tenantId }, { signal }) => {
  let [last, changed]: [string | undefined, number] = [FIRST, 0]
  while (last && !signal.aborted) {
    const after: string = last
    const batch: { last?: string; changed: number } = await withTenant(db, tenantId, () =>
      recompute(after)
    )
    last = batch.last
    changed += batch.changed
  }
  // Whose receipts changed has been computed before, so that nothing should be left to correct.
  if (changed)
    logger.warn({ tenantId, changed }, 'statistics of customers differed from their receipts')
  await withTenant(db, tenantId, () => settleJourneySums(tenantId))
  await withTenant(db, tenantId, () => findChains())
  await withTenant(db, tenantId, () => scoreCustomers())
  await withTenant(db, tenantId, () => countScores())
  await withTenant(db, tenantId, () => refreshMembers())
}

async function recompute(after: string) {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    `${asManyAsReceipts(NEXT)} order by id`,
    { after }
  )
  const ids = rows.map(({ id }) => id)
  await refreshConsents(ids)
  const changed = await refreshStatistics(ids)
  await refreshJourneys(ids)
  return { last: ids.at(-1), changed }
}

/** They differ once a business has got another category. */
async function settleJourneySums(tenantId: string) {
  await dropEmptySums()
  const differing = await verifyJourneys()
  if (Object.values(differing).every((count) => count === 0)) return
  logger.warn({ tenantId, differing }, 'sums over journeys differed from the journeys')
  await rebuildJourneySums()
}

export default handler
