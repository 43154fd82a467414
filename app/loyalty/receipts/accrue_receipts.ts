import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { accrue, type Accrual } from '#loyalty/accrual/accrue'
import { keepOffers } from '#loyalty/cross_promos/exchange_offers'
import { earnMany } from '#loyalty/ledger/actions/earn_many'
import { termsOfLot } from '#loyalty/programme/lot_terms'
import { programmesInForce } from '#loyalty/programme/programme_query'
import type { AppliedRule, Reservation } from '#loyalty/promotions/evaluation'
import type { Programme } from '#loyalty/programme/settings'
import { keepPromotions } from '#loyalty/purchases/keep_promotions'
import type { LoadedReceipt } from '#loyalty/receipts/loaded_receipt'
import { BonusPromotions } from '#loyalty/receipts/bonus_promotions'
import { effectiveTier, rankOf } from '#loyalty/tiers/tier_of'
import { tierFor, type TierTerms } from '#loyalty/tiers/place'
import { settleTiers } from '#loyalty/tiers/settle_tier'
import { tierTerms } from '#loyalty/tiers/terms_query'
import { rewardPurchasesJob } from '#loyalty/jobs/reward_purchases_job'
import queue from '#shared/queue/service'
import type { Actor } from '#shared/actor'

const DAY = 86_400_000

/** What a receipt of a connected system earns, and by what terms. */
export interface ReceiptAccrual {
  receipt: LoadedReceipt
  programme: Programme
  accrual: Accrual
  tier: string | null
  applied: AppliedRule[]
  reservations: Reservation[]
}

/**
 * Bonuses of sales that a connected system made: by the terms of their own day, for the tier that the customer had by
 * what was bought until then. What would have expired already is not given. All at once, however many they are.
 */
export async function accrueReceipts(actor: Actor, receipts: LoadedReceipt[], now: Date) {
  if (receipts.length === 0) return
  const worked = await workOut(receipts, now)
  const purchases = worked.map((one) => ({ ...one, id: randomUUID() }))
  const earning = purchases.filter((one) => earns(one, now))
  const movements = await earnMany(
    actor,
    earning.map(({ id, receipt, programme, accrual }) => ({
      customerId: receipt.customerId!,
      amount: accrual.earned,
      reason: 'purchase',
      source: { type: 'purchase', id },
      businessId: receipt.businessId,
      programmeVersion: programme.version,
      at: now,
      ...termsOfLot(programme.settings, receipt.at),
    }))
  )
  const movementOf = new Map(earning.map(({ id }, index) => [id, movements[index]]))
  await keep(purchases.map((one) => ({ ...one, movement: movementOf.get(one.id) ?? null })))
  for (const { id, receipt, applied, reservations } of purchases)
    await keepPromotions({
      purchaseId: id,
      customerId: receipt.customerId,
      at: receipt.at,
      applied,
      reservations,
    })
  await keepOffers(
    purchases.map(({ id, receipt }) => ({ purchaseId: id, offerId: receipt.offer?.id ?? null }))
  )
  const purchaseIds = purchases.map(({ id }) => id)
  await queue.dispatch(rewardPurchasesJob, { tenantId: actor.tenantId, purchaseIds })
  const { settings } = worked.at(-1)!.programme
  await settleTiers([...new Set(receipts.map(({ customerId }) => customerId!))], settings, {
    reason: 'purchase',
    at: now,
    quiet: receipts.every(({ at }) => now.getTime() - at.getTime() > DAY),
  })
}

/** What receipts earn, without giving it; promotions that multiply it have their limits taken. */
export async function workOut(receipts: LoadedReceipt[], now: Date): Promise<ReceiptAccrual[]> {
  const programmeAt = await programmesInForce()
  const terms = await tierTerms()
  const promotions = await BonusPromotions.inForce(now)
  const worked: ReceiptAccrual[] = []
  const seen = new Set<string>()
  for (const receipt of receipts) {
    const programme = programmeAt(receipt.at)
    const tier = tierAt(receipt, programme, terms)
    // Of several receipts in a batch only the first takes an offer.
    const offer = receipt.offer && !seen.has(receipt.offer.id) ? receipt.offer : null
    if (offer) seen.add(offer.id)
    const { lines, ...promoted } = await promotions.promote(receipt, tier)
    const accrual = accrue(programme.settings, {
      lines,
      businessId: receipt.businessId,
      customer: {
        tier,
        premium: isPremium(receipt),
        newCategory: !receipt.visited.includes(receipt.businessCategory),
      },
      crossRate: offer?.rate ?? null,
    })
    worked.push({ receipt: { ...receipt, offer }, programme, accrual, tier, ...promoted })
  }
  return worked
}

export function earns({ receipt, programme, accrual }: ReceiptAccrual, now: Date) {
  const { settings } = programme
  const started = settings.accruesFrom === null || receipt.businessDate >= settings.accruesFrom
  return started && accrual.earned > 0 && termsOfLot(settings, receipt.at).expiresAt > now
}

const isPremium = ({ premiumUntil, at }: LoadedReceipt) =>
  premiumUntil !== null && premiumUntil > at

/** The tier by what was bought until then; the one the member has now where an invitation or grace gives more. */
function tierAt(receipt: LoadedReceipt, { settings }: Programme, terms: TierTerms) {
  const { spent, categories, invitedTo, tier } = receipt
  const then = tierFor(settings, { spent, categories, invitedTo }, { ...terms, thresholds: {} })
  const higher = rankOf(settings, tier) > rankOf(settings, then?.code ?? null) ? tier : then?.code
  return effectiveTier(settings, higher ?? null, isPremium(receipt))?.code ?? null
}

type Kept = ReceiptAccrual & { id: string; movement: string | null }

async function keep(purchases: Kept[]) {
  await db.rawQuery(
    `insert into purchases (id, source, business_id, venue_id, customer_id, receipt_id, channel, at, value, discount,
                            paid_with_bonuses, total, earned, earn_movement, tier, programme_version, involved,
                            explanation)
     select id, 'connector', business_id, venue_id, customer_id, receipt_id, 'till', at, value, discount,
            paid_with_bonuses, total, earned, earn_movement, tier, programme_version, involved, explanation
       from jsonb_to_recordset(cast(:purchases as jsonb)) as x (
         id uuid, business_id uuid, venue_id uuid, customer_id uuid, receipt_id bigint, at timestamptz, value bigint,
         discount bigint, paid_with_bonuses bigint, total bigint, earned bigint, earn_movement uuid, tier text,
         programme_version int, involved boolean, explanation jsonb)
      order by receipt_id`,
    { purchases: JSON.stringify(purchases.map(rowOf)) }
  )
}

/** Sums of a purchase as its receipt tells them; vendors that pay out more than they sell are cut at nothing. */
export function sumsOf({ total, discount, paidWithBonuses }: LoadedReceipt) {
  const paid = Math.max(0, total)
  const bonuses = Math.min(Math.max(0, paidWithBonuses), paid)
  const reduced = Math.max(0, discount)
  return {
    value: paid + reduced,
    discount: reduced,
    paidWithBonuses: bonuses,
    total: paid - bonuses,
  }
}

function rowOf({ id, receipt, programme, accrual, tier, applied, movement }: Kept) {
  const { paidWithBonuses, ...sums } = sumsOf(receipt)
  return {
    id,
    business_id: receipt.businessId,
    venue_id: receipt.venueId,
    customer_id: receipt.customerId,
    receipt_id: receipt.id,
    at: receipt.at,
    ...sums,
    paid_with_bonuses: paidWithBonuses,
    earned: movement ? accrual.earned : 0,
    earn_movement: movement,
    tier,
    programme_version: programme.version,
    involved: receipt.offer !== null,
    explanation: { promotions: applied, accrual },
  }
}
