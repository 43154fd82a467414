import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { edgesOf, quarterOf } from '#customers/statistics/quarters'
import { CURRENT_TENANT } from '#shared/database/current_tenant'
import { lockInTenant } from '#tenancy/lock_in_tenant'
import { currentTenantId } from '#tenancy/tenant_scope'

/** What is longer ago says nothing of how somebody is now. */
export const SCORED_DAYS = 365

/**
 * Gives everybody who bought in the last year a score from 1 to 4, 4 best, for the last visit, the number of visits and
 * their sum: the quarter of customers that one is in; and counts who has which, in the same pass in which those are found whose
 * scores change. Equals have equal scores. `offset 0` has what is worked out of a customer's days be worked out once.
 */
export async function scoreCustomers(now = DateTime.now()) {
  await lockInTenant('scores')
  await db.rawQuery(`delete from customer_scores where audience = ${CURRENT_TENANT}`)
  await db.rawQuery(
    `with kept as (
       select id, recency, frequency, monetary, erased_at, last_at, visits_until, totals_until,
              cardinality(active_days) as days, width_bucket(cast(:eve as date), active_days) as before
         from customers where tenant_id = :tenant offset 0),
     measured as materialized (
       select id, recency, frequency, monetary, erased_at, last_at,
              visits_until[days] - coalesce(visits_until[before], 0) as visits,
              totals_until[days] - coalesce(totals_until[before], 0) as total
         from kept offset 0),
     edges as (
       select ${edgesOf('last_at')}, ${edgesOf('visits')}, ${edgesOf('total')} from measured where visits > 0),
     scored as (
       select m.*, ${scoreBy('last_at')} as recent, ${scoreBy('visits')} as frequent, ${scoreBy('total')} as spent
         from measured m, edges),
     counted as materialized (
       select recent, frequent, spent, count(*) filter (where erased_at is null) as customers,
              sum(visits) filter (where erased_at is null) as receipts,
              sum(total) filter (where erased_at is null) as revenue,
              array_agg(id) filter (
                where (recency, frequency, monetary) is distinct from (recent, frequent, spent)) as changed
         from scored group by 1, 2, 3),
     given as (
       update customers c set recency = g.recent, frequency = g.frequent, monetary = g.spent
         from counted g where c.tenant_id = :tenant and c.id = any(g.changed))
     insert into customer_scores (audience, recency, frequency, monetary, customers, receipts, revenue)
     select ${CURRENT_TENANT}, recent, frequent, spent, customers, receipts, revenue
       from counted where recent is not null and customers > 0`,
    { tenant: currentTenantId(), eve: now.minus({ days: SCORED_DAYS + 1 }).toISODate() }
  )
}

/** Nothing without a visit in the year. */
const scoreBy = (measure: string) => `case when m.visits > 0 then ${quarterOf(measure)} end`
