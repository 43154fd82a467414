import db from '@adonisjs/lucid/services/db'
import { Reverse } from '#loyalty/ledger/actions/reverse'
import { earnMany } from '#loyalty/ledger/actions/earn_many'
import { termsOfLot } from '#loyalty/programme/lot_terms'
import { programmeInForce } from '#loyalty/programme/programme_query'
import { earns, sumsOf, workOut } from '#loyalty/receipts/accrue_receipts'
import type { LoadedReceipt } from '#loyalty/receipts/loaded_receipt'
import { undoOffers } from '#loyalty/cross_promos/exchange_offers'
import { returnPromotions } from '#loyalty/purchases/return_promotions'
import { reverseReferral } from '#loyalty/referrals/reward'
import { settleTiers } from '#loyalty/tiers/settle_tier'
import type { Actor } from '#shared/actor'

interface Purchase {
  id: string
  source: string
  customer_id: string | null
  /** Into whom the customer was merged. */
  owner_id: string | null
  value: number
  total: number
  paid_with_bonuses: number
  earned: number
  earned_returned: number
  earn_movement: string | null
  state: string
}

/**
 * A receipt that earned before says something else now. What it gave is taken back, and it earns anew by what it says;
 * one that is cancelled earns nothing. A receipt that only repeats itself changes nothing. Purchases of our till follow
 * our till alone.
 */
export async function changePurchase(actor: Actor, receipt: LoadedReceipt, now: Date) {
  const purchase = await lock(receipt.purchaseId!)
  if (purchase.source !== 'connector') return
  const sums = sumsOf(receipt)
  const cancelled = receipt.status !== 'closed' || receipt.customerId === null
  const same =
    purchase.owner_id === receipt.customerId &&
    purchase.total === sums.total &&
    purchase.paid_with_bonuses === sums.paidWithBonuses
  if (cancelled ? purchase.state === 'voided' : same && purchase.state !== 'voided') return

  await takeBack(actor, purchase, now)
  if (cancelled) {
    await undoOffers(purchase.id)
    await reverseReferral(actor, purchase.id, now)
    await returnPromotions({ ...purchase, lines: [], returned: new Map() }, [], true)
  }
  const [again] = cancelled ? [] : await workOut([receipt], now)
  const movement = again && earns(again, now) ? await earnAgain() : null
  await db.rawQuery(
    `update purchases
        set customer_id = coalesce(:customerId, customer_id), value = :value, discount = :discount,
            paid_with_bonuses = :paidWithBonuses, total = :total, earned = :earned, earn_movement = :movement,
            explanation = coalesce(cast(:explanation as jsonb), explanation), state = :state, refunded = 0,
            bonuses_returned = 0, earned_returned = 0
      where id = :id`,
    {
      id: purchase.id,
      customerId: receipt.customerId,
      ...sums,
      earned: movement ? again.accrual.earned : 0,
      movement,
      explanation: again
        ? JSON.stringify({ promotions: again.applied, accrual: again.accrual })
        : null,
      state: cancelled ? 'voided' : 'completed',
    }
  )
  const { settings } = await programmeInForce()
  const concerned = [purchase.owner_id, receipt.customerId].filter((id) => id !== null)
  await settleTiers([...new Set(concerned)], settings, {
    reason: 'refund',
    broughtBy: cancelled ? purchase.id : undefined,
    at: now,
  })

  async function earnAgain() {
    const { programme, accrual } = again
    const [id] = await earnMany(actor, [
      {
        customerId: receipt.customerId!,
        amount: accrual.earned,
        reason: 'purchase-changed',
        source: { type: 'purchase', id: purchase.id },
        businessId: receipt.businessId,
        programmeVersion: programme.version,
        at: now,
        ...termsOfLot(programme.settings, receipt.at),
      },
    ])
    return id
  }
}

async function lock(id: string): Promise<Purchase> {
  const { rows } = await db.rawQuery<{ rows: Purchase[] }>(
    `select p.*, (select coalesce(c.merged_into, c.id) from customers c where c.id = p.customer_id) as owner_id
       from purchases p where p.id = :id for update of p`,
    { id }
  )
  return rows[0]
}

async function takeBack(actor: Actor, purchase: Purchase, now: Date) {
  const amount = purchase.earned - purchase.earned_returned
  if (amount <= 0 || !purchase.earn_movement) return
  const { settings } = await programmeInForce()
  await new Reverse().handle(actor, {
    movementId: purchase.earn_movement,
    amount,
    policy: settings.returns,
    minimumDays: settings.restoredDays,
    reason: 'purchase-changed',
    source: { type: 'purchase', id: purchase.id },
    at: now,
  })
}
