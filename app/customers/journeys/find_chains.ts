import db from '@adonisjs/lucid/services/db'

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
     with known as (
       select b.customer_id, b.business_id, b.first_at,
              row_number() over (partition by b.customer_id order by b.first_at, b.business_id) as nth
         from customer_businesses b where b.first_at is not null),
     ways as (
       select k.customer_id, array_agg(k.business_id order by k.nth) as way from known k
        group by 1 having count(*) > 1),
     steps as (
       select w.customer_id, w.way[first:first + length - 1] as path
         from ways w
        cross join lateral generate_series(1, cardinality(w.way) - 1) as first
        cross join lateral generate_series(2, least(${MOST_STEPS}, cardinality(w.way) - first + 1)) as length),
     spent as (
       select b.customer_id, b.business_id, sum(d.visits) as visits, sum(d.total) as total
         from customer_businesses b cross join lateral unnest(b.visits, b.totals) as d (visits, total)
        group by 1, 2),
     wallets as (select customer_id, sum(total) as total from spent group by 1),
     checks as (
       select business_id, round(sum(total) / nullif(sum(visits), 0)) as average from spent group by 1),
     frequent as (
       select s.path, count(*) as customers, sum(w.total) as total
         from steps s join wallets w on w.customer_id = s.customer_id
        group by 1 having count(*) >= ${FEWEST}
        order by 2 desc, 1 limit ${KEPT})
     select f.path, f.customers, f.total,
            (select coalesce(sum(c.average), 0) from checks c where c.business_id = any(f.path))
       from frequent f`
  )
}
