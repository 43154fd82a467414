import { arrange } from '#reporting/builder/arrange'
import { chartOfQuery } from '#reporting/builder/chart'
import { columnsOf, pivotedColumns } from '#reporting/builder/columns'
import { readQuery, type QueryInput } from '#reporting/builder/read_query'
import { isPerson } from '#reporting/names_people'
import type { AnyReport } from '#reporting/report'

/** What a query is called until somebody gives it a name. */
const UNNAMED = 'untitled'

/** Its query says everything but the period and the places. */
const NO_OWN = { sales: {}, crm: {} }

/**
 * A query as a report like any other: asked over a period, beside another one, narrowed to places, and shown or written
 * as every report is.
 *
 * @throws BuiltQueryError, FormulaError
 */
export function builtReport(input: QueryInput): AnyReport {
  const read = readQuery(input)
  const { query, dataset } = read
  return {
    group: 'saved',
    id: UNNAMED,
    question: `built ${JSON.stringify(query)}`,
    permission: dataset.permission,
    subject: dataset.subject,
    parameters: NO_OWN[dataset.subject],
    compare: 'none',
    paged: true,
    ...(query.pivot && isPerson(query.pivot) && { people: true }),
    columns: () => columnsOf(read),
    chart: chartOfQuery(query),

    async run(context) {
      dataset.settle?.(context)
      const arranged = await arrange(context, read)
      const { rows, subtotals, totals, plan, hidden } = arranged
      const { name, summed } = plan.source
      return {
        rows,
        subtotals,
        totals,
        columns: pivotedColumns(context, read, arranged),
        source: { name, summed, hidden },
      }
    },
  }
}
