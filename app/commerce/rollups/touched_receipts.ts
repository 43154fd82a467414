import db from '@adonisjs/lucid/services/db'
import ReceiptsTouched from '#commerce/events/receipts_touched'
import { afterCommit, currentTenantId } from '#tenancy/tenant_scope'

/** Notes which receipts of known customers changed, in the transaction that changed them. A list that only grows. */
export async function touchReceipts(ids: number[]) {
  if (ids.length === 0) return
  await db.rawQuery(
    'insert into touched_receipts (receipt_id) select unnest(cast(:ids as bigint[]))',
    { ids }
  )
  const tenantId = currentTenantId()
  await afterCommit(() => ReceiptsTouched.dispatch(tenantId))
}
