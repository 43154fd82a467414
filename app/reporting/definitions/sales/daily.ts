import vine from '@vinejs/vine'
import { rowsByBucket, totalsOfDays } from '#reporting/bucket_rows'
import { SALES_SUMS } from '#reporting/measures'
import { defineReport, dimension, salesMeasures } from '#reporting/report'
import { salesByDay } from '#reporting/sales_query'

export const daily = defineReport({
  id: 'daily',
  group: 'sales',
  permission: 'reports.sales',
  parameters: { granularity: vine.enum(['day', 'week', 'month'] as const).optional() },
  compare: 'none',
  columns: () => [dimension('date', 'date'), ...salesMeasures()],
  chart: { kind: 'line', x: 'date', y: 'revenue' },

  async run(context, { granularity = 'day' }) {
    const days = await salesByDay(context)
    return {
      rows: rowsByBucket(context, granularity, days, SALES_SUMS),
      totals: totalsOfDays(context, days, SALES_SUMS),
    }
  },
})
