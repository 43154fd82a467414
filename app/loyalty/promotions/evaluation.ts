import type { Unit, Value } from '#loyalty/promotions/conditions/condition'
import type { Condition } from '#loyalty/promotions/conditions/registry'
import type { Lane } from '#loyalty/promotions/rule'
import type { Reason } from '#loyalty/promotions/obstacle'
import type { Choice } from '#loyalty/promotions/stacking/attempt'

/** What promotions make of a purchase. Money is in kopecks, multipliers are in basis points. */
export interface Evaluation {
  lines: EvaluatedLine[]
  /** Before all promotions. */
  value: number
  discount: number
  /** `value` less `discount`. */
  total: number
  /** By which the bonuses of the whole receipt are multiplied; rules for some items are in their lines only. */
  bonusMultiplier: number
  /** In the order in which they were applied. */
  applied: AppliedRule[]
  notApplied: Explanation[]
  /** One per rule, in the order of the rule set. */
  explanations: Explanation[]
  /** What has to be taken from the limits of rules if the purchase is made. */
  reservations: Reservation[]
  /** How groups that look for the best were decided. */
  choices: readonly Choice[]
}

export interface EvaluatedLine {
  id: string
  value: number
  discount: number
  total: number
  discounts: { ruleId: string; amount: number }[]
  /** By which the bonuses of this line are multiplied, rules for the whole receipt included. */
  bonusMultiplier: number
}

export interface AppliedRule {
  ruleId: string
  version: number
  name: { ru: string; en: string }
  lane: Lane
  /** 0 for rules that multiply bonuses. */
  saved: number
  /** The code that opened it. */
  coupon: string | null
  /** For rules that multiply bonuses. */
  bonusMultiplier: number | null
}

export interface Reservation {
  ruleId: string
  version: number
  uses: 1
  /** Kopecks of the rule's budget. */
  budget: number
}

export interface Explanation {
  ruleId: string
  version: number
  lane: Lane
  result: 'applied' | 'not_applied'
  /** `applied`, `applied_in_part` where a limit cut it, or why not. */
  reason: 'applied' | 'applied_in_part' | Reason
  /** Where the condition stands in the tree of the rule: `all.1.any.0`. */
  path: string | null
  condition: Condition | null
  /** What the figures count or name. */
  unit: Unit | null
  needed: Value
  actual: Value
  missing: number | null
  /** The rule that was preferred. */
  competingRuleId: string | null
  /** What it saved; for a rule that lost to another what it would have saved. */
  saved: number
}
