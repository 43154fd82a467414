import { nameKey } from '@krug/connector-sdk'
import { randomUUID } from 'node:crypto'
import { recordSale } from '#commerce/sales/record_sale'
import { tillConnection } from '#commerce/sales/till_connection'
import { tillProducts } from '#commerce/sales/till_products'
import { useCardCode } from '#loyalty/cards/card_code'
import { redeem } from '#loyalty/coupons/redeem'
import { earnInto } from '#loyalty/ledger/actions/earn'
import { spendFrom } from '#loyalty/ledger/actions/spend'
import { lockAccount, spendable, type MemberAccount } from '#loyalty/ledger/member_account'
import { reserve } from '#loyalty/promotions/in_force/reserve'
import { exchangeOffers } from '#loyalty/cross_promos/exchange_offers'
import { termsOfLot } from '#loyalty/programme/lot_terms'
import { appraise, couponsUsed, type Appraisal } from '#loyalty/till/appraise'
import { CardCodeRefusedError, QuoteChangedError } from '#loyalty/till/errors'
import { factsOf, type Facts } from '#loyalty/till/facts'
import { watchGuards } from '#loyalty/till/guards'
import { compareTotals, openPurchase, type OpenPurchase } from '#loyalty/till/open_purchase'
import { keepPurchase, type PurchaseSource } from '#loyalty/purchases/keep_purchase'
import type { PurchaseRequest } from '#loyalty/till/request'
import { advanceTier } from '#loyalty/tiers/advance_tier'
import type { NextTier } from '#loyalty/tiers/next_tier'
import { rewardPurchasesJob } from '#loyalty/jobs/reward_purchases_job'
import queue from '#shared/queue/service'
import { tellMember } from '#loyalty/till/tell_member'
import type { Actor } from '#shared/actor'

interface Options {
  now: Date
  source: PurchaseSource
  /** When it was made, where that is not now. */
  madeAt?: Date
  /** What the till was told before. */
  quote?: string
}

export interface ProcessedPurchase {
  id: string
  facts: Facts
  appraisal: Appraisal
  /** `null`: anonymous, or a programme without tiers. */
  tier: NextTier | null
}

/**
 * Makes a purchase, in the transaction of the caller: promotions, bonuses that pay, receipt, bonuses that are earned,
 * tier, offers of other businesses. It is worked out from what is locked, so that purchases of one member, and the last
 * use of a promotion, never count twice.
 *
 * @throws NotFoundError, CustomerUnknownError, CardCodeRefusedError, ProductUnknownError, TotalsDifferError,
 * TooManyBonusesError, QuoteChangedError, PromotionUsedUpError, CouponUsedUpError, GuardReachedError,
 * PurchaseExistsError
 */
export class ProcessPurchase {
  async handle(
    actor: Actor,
    request: PurchaseRequest,
    options: Options
  ): Promise<ProcessedPurchase> {
    const { now, source } = options
    const open = await openPurchase(actor, request, options)
    const account = open.customerId ? await lockAccount(actor, open.customerId, now) : null
    const available = account ? spendable(account, now) : 0
    const facts = await factsOf(request, { ...open, available })
    compareTotals(request, facts)
    const appraisal = appraise(request, facts)
    mustBeAsQuoted(open, appraisal)
    if (source !== 'offline') watchGuards(facts, appraisal)
    if (open.code && !(await useCardCode(open.code)))
      throw new CardCodeRefusedError({}, 'customer.code')
    await reserve(appraisal.evaluation.reservations, open.customerId)

    const id = randomUUID()
    const movements = account && (await moveBonuses(actor, id, account, facts, appraisal, now))
    const sale = await writeReceipt(id, request, facts, appraisal)
    await keepPurchase(actor, { id, source, request, facts, appraisal, ...movements, ...sale })
    await redeem(actor, {
      couponIds: couponsUsed(facts, appraisal).map(({ couponId }) => couponId),
      customerId: open.customerId,
      purchaseId: id,
      at: now,
    })
    if (!facts.member) return { id, facts, appraisal, tier: null }
    if (facts.member.offer || facts.place.givesOffers) await exchangeOffers(id, facts)
    const tier = await advanceTier(id, facts, appraisal)
    await tellMember(id, facts, appraisal)
    await queue.dispatch(rewardPurchasesJob, { tenantId: actor.tenantId, purchaseIds: [id] })
    return { id, facts, appraisal, tier }
  }
}

function mustBeAsQuoted({ quote }: OpenPurchase, { total, paidWithBonuses }: Appraisal) {
  if (!quote || (quote.total === total && quote.paidWithBonuses === paidWithBonuses)) return
  throw new QuoteChangedError({ quoted: quote.total / 100, now: total / 100 })
}

async function moveBonuses(
  actor: Actor,
  purchaseId: string,
  account: MemberAccount,
  { place, at }: Facts,
  { paidWithBonuses, accrual }: Appraisal,
  now: Date
) {
  const basics = {
    customerId: account.customerId,
    reason: 'purchase',
    source: { type: 'purchase', id: purchaseId },
    businessId: place.businessId,
    programmeVersion: place.programme.version,
    at: now,
  }
  const spendMovement =
    paidWithBonuses > 0
      ? await spendFrom(actor, account, { ...basics, amount: paidWithBonuses })
      : null
  const terms = termsOfLot(place.programme.settings, at)
  const earned = accrual?.earned ?? 0
  const earnMovement =
    earned > 0 && terms.expiresAt > now
      ? await earnInto(actor, account, { ...basics, ...terms, amount: earned })
      : null
  return { spendMovement, earnMovement }
}

async function writeReceipt(
  id: string,
  request: PurchaseRequest,
  { place, items, member, at }: Facts,
  { evaluation, lines, paidWithBonuses, total }: Appraisal
) {
  const connectionId = place.tillId ?? (await tillConnection(place.businessId))
  const made = await tillProducts(
    connectionId,
    items.flatMap(({ productId, name, category }) =>
      productId === null && name !== null ? [{ name, category: category ?? undefined }] : []
    )
  )
  const productIds = items.map(
    ({ productId, name }) => productId ?? (name === null ? null : made.get(nameKey(name))!)
  )
  const receiptId = await recordSale({
    connectionId,
    externalId: id,
    number: request.externalId,
    venueId: place.venueId,
    customerId: member?.id ?? null,
    time: place.clock.at(at.toISOString()),
    kind: 'sale',
    total: evaluation.total,
    discount: evaluation.discount,
    lines: items.map(({ quantity, price }, index) => ({
      productId: productIds[index],
      quantity,
      price,
      total: lines[index].total,
      discount: lines[index].discount,
    })),
    payments: [
      { type: 'bonus' as const, amount: paidWithBonuses },
      { type: request.paymentType ?? ('other' as const), amount: total },
    ].filter(({ amount }) => amount > 0),
    discounts: evaluation.applied
      .filter(({ saved }) => saved > 0)
      .map(({ name, saved }) => ({ name: name.ru, amount: saved })),
  })
  return { receiptId, productIds }
}
