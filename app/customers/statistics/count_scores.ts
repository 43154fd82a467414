import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { edgesOf, quarterOf } from '#customers/statistics/quarters'
import { SCORED_DAYS } from '#customers/statistics/score_customers'
import { CURRENT_TENANT } from '#shared/database/current_tenant'
import { lockInTenant } from '#tenancy/lock_in_tenant'
import { currentTenantId } from '#tenancy/tenant_scope'

/**
 * Counts who has which scores in each business by what was bought there alone: nobody sees in a business's scores what
 * its customers do elsewhere. The tenant is named although it sees nothing else: the planner takes one it is not told to be
 * as small as they are on average, and would look up millions of rows one by one. Last visits are looked up of those who
 * came within the year only, by the customer alone: who has been at few places is not looked for at each of them.
 */
export async function countScores(now = DateTime.now()) {
  await lockInTenant('scores')
  await db.rawQuery(`delete from customer_scores where audience <> ${CURRENT_TENANT}`)
  await db.rawQuery(
    `with places as (
       select business_id, array_agg(id) as ids from venues where tenant_id = :tenant group by 1),
     measured as materialized (
       select b.customer_id, b.business_id, l.last_at, y.visits, y.total
         from customer_businesses b
         join places p on p.business_id = b.business_id
        cross join lateral (
          select sum(d.visits) as visits, sum(d.total) as total
            from unnest(b.days, b.visits, b.totals) as d (day, visits, total)
           where d.day >= cast(:from as date) offset 0) y
        cross join lateral (
          select max(s.last_at) as last_at from customer_venues s
           where s.tenant_id = b.tenant_id and s.customer_id = b.customer_id and s.visits > 0
             and (s.venue_id = any(p.ids)) is true offset 0) l
        where b.tenant_id = :tenant and b.days[cardinality(b.days)] >= cast(:from as date)
          and y.visits > 0 and l.last_at is not null),
     edges as (
       select business_id, ${edgesOf('last_at')}, ${edgesOf('visits')}, ${edgesOf('total')}
         from measured group by 1),
     scored as (
       select m.*, ${quarterOf('last_at')} as recency, ${quarterOf('visits')} as frequency,
              ${quarterOf('total')} as monetary
         from measured m join edges on edges.business_id = m.business_id)
     insert into customer_scores (audience, recency, frequency, monetary, customers, receipts, revenue)
     select s.business_id, s.recency, s.frequency, s.monetary, count(*), sum(s.visits), sum(s.total)
       from scored s join customers c on c.id = s.customer_id and c.tenant_id = :tenant and c.erased_at is null
      group by 1, 2, 3, 4`,
    { tenant: currentTenantId(), from: now.minus({ days: SCORED_DAYS }).toISODate() }
  )
}
