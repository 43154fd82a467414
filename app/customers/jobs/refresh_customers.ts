import db from '@adonisjs/lucid/services/db'
import { RefreshTouched } from '#customers/actions/refresh_touched'
import { findChains } from '#customers/journeys/find_chains'
import { refreshMembers } from '#customers/segments/members'
import { countScores } from '#customers/statistics/count_scores'
import { scoreCustomers } from '#customers/statistics/score_customers'
import type { JobHandler } from '#shared/queue/job'
import { withTenant } from '#tenancy/tenant_scope'

/** Batch after batch, each a transaction of its own, until nobody is left. */
const handler: JobHandler<{ tenantId: string }> = async ({ tenantId }, { signal }) => {
  let refreshed = 0
  while (!signal.aborted) {
    const taken = await withTenant(db, tenantId, () => new RefreshTouched().handle())
    refreshed += taken
    if (taken === 0) break
  }
  if (refreshed > 0) await withTenant(db, tenantId, scoreFirst)
}

/** Scores are of the night; those of a tenant whose first receipts have just come are not worth a day's wait. */
async function scoreFirst() {
  const scored = await db.from('customers').whereNotNull('recency').first()
  if (scored) return
  await scoreCustomers()
  await countScores()
  await findChains()
  await refreshMembers()
}

export default handler
