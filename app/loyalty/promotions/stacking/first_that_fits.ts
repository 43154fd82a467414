import { join, nothing, outvote } from '#loyalty/promotions/stacking/attempt'
import type { Mode } from '#loyalty/promotions/stacking/group'

/** The first member that can be applied; the others only say why not. */
export const firstThatFits: Mode = (group, basket, decide) => {
  const attempt = nothing()
  for (const member of group.members) {
    const outcome = decide(member, basket)
    const winner = attempt.steps.at(0)
    if (!winner) {
      join(attempt, outcome)
      continue
    }
    attempt.refusals.push(
      ...outcome.refusals,
      ...outvote(outcome.steps, 'earlier_rule', winner.rule)
    )
  }
  return attempt
}
