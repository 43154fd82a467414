import { MEASURES, percent, type Measure, type MeasureName } from '#reporting/measures'
import type { Column, ReportBody, ReportRow, Subtotal } from '#reporting/report'

/** A figure of the other period, and how far the own one is from it; `percent` in hundredths, `null` on a zero base. */
export interface Delta {
  value: number | null
  absolute: number | null
  percent: number | null
}

/** A row of figures, still in whole units: kopecks, thousandths, hundredths of a percent. */
export interface EvaluatedRow {
  dimensions: ReportRow['dimensions']
  values: Record<string, number | null>
  comparison: Record<string, Delta> | null
}

export interface EvaluatedTable {
  rows: EvaluatedRow[]
  subtotals: (EvaluatedRow & Pick<Subtotal, 'level' | 'after' | 'label'>)[]
  totals: Omit<EvaluatedRow, 'dimensions'>
}

/** Forms every figure of rows and totals from their sums. */
export function evaluate(
  columns: Column[],
  { rows, subtotals = [], totals }: Pick<ReportBody, 'rows' | 'subtotals' | 'totals'>
): EvaluatedTable {
  const figures = columns
    .filter((column) => column.measure)
    .map(({ key, figure }) => [key, figure ?? (MEASURES[key as MeasureName] as Measure)] as const)

  const side = (own: ReportRow['sums'], whole: ReportRow['sums']) =>
    Object.fromEntries(figures.map(([key, measure]) => [key, own && measure.of(own, whole!)]))

  const line = ({ sums, base }: Pick<ReportRow, 'sums' | 'base'>) => {
    const values = side(sums, totals.sums)
    return { values, comparison: base && deltas(values, side(base, totals.base)) }
  }
  return {
    rows: rows.map((row) => ({ dimensions: row.dimensions, ...line(row) })),
    subtotals: subtotals.map(({ level, after, label, ...row }) => ({
      level,
      after,
      label,
      dimensions: row.dimensions,
      ...line(row),
    })),
    totals: line(totals),
  }
}

function deltas(values: EvaluatedRow['values'], base: EvaluatedRow['values']) {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, delta(value, base[key])])
  )
}

function delta(value: number | null, base: number | null): Delta {
  if (value === null || base === null) return { value: base, absolute: null, percent: null }
  return {
    value: base,
    absolute: value - base,
    percent: base === 0 ? null : percent(value - base, Math.abs(base)),
  }
}

/** What a whole unit is worth in the decimals that people read. */
export const SCALE = {
  money: 100,
  integer: 1,
  quantity: 1000,
  percent: 100,
  share: 1_000_000,
  ratio: 1_000_000,
} as const

export const decimal = (unit: keyof typeof SCALE, value: number | null) =>
  value === null ? null : value / SCALE[unit]

export const decimals = {
  money: 2,
  integer: 0,
  quantity: 3,
  percent: 2,
  share: 6,
  ratio: 6,
} as const
