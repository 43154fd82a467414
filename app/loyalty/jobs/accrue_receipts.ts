import db from '@adonisjs/lucid/services/db'
import { accrueTouched } from '#loyalty/receipts/accrue_touched'
import { Actor } from '#shared/actor'
import type { JobHandler } from '#shared/queue/job'
import { withTenant } from '#tenancy/tenant_scope'

/** Batch after batch, each a transaction of its own, until nothing is left. */
const handler: JobHandler<{ tenantId: string }> = async ({ tenantId }, { signal }) => {
  const actor = Actor.system(tenantId)
  const next = () => withTenant(db, tenantId, () => accrueTouched(actor, new Date()))
  while (!signal.aborted && (await next()) > 0);
}

export default handler
