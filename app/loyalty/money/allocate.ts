import { divide } from '#loyalty/money/ratio'

/**
 * Splits an amount among parts in proportion to their weights, by the method of the largest remainder: every kopeck
 * goes somewhere, and of equal remainders the earlier part gets it. No part takes more than its capacity; what it
 * cannot take flows to the others. All figures are whole and not negative.
 *
 * @param weights what the parts count for, usually their running values in kopecks
 * @param capacities the most each part can take; without them the weights are also the capacities
 * @returns one share per part; together the amount, or all capacities where the amount is larger
 * @throws RangeError when a figure is not whole or is negative
 */
export function allocate(
  amount: number,
  weights: readonly number[],
  capacities: readonly number[] = weights
): number[] {
  if (weights.length !== capacities.length)
    throw new RangeError('as many capacities as weights are needed')
  ;[amount, ...weights, ...capacities].forEach(mustBeWhole)
  const shares = weights.map(() => 0)
  let left = amount
  let open = weights.map((_, part) => part).filter((part) => capacities[part] > 0)
  while (left > 0 && open.length > 0) {
    const pool = shareable(open, weights, capacities)
    const full = pool.parts.filter((part) => overflows(left, pool, part, capacities[part]))
    if (full.length === 0) return spread(left, pool, shares)
    for (const part of full) {
      shares[part] = capacities[part]
      left -= capacities[part]
    }
    open = open.filter((part) => shares[part] === 0)
  }
  return shares
}

interface Pool {
  parts: number[]
  weightOf: (part: number) => number
  total: number
}

/** Parts that weigh something; where none does, all by their capacity. */
function shareable(
  open: number[],
  weights: readonly number[],
  capacities: readonly number[]
): Pool {
  const heavy = open.filter((part) => weights[part] > 0)
  const parts = heavy.length > 0 ? heavy : open
  const by = heavy.length > 0 ? weights : capacities
  const weightOf = (part: number) => by[part]
  return { parts, weightOf, total: parts.reduce((sum, part) => sum + weightOf(part), 0) }
}

function overflows(left: number, pool: Pool, part: number, capacity: number) {
  return divide(left, pool.weightOf(part), pool.total).quotient >= capacity
}

function spread(left: number, pool: Pool, shares: number[]) {
  const parts = pool.parts.map((part) => ({
    part,
    ...divide(left, pool.weightOf(part), pool.total),
  }))
  let rest = left
  for (const { part, quotient } of parts) {
    shares[part] = quotient
    rest -= quotient
  }
  parts.sort((a, b) => b.remainder - a.remainder || a.part - b.part)
  for (const { part } of parts.slice(0, rest)) shares[part]++
  return shares
}

function mustBeWhole(figure: number) {
  if (!Number.isSafeInteger(figure) || figure < 0)
    throw new RangeError(`not a whole amount of kopecks: ${figure}`)
}
