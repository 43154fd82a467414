/** Up to so many candidates every combination is tried. */
export const EXACT_UP_TO = 12

/** Something that takes some lines as a whole. */
export interface Bid {
  /** Kopecks more than these lines would save otherwise. */
  gain: number
  lines: readonly number[]
}

export interface BestSet {
  /** Numbers of the bids that won, ascending. */
  winners: number[]
  method: 'exact' | 'greedy'
}

/**
 * The bids that together gain the most, where no line goes to two of them. Up to twelve by trying all combinations,
 * of which the one with the earlier bids wins a tie; above, the largest gain first.
 */
export function bestSet(bids: readonly Bid[]): BestSet {
  const worthwhile = bids.map((_, bid) => bid).filter((bid) => bids[bid].gain > 0)
  return worthwhile.length <= EXACT_UP_TO
    ? { winners: exact(bids, worthwhile), method: 'exact' }
    : { winners: greedy(bids, worthwhile), method: 'greedy' }
}

function exact(bids: readonly Bid[], worthwhile: readonly number[]) {
  let best = { gain: 0, winners: [] as number[] }
  const taken = new Set<number>()
  const search = (next: number, gain: number, winners: number[]) => {
    if (gain > best.gain) best = { gain, winners }
    for (let at = next; at < worthwhile.length; at++) {
      const bid = bids[worthwhile[at]]
      if (bid.lines.some((line) => taken.has(line))) continue
      bid.lines.forEach((line) => taken.add(line))
      search(at + 1, gain + bid.gain, [...winners, worthwhile[at]])
      bid.lines.forEach((line) => taken.delete(line))
    }
  }
  search(0, 0, [])
  return best.winners
}

function greedy(bids: readonly Bid[], worthwhile: readonly number[]) {
  const taken = new Set<number>()
  const winners = worthwhile
    .toSorted((a, b) => bids[b].gain - bids[a].gain || a - b)
    .filter((bid) => {
      if (bids[bid].lines.some((line) => taken.has(line))) return false
      bids[bid].lines.forEach((line) => taken.add(line))
      return true
    })
  return winners.toSorted((a, b) => a - b)
}
