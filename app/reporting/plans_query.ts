import db from '@adonisjs/lucid/services/db'
import type { ReportContext } from '#reporting/context'
import { monthsWithin, type DateRange, type IsoDate } from '#reporting/dates'
import { prepared } from '#shared/database/prepared'

/** Planned revenue in minor units, or `null` where nothing is planned. */
export type PlanOf = (venueId: string, startsOn: IsoDate) => number | null

/** Plans of single days within a range. */
export async function dayPlans(
  { actor, venues }: ReportContext,
  { from, to }: DateRange
): Promise<PlanOf> {
  const ids = venues.map(({ id }) => id)
  const plans: Plan[] = await db
    .from('plans')
    .where({ tenant_id: actor.tenantId, period: 'day' })
    .whereIn('venue_id', ids)
    .whereBetween('starts_on', [from, to])
    .select({ venueId: 'venue_id', startsOn: 'starts_on', revenue: 'revenue' })
  return lookUp(plans)
}

/** Plans of the whole months of a range; where a month has none of its own, the sum of its days', which are read only then. */
export async function monthPlans(
  { actor, venues }: ReportContext,
  range: DateRange
): Promise<PlanOf> {
  const { rows } = await db.rawQuery<{ rows: Plan[] }>(
    prepared(`select venue_id as "venueId", month as "startsOn", coalesce(own.revenue, days.revenue)::bigint as revenue
       from unnest(cast(:venues as uuid[])) venue (venue_id)
      cross join unnest(cast(:months as date[])) of_range (month)
       left join lateral (
         select revenue from plans p
          where p.tenant_id = :tenant and p.venue_id = venue.venue_id and p.period = 'month' and p.starts_on = month
         offset 0) own on true
       left join lateral (
         select sum(revenue) as revenue from plans p
          where own.revenue is null and p.tenant_id = :tenant and p.venue_id = venue.venue_id and p.period = 'day'
            and p.starts_on >= month and p.starts_on < month + interval '1 month') days on true
      where coalesce(own.revenue, days.revenue) is not null`),
    {
      tenant: actor.tenantId,
      venues: venues.map(({ id }) => id),
      months: monthsWithin(range),
    } as never
  )
  return lookUp(rows)
}

interface Plan {
  venueId: string
  startsOn: IsoDate
  revenue: number
}

function lookUp(plans: Plan[]): PlanOf {
  const sums = new Map(
    plans.map(({ venueId, startsOn, revenue }) => [`${venueId} ${startsOn}`, revenue])
  )
  return (venueId, startsOn) => sums.get(`${venueId} ${startsOn}`) ?? null
}
