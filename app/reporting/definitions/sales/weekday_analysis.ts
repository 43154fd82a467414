import { eachDay, weekdayOf, weekdays, type IsoDate } from '#reporting/dates'
import { addUp, SALES_SUMS, type Sums } from '#reporting/measures'
import { defineReport, dimension, measures } from '#reporting/report'
import { withTotals } from '#reporting/rows'
import { salesByDay } from '#reporting/sales_query'

const SUMS = [...SALES_SUMS, 'days_open', 'open_revenue', 'open_receipts', 'open_guests']

export const weekdayAnalysis = defineReport({
  id: 'weekday-analysis',
  group: 'sales',
  permission: 'reports.sales',
  parameters: {},
  compare: 'none',
  columns: () => [
    dimension('weekday', 'weekday'),
    ...measures(
      'daysOpen',
      'revenuePerDay',
      'receiptsPerDay',
      'guestsPerDay',
      'averageCheck',
      'revenue',
      'revenueShare'
    ),
  ],
  chart: { kind: 'bar', x: 'weekday', y: 'revenuePerDay' },

  async run(context) {
    const days = await salesByDay(context)
    const of = (dates: IsoDate[], weekday: number, on: (date: IsoDate) => Sums) =>
      addUp(
        dates.filter((date) => weekdayOf(date) === weekday).map((date) => withMeans(on(date))),
        SUMS
      )

    const dates = eachDay(context.current)
    const otherDates = context.base && eachDay(context.base)
    const rows = weekdays(context.tenant.weekStartsOn).map((weekday) => ({
      dimensions: { weekday },
      sums: of(dates, weekday, days.on),
      base: otherDates && of(otherDates, weekday, days.baseOn),
    }))
    return withTotals(context, rows, SUMS)
  },
})

/** A day without a sale was not open: a refund on it belongs to no mean. */
function withMeans(day: Sums): Sums {
  const open = day.receipts > 0
  return {
    ...day,
    days_open: open ? 1 : 0,
    open_revenue: open ? day.revenue : 0,
    open_receipts: day.receipts,
    open_guests: day.guests,
  }
}
