import { attemptEffect, isStep, notNow, usedUp } from '#loyalty/promotions/attempt_rule'
import { Basket } from '#loyalty/promotions/basket'
import type { CompiledRule } from '#loyalty/promotions/compiled_rule'
import type { Unit, Value } from '#loyalty/promotions/conditions/condition'
import type { Condition } from '#loyalty/promotions/conditions/registry'
import { distance, type Unmet } from '#loyalty/promotions/conditions/tree'
import { decide } from '#loyalty/promotions/decide'
import { Purchase } from '#loyalty/promotions/purchase'
import type { PurchaseContext } from '#loyalty/promotions/purchase_context'
import type { Lane } from '#loyalty/promotions/rule'
import type { RuleSet } from '#loyalty/promotions/rule_set'
import { take, nothing, type Refusal, type Step } from '#loyalty/promotions/stacking/attempt'

/** A promotion that applies, or that the customer can still reach in this purchase. */
export interface Offer {
  ruleId: string
  version: number
  lane: Lane
  applies: boolean
  /** Kopecks it saves, or would save on what is on the receipt already. */
  benefit: number
  /** What is still missing; empty where it applies. */
  distance: Gap[]
}

export interface Gap {
  /** `null`: the effect itself needs more items. */
  condition: Condition | null
  path: string | null
  unit: Unit | null
  needed: Value
  actual: Value
  missing: number | null
}

interface Ranked {
  offer: Offer
  /** The farthest of what is missing, as a part of what is needed. */
  far: number
}

/**
 * What a customer can have now: promotions that apply, and those that more items or another way to pay would bring.
 * The largest benefit comes first, then the nearest. Pure, as `evaluate` is.
 */
export function availableNow(context: PurchaseContext, ruleSet: RuleSet): Offer[] {
  const purchase = new Purchase(context)
  const { steps } = decide(ruleSet, Basket.of(purchase), ruleSet.index.candidates(purchase))
  const ranked = ruleSet.rules.flatMap((rule) => {
    const step = steps.find((one) => one.rule === rule)
    return step ? applying(step) : reachable(rule, purchase, steps)
  })
  return ranked
    .toSorted((a, b) => b.offer.benefit - a.offer.benefit || a.far - b.far)
    .map(({ offer }) => offer)
}

function applying({ rule, saved }: Step): Ranked[] {
  return [{ offer: { ...about(rule), applies: true, benefit: saved, distance: [] }, far: 0 }]
}

function reachable(rule: CompiledRule, purchase: Purchase, steps: Step[]): Ranked[] {
  if (notNow(rule, purchase) || usedUp(rule, purchase) || isShutOut(rule, steps)) return []
  const basket = whenItsTurnComes(rule, purchase, steps)
  const unmet = rule.conditions.allUnmet(purchase, basket)
  const effect = attemptEffect(rule, basket)
  const futile = isStep(effect) ? null : effect
  if (!unmet.every((one) => one.reachable) || (futile && !futile.reachable)) return []
  const missing = [...unmet, ...(futile ? [futile] : [])]
  if (missing.length === 0) return []
  const offer = {
    ...about(rule),
    applies: false,
    benefit: isStep(effect) ? effect.saved : 0,
    distance: missing.map(gapOf),
  }
  return [{ offer, far: Math.max(...missing.map(distance)) }]
}

/** A rule that applies alone keeps it away, whatever the customer adds. */
function isShutOut({ rule }: CompiledRule, steps: Step[]) {
  return steps.some(({ rule: { rule: other } }) => {
    if (other.exclusive === 'none') return false
    return other.exclusive === 'receipt' || other.lane === rule.lane
  })
}

function whenItsTurnComes({ position }: CompiledRule, purchase: Purchase, steps: Step[]) {
  const basket = Basket.of(purchase)
  take({ ...nothing(), steps: steps.filter(({ rule }) => rule.position < position) }, basket)
  return basket
}

function gapOf(gap: Unmet | Refusal): Gap {
  return {
    condition: gap.condition ?? null,
    path: gap.path ?? null,
    unit: gap.unit ?? null,
    needed: gap.needed ?? null,
    actual: gap.actual ?? null,
    missing: gap.missing ?? null,
  }
}

function about({ rule: { id, version, lane } }: CompiledRule) {
  return { ruleId: id, version, lane }
}
