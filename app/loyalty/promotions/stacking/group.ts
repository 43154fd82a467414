import type { Basket } from '#loyalty/promotions/basket'
import { attemptRule, isStep } from '#loyalty/promotions/attempt_rule'
import type { CompiledRule } from '#loyalty/promotions/compiled_rule'
import type { GroupMode, Lane } from '#loyalty/promotions/rule'
import { NOTHING, type Attempt } from '#loyalty/promotions/stacking/attempt'
import { allByPriority } from '#loyalty/promotions/stacking/all_by_priority'
import { bestForBusiness } from '#loyalty/promotions/stacking/best_for_business'
import { bestForCustomer } from '#loyalty/promotions/stacking/best_for_customer'
import { firstThatFits } from '#loyalty/promotions/stacking/first_that_fits'

export interface CompiledGroup {
  id: string
  lane: Lane
  mode: GroupMode
  /** In the order of their priority. */
  members: Member[]
}

export type Member = CompiledRule | CompiledGroup

/** Which rules an index lets through. The others cannot apply. */
export type IsCandidate = (rule: CompiledRule) => boolean

/** Decides a member against a basket, which it leaves as it is. */
export type Decide = (member: Member, basket: Basket) => Attempt

export type Mode = (group: CompiledGroup, basket: Basket, decide: Decide) => Attempt

const MODES: Record<GroupMode, Mode> = {
  all_by_priority: allByPriority,
  first_that_fits: firstThatFits,
  best_for_customer: bestForCustomer,
  best_for_business: bestForBusiness,
}

export function decideWith(isCandidate: IsCandidate): Decide {
  const decide: Decide = (member, basket) => {
    if ('members' in member) return MODES[member.mode](member, basket, decide)
    if (!isCandidate(member)) return NOTHING
    const outcome = attemptRule(member, basket)
    return isStep(outcome)
      ? { steps: [outcome], refusals: NOTHING.refusals, choices: NOTHING.choices }
      : { steps: NOTHING.steps, refusals: [outcome], choices: NOTHING.choices }
  }
  return decide
}
