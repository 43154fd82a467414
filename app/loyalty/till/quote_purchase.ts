import { appraise, type Appraisal } from '#loyalty/till/appraise'
import { factsOf, type Facts } from '#loyalty/till/facts'
import { compareTotals, openPurchase } from '#loyalty/till/open_purchase'
import { signQuote } from '#loyalty/till/quote_token'
import type { PurchaseRequest } from '#loyalty/till/request'
import { balanceOf } from '#loyalty/ledger/queries/balance_query'
import type { EvaluationOptions } from '#loyalty/promotions/evaluate'
import type { Actor } from '#shared/actor'

export interface QuotedPurchase {
  facts: Facts
  appraisal: Appraisal
  /** To be sent back with the purchase. */
  token: string
}

/**
 * What a purchase would come to. Writes nothing, takes nothing, locks nothing.
 *
 * @param options.madeAt when it was made, where that is not now
 * @throws NotFoundError, CustomerUnknownError, CardCodeRefusedError, ProductUnknownError, TotalsDifferError,
 * TooManyBonusesError
 */
export async function quotePurchase(
  actor: Actor,
  request: PurchaseRequest,
  now: Date,
  { madeAt, ...options }: EvaluationOptions & { madeAt?: Date } = {}
): Promise<QuotedPurchase> {
  const { code, ...open } = await openPurchase(actor, request, { now, madeAt })
  const balance = open.customerId ? await balanceOf(actor, open.customerId, now) : null
  const available = Math.max(0, balance?.available ?? 0)
  const facts = await factsOf(request, { ...open, available })
  compareTotals(request, facts)
  const appraisal = appraise(request, facts, options)
  const shown = code && `${code.number}.${code.step}`
  return { facts, appraisal, token: signQuote(actor.tenantId, facts, appraisal, shown) }
}
