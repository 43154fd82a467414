import { allocate } from '#loyalty/money/allocate'
import { total } from '#loyalty/money/total'
import type { Basket } from '#loyalty/promotions/basket'
import type { CompiledRule } from '#loyalty/promotions/compiled_rule'
import type { Proposal } from '#loyalty/promotions/effects/effect'
import { budgetLeft, usedUp } from '#loyalty/promotions/limits'
import { obstacle, type Obstacle } from '#loyalty/promotions/obstacle'
import type { Purchase } from '#loyalty/promotions/purchase'
import type { Refusal, Step } from '#loyalty/promotions/stacking/attempt'

const COUPON_MISSING = obstacle('coupon_missing')
const FLOOR_REACHED = obstacle('floor_reached')
const NO_BONUSES = obstacle('no_bonuses')

/** What a rule would do to a basket, or what stands in its way. Changes nothing. */
export function attemptRule(compiled: CompiledRule, basket: Basket): Step | Refusal {
  const { purchase } = basket
  const inTheWay =
    notNow(compiled, purchase) ??
    compiled.conditions.firstUnmet(purchase, basket) ??
    usedUp(compiled, purchase)
  return inTheWay ? refuse(compiled, inTheWay) : attemptEffect(compiled, basket)
}

/** What its effect would do, were its conditions met. */
export function attemptEffect(compiled: CompiledRule, basket: Basket): Step | Refusal {
  const proposal = compiled.propose(basket.purchase, basket)
  if ('reason' in proposal) return refuse(compiled, proposal)
  return compiled.gives === 'discount'
    ? discountStep(compiled, basket.purchase, proposal)
    : bonusStep(compiled, proposal)
}

export function isStep(outcome: Step | Refusal): outcome is Step {
  return 'amounts' in outcome
}

/** What no change of the receipt can help: the time, or a coupon that was not shown. */
export function notNow(compiled: CompiledRule, purchase: Purchase): Obstacle | null {
  const { rule, begins, ends } = compiled
  const { instant, moment: actual } = purchase
  if (instant < begins)
    return obstacle('not_started', { unit: 'moment', needed: rule.schedule.from, actual })
  if (instant >= ends)
    return obstacle('ended', { unit: 'moment', needed: rule.schedule.until, actual })
  return rule.coupon && purchase.couponFor(rule.id) === undefined ? COUPON_MISSING : null
}

function discountStep(
  compiled: CompiledRule,
  purchase: Purchase,
  { amounts, divisible }: Proposal
): Step | Refusal {
  const wanted = total(amounts)
  if (wanted === 0) return refuse(compiled, FLOOR_REACHED)
  const capped = Math.min(wanted, compiled.maximum)
  const left = budgetLeft(compiled, purchase)
  if (capped > left && !compiled.rule.limits.partial)
    return refuse(
      compiled,
      obstacle('budget_too_small', {
        unit: 'kopecks',
        needed: capped,
        actual: left,
        missing: capped - left,
      })
    )
  const saved = Math.min(capped, left)
  if (saved === wanted) return { rule: compiled, amounts, saved, cut: null, divisible }
  return {
    rule: compiled,
    amounts: allocate(saved, amounts),
    saved,
    cut: saved === compiled.maximum ? 'maximum' : 'budget',
    divisible: false,
  }
}

function bonusStep(compiled: CompiledRule, { amounts, divisible }: Proposal): Step | Refusal {
  return total(amounts) === 0
    ? refuse(compiled, NO_BONUSES)
    : { rule: compiled, amounts, saved: 0, cut: null, divisible }
}

function refuse(rule: CompiledRule, inTheWay: Obstacle): Refusal {
  return { rule, obstacle: inTheWay, competing: null, saved: 0 }
}
