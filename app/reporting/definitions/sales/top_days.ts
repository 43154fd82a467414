import vine from '@vinejs/vine'
import { eachDay, weekdayOf } from '#reporting/dates'
import { SALES_SUMS } from '#reporting/measures'
import { defineReport, dimension, salesMeasures } from '#reporting/report'
import { sorted, withTotals } from '#reporting/rows'
import { salesByDay } from '#reporting/sales_query'

const DEFAULT_LIMIT = 10

export const topDays = defineReport({
  id: 'top-days',
  group: 'sales',
  permission: 'reports.sales',
  parameters: {
    order: vine.enum(['best', 'worst'] as const).optional(),
    limit: vine.number().withoutDecimals().range([1, 366]).optional(),
  },
  compare: 'never',
  columns: () => [dimension('date', 'date'), dimension('weekday', 'weekday'), ...salesMeasures()],
  chart: { kind: 'bar', x: 'date', y: 'revenue' },

  async run(context, { order = 'best', limit = DEFAULT_LIMIT }) {
    const days = await salesByDay(context)
    const open = eachDay(context.current)
      .map((date) => ({
        dimensions: { date, weekday: weekdayOf(date) },
        sums: days.on(date),
        base: null,
      }))
      .filter(({ sums }) => sums.receipts > 0)
    const ordered = sorted(
      open,
      ({ revenue }) => revenue,
      ({ dimensions }) => dimensions.date,
      order === 'best' ? 'desc' : 'asc'
    )
    return withTotals(context, ordered.slice(0, limit), SALES_SUMS)
  },
})
