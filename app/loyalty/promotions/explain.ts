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

export function explainRefusal({ rule, obstacle, competing, saved }: Refusal): Explanation {
  return {
    ...about(rule),
    result: 'not_applied',
    reason: obstacle.reason,
    path: obstacle.path,
    condition: obstacle.condition,
    unit: obstacle.unit,
    needed: obstacle.needed,
    actual: obstacle.actual,
    missing: obstacle.missing,
    competingRuleId: competing?.rule.id ?? null,
    saved,
  }
}

function about({ rule: { id, version, lane } }: CompiledRule) {
  return { ruleId: id, version, lane }
}
