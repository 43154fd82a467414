import type { ReportTable } from '~/api/report_types'
import { useValue, valueOf } from './use_value'

/** A chart's figures as a small table: the names, and the one measure it draws. */
export function useChartTable() {
  const value = useValue()
  return ({ columns, rows }: ReportTable, names: string[], measure: string) => {
    const shown = [...names, measure].map((key) => columns.find((column) => column.key === key)!)
    return {
      head: shown.map(({ label }) => label),
      rows: rows.map((row) => shown.map((column) => value(valueOf(row, column), column.unit))),
    }
  }
}
