import db from '@adonisjs/lucid/services/db'
import { adoptTwin } from '#loyalty/receipts/adopt_twin'
import { accrueReceipts } from '#loyalty/receipts/accrue_receipts'
import { loadReceipts, type LoadedReceipt } from '#loyalty/receipts/loaded_receipt'
import { refundReceipt } from '#loyalty/receipts/refund_receipt'
import { changePurchase } from '#loyalty/receipts/change_purchase'
import type { Actor } from '#shared/actor'

const BATCH = 500

/**
 * Takes a batch of the receipts that connected systems brought or changed, and brings the bonuses of their customers up
 * to date: new ones earn, changed ones earn anew, cancelled and refunded ones are taken back. Inside the tenant's scope.
 *
 * @returns how many entries of the list were taken
 */
export async function accrueTouched(actor: Actor, now: Date): Promise<number> {
  const { rows } = await db.rawQuery<{ rows: { receipt_id: number }[] }>(
    `delete from touched_receipts
      where id in (select id from touched_receipts order by id limit :batch for update skip locked)
     returning receipt_id`,
    { batch: BATCH }
  )
  const receipts = await loadReceipts([...new Set(rows.map((row) => row.receipt_id))])
  const fresh = receipts.filter((receipt) => isSale(receipt) && isNew(receipt))
  await accrueReceipts(actor, fresh, now)
  for (const receipt of receipts)
    if (receipt.twinId) await adoptTwin(receipt, receipt.twinId)
    else if (receipt.purchaseId) await changePurchase(actor, receipt, now)
    else if (receipt.kind === 'refund') await refundReceipt(actor, receipt, now)
  return rows.length
}

const isSale = ({ kind, status }: LoadedReceipt) => kind === 'sale' && status === 'closed'
const isNew = ({ customerId, purchaseId, twinId }: LoadedReceipt) =>
  customerId !== null && purchaseId === null && twinId === null
