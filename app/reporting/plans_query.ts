import db from '@adonisjs/lucid/services/db'
import type { ReportContext } from '#reporting/context'
import type { DateRange, IsoDate } from '#reporting/dates'

/** Planned revenue in minor units, or `null` where nothing is planned. */
export type PlanOf = (venueId: string, startsOn: IsoDate) => number | null

/** Plans of single days within a range. */
export async function dayPlans(context: ReportContext, range: DateRange): Promise<PlanOf> {
  const plans: Plan[] = await plansIn(context, range)
    .where('period', 'day')
    .select({ venueId: 'venue_id', startsOn: 'starts_on', revenue: 'revenue' })
  return lookUp(plans)
}

/** Plans of the months of a range; where a month has none of its own, the sum of its days'. */
export async function monthPlans(context: ReportContext, range: DateRange): Promise<PlanOf> {
  const month = `cast(date_trunc('month', starts_on::timestamp) as date)`
  const of = (period: string) => `sum(revenue) filter (where period = '${period}')`
  const plans: Plan[] = await plansIn(context, range)
    .groupByRaw(`venue_id, ${month}`)
    .select({ venueId: 'venue_id' })
    .select(
      db.raw(`${month} as "startsOn", coalesce(${of('month')}, ${of('day')})::bigint as revenue`)
    )
  return lookUp(plans)
}

interface Plan {
  venueId: string
  startsOn: IsoDate
  revenue: number
}

function plansIn({ actor, venues }: ReportContext, { from, to }: DateRange) {
  return db
    .from('plans')
    .where('tenant_id', actor.tenantId)
    .whereIn(
      'venue_id',
      venues.map(({ id }) => id)
    )
    .whereBetween('starts_on', [from, to])
}

function lookUp(plans: Plan[]): PlanOf {
  const sums = new Map(
    plans.map(({ venueId, startsOn, revenue }) => [`${venueId} ${startsOn}`, revenue])
  )
  return (venueId, startsOn) => sums.get(`${venueId} ${startsOn}`) ?? null
}
