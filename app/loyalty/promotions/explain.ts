import type { CompiledRule } from '#loyalty/promotions/compiled_rule'
import type { Explanation } from '#loyalty/promotions/evaluation'
import type { Refusal, Step } from '#loyalty/promotions/stacking/attempt'

export function explainStep({ rule, saved, cut }: Step): Explanation {
  return {
    ...about(rule),
    result: 'applied',
    reason: cut ? 'applied_in_part' : 'applied',
    path: null,
    condition: null,
    unit: null,
    needed: null,
    actual: null,
    missing: null,
    competingRuleId: null,
    saved,
  }
}

export function explainRefusal(refusal: Refusal): Explanation {
  return {
    ...about(refusal.rule),
    result: 'not_applied',
    reason: refusal.reason,
    path: refusal.path ?? null,
    condition: refusal.condition ?? null,
    unit: refusal.unit ?? null,
    needed: refusal.needed ?? null,
    actual: refusal.actual ?? null,
    missing: refusal.missing ?? null,
    competingRuleId: refusal.competing?.rule.id ?? null,
    saved: refusal.saved ?? 0,
  }
}

function about({ rule: { id, version, lane } }: CompiledRule) {
  return { ruleId: id, version, lane }
}
