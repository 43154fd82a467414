import type { Basket } from '#loyalty/promotions/basket'
import type { CompiledRule } from '#loyalty/promotions/compiled_rule'
import { obstacle, type Obstacle, type Reason } from '#loyalty/promotions/obstacle'

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
  obstacle: Obstacle
  /** The rule that was preferred. */
  competing: CompiledRule | null
  /** Kopecks that it would have saved. */
  saved: number
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
  steps: readonly Step[]
  refusals: readonly Refusal[]
  choices: readonly Choice[]
}

/** An attempt that grows. */
export interface Sum extends Attempt {
  steps: Step[]
  refusals: Refusal[]
  choices: Choice[]
}

export const NOTHING: Attempt = { steps: [], refusals: [], choices: [] }

export const nothing = (): Sum => ({ steps: [], refusals: [], choices: [] })

export function join(attempt: Sum, other: Attempt) {
  for (const step of other.steps) attempt.steps.push(step)
  for (const refusal of other.refusals) attempt.refusals.push(refusal)
  for (const choice of other.choices) attempt.choices.push(choice)
}

/** Applies steps to a basket, so that what follows sees the prices they leave. */
export function take(steps: readonly Step[], basket: Basket) {
  for (const { rule, amounts } of steps) if (rule.gives === 'discount') basket.take(amounts)
}

/** Refuses rules that would have been applied, had another not been preferred. */
export function outvote(
  steps: readonly Step[],
  reason: Reason,
  competing: CompiledRule
): Refusal[] {
  const outvoted = obstacle(reason)
  return steps.map(({ rule, saved }) => ({ rule, obstacle: outvoted, competing, saved }))
}
