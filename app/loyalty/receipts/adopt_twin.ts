import db from '@adonisjs/lucid/services/db'
import { deleteSale } from '#commerce/sales/record_sale'
import type { LoadedReceipt } from '#loyalty/receipts/loaded_receipt'

interface Twin {
  receiptId: number
  customerId: string | null
}

/**
 * A connected system tells of a sale that our till has made: its receipt takes the place of ours, so that the sale is
 * counted once. What the purchase earned stays as it is.
 */
export async function adoptTwin({ id }: LoadedReceipt, purchaseId: string) {
  const { rows } = await db.rawQuery<{ rows: Twin[] }>(
    'select receipt_id as "receiptId", customer_id as "customerId" from purchases where id = :purchaseId for update',
    { purchaseId }
  )
  const { receiptId, customerId } = rows[0]
  await db.rawQuery('update purchases set receipt_id = :id where id = :purchaseId', {
    id,
    purchaseId,
  })
  await db.rawQuery(
    'update receipts set customer_id = coalesce(customer_id, :customerId) where id = :id',
    { id, customerId }
  )
  await deleteSale(receiptId)
}
