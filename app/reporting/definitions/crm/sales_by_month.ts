import vine from '@vinejs/vine'
import { rowsByBucket, totalsOfDays } from '#reporting/bucket_rows'
import { periodColumn, toPeriods } from '#reporting/definitions/crm/periods'
import { ENDED_SUMS, sumUpCrmByDay } from '#reporting/crm_query'
import { defineReport, measures } from '#reporting/report'

const SUMS = Object.keys(ENDED_SUMS)

/** Won deals by when they ended; lost ones beside them. */
export const salesByMonth = defineReport({
  id: 'sales-by-month',
  group: 'crm',
  permission: 'reports.crm',
  subject: 'crm',
  usual: 'year',
  parameters: { granularity: vine.enum(['month', 'week', 'day'] as const).optional() },
  compare: 'none',
  columns: ({ granularity }) => [
    periodColumn(granularity),
    ...measures('wonAmount', 'wonDeals', 'averageDeal', 'lostDeals', 'lostAmount', 'winRate'),
    ...measures('daysToWin'),
  ],
  chart: ({ granularity = 'month' }) => ({
    kind: granularity === 'month' ? 'bar' : 'line',
    x: 'period',
    y: 'wonAmount',
  }),

  async run(context, { granularity = 'month' }) {
    const days = await sumUpCrmByDay(context, { facts: 'deals', at: 'ended_at', sums: ENDED_SUMS })
    return {
      rows: toPeriods(rowsByBucket(context, granularity, days, SUMS)),
      totals: totalsOfDays(context, days, SUMS),
    }
  },
})
