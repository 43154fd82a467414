import type { CompiledRule } from '#loyalty/promotions/compiled_rule'
import { obstacle, type Obstacle } from '#loyalty/promotions/obstacle'
import type { Purchase } from '#loyalty/promotions/purchase'

const USED_UP = obstacle('uses_exhausted', { unit: 'times', needed: 1, actual: 0, missing: 1 })
const BUDGET_GONE = obstacle('budget_exhausted', { unit: 'kopecks', actual: 0 })
const UNKNOWN = obstacle('customer_unknown', { unit: 'flag', needed: true, actual: false })

/** Which limit of a rule leaves nothing to give. */
export function usedUp(compiled: CompiledRule, { context, customer }: Purchase): Obstacle | null {
  const { id, limits } = compiled.rule
  const { uses, usesPerCustomer, budget } = limits
  if (uses !== null && (context.remaining[id]?.uses ?? uses) <= 0) return USED_UP
  if (budget !== null && (context.remaining[id]?.budget ?? budget) <= 0) return BUDGET_GONE
  if (usesPerCustomer === null) return null
  if (!customer) return UNKNOWN
  const used = customer.uses[id] ?? 0
  return used < usesPerCustomer
    ? null
    : obstacle('customer_uses_exhausted', { unit: 'times', needed: usesPerCustomer, actual: used })
}

/** Kopecks that a rule may still give; without a budget, any number. */
export function budgetLeft({ rule }: CompiledRule, { context }: Purchase) {
  const { budget } = rule.limits
  return budget === null ? Infinity : (context.remaining[rule.id]?.budget ?? budget)
}
