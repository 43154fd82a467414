import { multipliedBy } from '#loyalty/money/ratio'
import { total } from '#loyalty/money/total'
import { attemptRule, isStep } from '#loyalty/promotions/attempt_rule'
import { Basket } from '#loyalty/promotions/basket'
import type { CompiledRule } from '#loyalty/promotions/compiled_rule'
import { decide } from '#loyalty/promotions/decide'
import type {
  AppliedRule,
  EvaluatedLine,
  Evaluation,
  Explanation,
  Reservation,
} from '#loyalty/promotions/evaluation'
import { explainRefusal, explainStep } from '#loyalty/promotions/explain'
import { isLimited } from '#loyalty/promotions/limits'
import { Purchase } from '#loyalty/promotions/purchase'
import type { PurchaseContext } from '#loyalty/promotions/purchase_context'
import type { RuleSet } from '#loyalty/promotions/rule_set'
import type { Attempt, Step } from '#loyalty/promotions/stacking/attempt'

export interface EvaluationOptions {
  /** `applied`: explains only what was applied, for replaying many receipts. */
  explain?: 'all' | 'applied'
}

/**
 * What the promotions of a rule set make of a purchase. Pure: the same purchase and rules give the same answer, and
 * neither is changed. Money is in kopecks.
 *
 * Percentages and thresholds see the running price, unless a rule says otherwise; shares are rounded half-up once, and
 * a sum is split among lines by the largest remainder (`money/allocate.ts`). No line goes below its floor or zero.
 *
 * @throws RangeError when a figure of the purchase is not whole, is negative, or the moment is none
 */
export function evaluate(
  context: PurchaseContext,
  ruleSet: RuleSet,
  { explain = 'all' }: EvaluationOptions = {}
): Evaluation {
  const purchase = new Purchase(context)
  const basket = Basket.of(purchase)
  const attempt = decide(ruleSet, basket, ruleSet.index.candidates(purchase))
  const lines = purchase.allLines.map((line) => lineOf(purchase, line, attempt.steps))
  const value = total(lines.map((line) => line.value))
  const discount = total(lines.map((line) => line.discount))
  const explanations =
    explain === 'all' ? explainAll(ruleSet, purchase, attempt) : attempt.steps.map(explainStep)
  return {
    lines,
    value,
    discount,
    total: value - discount,
    bonusMultiplier: multiplied(attempt.steps.filter(isForReceipt)),
    applied: attempt.steps.map((step) => appliedOf(step, purchase)),
    notApplied: explanations.filter(({ result }) => result === 'not_applied'),
    explanations,
    reservations: attempt.steps.filter(({ rule: { rule } }) => isLimited(rule)).map(reservationOf),
    choices: attempt.choices,
  }
}

function lineOf(purchase: Purchase, line: number, steps: readonly Step[]): EvaluatedLine {
  const { id, value } = purchase.lines[line]
  const touching = steps.filter(({ amounts }) => amounts[line] > 0)
  const discounts = touching
    .filter(({ rule }) => rule.gives === 'discount')
    .map(({ rule, amounts }) => ({ ruleId: rule.rule.id, amount: amounts[line] }))
  const discount = total(discounts.map(({ amount }) => amount))
  return {
    id,
    value,
    discount,
    total: value - discount,
    discounts,
    bonusMultiplier: multiplied(touching),
  }
}

function multiplied(steps: readonly Step[]) {
  return multipliedBy(steps.map(({ rule }) => multiplierOf(rule)).filter((one) => one !== null))
}

function multiplierOf({ rule: { effect } }: CompiledRule) {
  return effect.type === 'bonus_multiplier' ? effect.multiplier : null
}

function isForReceipt({ rule: { rule } }: Step) {
  return rule.effect.type === 'bonus_multiplier' && rule.effect.items === undefined
}

function appliedOf({ rule: compiled, saved }: Step, purchase: Purchase): AppliedRule {
  const { id, version, name, lane, coupon } = compiled.rule
  return {
    ruleId: id,
    version,
    name,
    lane,
    saved,
    coupon: (coupon && purchase.couponFor(id)) || null,
    bonusMultiplier: multiplierOf(compiled),
  }
}

function reservationOf({ rule: { rule }, saved }: Step): Reservation {
  return {
    ruleId: rule.id,
    version: rule.version,
    uses: 1,
    budget: rule.limits.budget === null ? 0 : saved,
  }
}

/** Rules that the index ruled out are asked now, by the prices before all promotions. */
function explainAll({ rules }: RuleSet, purchase: Purchase, attempt: Attempt): Explanation[] {
  const explanations: (Explanation | null)[] = rules.map(() => null)
  for (const refusal of attempt.refusals)
    explanations[refusal.rule.position] = explainRefusal(refusal)
  for (const step of attempt.steps) explanations[step.rule.position] = explainStep(step)
  const untouched = Basket.of(purchase)
  return explanations.map((known, position) => {
    if (known) return known
    const outcome = attemptRule(rules[position], untouched)
    if (isStep(outcome)) throw new Error(`the index is wrong about rule ${outcome.rule.rule.id}`)
    return explainRefusal(outcome)
  })
}
