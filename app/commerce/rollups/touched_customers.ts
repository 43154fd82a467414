import db from '@adonisjs/lucid/services/db'
import CustomersTouched from '#commerce/events/customers_touched'
import { afterCommit, currentTenantId } from '#tenancy/tenant_scope'

/** Notes of whom something changed, in the transaction that changed them. A list that only grows: nobody waits for it. */
export async function touchCustomers(ids: Iterable<string | null>) {
  const known = [...new Set(ids)].filter((id) => id !== null)
  if (known.length === 0) return
  await db.rawQuery(
    'insert into touched_customers (customer_id) select unnest(cast(:known as uuid[]))',
    { known }
  )
  await tellOfTouched()
}

/** Once the change is committed, somebody comes for the list. */
export async function tellOfTouched() {
  const tenantId = currentTenantId()
  await afterCommit(() => CustomersTouched.dispatch(tenantId))
}
