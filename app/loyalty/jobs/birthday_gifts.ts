import db from '@adonisjs/lucid/services/db'
import { giveBirthdayGifts } from '#loyalty/gifts/give_birthday_gifts'
import type { JobHandler } from '#shared/queue/job'
import { eachTenant } from '#tenancy/each_tenant'
import { withTenant } from '#tenancy/tenant_scope'

/** A few customers after another, each time a transaction of its own. */
const handler: JobHandler<object> = (_payload, { signal }) => {
  const now = new Date()
  return eachTenant(async (tenantId) => {
    while (!signal.aborted && (await withTenant(db, tenantId, () => giveBirthdayGifts(now))));
  }, signal)
}

export default handler
