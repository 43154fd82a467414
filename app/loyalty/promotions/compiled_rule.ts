import type { IndexKeys } from '#loyalty/promotions/conditions/condition'
import { itemKeys } from '#loyalty/promotions/conditions/contains_items'
import { compileTree, type CompiledTree } from '#loyalty/promotions/conditions/tree'
import type { EffectDefinition, Propose } from '#loyalty/promotions/effects/effect'
import { EFFECTS } from '#loyalty/promotions/effects/registry'
import { includedKeys } from '#loyalty/promotions/item_filter'
import { localInstant } from '#loyalty/promotions/purchase'
import type { Rule } from '#loyalty/promotions/rule'

/** A rule made ready to be asked many times. */
export interface CompiledRule {
  /** Its place in the rule set. */
  position: number
  rule: Rule
  conditions: CompiledTree
  propose: Propose
  gives: EffectDefinition['gives']
  /** Its schedule, as numbers: thousands of rules compare it with each purchase. */
  begins: number
  ends: number
  /** The most that one receipt gets of it, in kopecks. */
  maximum: number
  keys: IndexKeys[]
}

export function compileRule(rule: Rule, position: number): CompiledRule {
  const { type, ...settings } = rule.effect
  const kind = EFFECTS[type] as unknown as EffectDefinition
  const conditions = compileTree(rule.conditions)
  const items = itemKeys(includedKeys(kind.items(settings)))
  return {
    position,
    rule,
    conditions,
    propose: kind.compile(settings),
    gives: kind.gives,
    begins: rule.schedule.from === null ? -Infinity : localInstant(rule.schedule.from),
    ends: rule.schedule.until === null ? Infinity : localInstant(rule.schedule.until),
    maximum: ('maximum' in rule.effect ? rule.effect.maximum : undefined) ?? Infinity,
    keys: items ? [...conditions.keys, items] : conditions.keys,
  }
}
