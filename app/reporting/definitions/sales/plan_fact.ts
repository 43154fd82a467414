import vine from '@vinejs/vine'
import { DAILY_SALES } from '#commerce/rollups/rollups'
import { over, type ReportContext } from '#reporting/context'
import {
  eachDay,
  endOf,
  monthsWithin,
  startOf,
  type DateRange,
  type IsoDate,
} from '#reporting/dates'
import { historyBefore, monthEnd } from '#reporting/forecast'
import type { Sums } from '#reporting/measures'
import { dayPlans, monthPlans, type PlanOf } from '#reporting/plans_query'
import { defineReport, dimension, measures, type ReportRow } from '#reporting/report'
import { sumUp } from '#reporting/rollup_query'
import { withTotals } from '#reporting/rows'
import { businessClock } from '#reporting/to_date'
import type { ReportVenue } from '#reporting/venue_filter'

const SUMS = ['plans', 'plan', 'fact', 'planned_fact', 'forecast', 'planned_forecast', 'unforeseen']

export const planFact = defineReport({
  id: 'plan-fact',
  group: 'sales',
  permission: 'reports.sales',
  parameters: { granularity: vine.enum(['month', 'day'] as const).optional() },
  compare: 'never',
  paged: true,
  columns: ({ granularity = 'month' }) => [
    dimension('date', 'date'),
    dimension('venue'),
    ...measures('plan', 'fact', 'planDifference', 'planCompletion'),
    ...(granularity === 'month' ? measures('forecast', 'forecastCompletion') : []),
  ],
  chart: { kind: 'bar', x: 'date', y: 'fact' },

  run: (context, { granularity = 'month' }) =>
    granularity === 'month' ? byMonth(context) : byDay(context),
})

/** A plan is one of a whole month: the period grows to the months it touches. */
async function byMonth(asked: ReportContext) {
  const { today } = asked
  const from = startOf(asked.period.from, 'month')
  const to = endOf(asked.period.to, 'month')
  const running = from <= today && today < to
  const context = over(asked, { from, to, preset: null, through: running ? today : to })

  const revenueIn = await revenueOf(context, from, 's.month')
  const revenueOn = await revenueOfRunningMonths(context, to)
  const plan = await monthPlans(context, { from, to })
  const forecast = forecastOf(context, revenueOn)
  const rows = monthsWithin({ from, to }).flatMap((date) => {
    const month = { from: date, to: endOf(date, 'month') }
    return context.venues.map((venue) => {
      const fact = revenueIn(venue.id, date)
      return row(venue, date, fact, plan, forecast(venue, month, fact))
    })
  })
  return { ...withTotals(context, rows.filter(worthShowing(context)), SUMS), context }
}

async function byDay(context: ReportContext) {
  const { from, to } = context.period
  const revenue = await revenueOf(context, from, 's.business_date')
  const plan = await dayPlans(context, { from, to })
  const rows = eachDay({ from, to }).flatMap((date) =>
    context.venues.map((venue) => {
      const fact = revenue(venue.id, date)
      return row(venue, date, fact, plan, fact)
    })
  )
  return withTotals(context, rows.filter(worthShowing(context)), SUMS)
}

/** Revenue of single days, as far back as the forecast of a month that is not over for some venue looks. */
async function revenueOfRunningMonths(context: ReportContext, to: IsoDate) {
  const { venues, now } = context
  const first = venues.map((venue) => businessClock(venue, now).date).sort()[0]
  if (!first || first > to) return () => 0
  return revenueOf(context, historyBefore(startOf(first, 'month')).from, 's.business_date')
}

/** Revenue in minor units of a venue in each month or on each day, from a day to the end of the period. */
async function revenueOf(
  context: ReportContext,
  from: IsoDate,
  date: 's.month' | 's.business_date'
) {
  const groups = await sumUp(
    { ...context, current: { ...context.current, from }, base: null },
    { rollup: DAILY_SALES, sums: ['revenue'], by: { venue: 's.venue_id', date } }
  )
  const byKey = new Map(groups.map(({ key, sums }) => [`${key.venue} ${key.date}`, sums.revenue]))
  return (venueId: string, start: IsoDate) => byKey.get(`${venueId} ${start}`) ?? 0
}

/** What a venue's month comes to: it is over, it runs, or is still to come. */
function forecastOf(
  { venues, now }: ReportContext,
  revenueOn: (venueId: string, date: IsoDate) => number
) {
  const todays = new Map(venues.map((venue) => [venue.id, businessClock(venue, now).date]))
  return ({ id }: ReportVenue, month: DateRange, fact: number) => {
    const today = todays.get(id)!
    if (today > month.to) return fact
    return today < month.from ? null : monthEnd(month, today, (day) => revenueOn(id, day))
  }
}

function row(
  venue: ReportVenue,
  date: IsoDate,
  fact: number,
  planOf: PlanOf,
  forecast: number | null
): ReportRow & { sums: Sums } {
  const plan = planOf(venue.id, date)
  return {
    dimensions: { date, venueId: venue.id, venue: venue.name },
    sums: {
      plans: plan === null ? 0 : 1,
      plan: plan ?? 0,
      fact,
      planned_fact: plan === null ? 0 : fact,
      forecast: forecast ?? 0,
      planned_forecast: plan === null ? 0 : (forecast ?? 0),
      unforeseen: forecast === null ? 1 : 0,
    },
    base: null,
  }
}

/** An archived venue has nothing to say unless it had a plan or sales. */
function worthShowing({ venues }: ReportContext) {
  const archived = new Set(venues.filter((venue) => venue.archived).map(({ id }) => id))
  return ({ dimensions, sums }: ReportRow & { sums: Sums }) =>
    sums.plans > 0 || sums.fact !== 0 || !archived.has(dimensions.venueId as string)
}
