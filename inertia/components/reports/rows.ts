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

/** Anything at all happened: a sum that is not zero, in either period. */
export function worthShowing({ columns, totals }: Pick<ReportAnswer, 'columns' | 'totals'>) {
  return columns.some(
    ({ key, measure }) =>
      measure && (Boolean(totals[key]) || Boolean(totals.comparison?.[key]?.value))
  )
}
