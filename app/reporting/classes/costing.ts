import { divide, type Sums } from '#reporting/measures'
import type { Classes } from '#reporting/report'

/** Whether the cost of what was sold is known. */
export const COSTING: Classes = {
  words: 'costing',
  tones: { known: 'good', partly: 'warn', unknown: 'plain' },
}

export function costingOf({ revenue, costed_revenue: costed }: Sums) {
  if (costed <= 0) return 'unknown'
  return costed === revenue ? 'known' : 'partly'
}

/** The sums of a product that speak of its cost, as `CONTRIBUTION_SUMS` names them. */
export function contributionSums(sums: Sums): Sums {
  const known = costingOf(sums) !== 'unknown'
  return {
    dishes: known ? 1 : 0,
    dish_qty_milli: known ? sums.qty_milli : 0,
    dish_revenue: known ? sums.revenue : 0,
    contribution: known ? contributionOf(sums) : 0,
  }
}
export const CONTRIBUTION_SUMS = ['dishes', 'dish_qty_milli', 'dish_revenue', 'contribution']

/** The profit of all that was sold, as if what has no known cost cost the same as the rest of the product. */
function contributionOf({ revenue, costed_revenue: costed, cost }: Sums) {
  return divide(revenue, costed, costed - cost)!
}
