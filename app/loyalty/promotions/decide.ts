import type { Basket } from '#loyalty/promotions/basket'
import type { CompiledRule } from '#loyalty/promotions/compiled_rule'
import { LANES } from '#loyalty/promotions/rule'
import type { CompiledLane, RuleSet } from '#loyalty/promotions/rule_set'
import { join, nothing, outvote, take, type Attempt } from '#loyalty/promotions/stacking/attempt'
import { decideWith, type Decide, type IsCandidate } from '#loyalty/promotions/stacking/group'

/**
 * Which rules apply to a basket, and in which order. Rules that apply alone are asked first, in the order of lanes and
 * priorities: the first that fits is the only one. Changes the basket.
 */
export function decide(ruleSet: RuleSet, basket: Basket, isCandidate: IsCandidate): Attempt {
  const ask = decideWith(isCandidate)
  const others = () => ruleSet.rules.filter(({ rule }) => rule.exclusive !== 'receipt')
  const alone = decideAlone(ruleSet.alone, others, basket, ask)
  const attempt = alone.attempt
  if (alone.found) {
    take(attempt.steps, basket)
    return attempt
  }
  for (const lane of LANES) {
    const outcome = decideLane(ruleSet.lanes[lane], basket, ask)
    take(outcome.steps, basket)
    join(attempt, outcome)
  }
  return attempt
}

function decideLane({ alone, root }: CompiledLane, basket: Basket, ask: Decide): Attempt {
  const others = () => rulesOf(root.members)
  const { attempt, found } = decideAlone(alone, others, basket, ask)
  if (!found) join(attempt, ask(root, basket))
  return attempt
}

/** Asks rules that apply alone. The first that fits stands in the way of all others. */
function decideAlone(
  alone: readonly CompiledRule[],
  others: () => CompiledRule[],
  basket: Basket,
  ask: Decide
) {
  const attempt = nothing()
  const outcomes = alone.map((rule) => ask(rule, basket))
  const winner = outcomes.find(({ steps }) => steps.length > 0)?.steps[0]
  const losers = winner ? [...outcomes, ...others().map((rule) => ask(rule, basket))] : outcomes
  if (winner) attempt.steps.push(winner)
  for (const { steps, refusals } of losers) {
    attempt.refusals.push(...refusals)
    if (winner && steps[0] !== winner)
      attempt.refusals.push(...outvote(steps, 'exclusive_rule', winner.rule))
  }
  return { attempt, found: winner !== undefined }
}

function rulesOf(members: CompiledLane['root']['members']): CompiledRule[] {
  return members.flatMap((member) => ('members' in member ? rulesOf(member.members) : [member]))
}
