import type { CompiledRule } from '#loyalty/promotions/compiled_rule'
import { obstacle, type Obstacle } from '#loyalty/promotions/obstacle'
import type { Purchase } from '#loyalty/promotions/purchase'
import type { Rule } from '#loyalty/promotions/rule'

const USED_UP = obstacle('uses_exhausted', { unit: 'times', needed: 1, actual: 0, missing: 1 })
const BUDGET_GONE = obstacle('budget_exhausted', { unit: 'kopecks', actual: 0 })
const UNKNOWN = obstacle('customer_unknown', { unit: 'flag', needed: true, actual: false })

/** Which limit of a rule leaves nothing to give. */
export function usedUp(compiled: CompiledRule, purchase: Purchase): Obstacle | null {
  const { id, limits } = compiled.rule
  const { uses, usesPerCustomer, budget } = limits
  if (uses !== null && (purchase.remainingOf(id)?.uses ?? uses) <= 0) return USED_UP
  if (budget !== null && budgetLeft(compiled, purchase) <= 0) return BUDGET_GONE
  if (usesPerCustomer === null) return null
  if (!purchase.customer) return UNKNOWN
  const used = purchase.usesOf(id)
  return used < usesPerCustomer
    ? null
    : obstacle('customer_uses_exhausted', { unit: 'times', needed: usesPerCustomer, actual: used })
}

export function isLimited(rule: Rule) {
  return rule.limits.usesPerCustomer !== null || isLimitedInAll(rule)
}

/** By what all customers together use and get. */
export function isLimitedInAll({ limits }: Rule) {
  return limits.uses !== null || limits.budget !== null
}

/** Kopecks that a rule may still give; without a budget, any number. */
export function budgetLeft({ rule }: CompiledRule, purchase: Purchase) {
  const { budget } = rule.limits
  return budget === null ? Infinity : (purchase.remainingOf(rule.id)?.budget ?? budget)
}
