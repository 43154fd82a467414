import db from '@adonisjs/lucid/services/db'
import { currentTenantId } from '#tenancy/tenant_scope'

const MOST_STEPS = 4
/** One person's way is no chain. */
const FEWEST = 2
/** The most frequent ones are enough to choose from. */
const KEPT = 1000

/**
 * Finds the ways that customers go through the businesses: two to four that came one after another, in the order of the
 * first purchase in each.
 */
export async function findChains() {
  await db.rawQuery('delete from customer_chains')
  await db.rawQuery(
    `insert into customer_chains (path, customers, total, package)
     with ways as (
       select customer_id, array_agg(business_id order by first_at, business_id) as way
         from customer_businesses where tenant_id = :tenant and first_at is not null group by 1 having count(*) > 1),
     steps as (
       select c.total, w.way[first:first + length - 1] as path
         from ways w join customers c on c.tenant_id = :tenant and c.id = w.customer_id
        cross join lateral generate_series(1, cardinality(w.way) - 1) as first
        cross join lateral generate_series(2, least(${MOST_STEPS}, cardinality(w.way) - first + 1)) as length),
     checks as materialized (
       select v.business_id, round(sum(s.total) / nullif(sum(s.visits), 0)) as average
         from customer_venues s join venues v on v.tenant_id = s.tenant_id and v.id = s.venue_id
        where s.tenant_id = :tenant group by 1),
     frequent as (
       select path, count(*) as customers, sum(total) as total from steps
        group by 1 having count(*) >= ${FEWEST}
        order by 2 desc, 1 limit ${KEPT})
     select f.path, f.customers, f.total,
            (select coalesce(sum(c.average), 0) from checks c where c.business_id = any(f.path))
       from frequent f`,
    { tenant: currentTenantId() }
  )
}
