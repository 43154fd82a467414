import type { ReportContext } from '#reporting/context'
import { SALES_SUMS, zero } from '#reporting/measures'
import { defineReport, dimension, measures, salesMeasures } from '#reporting/report'
import { withTotals } from '#reporting/rows'
import { salesByHour } from '#reporting/sales_query'

export const hourly = defineReport({
  id: 'hourly',
  group: 'sales',
  permission: 'reports.sales',
  parameters: {},
  compare: 'none',
  columns: () => [dimension('hour', 'hour'), ...salesMeasures(), ...measures('revenueShare')],
  chart: { kind: 'bar', x: 'hour', y: 'revenue' },

  async run(context) {
    const groups = await salesByHour(context)
    const byHour = new Map(groups.map((group) => [group.key.hour, group]))
    const rows = hoursOfDay(context).map((hour) => ({
      dimensions: { hour },
      sums: byHour.get(hour)?.sums ?? zero(SALES_SUMS),
      base: context.base && (byHour.get(hour)?.base ?? zero(SALES_SUMS)),
    }))
    return withTotals(context, rows, SALES_SUMS)
  },
})

/** In the order of the business day, where the venues agree when it begins; else from midnight. */
export function hoursOfDay({ venues }: ReportContext) {
  const starts = new Set(venues.map(({ dayStartHour }) => dayStartHour))
  const first = starts.size === 1 ? [...starts][0] : 0
  return Array.from({ length: 24 }, (_, index) => (first + index) % 24)
}
