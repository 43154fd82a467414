import { GROUPINGS } from '#reporting/definitions/crm/groupings'
import { LEAD_SUMS, sumUpLeads } from '#reporting/definitions/crm/leads'
import { defineReport, measures } from '#reporting/report'
import { sorted, withTotals } from '#reporting/rows'

const { columns, by, rows: rowsOf } = GROUPINGS.source

/** How many leads each source brought, by when they came. */
export const leadsBySource = defineReport({
  id: 'leads-by-source',
  group: 'crm',
  permission: 'reports.crm',
  subject: 'crm',
  parameters: {},
  compare: 'none',
  paged: true,
  columns: () => [
    ...columns,
    ...measures('leads', 'leadShare', 'openLeads', 'rejectedLeads', 'convertedLeads'),
    ...measures('leadConversion', 'wonLeads', 'wonAmount'),
  ],
  chart: { kind: 'bar', x: 'source', y: 'leads' },

  async run(context) {
    const groups = await sumUpLeads(context, { by })
    const rows = rowsOf(context, groups)
    const ordered = sorted(
      rows,
      ({ leads }) => leads,
      (row) => `${row.dimensions.source}`
    )
    return withTotals(context, ordered, LEAD_SUMS)
  },
})
