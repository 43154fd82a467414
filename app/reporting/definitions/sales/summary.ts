import { defineReport, measures } from '#reporting/report'
import { sales } from '#reporting/sales_query'

export const summary = defineReport({
  id: 'summary',
  group: 'sales',
  permission: 'reports.sales',
  parameters: {},
  compare: 'previous',
  columns: () =>
    measures(
      'revenue',
      'receipts',
      'guests',
      'items',
      'averageCheck',
      'revenuePerGuest',
      'discount',
      'discountShare',
      'cost',
      'grossProfit',
      'margin'
    ),
  chart: { kind: 'tiles', y: 'revenue' },

  async run(context) {
    const totals = await sales(context)
    return { rows: [{ dimensions: {}, ...totals }], totals }
  },
})
