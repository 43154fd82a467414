import type { Exclusivity, Lane, PromotionGroup, State } from './types'
import type { Sentence } from '~/api/types'

/** A promotion as the order of a lane shows it. */
export type Placed = {
  id: string
  state: State
  name: Sentence
  lane: Lane
  group: string | null
  priority: number
  exclusive: Exclusivity
}

export type Member =
  | { kind: 'promotion'; promotion: Placed; depth: number }
  | { kind: 'group'; group: PromotionGroup; depth: number }

/** What stands in a lane, in the order in which it is asked: those that apply alone come first. */
export function membersOf(lane: Lane, promotions: Placed[], groups: PromotionGroup[]): Member[] {
  const here = promotions.filter((one) => one.lane === lane)
  const alone = here.filter(({ exclusive }) => exclusive !== 'none').toSorted(inOrder)
  const inside = (parent: string | null, depth: number): Member[] => {
    const own = here.filter(({ group, exclusive }) => group === parent && exclusive === 'none')
    const nested = groups.filter((group) => group.lane === lane && group.parent === parent)
    return [...own, ...nested]
      .toSorted(inOrder)
      .flatMap((one): Member[] =>
        'mode' in one
          ? [{ kind: 'group', group: one, depth }, ...inside(one.id, depth + 1)]
          : [{ kind: 'promotion', promotion: one, depth }]
      )
  }
  return [
    ...alone.map((promotion) => ({ kind: 'promotion' as const, promotion, depth: 0 })),
    ...inside(null, 0),
  ]
}

function inOrder(a: { priority: number; id: string }, b: { priority: number; id: string }) {
  return a.priority - b.priority || (a.id < b.id ? -1 : 1)
}
