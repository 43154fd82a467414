import { DateTime } from 'luxon'
import { customerIdFor } from '#customers/queries/customer_query'
import { availableNow, type Offer } from '#loyalty/promotions/available_now'
import { evaluate } from '#loyalty/promotions/evaluate'
import type { Evaluation } from '#loyalty/promotions/evaluation'
import { limitsOf } from '#loyalty/promotions/in_force/limits_of'
import { ruleSetWith } from '#loyalty/promotions/in_force/rule_set_in_force'
import type { PurchaseContext } from '#loyalty/promotions/purchase_context'
import type { Rule } from '#loyalty/promotions/rule'
import type { Actor } from '#shared/actor'
import { contextOf } from '#loyalty/till/appraise'
import { factsOf, type Facts } from '#loyalty/till/facts'
import { placeOf } from '#loyalty/till/place'
import type { PurchaseRequest } from '#loyalty/till/request'

export interface Trial {
  /** Bonuses and the way in which the customer is known play no part. */
  basket: Omit<PurchaseRequest, 'customer' | 'bonuses'>
  customerId?: string
  /** Local time of the venue: `2026-03-05T18:30`; now, if it is left out. */
  at?: string
  /** A promotion as it could be; it stands in the place of the one with the same id. */
  draft?: Rule
}

export interface Calculation {
  facts: Facts
  evaluation: Evaluation
  offers: Offer[]
}

/** What the promotions make of a basket. Takes nothing from any limit. @throws NotFoundError, ProductUnknownError */
export async function calculate(actor: Actor, trial: Trial): Promise<Calculation> {
  const request = { ...trial.basket, customer: null, bonuses: 0 }
  const place = await placeOf(actor, request.venueId)
  const customerId = trial.customerId ? await customerIdFor(actor, trial.customerId) : null
  const at = momentOf(trial.at, place.timezone)
  const inForce = await factsOf(request, { place, at, customerId, available: 0 })
  const facts = trial.draft ? await withDraft(inForce, trial.draft, customerId) : inForce
  const context = withCoupon(contextOf(request, facts), trial.draft)
  return {
    facts,
    evaluation: evaluate(context, facts.ruleSet),
    offers: availableNow(context, facts.ruleSet),
  }
}

async function withDraft(facts: Facts, draft: Rule, customerId: string | null): Promise<Facts> {
  const ruleSet = await ruleSetWith(facts.ruleSet, draft)
  return { ...facts, ruleSet, ...(await limitsOf(ruleSet, customerId)) }
}

function momentOf(local: string | undefined, zone: string) {
  return local ? DateTime.fromISO(local, { zone }).toJSDate() : new Date()
}

/** Whoever tries a promotion out has its coupon. */
function withCoupon(context: PurchaseContext, draft: Rule | undefined): PurchaseContext {
  if (!draft?.coupon) return context
  return { ...context, coupons: [...context.coupons, { code: '', ruleId: draft.id }] }
}
