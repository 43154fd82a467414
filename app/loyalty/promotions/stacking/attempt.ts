import type { Basket } from '#loyalty/promotions/basket'
import type { Unit, Value } from '#loyalty/promotions/conditions/condition'
import type { Condition } from '#loyalty/promotions/conditions/registry'
import type { CompiledRule } from '#loyalty/promotions/compiled_rule'

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

/** A rule that does something to a basket. */
export interface Step {
  rule: CompiledRule
  /** See `Proposal`. */
  amounts: number[]
  /** Kopecks; 0 for bonuses. */
  saved: number
  /** It would have given more, but for this. */
  cut: 'maximum' | 'budget' | null
  divisible: boolean
}

export interface Refusal {
  rule: CompiledRule
  reason: Reason
  unit?: Unit
  needed?: Value
  actual?: Value
  missing?: number | null
  /** More in this purchase could change it. */
  reachable?: boolean
  path?: string
  condition?: Condition
  /** The rule that was preferred. */
  competing?: CompiledRule
  /** Kopecks that it would have saved. */
  saved?: number
}

/** How a group was decided. */
export interface Choice {
  lane: string
  group: string
  method: 'exact' | 'greedy'
  /** Members that could be applied. */
  candidates: number
}

/** What rules, or groups of them, make of a basket: steps in their order. */
export interface Attempt {
  steps: Step[]
  refusals: Refusal[]
  choices: Choice[]
}

export const nothing = (): Attempt => ({ steps: [], refusals: [], choices: [] })

export function join(attempt: Attempt, other: Attempt) {
  for (const step of other.steps) attempt.steps.push(step)
  for (const refusal of other.refusals) attempt.refusals.push(refusal)
  for (const choice of other.choices) attempt.choices.push(choice)
}

/** Applies steps to a basket, so that what follows sees the prices they leave. */
export function take({ steps }: Attempt, basket: Basket) {
  for (const { rule, amounts } of steps) if (rule.gives === 'discount') basket.take(amounts)
}

/** Refuses rules that would have been applied, had another not been preferred. */
export function outvote(
  steps: readonly Step[],
  reason: Reason,
  competing: CompiledRule
): Refusal[] {
  return steps.map(({ rule, saved }) => ({ rule, reason, competing, saved }))
}
