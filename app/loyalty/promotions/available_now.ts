import { attemptEffect, isStep, notNow } from '#loyalty/promotions/attempt_rule'
import { Basket } from '#loyalty/promotions/basket'
import type { CompiledRule } from '#loyalty/promotions/compiled_rule'
import { decide } from '#loyalty/promotions/decide'
import { usedUp } from '#loyalty/promotions/limits'
import { distance, type Obstacle } from '#loyalty/promotions/obstacle'
import { Purchase } from '#loyalty/promotions/purchase'
import type { PurchaseContext } from '#loyalty/promotions/purchase_context'
import type { Lane, Rule } from '#loyalty/promotions/rule'
import type { RuleSet } from '#loyalty/promotions/rule_set'
import { take, type Step } from '#loyalty/promotions/stacking/attempt'

/** A promotion that applies, or that the customer can still reach in this purchase. */
export interface Offer {
  ruleId: string
  version: number
  lane: Lane
  applies: boolean
  /** Kopecks it saves, or would save on what is on the receipt already. */
  benefit: number
  /** What is still missing; empty where it applies. */
  distance: Obstacle[]
}

/**
 * What a customer can have now: promotions that apply, and those that more items or another way to pay would bring.
 * The largest benefit comes first, then the nearest. Pure, as `evaluate` is.
 */
export function availableNow(context: PurchaseContext, ruleSet: RuleSet): Offer[] {
  const purchase = new Purchase(context)
  const { steps } = decide(ruleSet, Basket.of(purchase), ruleSet.index.candidates(purchase))
  const applied = new Map(steps.map((step) => [step.rule, step]))
  const basket = Basket.of(purchase)
  const offers: Offer[] = []
  for (const rule of ruleSet.rules) {
    const step = applied.get(rule)
    if (step) take([step], basket)
    const offer = step ? applying(step) : reachable(rule, basket, steps)
    if (offer) offers.push(offer)
  }
  return offers.toSorted((a, b) => b.benefit - a.benefit || farthest(a) - farthest(b))
}

function applying({ rule: { rule }, saved }: Step): Offer {
  return { ...about(rule), applies: true, benefit: saved, distance: [] }
}

/** @param basket with the prices that the rules before this one leave */
function reachable(compiled: CompiledRule, basket: Basket, steps: readonly Step[]): Offer | null {
  const { purchase } = basket
  if (compiled.conditions.firstUnmet(purchase, basket)?.reachable === false) return null
  if (notNow(compiled, purchase) || usedUp(compiled, purchase) || isShutOut(compiled, steps))
    return null
  const unmet = compiled.conditions.allUnmet(purchase, basket)
  const effect = attemptEffect(compiled, basket)
  const missing = isStep(effect) ? unmet : [...unmet, effect.obstacle]
  if (missing.length === 0 || !missing.every((one) => one.reachable)) return null
  return {
    ...about(compiled.rule),
    applies: false,
    benefit: isStep(effect) ? effect.saved : 0,
    distance: missing,
  }
}

/** A rule that applies alone keeps it away, whatever the customer adds. */
function isShutOut({ rule }: CompiledRule, steps: readonly Step[]) {
  return steps.some(({ rule: { rule: other } }) => {
    if (other.exclusive === 'none') return false
    return other.exclusive === 'receipt' || other.lane === rule.lane
  })
}

/** The farthest of what is missing. */
function farthest(offer: Offer) {
  return Math.max(0, ...offer.distance.map(distance))
}

function about({ id, version, lane }: Rule) {
  return { ruleId: id, version, lane }
}
