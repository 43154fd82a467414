import vine from '@vinejs/vine'
import { audienceOf, type Audience } from '#reporting/audience/audience'
import { wholeDays } from '#reporting/audience/begun_days'
import { countPeople, peopleIn } from '#reporting/audience/people_query'
import type { ReportContext } from '#reporting/context'
import { eachDay, type DateRange, type IsoDate } from '#reporting/dates'
import { bucketed, otherDates } from '#reporting/bucket_rows'
import type { Sums } from '#reporting/measures'
import { defineReport, dimension, measures } from '#reporting/report'

/** A customer who came on several days is one of the week: every row and the total are counted for themselves. */
export const newAndReturning = defineReport({
  id: 'new-and-returning',
  group: 'customers',
  permission: 'reports.customers',
  parameters: { granularity: vine.enum(['day', 'week', 'month'] as const).optional() },
  compare: 'none',
  columns: () => [
    dimension('date', 'date'),
    ...measures('customers', 'newCustomers', 'returningCustomers', 'newShare'),
  ],
  chart: {
    kind: 'stack',
    x: 'date',
    y: 'customers',
    parts: ['returningCustomers', 'newCustomers'],
  },

  async run(context, { granularity = 'day' }) {
    const audience = audienceOf(context)
    const buckets = bucketed(eachDay(context.current), granularity, context.tenant.weekStartsOn)
    const others = otherDates(context, buckets, granularity)
    const own = await countEach(context, audience, [...buckets.values()].map(rangeOf))
    const base = await countEach(context, audience, others.map(wholeRange(context)))

    const rows = [...buckets.keys()].map((date, at) => ({
      dimensions: { date, comparisonDate: others[at]?.[0] ?? null },
      sums: own[at]!,
      base: base[at] ?? null,
    }))
    return {
      rows,
      totals: {
        sums: { ...(await peopleIn(context, audience, context.current)) },
        base: context.base && { ...(await peopleIn(context, audience, context.base)) },
      },
    }
  },
})

async function countEach(
  context: ReportContext,
  { id: audience }: Audience,
  ranges: (DateRange | null)[]
): Promise<(Sums | null)[]> {
  const asked = ranges.filter((range) => range !== null)
  const counts = await countPeople(context, [
    ...asked.map((range) => ({ kind: 'customers' as const, audience, ...range })),
    ...asked.map((range) => ({ kind: 'new' as const, audience, ...range })),
  ])
  const sums = asked.map((_, at) => ({
    customers: counts[at],
    new_customers: counts[asked.length + at],
  }))
  return ranges.map((range) => range && sums.shift()!)
}

const rangeOf = (dates: IsoDate[]): DateRange => ({ from: dates[0], to: dates.at(-1)! })

/** The compared days of a bucket that are counted in full; `null` where there are none. */
const wholeRange = (context: ReportContext) => (dates: IsoDate[]) => {
  const { to } = wholeDays(context.base!)
  const whole = dates.filter((date) => date <= to)
  return whole.length ? rangeOf(whole) : null
}
