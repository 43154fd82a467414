import type { ConditionDefinition } from '#loyalty/promotions/conditions/condition'
import {
  CONDITIONS,
  type Condition,
  type ConditionTree,
} from '#loyalty/promotions/conditions/registry'
import type { EffectDefinition } from '#loyalty/promotions/effects/effect'
import { EFFECTS, type Effect } from '#loyalty/promotions/effects/registry'
import type { Rule } from '#loyalty/promotions/rule'
import type { Speaker } from '#loyalty/promotions/sentences/speaker'

/** A rule as a sentence: “10% off the receipt, if: purchase from 500 ₽, and Mon or Tue”. */
export function ruleInWords({ effect, conditions, coupon }: Rule, speaker: Speaker): string {
  const always = 'all' in conditions && conditions.all.length === 0
  return speaker.say('rule', {
    effect: effectInWords(effect, speaker),
    conditions: always ? 'none' : treeInWords(conditions, speaker),
    coupon: String(coupon),
  })
}

export function effectInWords({ type, ...settings }: Effect, speaker: Speaker): string {
  const kind = EFFECTS[type] as unknown as EffectDefinition
  return speaker.say(`effects.${type}`, kind.words(settings, speaker))
}

export function conditionInWords({ type, ...settings }: Condition, speaker: Speaker): string {
  const kind = CONDITIONS[type] as unknown as ConditionDefinition
  return speaker.say(`conditions.${type}`, kind.words?.(settings, speaker))
}

/** Parts of a tree inside another stand in brackets. */
export function treeInWords(tree: ConditionTree, speaker: Speaker, inside = false): string {
  if ('not' in tree)
    return speaker.say('tree.not', { condition: treeInWords(tree.not, speaker, true) })
  if (!('all' in tree) && !('any' in tree)) return conditionInWords(tree, speaker)

  const [key, parts] = 'all' in tree ? ['all', tree.all] : ['any', tree.any]
  if (parts.length === 1) return treeInWords(parts[0], speaker, inside)
  const words = parts
    .map((part) => treeInWords(part, speaker, true))
    .join(speaker.say(`tree.${key}`))
  return inside ? `(${words})` : words
}
