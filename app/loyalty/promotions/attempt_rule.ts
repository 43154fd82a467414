import { allocate } from '#loyalty/money/allocate'
import { total } from '#loyalty/money/total'
import type { Basket } from '#loyalty/promotions/basket'
import type { CompiledRule } from '#loyalty/promotions/compiled_rule'
import type { Proposal } from '#loyalty/promotions/effects/effect'
import type { Refusal, Step } from '#loyalty/promotions/stacking/attempt'
import type { Purchase } from '#loyalty/promotions/purchase'

type No = Omit<Refusal, 'rule'>

/** What a rule would do to a basket, or what stands in its way. Changes nothing. */
export function attemptRule(compiled: CompiledRule, basket: Basket): Step | Refusal {
  const no = obstacle(compiled, basket)
  return no ? { rule: compiled, ...no } : attemptEffect(compiled, basket)
}

/** What its effect would do, were its conditions met. */
export function attemptEffect(compiled: CompiledRule, basket: Basket): Step | Refusal {
  const proposal = compiled.propose(basket.purchase, basket)
  if ('reason' in proposal) return { rule: compiled, ...proposal }
  return compiled.gives === 'discount'
    ? discountStep(compiled, basket.purchase, proposal)
    : bonusStep(compiled, proposal)
}

/** Whether something was done: the other outcome carries a reason. */
export function isStep(outcome: Step | Refusal): outcome is Step {
  return !('reason' in outcome)
}

function obstacle(compiled: CompiledRule, basket: Basket): No | null {
  const { purchase } = basket
  return (
    notNow(compiled, purchase) ??
    compiled.conditions.firstUnmet(purchase, basket) ??
    usedUp(compiled, purchase)
  )
}

/** What no change of the receipt can help. */
export function notNow(compiled: CompiledRule, purchase: Purchase): No | null {
  return outOfSchedule(compiled, purchase) ?? couponMissing(compiled, purchase)
}

function outOfSchedule({ rule }: CompiledRule, { moment }: Purchase): No | null {
  const { from, until } = rule.schedule
  if (from !== null && moment < from)
    return { reason: 'not_started', unit: 'moment', needed: from, actual: moment }
  if (until !== null && moment >= until)
    return { reason: 'ended', unit: 'moment', needed: until, actual: moment }
  return null
}

function couponMissing({ rule }: CompiledRule, purchase: Purchase): No | null {
  return rule.coupon && purchase.couponFor(rule.id) === undefined
    ? { reason: 'coupon_missing' }
    : null
}

export function usedUp({ rule }: CompiledRule, { context, customer }: Purchase): No | null {
  const { uses, usesPerCustomer, budget } = rule.limits
  const left = context.remaining[rule.id]
  if (uses !== null && (left?.uses ?? uses) <= 0)
    return { reason: 'uses_exhausted', unit: 'times', needed: 1, actual: 0, missing: 1 }
  if (budget !== null && (left?.budget ?? budget) <= 0)
    return { reason: 'budget_exhausted', unit: 'kopecks', needed: 1, actual: 0, missing: 1 }
  if (usesPerCustomer === null) return null
  if (!customer) return { reason: 'customer_unknown' }
  const used = customer.uses[rule.id] ?? 0
  return used >= usesPerCustomer
    ? { reason: 'customer_uses_exhausted', unit: 'times', needed: usesPerCustomer, actual: used }
    : null
}

function discountStep(
  compiled: CompiledRule,
  { context }: Purchase,
  proposal: Proposal
): Step | Refusal {
  const { rule, maximum } = compiled
  const wanted = total(proposal.amounts)
  if (wanted === 0) return { rule: compiled, reason: 'floor_reached' }
  const capped = Math.min(wanted, maximum)
  const left = context.remaining[rule.id]?.budget ?? rule.limits.budget ?? Infinity
  if (capped > left && !rule.limits.partial)
    return {
      rule: compiled,
      reason: 'budget_too_small',
      unit: 'kopecks',
      needed: capped,
      actual: left,
      missing: capped - left,
    }
  const saved = Math.min(capped, left)
  const whole = saved === wanted
  return {
    rule: compiled,
    amounts: whole ? proposal.amounts : allocate(saved, proposal.amounts),
    saved,
    cut: whole ? null : saved === maximum ? 'maximum' : 'budget',
    divisible: proposal.divisible && whole,
  }
}

function bonusStep(compiled: CompiledRule, { amounts, divisible }: Proposal): Step | Refusal {
  if (total(amounts) === 0) return { rule: compiled, reason: 'no_bonuses' }
  return { rule: compiled, amounts, saved: 0, cut: null, divisible }
}
