import type { ReportContext } from '#reporting/context'
import { salesByEmployee } from '#reporting/employees_query'
import { SALES_SUMS, subtract } from '#reporting/measures'
import { defineReport, dimension, measures, salesMeasures, type ReportRow } from '#reporting/report'
import { sorted, totalsOf } from '#reporting/rows'
import { sales } from '#reporting/sales_query'

export const byEmployee = defineReport({
  id: 'by-employee',
  group: 'sales',
  permission: 'reports.sales',
  parameters: {},
  compare: 'none',
  paged: true,
  columns: () => [
    dimension('employee'),
    ...salesMeasures(),
    ...measures('itemsPerReceipt', 'revenueShare'),
  ],
  chart: { kind: 'bar', x: 'employee', y: 'revenue' },

  async run(context) {
    const employees = await employeeSales(context)
    const totals = await sales(context)
    const rows = [...employees, ...unassigned(context, employees, totals)]
    return {
      rows: sorted(
        rows,
        ({ revenue }) => revenue,
        ({ dimensions }) => `${dimensions.employee} ${dimensions.employeeId}`
      ),
      totals,
    }
  },
})

async function employeeSales(context: ReportContext): Promise<ReportRow[]> {
  const groups = await salesByEmployee(context, SALES_SUMS)
  return groups.map(({ key, sums, base }) => ({ dimensions: key, sums, base }))
}

/** What nobody is named for: the sales of all less those of the employees. */
function unassigned(
  context: ReportContext,
  employees: ReportRow[],
  total: Pick<ReportRow, 'sums' | 'base'>
): ReportRow[] {
  const named = totalsOf(context, employees, SALES_SUMS)
  const sums = subtract(total.sums!, named.sums)
  const base = total.base && subtract(total.base, named.base!)
  const present = [sums, base].some((side) => side && Object.values(side).some(Boolean))
  if (!present) return []
  return [{ dimensions: { employeeId: null, employee: context.t('words.unassigned') }, sums, base }]
}
