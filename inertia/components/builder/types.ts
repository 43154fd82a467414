import type { Unit } from '~/api/report_types'

export type Dimension = {
  name: string
  type: 'time' | 'number' | 'named' | 'text'
  unit: Unit
  label: string
  definition: string
}

export type Figure = { name: string; unit: Unit; label: string; definition: string }

export type Dataset = {
  name: string
  subject: 'sales' | 'crm'
  label: string
  text: string
  dimensions: Dimension[]
  measures: Figure[]
}

export type FilterOp = 'in' | 'notIn' | 'contains' | 'gte' | 'lte'
export type Filter = { dimension: string; op: FilterOp; values: (string | number | null)[] }
export type FigureFilter = { measure: string; op: 'gte' | 'lte'; value: number }
export type OwnFigure = {
  key: string
  label: string
  unit: 'money' | 'percent' | 'number'
  formula: string
}

export const CHARTS = ['auto', 'table', 'tiles', 'line', 'bar', 'stack', 'heatmap'] as const

/** A question as the server reads it. */
export type Query = {
  dataset: string
  dimensions: string[]
  pivot: string | null
  measures: string[]
  calculated: OwnFigure[]
  filters: Filter[]
  having: FigureFilter[]
  sort: { by: string; direction: 'asc' | 'desc' } | null
  limit: number | null
  top: { dimension: string; count: number; by: string } | null
  chart: (typeof CHARTS)[number]
}
