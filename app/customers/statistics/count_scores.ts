import { CURRENT_TENANT } from '#shared/database/current_tenant'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { NOT_MEDICAL } from '#customers/statistics/refresh_statistics'
import { quarter, SCORED_DAYS } from '#customers/statistics/score_customers'

/**
 * Counts who has which scores: in the whole tenant, and in each business by what was bought there alone. Nobody sees in a
 * business's scores what its customers do elsewhere.
 */
export async function countScores(now = DateTime.now()) {
  await db.rawQuery('delete from customer_scores')
  await db.rawQuery(
    `insert into customer_scores (audience, recency, frequency, monetary, customers, receipts, revenue)
     with bought as (
       select r.customer_id, v.business_id, r.kind, r.closed_at, r.total
         from receipts r join venues v on v.tenant_id = r.tenant_id and v.id = r.venue_id
        where r.customer_id is not null and r.status = 'closed' and r.business_date >= cast(:from as date)
          and ${NOT_MEDICAL}),
     by_business as (
       select customer_id, business_id as audience, max(closed_at) filter (where kind = 'sale') as last_at,
              count(*) filter (where kind = 'sale') as visits, sum(total) as total
         from bought group by 1, 2),
     active as (
       select * from by_business where visits > 0
       union all
       select customer_id, ${CURRENT_TENANT}, max(last_at),
              sum(visits), sum(total)
         from by_business group by 1 having sum(visits) > 0),
     scored as (
       select customer_id, audience, visits, total, ${quarter('last_at', 'audience')} as recency,
              ${quarter('visits', 'audience')} as frequency, ${quarter('total', 'audience')} as monetary
         from active)
     select s.audience, s.recency, s.frequency, s.monetary, count(*), sum(s.visits), sum(s.total)
       from scored s join customers c on c.id = s.customer_id and c.erased_at is null
      group by 1, 2, 3, 4`,
    { from: now.minus({ days: SCORED_DAYS }).toISODate() }
  )
}
