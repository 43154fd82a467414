import db from '@adonisjs/lucid/services/db'
import { allocate } from '#loyalty/money/allocate'
import { tierCodeOf, type Appraisal } from '#loyalty/till/appraise'
import { keepPromotions } from '#loyalty/purchases/keep_promotions'
import { PurchaseExistsError } from '#loyalty/till/errors'
import type { Facts } from '#loyalty/till/facts'
import type { PurchaseRequest } from '#loyalty/till/request'
import type { StoredLine } from '#loyalty/purchases/purchase'
import type { Actor } from '#shared/actor'
import { prepared } from '#shared/database/prepared'

/** Of Krug's till; typed in by a person; of a till that was offline. */
export type PurchaseSource = 'till' | 'manual' | 'offline'

interface Input {
  id: string
  source: PurchaseSource
  request: PurchaseRequest
  facts: Facts
  appraisal: Appraisal
  receiptId: number
  productIds: (string | null)[]
  spendMovement?: string | null
  earnMovement?: string | null
}

/** Writes down what was paid how, what it earned and why. @throws PurchaseExistsError */
export async function keepPurchase(actor: Actor, input: Input) {
  const { id, request, facts, appraisal } = input
  const { place, member } = facts
  const { evaluation, accrual } = appraisal
  const { rows } = await db.rawQuery<{ rows: unknown[] }>(
    prepared(`insert into purchases (id, source, business_id, venue_id, customer_id, receipt_id, external_id, channel,
                            payment_type, cashier_id, at, value, discount, paid_with_bonuses, total, earned,
                            spend_movement, earn_movement, tier, programme_version, involved, lines, explanation)
     values (:id, :source, :businessId, :venueId, :customerId, :receiptId, :externalId, :channel, :paymentType,
             :cashierId, :at, :value, :discount, :paidWithBonuses, :total, :earned, :spendMovement, :earnMovement,
             :tier, :programme, :involved, cast(:lines as jsonb), cast(:explanation as jsonb))
     on conflict do nothing returning 1`),
    {
      id,
      source: input.source,
      businessId: place.businessId,
      venueId: place.venueId,
      customerId: member?.id ?? null,
      receiptId: input.receiptId,
      externalId: request.externalId ?? null,
      channel: request.channel,
      paymentType: request.paymentType,
      cashierId: actor.userId,
      at: facts.at,
      value: evaluation.value,
      discount: evaluation.discount,
      paidWithBonuses: appraisal.paidWithBonuses,
      total: appraisal.total,
      earned: input.earnMovement ? accrual!.earned : 0,
      spendMovement: input.spendMovement ?? null,
      earnMovement: input.earnMovement ?? null,
      tier: member ? tierCodeOf(facts) : null,
      programme: place.programme.version,
      involved: Boolean(member?.offer),
      lines: JSON.stringify(linesOf(input)),
      explanation: JSON.stringify({ promotions: evaluation.applied, accrual }),
    }
  )
  if (rows.length === 0) throw new PurchaseExistsError({ number: request.externalId ?? id })
  const { applied, reservations } = evaluation
  await keepPromotions({
    purchaseId: id,
    customerId: member?.id ?? null,
    at: facts.at,
    applied,
    reservations,
  })
}

function linesOf({ facts, appraisal, productIds, earnMovement }: Input): StoredLine[] {
  const earned = allocate(
    earnMovement ? appraisal.accrual!.earned : 0,
    appraisal.lines.map((line) => (line.total - line.paidWithBonuses) * line.bonusMultiplier)
  )
  return facts.items.map(({ name, quantity, price, value }, index) => {
    const { discount, discounts, paidWithBonuses, total } = appraisal.lines[index]
    return {
      productId: productIds[index],
      name,
      quantity,
      price,
      value,
      discount,
      discounts,
      paidWithBonuses,
      total: total - paidWithBonuses,
      earned: earned[index],
    }
  })
}
