import { hoursOfDay } from '#reporting/definitions/sales/hourly'
import { weekdays } from '#reporting/dates'
import { SALES_SUMS, zero } from '#reporting/measures'
import { defineReport, dimension, measures } from '#reporting/report'
import { withTotals } from '#reporting/rows'
import { salesByWeekdayAndHour } from '#reporting/sales_query'

export const heatmap = defineReport({
  id: 'heatmap',
  group: 'sales',
  permission: 'reports.sales',
  parameters: {},
  compare: 'none',
  columns: () => [
    dimension('weekday', 'weekday'),
    dimension('hour', 'hour'),
    ...measures('revenue', 'receipts', 'averageCheck', 'guests', 'revenueShare'),
  ],
  chart: { kind: 'heatmap', x: 'hour', y: 'weekday', value: 'revenue' },

  async run(context) {
    const groups = await salesByWeekdayAndHour(context)
    const cells = new Map(groups.map((group) => [`${group.key.weekday} ${group.key.hour}`, group]))
    const hours = hoursOfDay(context)
    const rows = weekdays(context.tenant.weekStartsOn).flatMap((weekday) =>
      hours.map((hour) => {
        const cell = cells.get(`${weekday} ${hour}`)
        return {
          dimensions: { weekday, hour },
          sums: cell?.sums ?? zero(SALES_SUMS),
          base: context.base && (cell?.base ?? zero(SALES_SUMS)),
        }
      })
    )
    return withTotals(context, rows, SALES_SUMS)
  },
})
