import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { undoOffers } from '#loyalty/cross_promos/exchange_offers'
import { Reverse } from '#loyalty/ledger/actions/reverse'
import { proportion } from '#loyalty/money/ratio'
import { returnPromotions } from '#loyalty/purchases/return_promotions'
import { programmeInForce } from '#loyalty/programme/programme_query'
import type { LoadedReceipt } from '#loyalty/receipts/loaded_receipt'
import { reverseReferral } from '#loyalty/referrals/reward'
import { settleTiers } from '#loyalty/tiers/settle_tier'
import type { Actor } from '#shared/actor'

interface Sold {
  id: string
  source: string
  customer_id: string
  value: number
  total: number
  refunded: number
  earned: number
  earned_returned: number
  earn_movement: string | null
}

/**
 * A refund that a connected system made: what the sale earned is taken back in proportion. The sale is the one that the
 * refund names, or else the customer's latest in the venue of which enough is left; without either nothing was earned.
 * A refund that was seen before, and one of a sale of our till, is left alone.
 */
export async function refundReceipt(actor: Actor, receipt: LoadedReceipt, now: Date) {
  if (receipt.status !== 'closed' || (await wasSeen(receipt.id))) return
  const back = -receipt.total
  const sold = back > 0 ? await saleOf(receipt, back) : undefined
  if (sold?.source !== 'connector') return
  const refunded = Math.min(sold.total, sold.refunded + back)
  const due = sold.total === 0 ? sold.earned : proportion(sold.earned, refunded, sold.total)
  const amount = due - sold.earned_returned
  const { settings } = await programmeInForce()
  const id = randomUUID()
  const outcome =
    amount > 0
      ? await new Reverse().handle(actor, {
          movementId: sold.earn_movement!,
          amount,
          policy: settings.returns,
          minimumDays: settings.restoredDays,
          reason: 'refund',
          source: { type: 'refund', id },
          at: now,
        })
      : { owed: 0, writtenOff: 0 }
  const whole = refunded === sold.total
  await db.rawQuery(
    `with refund as (
       insert into purchase_refunds (id, purchase_id, external_id, receipt_id, at, lines, total, bonuses_returned,
                                     earned_returned, written_off, owed)
       values (:id, :purchaseId, :externalId, :receiptId, :at, '[]', :total, 0, :amount, :writtenOff, :owed))
     update purchases set refunded = :refunded, earned_returned = :due, state = :state where id = :purchaseId`,
    {
      id,
      purchaseId: sold.id,
      externalId: receipt.externalId,
      receiptId: receipt.id,
      at: receipt.at,
      total: refunded - sold.refunded,
      amount: Math.max(0, amount),
      writtenOff: outcome.writtenOff,
      owed: outcome.owed,
      refunded,
      due,
      state: whole ? 'refunded' : 'completed',
    }
  )
  if (whole) {
    await undoOffers(sold.id)
    await reverseReferral(actor, sold.id, now)
    await returnPromotions({ ...sold, lines: [], returned: new Map() }, [], true)
  }
  await settleTiers([receipt.customerId ?? sold.customer_id], settings, {
    reason: 'refund',
    broughtBy: whole ? sold.id : undefined,
    at: now,
  })
}

async function wasSeen(receiptId: number) {
  const { rows } = await db.rawQuery<{ rows: unknown[] }>(
    'select 1 from purchase_refunds where receipt_id = :receiptId',
    { receiptId }
  )
  return rows.length > 0
}

async function saleOf(receipt: LoadedReceipt, back: number): Promise<Sold | undefined> {
  const { refundOf, connectionId, venueId, customerId, at } = receipt
  const { rows } = await db.rawQuery<{ rows: Sold[] }>(
    refundOf
      ? `select p.* from receipts r join purchases p on p.tenant_id = r.tenant_id and p.receipt_id = r.id
          where r.connection_id = :connectionId and r.external_id = :refundOf for update of p`
      : `select p.* from purchases p
          where p.customer_id = :customerId and p.venue_id = :venueId and p.at <= :at
            and p.total - p.refunded >= :back and p.state = 'completed' and p.source = 'connector'
          order by p.at desc limit 1 for update`,
    refundOf ? { connectionId, refundOf } : { venueId, customerId, at, back }
  )
  return rows[0]
}
