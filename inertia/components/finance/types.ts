export type CostSheet = {
  kind: 'fact' | 'plan'
  year: number
  /** By line, January first. */
  lines: Record<string, (number | null)[]>
  sold: { revenue: number[]; cost: number[] }
}
