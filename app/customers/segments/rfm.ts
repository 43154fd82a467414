/**
 * What the 64 cells of recency, frequency and monetary scores (1 to 4, 4 best) are called: a row for each recency, in it
 * a name for each mean of the other two, rounded up.
 */
export const RFM_GRID = [
  ['lost', 'hibernating', 'at_risk', 'cannot_lose'],
  ['about_to_sleep', 'need_attention', 'need_attention', 'at_risk'],
  ['promising', 'potential_loyalist', 'loyal', 'loyal'],
  ['fresh', 'potential_loyalist', 'loyal', 'champions'],
] as const

export type RfmName = (typeof RFM_GRID)[number][number]

/** From the best to the lost. */
export const RFM_NAMES: readonly RfmName[] = [
  'champions',
  'loyal',
  'potential_loyalist',
  'fresh',
  'promising',
  'need_attention',
  'about_to_sleep',
  'at_risk',
  'cannot_lose',
  'hibernating',
  'lost',
]

/** SQL of the number of the cell of a customer `c`; null for one without purchases in the last year. */
export const RFM_CELL = '((c.recency - 1) * 4 + (c.frequency + c.monetary + 1) / 2)'

/** The numbers of the cells that are called so. */
export function cellsOf(name: string): number[] {
  return RFM_GRID.flat().flatMap((cell, index) => (cell === name ? index + 1 : []))
}

export interface RfmScores {
  recency: number
  frequency: number
  monetary: number
}

/** What customers with these scores are called. */
export function rfmNameOf({ recency, frequency, monetary }: RfmScores): RfmName {
  return RFM_GRID[recency - 1][Math.ceil((frequency + monetary) / 2) - 1]
}
