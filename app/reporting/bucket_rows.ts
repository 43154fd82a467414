import { counterpart } from '#reporting/comparison'
import { comparedUntil, type ReportContext } from '#reporting/context'
import { bucketOf, type Bucket } from '#reporting/buckets'
import { eachDay, type IsoDate } from '#reporting/dates'
import { addUp, zero, type Sums } from '#reporting/measures'
import type { Group } from '#reporting/rollup_query'

/** Sums by date; a date on which nothing happened is zero. */
export interface Days {
  on(date: IsoDate): Sums
  /** Of the other period. */
  baseOn(date: IsoDate): Sums
}

/** Groups by their key `date`, as days. */
export function daysOf(groups: Group<'date'>[], names: readonly string[]): Days {
  const byDate = new Map(groups.map((group) => [group.key.date, group]))
  const nothing = zero(names)
  return {
    on: (date) => byDate.get(date)?.sums ?? nothing,
    baseOn: (date) => byDate.get(date)?.base ?? nothing,
  }
}

/** A row for each day, week or month of the period, beside its counterpart. */
export function rowsByBucket(
  context: ReportContext,
  granularity: Bucket,
  days: Days,
  names: readonly string[]
) {
  const buckets = bucketed(eachDay(context.current), granularity, context.tenant.weekStartsOn)
  const other = otherDates(context, buckets, granularity)
  return [...buckets].map(([date, dates], index) => ({
    dimensions: { date, comparisonDate: other[index]?.[0] ?? null },
    sums: addUp(dates.map(days.on), names),
    base: other[index]?.length ? addUp(other[index].map(days.baseOn), names) : null,
  }))
}

/** Over all days of both periods, also those that stand beside none. */
export function totalsOfDays(context: ReportContext, days: Days, names: readonly string[]) {
  return {
    sums: addUp(eachDay(context.current).map(days.on), names),
    base: context.base && addUp(eachDay(context.base).map(days.baseOn), names),
  }
}

/** Dates by the first day of their week or month; of a day, itself. */
export function bucketed(dates: IsoDate[], granularity: Bucket, weekStartsOn: number) {
  return Map.groupBy(dates, (date) => bucketOf(date, granularity, weekStartsOn))
}

/** For each bucket the dates to compare it with. Months stand beside months; days and weeks go by their days. */
export function otherDates(
  context: ReportContext,
  buckets: Map<IsoDate, IsoDate[]>,
  granularity: Bucket
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
