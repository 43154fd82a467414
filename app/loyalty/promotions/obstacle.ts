import type { Unit, Value } from '#loyalty/promotions/conditions/condition'
import type { Condition } from '#loyalty/promotions/conditions/registry'

/** Why a rule was not applied. */
export type Reason =
  | 'not_started'
  | 'ended'
  | 'coupon_missing'
  | 'customer_unknown'
  | 'condition_not_met'
  | 'condition_excluded'
  | 'uses_exhausted'
  | 'customer_uses_exhausted'
  | 'budget_exhausted'
  | 'budget_too_small'
  | 'no_matching_items'
  | 'not_enough_items'
  | 'price_not_lower'
  | 'floor_reached'
  | 'no_bonuses'
  | 'exclusive_rule'
  | 'earlier_rule'
  | 'better_for_customer'
  | 'better_for_business'

/** What stands in the way of a rule. */
export interface Obstacle {
  reason: Reason
  /** What the figures count or name. */
  unit: Unit | null
  needed: Value
  actual: Value
  /** How much is missing, where that can be counted. */
  missing: number | null
  /** Where the condition stands in the tree of the rule: `all.1.any.0`. Empty: the tree is this one condition. */
  path: string | null
  condition: Condition | null
  /** More items, or another way to pay, could remove it in this purchase. */
  reachable: boolean
}

/** All obstacles are made here with the same fields: thousands are made for a receipt. */
export function obstacle(reason: Reason, given: Partial<Obstacle> = {}): Obstacle {
  return {
    reason,
    unit: given.unit ?? null,
    needed: given.needed ?? null,
    actual: given.actual ?? null,
    missing: given.missing ?? null,
    path: given.path ?? null,
    condition: given.condition ?? null,
    reachable: given.reachable ?? false,
  }
}

/** How far it is from being removed, as a part of what is needed. */
export function distance({ needed, missing, reachable }: Obstacle) {
  if (missing === null) return reachable ? Number.MAX_VALUE : Infinity
  return typeof needed === 'number' && needed > 0 ? missing / needed : missing
}
