import type { Explanation } from '#loyalty/promotions/evaluation'
import { conditionInWords } from '#loyalty/promotions/sentences/rule_in_words'
import type { Speaker } from '#loyalty/promotions/sentences/speaker'

type Figures = Pick<Explanation, 'unit' | 'needed' | 'actual' | 'missing'>

type Told = Figures & Pick<Explanation, 'reason' | 'condition' | 'saved' | 'competingRuleId'>

/** Why a rule was applied or not, in one language, for the person at the till. */
export function explanationInWords(explanation: Told, speaker: Speaker): string {
  const { reason, condition, unit, needed, saved, competingRuleId } = explanation
  return speaker.say(`reasons.${reason}`, {
    condition: condition ? conditionInWords(condition, speaker) : 'none',
    gap: gapInWords(explanation, speaker),
    needed: unit ? speaker.value(unit, needed) : '',
    saved: saved > 0 ? speaker.money(saved) : 'none',
    competing: competingRuleId === null ? '' : speaker.name('rule', competingRuleId),
  })
}

/** How far a condition is from being met: “500 ₽ more”, “now: insider”. */
export function gapInWords({ unit, actual, missing }: Figures, speaker: Speaker): string {
  if (unit === null || unit === 'flag') return 'none'
  if (missing !== null && unit !== 'item' && unit !== 'date')
    return speaker.say('gap.missing', { unit, missing: speaker.value(unit, missing) })
  return actual === null
    ? 'none'
    : speaker.say('gap.actual', { actual: speaker.value(unit, actual) })
}
