import db from '@adonisjs/lucid/services/db'
import type { Counted } from '#reporting/audience/people_query'
import type { ReportContext } from '#reporting/context'
import { eachDay, type IsoDate } from '#reporting/dates'
import { prepared } from '#shared/database/prepared'

interface LookingBack extends Omit<Counted, 'eachDay'> {
  /** How many days are looked back over, the day itself among them. */
  days: number
}

/**
 * For how many customers something held within the last days, as seen from each day of a range. A stretch counts from its
 * last day on, and until its first day is too long ago: each is read once, however many of the days it counts on.
 */
export async function countPeopleBack(
  { actor }: Pick<ReportContext, 'actor'>,
  { kind, audience, days, from, to }: LookingBack
): Promise<Map<IsoDate, number>> {
  const { rows } = await db.rawQuery<{ rows: { day: IsoDate; change: number }[] }>(
    prepared(`with stretches as materialized (
       select s.*
         from generate_series(cast(:from as timestamp) - make_interval(days => cast(:days as int) - 1),
                              cast(:to as timestamp), interval '1 day') day
        cross join lateral (
          select since, until, customers from customer_spans s
           where s.tenant_id = :tenant and s.audience = :audience and s.kind = :kind
             and s.until = cast(day as date) and s.since > cast(day as date) - cast(:days as int) offset 0) s)
     select day, sum(change)::bigint as change
       from (select greatest(until, cast(:from as date)) as day, customers as change from stretches
             union all
             select greatest(since + cast(:days as int), cast(:from as date)), -customers from stretches) changes
      where day <= cast(:to as date) group by 1`),
    { tenant: actor.tenantId, audience, kind, days, from, to }
  )
  const changes = new Map(rows.map(({ day, change }) => [day, change]))
  let count = 0
  return new Map(
    eachDay({ from, to }).map((day) => [day, (count += changes.get(day) ?? 0)] as const)
  )
}
