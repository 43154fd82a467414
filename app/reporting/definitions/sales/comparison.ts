import vine from '@vinejs/vine'
import { totalsOfDays } from '#reporting/bucket_rows'
import { counterpart, type Comparison } from '#reporting/comparison'
import { comparedUntil, compareWith, type ReportContext } from '#reporting/context'
import { daysBetween, eachDay, plus, type IsoDate } from '#reporting/dates'
import { SALES_SUMS } from '#reporting/measures'
import { defineReport, dimension, salesMeasures } from '#reporting/report'
import { salesByDay } from '#reporting/sales_query'

export const comparison = defineReport({
  id: 'comparison',
  group: 'sales',
  permission: 'reports.sales',
  parameters: { align: vine.enum(['day', 'weekday'] as const).optional() },
  compare: 'previous',
  needsComparison: true,
  columns: () => [
    dimension('date', 'date'),
    dimension('comparisonDate', 'date'),
    ...salesMeasures(),
  ],
  chart: { kind: 'line', x: 'date', y: 'revenue' },

  async run(asked, { align = 'day' }) {
    const context = align === 'weekday' ? byWeekday(asked) : asked
    const days = await salesByDay(context)
    const rows = pairs(context).map(([date, comparisonDate]) => ({
      dimensions: { date, comparisonDate },
      sums: date === null ? null : days.on(date),
      base: comparisonDate === null ? null : days.baseOn(comparisonDate),
    }))
    return { rows, totals: totalsOfDays(context, days, SALES_SUMS), context }
  },
})

/** The other period moved by up to three days, so that Mondays stand beside Mondays. */
function byWeekday(context: ReportContext): ReportContext {
  const { from, to } = context.comparison!
  const weeks = Math.round(daysBetween(context.period.from, from) / 7)
  const start = plus(context.period.from, { weeks })
  const moved: Comparison = {
    kind: 'custom',
    from: start,
    to: plus(start, { days: daysBetween(from, to) }),
  }
  return compareWith(context, moved)
}

/** Every day of both periods once: side by side where they have a counterpart, else alone. */
function pairs(context: ReportContext): [IsoDate | null, IsoDate | null][] {
  const { period, current } = context
  const other = context.comparison!
  const { through } = comparedUntil(context)
  const beside = eachDay(current).map((date): [IsoDate, IsoDate | null] => [
    date,
    counterpart(date, period, other),
  ])
  const taken = new Set(beside.map(([, date]) => date))
  const alone = eachDay(other).filter((date) => date <= through && !taken.has(date))
  return [...beside, ...alone.map((date): [null, IsoDate] => [null, date])]
}
