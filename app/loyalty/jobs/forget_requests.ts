import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { forgetAnswers } from '#shared/idempotency/remembered_answer'
import type { JobHandler } from '#shared/queue/job'
import { tenantIds } from '#tenancy/each_tenant'
import { withTenant } from '#tenancy/tenant_scope'

/** Longer than a till stays offline. */
const DAYS = 45

/** Batch after batch, each a transaction of its own. */
const handler: JobHandler<object> = async (_payload, { signal }) => {
  const before = DateTime.utc().minus({ days: DAYS }).toJSDate()
  for (const tenantId of await tenantIds())
    while (!signal.aborted && (await withTenant(db, tenantId, () => forgetAnswers(before))) > 0);
}

export default handler
