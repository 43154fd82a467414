import vine from '@vinejs/vine'
import { counterpart } from '#reporting/comparison'
import { comparedUntil, type ReportContext } from '#reporting/context'
import { eachDay, startOf, startOfWeek, type IsoDate } from '#reporting/dates'
import { addUp, SALES_SUMS, type Sums } from '#reporting/measures'
import { defineReport, dimension, salesMeasures } from '#reporting/report'
import { salesByDay, type Days } from '#reporting/sales_query'

export const GRANULARITIES = ['day', 'week', 'month'] as const
type Granularity = (typeof GRANULARITIES)[number]

export const daily = defineReport({
  id: 'daily',
  group: 'sales',
  permission: 'reports.sales',
  parameters: { granularity: vine.enum(GRANULARITIES).optional() },
  compare: 'none',
  columns: () => [dimension('date', 'date'), ...salesMeasures()],
  chart: { kind: 'line', x: 'date', y: 'revenue' },

  async run(context, { granularity = 'day' }) {
    const days = await salesByDay(context)
    const buckets = bucketed(eachDay(context.current), granularity, context.tenant.weekStartsOn)
    const other = otherDates(context, buckets, granularity)

    const rows = [...buckets].map(([date, dates], index) => ({
      dimensions: { date, comparisonDate: other[index]?.[0] ?? null },
      sums: addUp(dates.map(days.on), SALES_SUMS),
      base: other[index]?.length ? addUp(other[index].map(days.baseOn), SALES_SUMS) : null,
    }))
    return { rows, totals: totals(context, days) }
  },
})

/** Dates by the first day of their week or month; of a day, itself. */
export function bucketed(dates: IsoDate[], granularity: Granularity, weekStartsOn: number) {
  return Map.groupBy(dates, (date) => {
    if (granularity === 'week') return startOfWeek(date, weekStartsOn)
    return granularity === 'month' ? startOf(date, 'month') : date
  })
}

/** For each bucket the dates to compare it with. Months stand beside months; days and weeks go by their days. */
export function otherDates(
  context: ReportContext,
  buckets: Map<IsoDate, IsoDate[]>,
  granularity: Granularity
): IsoDate[][] {
  const { comparison, period, tenant } = context
  if (!comparison) return []
  if (granularity === 'month')
    return [...bucketed(otherDays(context), 'month', tenant.weekStartsOn).values()]
  return [...buckets.values()].map((dates) =>
    dates.map((date) => counterpart(date, period, comparison)).filter((date) => date !== null)
  )
}

function otherDays(context: ReportContext) {
  const { from } = context.comparison!
  const { through } = comparedUntil(context)
  return through < from ? [] : eachDay({ from, to: through })
}

/** Over all days of both periods, also those that stand beside none. */
export function totals(context: ReportContext, days: Days): { sums: Sums; base: Sums | null } {
  return {
    sums: addUp(eachDay(context.current).map(days.on), SALES_SUMS),
    base: context.base && addUp(eachDay(context.base).map(days.baseOn), SALES_SUMS),
  }
}
