import type { Classes } from '#reporting/report'

export const GO_LIST: Classes = {
  words: 'goList',
  tones: {
    star: 'good',
    workhorse: 'fair',
    puzzle: 'warn',
    dog: 'bad',
    potential: 'fresh',
    standard: 'plain',
  },
}
export type GoClass = 'star' | 'workhorse' | 'puzzle' | 'dog' | 'potential' | 'standard'

export const GO_METHODS = ['kasavana', 'median'] as const
export type GoMethod = (typeof GO_METHODS)[number]

/** A product whose cost is known: thousandths sold, and the kopecks they contributed together. */
export interface Dish {
  id: string
  quantity: number
  contribution: number
  /** Sold for under 30 days. */
  fresh: boolean
}

/** A fraction of whole numbers, the lower part positive. */
type Fraction = [above: bigint, below: bigint]

export interface Thresholds {
  /** Thousandths. */
  popularity: Fraction
  /** Kopecks of one thousandth. */
  margin: Fraction
}

const unit = ({ contribution, quantity }: Dish): Fraction => [
  BigInt(contribution),
  BigInt(quantity),
]
const amount = ({ quantity }: Dish): Fraction => [BigInt(quantity), 1n]
const reaches = ([a, b]: Fraction, [c, d]: Fraction) => a * d >= c * b

/**
 * Kasavana and Smith: popular is what sells at least 70 % of an equal share, dear what contributes at least the mean of
 * all that was sold. By the median: the middle of both.
 */
export function thresholdsOf(dishes: Dish[], method: GoMethod): Thresholds | null {
  if (!dishes.length) return null
  if (method === 'median')
    return { popularity: median(dishes.map(amount)), margin: median(dishes.map(unit)) }
  const sold = dishes.reduce((sum, { quantity }) => sum + BigInt(quantity), 0n)
  const earned = dishes.reduce((sum, { contribution }) => sum + BigInt(contribution), 0n)
  return { popularity: [sold * 7n, BigInt(dishes.length) * 10n], margin: [earned, sold] }
}

export function goClassOf(dish: Dish, { popularity, margin }: Thresholds): GoClass {
  const dear = reaches(unit(dish), margin)
  if (dish.fresh) return dear ? 'potential' : 'standard'
  if (reaches(amount(dish), popularity)) return dear ? 'star' : 'workhorse'
  return dear ? 'puzzle' : 'dog'
}

function median(values: Fraction[]): Fraction {
  const ordered = values.toSorted(([a, b], [c, d]) => (a * d < c * b ? -1 : 1))
  const middle = ordered.length >> 1
  if (ordered.length % 2) return ordered[middle]
  const [[a, b], [c, d]] = [ordered[middle - 1], ordered[middle]]
  return [a * d + c * b, 2n * b * d]
}
