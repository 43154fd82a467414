import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { cancelSale, recordSale } from '#commerce/sales/record_sale'
import { tillConnection } from '#commerce/sales/till_connection'
import { giveBackCoupons } from '#loyalty/coupons/give_back'
import { undoOffers } from '#loyalty/cross_promos/exchange_offers'
import { Reverse } from '#loyalty/ledger/actions/reverse'
import { total } from '#loyalty/money/total'
import { lockPurchase, type LockedPurchase } from '#loyalty/purchases/locked_purchase'
import {
  refundLines,
  type RefundedItem,
  type RefundedLine,
} from '#loyalty/purchases/refunded_lines'
import { returnPromotions } from '#loyalty/purchases/return_promotions'
import { reverseReferral } from '#loyalty/referrals/reward'
import { settleTier } from '#loyalty/tiers/settle_tier'
import { PurchaseClosedError } from '#loyalty/till/errors'
import { placeOf, type Place } from '#loyalty/till/place'
import type { Actor } from '#shared/actor'

interface RefundInput {
  purchaseId: string
  /** `null`: all that is left. */
  items: RefundedItem[] | null
  /** The till's own number of the refund. */
  externalId?: string
  now: Date
}

/** What a refund did. Kopecks and hundredths of a bonus. */
export interface RefundOutcome {
  purchaseId: string
  customerId: string | null
  /** Back in money. */
  total: number
  /** Back in bonuses. */
  bonusesReturned: number
  /** Earned bonuses taken back, with what became a debt and what was written off. */
  earnedReturned: number
  owed: number
  writtenOff: number
  /** Nothing of the purchase is left. */
  whole: boolean
}

/**
 * Takes items of a purchase back: money, bonuses that paid, bonuses that were earned, each in its proportion. Once
 * nothing is left of it, uses of promotions, coupons, offers and a tier that it brought are taken back as well.
 *
 * @throws NotFoundError, PurchaseClosedError, RefundTooLargeError
 */
export class RefundPurchase {
  async handle(actor: Actor, { purchaseId, items, externalId, now }: RefundInput) {
    const purchase = await lockPurchase(actor, purchaseId, now)
    const lines = refundLines(purchase.lines, purchase.returned, items)
    const place = await placeOf(actor, purchase.venue_id)
    const id = randomUUID()
    const receiptId = purchase.own_receipt
      ? await writeRefund(id, purchase, place, lines, now)
      : undefined
    return undo(actor, { id, purchase, place, lines, now, receiptId, externalId })
  }
}

/**
 * Takes a purchase back as if it had never been made: its receipt counts as cancelled.
 *
 * @throws NotFoundError, PurchaseClosedError also after a refund of a part
 */
export class VoidPurchase {
  async handle(actor: Actor, { purchaseId, now }: Pick<RefundInput, 'purchaseId' | 'now'>) {
    const purchase = await lockPurchase(actor, purchaseId, now)
    if (purchase.returned.size > 0) throw new PurchaseClosedError()
    const lines = refundLines(purchase.lines, purchase.returned, null)
    const place = await placeOf(actor, purchase.venue_id)
    if (purchase.own_receipt) await cancelSale(purchase.receipt_id)
    return undo(actor, { id: randomUUID(), purchase, place, lines, now, voided: true })
  }
}

interface Undo {
  id: string
  purchase: LockedPurchase
  place: Place
  lines: RefundedLine[]
  now: Date
  receiptId?: number
  externalId?: string
  voided?: boolean
}

async function undo(actor: Actor, input: Undo): Promise<RefundOutcome> {
  const { purchase, place, lines, now } = input
  const back = {
    total: total(lines.map((line) => line.total)),
    bonuses: total(lines.map((line) => line.paidWithBonuses)),
    earned: total(lines.map((line) => line.earned)),
  }
  const { owed, writtenOff } = await moveBack(actor, input, back)
  const whole = isWhole(purchase, lines)
  await keepRefund(actor, input, { ...back, owed, writtenOff, whole })
  await returnPromotions(purchase, lines, whole)
  if (whole) {
    await undoOffers(purchase.id)
    await giveBackCoupons(actor, purchase.id, now)
    await reverseReferral(actor, purchase.id, now)
  }
  if (purchase.customer_id)
    await settleTier(purchase.customer_id, place.programme.settings, {
      reason: 'refund',
      broughtBy: whole ? purchase.id : undefined,
      at: now,
    })
  return {
    purchaseId: purchase.id,
    customerId: purchase.customer_id,
    total: back.total,
    bonusesReturned: back.bonuses,
    earnedReturned: back.earned,
    owed,
    writtenOff,
    whole,
  }
}

/** Bonuses that paid come back first: what was earned is then taken from them rather than made a debt. */
async function moveBack(
  actor: Actor,
  { id, purchase, place, now, voided }: Undo,
  { bonuses, earned }: { bonuses: number; earned: number }
) {
  const { returns, restoredDays } = place.programme.settings
  const basics = {
    reason: voided ? 'void' : 'refund',
    source: { type: 'refund', id },
    at: now,
    policy: returns,
    minimumDays: restoredDays,
  }
  if (bonuses > 0)
    await new Reverse().handle(actor, {
      ...basics,
      movementId: purchase.spend_movement!,
      amount: bonuses,
    })
  if (earned === 0) return { owed: 0, writtenOff: 0 }
  return new Reverse().handle(actor, {
    ...basics,
    movementId: purchase.earn_movement!,
    amount: earned,
  })
}

function isWhole({ lines, returned }: LockedPurchase, now: RefundedLine[]) {
  const back = new Map(now.map(({ line, quantity }) => [line, quantity]))
  return lines.every(
    ({ quantity }, line) => quantity === (returned.get(line) ?? 0) + (back.get(line) ?? 0)
  )
}

interface Kept {
  total: number
  bonuses: number
  earned: number
  owed: number
  writtenOff: number
  whole: boolean
}

async function keepRefund(actor: Actor, input: Undo, kept: Kept) {
  const { id, purchase, lines, now, receiptId, externalId, voided } = input
  await db.rawQuery(
    `with refund as (
       insert into purchase_refunds (id, purchase_id, external_id, receipt_id, cashier_id, at, lines, total,
                                     bonuses_returned, earned_returned, written_off, owed)
       values (:id, :purchaseId, :externalId, :receiptId, :cashierId, :now, cast(:lines as jsonb), :total, :bonuses,
               :earned, :writtenOff, :owed))
     update purchases
        set refunded = refunded + :total, bonuses_returned = bonuses_returned + :bonuses,
            earned_returned = earned_returned + :earned, state = :state
      where id = :purchaseId`,
    {
      id,
      purchaseId: purchase.id,
      externalId: externalId ?? null,
      receiptId: receiptId ?? null,
      cashierId: actor.userId,
      now,
      lines: JSON.stringify(lines),
      total: kept.total,
      bonuses: kept.bonuses,
      earned: kept.earned,
      writtenOff: kept.writtenOff,
      owed: kept.owed,
      state: voided ? 'voided' : kept.whole ? 'refunded' : 'completed',
    }
  )
}

async function writeRefund(
  id: string,
  purchase: LockedPurchase,
  place: Place,
  lines: RefundedLine[],
  now: Date
) {
  const money = total(lines.map((line) => line.total))
  const bonuses = total(lines.map((line) => line.paidWithBonuses))
  return recordSale({
    connectionId: place.tillId ?? (await tillConnection(purchase.business_id)),
    externalId: `refund:${id}`,
    refundOf: purchase.id,
    venueId: purchase.venue_id,
    customerId: purchase.customer_id,
    time: place.clock.at(now.toISOString()),
    kind: 'refund',
    total: -(money + bonuses),
    discount: -total(lines.map(({ discount }) => discount)),
    lines: lines.map(({ line, ...back }) => ({
      productId: purchase.lines[line].productId,
      quantity: -back.quantity,
      price: purchase.lines[line].price,
      total: -(back.total + back.paidWithBonuses),
      discount: -back.discount,
    })),
    payments: [
      { type: 'bonus' as const, amount: -bonuses },
      { type: 'other' as const, amount: -money },
    ].filter(({ amount }) => amount < 0),
    discounts: [],
  })
}
