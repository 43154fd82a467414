/** A condition on what rows of the dataset are of; several values are alternatives, `null` stands for those without one. */
export interface Filter {
  dimension: string
  op: 'in' | 'notIn' | 'contains' | 'gte' | 'lte'
  values: (string | number | null)[]
}

/** A condition on a figure of the answer's rows, in the units that people read. */
export interface FigureFilter {
  measure: string
  op: 'gte' | 'lte'
  value: number
}

/** A figure of the asker's own, formed from those of the dataset. */
export interface Calculated {
  /** c1, c2, … */
  key: string
  label: string
  unit: 'money' | 'percent' | 'number'
  formula: string
}

export const CHARTS = ['auto', 'table', 'tiles', 'line', 'bar', 'stack', 'heatmap'] as const

/** A question put together by somebody: as it is kept, sent and answered. */
export interface BuiltQuery {
  dataset: string
  /** What rows are told apart by, from the outside in. */
  dimensions: string[]
  /** What columns are told apart by. */
  pivot: string | null
  /** Names of measures, and keys of calculated ones, in the order of the columns. */
  measures: string[]
  calculated: Calculated[]
  filters: Filter[]
  having: FigureFilter[]
  sort: { by: string; direction: 'asc' | 'desc' } | null
  limit: number | null
  /** Of a dimension only the largest values; all others together are one. */
  top: { dimension: string; count: number; by: string } | null
  chart: (typeof CHARTS)[number]
}

export const MOST = {
  dimensions: 4,
  measures: 12,
  calculated: 6,
  filters: 20,
  values: 500,
  top: 50,
  formula: 500,
  rows: 10_000,
  pivoted: 60,
  groups: 100_000,
} as const
