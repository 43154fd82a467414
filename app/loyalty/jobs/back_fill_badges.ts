import db from '@adonisjs/lucid/services/db'
import { awardAgain } from '#loyalty/badges/award'
import type { JobHandler } from '#shared/queue/job'
import { withTenant } from '#tenancy/tenant_scope'

const BATCH = 2000
const FIRST = '00000000-0000-0000-0000-000000000000'

/** Batch after batch, each a transaction of its own. */
const handler: JobHandler<{ tenantId: string; badgeId: string | null }> = async (
  { tenantId, badgeId },
  { signal }
) => {
  let last: string | undefined = FIRST
  while (last && !signal.aborted) {
    const after: string = last
    last = await withTenant(db, tenantId, async () => {
      const customers = await db
        .from('customers')
        .where('id', '>', after)
        .whereNull('merged_into')
        .orderBy('id')
        .limit(BATCH)
        .select('id')
      const ids: string[] = customers.map(({ id }) => id)
      await awardAgain(badgeId, ids, new Date())
      return ids.at(-1)
    })
  }
}

export default handler
