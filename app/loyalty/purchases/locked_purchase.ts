import db from '@adonisjs/lucid/services/db'
import { lockAccount } from '#loyalty/ledger/member_account'
import type { RefundedLine } from '#loyalty/purchases/refunded_lines'
import type { StoredLine } from '#loyalty/purchases/purchase'
import { PurchaseClosedError, PurchaseOfSystemError } from '#loyalty/till/errors'
import type { Actor } from '#shared/actor'
import { found, NotFoundError } from '#shared/errors/not_found'

/** A purchase whose row is locked, and the account of its member before it. */
export interface LockedPurchase {
  id: string
  source: string
  business_id: string
  venue_id: string
  customer_id: string | null
  receipt_id: number
  external_id: string | null
  value: number
  total: number
  paid_with_bonuses: number
  earned: number
  spend_movement: string | null
  earn_movement: string | null
  lines: StoredLine[]
  refunded: number
  bonuses_returned: number
  earned_returned: number
  state: 'completed' | 'refunded' | 'voided'
  /** Whether the receipt is of our till; otherwise the connected system takes it back itself. */
  own_receipt: boolean
  /** Thousandths that earlier refunds returned, by line. */
  returned: Map<number, number>
}

/**
 * Locks a purchase for a change: the member's account first, as every purchase does.
 *
 * @throws NotFoundError also out of the actor's reach; PurchaseClosedError when nothing of it is left;
 * PurchaseOfSystemError
 */
export async function lockPurchase(actor: Actor, id: string, now: Date): Promise<LockedPurchase> {
  const { rows: known } = await db.rawQuery<{ rows: LockedPurchase[] }>(
    'select customer_id, venue_id, business_id from purchases where id = :id',
    { id }
  )
  const { customer_id: customerId, venue_id: venueId, business_id: businessId } = found(known[0])
  if (!actor.reachesVenue({ id: venueId, businessId })) throw new NotFoundError()
  if (customerId) await lockAccount(actor, customerId, now)
  const { rows } = await db.rawQuery<{ rows: LockedPurchase[] }>(
    `select p.*, exists (
              select 1 from receipts r join connections c on c.tenant_id = r.tenant_id and c.id = r.connection_id
               where r.id = p.receipt_id and c.status = 'built-in') as own_receipt
       from purchases p where p.id = :id for update of p`,
    { id }
  )
  if (rows[0].source === 'connector') throw new PurchaseOfSystemError()
  if (rows[0].state !== 'completed') throw new PurchaseClosedError()
  return { ...rows[0], returned: await returnedOf(id) }
}

async function returnedOf(id: string) {
  const { rows } = await db.rawQuery<{ rows: { lines: RefundedLine[] }[] }>(
    'select lines from purchase_refunds where purchase_id = :id',
    { id }
  )
  const returned = new Map<number, number>()
  for (const { line, quantity } of rows.flatMap(({ lines }) => lines))
    returned.set(line, (returned.get(line) ?? 0) + quantity)
  return returned
}
