import type { Classes } from '#reporting/report'

export const XYZ: Classes = { tones: { X: 'good', Y: 'warn', Z: 'plain' } }
export type XyzClass = 'X' | 'Y' | 'Z'

/** Amounts per bucket of time, added up. */
export interface Spread {
  buckets: number
  sum: number
  squares: bigint
}

export const NO_SPREAD: Spread = { buckets: 0, sum: 0, squares: 0n }

export function addToSpread({ buckets, sum, squares }: Spread, amount: number): Spread {
  return { buckets, sum: sum + amount, squares: squares + BigInt(amount) ** 2n }
}

/**
 * By the coefficient of variation, the population's standard deviation ÷ mean: X under 10 %, Y under 25 %, Z otherwise.
 * Exact: squares are compared, nothing is rounded.
 */
export function xyzOf(spread: Spread): XyzClass {
  const { deviation, mean } = squared(spread)
  if (spread.sum <= 0) return 'Z'
  if (deviation * 100n < mean) return 'X'
  return deviation * 16n < mean ? 'Y' : 'Z'
}

/** The coefficient in hundredths of a percent; `null` where the mean is nothing or less. */
export function variationOf(spread: Spread): number | null {
  const { deviation, mean } = squared(spread)
  return spread.sum <= 0 ? null : Math.round(Math.sqrt(Number(deviation) / Number(mean)) * 10_000)
}

/** Deviation² and mean², both times buckets². */
function squared({ buckets, sum, squares }: Spread) {
  const mean = BigInt(sum) ** 2n
  return { deviation: BigInt(buckets) * squares - mean, mean }
}
