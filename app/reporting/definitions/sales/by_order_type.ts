import { ORDER_TYPE_DAILY } from '#commerce/rollups/rollups'
import { SALES_SUMS } from '#reporting/measures'
import { defineReport, dimension, measures, salesMeasures } from '#reporting/report'
import { sumUp } from '#reporting/rollup_query'
import { sorted, withTotals } from '#reporting/rows'

export const byOrderType = defineReport({
  id: 'by-order-type',
  group: 'sales',
  permission: 'reports.sales',
  parameters: {},
  compare: 'none',
  columns: () => [dimension('orderType'), ...salesMeasures(), ...measures('revenueShare')],
  chart: { kind: 'bar', x: 'orderType', y: 'revenue' },

  async run(context) {
    const groups = await sumUp(context, {
      rollup: ORDER_TYPE_DAILY,
      sums: SALES_SUMS,
      by: { type: 's.order_type' },
    })
    const rows = groups.map(({ key: { type }, sums, base }) => ({
      dimensions: { type, orderType: context.t(`orders.${type}`) },
      sums,
      base,
    }))
    const ordered = sorted(
      rows,
      ({ revenue }) => revenue,
      ({ dimensions }) => String(dimensions.type)
    )
    return withTotals(context, ordered, SALES_SUMS)
  },
})
