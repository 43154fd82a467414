import type { Sums } from '#reporting/measures'

export const EFFECTS = ['heads_effect', 'depth_effect', 'price_effect'] as const

const FACTORS = ['heads', 'qty_milli', 'revenue'] as const

/**
 * What of the change of revenue comes from how many came, how much each took, and at which price: the log-mean Divisia
 * index of revenue = heads × items per head × price. The parts are whole kopecks and sum to the change. Where a factor
 * is nothing on either side no part of it can be told from the others, and all is laid to those who came.
 */
export function decompose(own: Sums, base: Sums): Sums {
  const change = own.revenue - base.revenue
  if (FACTORS.some((name) => own[name] <= 0 || base[name] <= 0))
    return { heads_effect: change, depth_effect: 0, price_effect: 0 }

  const grown = (name: (typeof FACTORS)[number]) => logOf(own[name], base[name])
  const weight = logMean(own.revenue, base.revenue)
  const parts = [
    weight * grown('heads'),
    weight * (grown('qty_milli') - grown('heads')),
    weight * (grown('revenue') - grown('qty_milli')),
  ]
  const whole = wholeParts(parts, change)
  return Object.fromEntries(EFFECTS.map((name, at) => [name, whole[at]]))
}

/** Of their ratio, without losing what sums that are almost equal differ by. */
const logOf = (a: number, b: number) =>
  Math.abs(a - b) < b / 2 ? Math.log1p((a - b) / b) : Math.log(a / b)
const logMean = (a: number, b: number) => (a === b ? a : (a - b) / logOf(a, b))

/** Rounded so that they sum to the whole: what is left goes to those that lost most by rounding down. */
export function wholeParts(parts: number[], whole: number): number[] {
  const rounded = parts.map(Math.floor)
  const left = whole - rounded.reduce((sum, part) => sum + part, 0)
  const order = parts.map((part, at) => ({ at, lost: part - rounded[at] }))
  order.sort((a, b) => b.lost - a.lost || a.at - b.at)
  // Floating point may leave one kopeck more than there are parts.
  for (let at = 0; at < Math.abs(left); at++)
    rounded[order[at % order.length].at] += Math.sign(left)
  return rounded
}
