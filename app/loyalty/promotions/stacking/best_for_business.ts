import { total } from '#loyalty/money/total'
import { nothing, outvote, type Attempt } from '#loyalty/promotions/stacking/attempt'
import type { Mode } from '#loyalty/promotions/stacking/group'

/** Of the members that can be applied the one that gives the least. */
export const bestForBusiness: Mode = (group, basket, decide) => {
  const outcomes = group.members.map((member) => decide(member, basket))
  const fitting = outcomes.filter(({ steps }) => steps.length > 0)
  const attempt = nothing()
  for (const { refusals } of outcomes) attempt.refusals.push(...refusals)
  if (fitting.length === 0) return attempt

  const cheapest = fitting.reduce((best, other) => (given(other) < given(best) ? other : best))
  attempt.steps.push(...cheapest.steps)
  attempt.choices.push(...cheapest.choices)
  const [{ rule }] = cheapest.steps
  for (const { steps } of fitting)
    if (steps !== cheapest.steps)
      attempt.refusals.push(...outvote(steps, 'better_for_business', rule))
  return attempt
}

/** What an attempt gives away: kopecks, or the weight of its bonuses. */
function given({ steps }: Attempt) {
  return steps.reduce((sum, { amounts }) => sum + total(amounts), 0)
}
