import type { Dimension } from '#loyalty/promotions/conditions/condition'
import { compileTree } from '#loyalty/promotions/conditions/tree'
import type { Rule } from '#loyalty/promotions/rule'

/** Where a rule can apply at all. `null`: everywhere. */
export interface Places {
  businesses: string[] | null
  venues: string[] | null
}

/** By the conditions that every purchase has to meet: those inside of an `any` or a `not` narrow nothing. */
export function placesOf({ conditions }: Pick<Rule, 'conditions'>): Places {
  const { keys } = compileTree(conditions)
  const common = (wanted: Dimension) => {
    const lists = keys.filter(({ dimension }) => dimension === wanted).map(({ values }) => values)
    if (lists.length === 0) return null
    const [first, ...others] = lists
    return first.map(String).filter((id) => others.every((list) => list.includes(id)))
  }
  return { businesses: common('business'), venues: common('venue') }
}
