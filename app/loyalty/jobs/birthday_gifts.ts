import db from '@adonisjs/lucid/services/db'
import { giveBirthdayGifts } from '#loyalty/gifts/give_birthday_gifts'
import type { JobHandler } from '#shared/queue/job'
import { tenantIds } from '#tenancy/each_tenant'
import { withTenant } from '#tenancy/tenant_scope'

/** A few customers after another, each time a transaction of its own. */
const handler: JobHandler<object> = async (_payload, { signal }) => {
  const now = new Date()
  for (const tenantId of await tenantIds())
    while (!signal.aborted && (await withTenant(db, tenantId, () => giveBirthdayGifts(now))));
}

export default handler
