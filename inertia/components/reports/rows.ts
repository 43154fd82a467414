import type { ReportAnswer, Tile } from '~/api/report_types'
import { valueOf } from './use_value'

/** The totals of a report as tiles. */
export function tilesOf({ columns, totals }: Pick<ReportAnswer, 'columns' | 'totals'>): Tile[] {
  return columns
    .filter(({ measure }) => measure)
    .map((column) => ({
      ...column,
      value: valueOf(totals, column) as number | null,
      comparison: totals.comparison?.[column.key] ?? null,
    }))
}

/** Anything at all happened: a figure that is not zero, in either period. */
export function worthShowing({
  columns,
  rows,
  totals,
}: Pick<ReportAnswer, 'columns' | 'rows' | 'totals'>) {
  const figures = columns.filter(({ measure }) => measure)
  return [totals, ...rows].some((row) =>
    figures.some(({ key }) => Boolean(row[key]) || Boolean(row.comparison?.[key]?.value))
  )
}
