import type { Audience } from '#reporting/audience/audience'
import { resolveComparison, type Comparison } from '#reporting/comparison'
import { compareWith, over, type ReportContext } from '#reporting/context'
import {
  earlier,
  endOf,
  plus,
  startOf,
  wholeMonths,
  type DateRange,
  type IsoDate,
} from '#reporting/dates'
import type { Period } from '#reporting/period'

/** The months that a range touches. */
export const monthsOf = ({ from, to }: DateRange): DateRange => ({
  from: startOf(from, 'month'),
  to: endOf(to, 'month'),
})

/** The same question over whole months. A month that still runs counts up to today. */
export function overMonths(context: ReportContext): ReportContext {
  const { from, to } = monthsOf(context.period)
  const through = from <= context.today && context.today < to ? context.today : to
  const period = { from, to, through, preset: null }
  return compareWith(over(context, period), comparisonOf(context, period))
}

/**
 * What a partner may ask of other businesses: months that are over. Of a running one, what changed since yesterday would
 * be told from what was said yesterday.
 */
export function forPartner(context: ReportContext, { partner }: Audience): ReportContext {
  if (!partner) return context
  const last = lastSettled(context)
  const { from, to } = monthsOf(context.period)
  const until = earlier(to, last)
  const since = from < until ? from : startOf(until, 'month')
  const period = { from: since, to: until, through: until, preset: null }
  const comparison = comparisonOf(context, period)
  return compareWith(
    over(context, period),
    comparison && comparison.from <= last
      ? { ...comparison, to: earlier(comparison.to, last) }
      : null
  )
}

/** Whether a range is what a partner may ask about as it is. */
export function tellsPartners(range: DateRange, context: ReportContext) {
  return wholeMonths(range) !== null && range.to <= lastSettled(context)
}

/** The end of the last month that is over everywhere, also where the day begins in the morning. */
function lastSettled({ today }: ReportContext): IsoDate {
  const yesterday = plus(today, { days: -1 })
  return plus(startOf(yesterday, 'month'), { days: -1 })
}

function comparisonOf({ comparison }: ReportContext, period: Period): Comparison | null {
  if (!comparison) return null
  if (comparison.kind === 'custom') return { kind: 'custom', ...monthsOf(comparison) }
  return resolveComparison(period, { compare: comparison.kind })
}
