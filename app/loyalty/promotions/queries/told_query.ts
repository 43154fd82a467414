import type { Offer } from '#loyalty/promotions/available_now'
import type { Explanation } from '#loyalty/promotions/evaluation'
import { namesOf, type Names, type Text } from '#loyalty/promotions/queries/names_query'
import { referencesOf } from '#loyalty/promotions/references'
import type { Lane } from '#loyalty/promotions/rule'
import type { RuleSet } from '#loyalty/promotions/rule_set'
import { explanationInWords } from '#loyalty/promotions/sentences/explanation_in_words'
import type { Place } from '#loyalty/till/place'
import type { Actor } from '#shared/actor'
import { roubles } from '#shared/money'

/** A decision about one promotion, for people. */
export interface ToldDecision {
  ruleId: string
  version: number
  name: Text
  lane: Lane
  result: Explanation['result']
  reason: Explanation['reason']
  /** Where the condition stands in the way: `all.1.any.0`. */
  path: string | null
  /** Roubles it saved; for one that lost to another what it would have saved. */
  saved: number
  competingRuleId: string | null
  text: Text
}

export interface ToldOffer {
  ruleId: string
  version: number
  name: Text
  lane: Lane
  applies: boolean
  /** Roubles it saves, or would save on what is on the receipt already. */
  benefit: number
  /** What is still missing. */
  missing: Text[]
}

interface Decided {
  ruleSet: RuleSet
  place: Pick<Place, 'venueId' | 'venueName' | 'businessId' | 'businessName'>
}

/** Says what was decided about the promotions of a rule set, at some place. */
export async function teller(actor: Actor, { ruleSet: { rules }, place }: Decided) {
  const names = await namesOf(
    actor,
    rules.flatMap(({ rule }) => referencesOf(rule))
  )
  const named = (name: string) => ({ ru: name, en: name })
  names.add('venue', place.venueId, named(place.venueName))
  names.add('business', place.businessId, named(place.businessName))
  for (const { rule } of rules) names.add('rule', rule.id, rule.name)
  const known = new Map(rules.map(({ rule }) => [rule.id, rule.name]))
  return {
    decision: (explanation: Explanation): ToldDecision => ({
      ruleId: explanation.ruleId,
      version: explanation.version,
      name: known.get(explanation.ruleId)!,
      lane: explanation.lane,
      result: explanation.result,
      reason: explanation.reason,
      path: explanation.path,
      saved: roubles(explanation.saved),
      competingRuleId: explanation.competingRuleId,
      text: names.inWords((speaker) => explanationInWords(explanation, speaker)),
    }),
    offer: (offer: Offer): ToldOffer => ({
      ruleId: offer.ruleId,
      version: offer.version,
      name: known.get(offer.ruleId)!,
      lane: offer.lane,
      applies: offer.applies,
      benefit: roubles(offer.benefit),
      missing: offer.distance.map((obstacle) => obstacleInWords(names, obstacle)),
    }),
  }
}

function obstacleInWords(names: Names, obstacle: Offer['distance'][number]) {
  return names.inWords((speaker) =>
    explanationInWords({ ...obstacle, saved: 0, competingRuleId: null }, speaker)
  )
}
