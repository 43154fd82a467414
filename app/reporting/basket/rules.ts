import type { FrequentSet } from '#reporting/basket/frequent_sets'

/** Who buys all of `left` also buys `right`. */
export interface Rule {
  left: number[]
  right: number
  /** Baskets with all of it, with the left side, and with the right one. */
  together: number
  withLeft: number
  withRight: number
}

/** Every rule with one thing on its right side that frequent sets hold. */
export function rulesOf(sets: FrequentSet[]): Rule[] {
  const counts = new Map(sets.map(({ items, count }) => [items.join(), count]))
  return sets
    .filter(({ items }) => items.length > 1)
    .flatMap(({ items, count }) =>
      items.map((right, at) => {
        const left = items.toSpliced(at, 1)
        return {
          left,
          right,
          together: count,
          withLeft: counts.get(left.join())!,
          withRight: counts.get(String(right))!,
        }
      })
    )
}

/** Two-sided 95 %. */
const Z = 1.96

/**
 * The least share that a sample of so many with so many hits makes likely (Wilson's bound): two of two are not yet
 * everybody.
 */
export function leastShare(hits: number, of: number) {
  if (of === 0) return 0
  const share = hits / of
  const square = Z ** 2 / of
  const middle = share + square / 2
  const spread = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of))
  return Math.max(0, (middle - spread) / (1 + square))
}
