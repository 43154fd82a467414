import db from '@adonisjs/lucid/services/db'
import { Actor } from '#shared/actor'
import { expireMany } from '#loyalty/ledger/actions/expire_many'
import { withTenant } from '#tenancy/tenant_scope'

/** Customers in one transaction: few enough that a till never waits for it. */
const AT_ONCE = 200

/** Writes down, for a tenant, the lots whose time was over at `now`. Outside of a tenant scope. */
export async function expireDueLots(tenantId: string, now: Date) {
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const customers = await withTenant(db, tenantId, () => expireAfter(tenantId, last, now))
    if (customers.length === 0) break
    last = customers.at(-1)!
  }
}

async function expireAfter(tenantId: string, last: string, now: Date) {
  const { rows } = await db.rawQuery<{ rows: { customer_id: string }[] }>(
    `select distinct customer_id from ledger_lots
      where remaining > 0 and expires_at <= :now and customer_id > :last order by 1 limit :limit`,
    { now, last, limit: AT_ONCE }
  )
  const customerIds = rows.map(({ customer_id: customerId }) => customerId)
  if (customerIds.length > 0) await expireMany(Actor.system(tenantId), customerIds, now)
  return customerIds
}
