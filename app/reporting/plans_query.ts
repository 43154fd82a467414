import db from '@adonisjs/lucid/services/db'
import type { ReportContext } from '#reporting/context'
import { startOf, type DateRange, type IsoDate } from '#reporting/dates'

/** Planned revenue in minor units, or `null` where nothing is planned. */
export type PlanOf = (venueId: string, startsOn: IsoDate) => number | null

/** Plans of single days within a range. */
export async function dayPlans(context: ReportContext, range: DateRange): Promise<PlanOf> {
  const plans = await plansIn(context, range)
  return lookUp(plans.filter(({ period }) => period === 'day'))
}

/** Plans of the months of a range; where a month has none of its own, the sum of its days'. */
export async function monthPlans(context: ReportContext, range: DateRange): Promise<PlanOf> {
  const plans = await plansIn(context, range)
  const ofMonths = lookUp(plans.filter(({ period }) => period === 'month'))
  const ofDays = lookUp(
    plans
      .filter(({ period }) => period === 'day')
      .map((plan) => ({ ...plan, startsOn: startOf(plan.startsOn, 'month') }))
  )
  return (venueId, month) => ofMonths(venueId, month) ?? ofDays(venueId, month)
}

interface Plan {
  venueId: string
  period: 'month' | 'day'
  startsOn: IsoDate
  revenue: number
}

function plansIn({ actor, venues }: ReportContext, { from, to }: DateRange): Promise<Plan[]> {
  return db
    .from('plans')
    .where('tenant_id', actor.tenantId)
    .whereIn(
      'venue_id',
      venues.map(({ id }) => id)
    )
    .whereBetween('starts_on', [from, to])
    .select({ venueId: 'venue_id', period: 'period', startsOn: 'starts_on', revenue: 'revenue' })
}

function lookUp(plans: Plan[]): PlanOf {
  const sums = new Map<string, number>()
  for (const { venueId, startsOn, revenue } of plans) {
    const key = `${venueId} ${startsOn}`
    sums.set(key, (sums.get(key) ?? 0) + revenue)
  }
  return (venueId, startsOn) => sums.get(`${venueId} ${startsOn}`) ?? null
}
