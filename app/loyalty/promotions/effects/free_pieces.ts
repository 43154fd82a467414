import { PIECE } from '#loyalty/money/ratio'
import type { Basket } from '#loyalty/promotions/basket'
import { portion } from '#loyalty/promotions/effects/portions'
import { obstacle, type Obstacle } from '#loyalty/promotions/obstacle'
import type { Proposal } from '#loyalty/promotions/effects/effect'

/** For so many bought pieces so many are free, at most so often. */
export interface Bargain {
  /** Lines whose pieces have to be paid for. */
  buyLines: readonly number[]
  buy: number
  /** Lines whose pieces may become free. */
  freeLines: readonly number[]
  free: number
  times: number
}

/**
 * Makes the cheapest pieces free. A piece that counts as bought is never one of them: for k times the bargain,
 * k × free pieces of the one set and k × buy of the other must exist side by side (Hall's condition for two demands).
 * Only whole pieces count.
 */
export function freePieces(basket: Basket, bargain: Bargain): Proposal | Obstacle {
  const { buyLines, buy, freeLines, free } = bargain
  const pieces = (line: number) => Math.floor(basket.purchase.lines[line].quantity / PIECE)
  const count = (lines: readonly number[]) => lines.reduce((sum, line) => sum + pieces(line), 0)
  const bought = count(buyLines)
  const giveable = count(freeLines)
  const all = count([...new Set([...buyLines, ...freeLines])])
  const possible = Math.min(
    Math.floor(giveable / free),
    buy > 0 ? Math.floor(bought / buy) : Infinity,
    Math.floor(all / (buy + free))
  )
  if (possible === 0) return missingPieces(bargain, bought, giveable, all)

  const times = Math.min(possible, bargain.times)
  let left = times * free
  let takeable = bought - times * buy
  const amounts = basket.running.map(() => 0)
  for (const line of cheapestFirst(basket, freeLines)) {
    const shared = buyLines.includes(line)
    const freed = Math.min(left, pieces(line), shared ? takeable : Infinity)
    if (freed <= 0) continue
    left -= freed
    if (shared) takeable -= freed
    const { running } = portion(basket, line, freed * PIECE)
    amounts[line] = Math.min(running, basket.room(line))
  }
  return { amounts, divisible: false }
}

function cheapestFirst(basket: Basket, lines: readonly number[]) {
  const price = (line: number) => portion(basket, line, PIECE).running
  return lines.toSorted((a, b) => price(a) - price(b) || a - b)
}

/** The demand that is farthest from being met: whatever meets it meets the others too. */
function missingPieces(
  { buy, free }: Bargain,
  bought: number,
  giveable: number,
  all: number
): Obstacle {
  const demands = [
    { needed: buy, actual: bought },
    { needed: free, actual: giveable },
    { needed: buy + free, actual: all },
  ]
  const { needed, actual } = demands.reduce((worst, one) =>
    one.needed - one.actual > worst.needed - worst.actual ? one : worst
  )
  return obstacle('not_enough_items', {
    unit: 'pieces',
    needed,
    actual,
    missing: needed - actual,
    reachable: true,
  })
}
