import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { edgesOf, quarterOf } from '#customers/statistics/quarters'
import { SCORED_DAYS } from '#customers/statistics/score_customers'
import { CURRENT_TENANT } from '#shared/database/current_tenant'

/**
 * Counts who has which scores in each business by what was bought there alone: nobody sees in a business's scores what
 * its customers do elsewhere.
 */
export async function countScores(now = DateTime.now()) {
  await db.rawQuery(`delete from customer_scores where audience <> ${CURRENT_TENANT}`)
  await db.rawQuery(
    `with last_visits as (
       select s.customer_id, v.business_id, max(s.last_at) as last_at
         from customer_venues s join venues v on v.id = s.venue_id
        where s.visits > 0 group by 1, 2),
     measured as materialized (
       select b.customer_id, b.business_id, l.last_at, y.visits, y.total
         from customer_businesses b
         join last_visits l on l.customer_id = b.customer_id and l.business_id = b.business_id
        cross join lateral (
          select sum(d.visits) as visits, sum(d.total) as total
            from unnest(b.days, b.visits, b.totals) as d (day, visits, total)
           where d.day >= cast(:from as date)) y
        where y.visits > 0),
     edges as (
       select business_id, ${edgesOf('last_at')}, ${edgesOf('visits')}, ${edgesOf('total')}
         from measured group by 1),
     scored as (
       select m.*, ${quarterOf('last_at')} as recency, ${quarterOf('visits')} as frequency,
              ${quarterOf('total')} as monetary
         from measured m join edges on edges.business_id = m.business_id)
     insert into customer_scores (audience, recency, frequency, monetary, customers, receipts, revenue)
     select s.business_id, s.recency, s.frequency, s.monetary, count(*), sum(s.visits), sum(s.total)
       from scored s join customers c on c.id = s.customer_id and c.erased_at is null
      group by 1, 2, 3, 4`,
    { from: now.minus({ days: SCORED_DAYS }).toISODate() }
  )
}
