import type { ReportParameters } from '../client.ts'
import { useKrug } from './context.tsx'
import { States } from './states.tsx'
import { useKrugReport } from './use_report.ts'
import { classLabel, type Column, type Row } from './values.ts'

export interface KrugReportTableProps {
  /** Its whole name: `sales/by-venue`, `saved/<id>`. */
  report: string
  parameters?: ReportParameters
  /** Columns by their keys, in their order; all of them where none is named. */
  columns?: string[]
  /** At most so many rows. */
  rows?: number
  refreshMs?: number
}

/** The rows of a report with its total. */
export function KrugReportTable({
  report,
  parameters,
  columns: wanted,
  rows: most = 50,
  refreshMs,
}: KrugReportTableProps) {
  const { words, format } = useKrug()
  const asked = useKrugReport(report, parameters, refreshMs ? { refreshMs } : {})
  const textOf = (row: Row, column: Column) =>
    classLabel(column, row[column.key]) ?? format(row[column.key], column.unit)

  return (
    <States asked={asked}>
      {({ report: { title, total }, columns, rows, totals }) => {
        const shown = wanted
          ? wanted.flatMap((key) => columns.find((column) => column.key === key) ?? [])
          : columns
        return (
          <table className="krug-table">
            <caption>{title}</caption>
            <thead>
              <tr>
                {shown.map(({ key, label, definition, measure }) => (
                  <th key={key} scope="col" title={definition} style={alignment(measure)}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, most).map((row, at) => (
                <tr key={at}>
                  {shown.map((column) => (
                    <td key={column.key} style={alignment(column.measure)}>
                      {textOf(row, column)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                {shown.map((column, at) =>
                  at === 0 && !column.measure ? (
                    <th key={column.key} scope="row" style={alignment(false)}>
                      {total ?? words.total}
                    </th>
                  ) : (
                    <td key={column.key} style={alignment(column.measure)}>
                      {column.measure ? textOf(totals, column) : ''}
                    </td>
                  )
                )}
              </tr>
            </tfoot>
          </table>
        )
      }}
    </States>
  )
}

const alignment = (figure: boolean) =>
  ({ textAlign: figure ? 'right' : 'left', fontVariantNumeric: 'tabular-nums' }) as const
