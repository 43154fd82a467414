import db from '@adonisjs/lucid/services/db'
import { withTenant } from '#tenancy/tenant_scope'

const KEPT_FOR = '90 days'

/** Of one tenant: what was sent so long ago that nobody asks. To be called outside of a scope. */
export function forgetDeliveries(tenantId: string) {
  return withTenant(db, tenantId, () =>
    db.rawQuery('delete from deliveries where settled_at < now() - cast(:kept as interval)', {
      kept: KEPT_FOR,
    })
  )
}
