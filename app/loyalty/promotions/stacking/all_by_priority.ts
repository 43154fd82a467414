import { join, nothing, take } from '#loyalty/promotions/stacking/attempt'
import type { Mode } from '#loyalty/promotions/stacking/group'

/** Every member applies, one after another; each sees the prices that the earlier ones left. */
export const allByPriority: Mode = (group, basket, decide) => {
  const attempt = nothing()
  const scratch = basket.copy()
  for (const member of group.members) {
    const outcome = decide(member, scratch)
    take(outcome.steps, scratch)
    join(attempt, outcome)
  }
  return attempt
}
