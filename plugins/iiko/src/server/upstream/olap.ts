import vine from '@vinejs/vine'
import type { Day, Http, Schema } from '@krug/connector-sdk'
import { addDays } from '../../days.ts'

export interface Column {
  groupingAllowed?: boolean
  aggregationAllowed?: boolean
}

export interface SalesQuery {
  department: string
  from: Day
  /** Included. */
  to: Day
  retries?: number
}

const columnsAnswer = vine.create(
  vine.record(
    vine.object({
      groupingAllowed: vine.boolean().optional(),
      aggregationAllowed: vine.boolean().optional(),
    })
  )
)

/** Which fields a report has depends on the version and the modules of the server. */
export function fetchColumns(http: Http): Promise<Record<string, Column>> {
  return http.send({
    path: 'v2/reports/olap/columns',
    query: { reportType: 'SALES' },
    expect: columnsAnswer,
  })
}

/**
 * https://ru.iiko.help/articles/api-documentations/olap-otchety-v2. The upper end of the window is exclusive, and
 * `buildSummary` must be off: it was on by default before 9.1.2 and can hang a server.
 */
export async function fetchSales<T>(
  http: Http,
  query: SalesQuery,
  report: { groupBy: string[]; aggregate: string[]; expect: Schema<{ data: T[] }> }
): Promise<T[]> {
  const { data } = await http.send({
    method: 'POST',
    path: 'v2/reports/olap',
    readOnly: true,
    timeoutSeconds: 180,
    retries: query.retries,
    json: {
      reportType: 'SALES',
      buildSummary: false,
      groupByRowFields: report.groupBy,
      groupByColFields: [],
      aggregateFields: report.aggregate,
      filters: {
        'OpenDate.Typed': {
          filterType: 'DateRange',
          periodType: 'CUSTOM',
          from: `${query.from}T00:00:00.000`,
          to: `${addDays(query.to, 1)}T00:00:00.000`,
          includeLow: true,
          includeHigh: false,
        },
        'Department.Id': { filterType: 'IncludeValues', values: [query.department] },
      },
    },
    expect: report.expect,
  })
  return distinct(data)
}

/** Rows of a grouped report differ in their keys; equal ones are one row that was sent twice. */
function distinct<T>(rows: T[]): T[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}
