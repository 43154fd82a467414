import db from '@adonisjs/lucid/services/db'
import { BOUGHT, FAVOURITE_CATEGORIES, FAVOURITE_PRODUCTS } from '#customers/statistics/favourites'

/**
 * Computes anew, from their closed receipts, what is kept about these customers: sums in each venue, sums over all of
 * them and until each day, favourites. A refund subtracts and is no visit.
 *
 * @returns of how many the sums or favourites had been others.
 */
export async function refreshStatistics(customerIds: string[]): Promise<number> {
  if (customerIds.length === 0) return 0
  const ids = [...new Set(customerIds)].sort()
  await db.rawQuery('select 1 from customers where id = any(:ids) order by id for no key update', {
    ids,
  })
  await db.rawQuery('delete from customer_venues where customer_id = any(:ids)', { ids })
  await db.rawQuery(
    `insert into customer_venues (customer_id, venue_id, visits, total, first_at, last_at)
     ${VENUE_SUMS}`,
    { ids }
  )
  const { rows } = await db.rawQuery<{ rows: { changed: number }[] }>(
    `with sums as (
       select customer_id, sum(visits)::int as visits, sum(total)::bigint as total,
              coalesce(min(first_at) filter (where visits > 0), min(first_at)) as first_at,
              coalesce(max(last_at) filter (where visits > 0), max(last_at)) as last_at
         from customer_venues where customer_id = any(:ids) group by customer_id),
     days as (${DAYS}),
     bought as (
       ${BOUGHT} where r.customer_id = any(:ids) and r.status = 'closed' and ${NOT_MEDICAL} group by 1, 2, 3),
     products as (${FAVOURITE_PRODUCTS}),
     categories as (${FAVOURITE_CATEGORIES}),
     current as (
       select id, coalesce(s.visits, 0) as visits, coalesce(s.total, 0) as total, s.first_at, s.last_at,
              p.product_id, c.category_id, d.active_days, d.visits_until, d.totals_until
         from unnest(cast(:ids as uuid[])) as id
         left join days d on d.customer_id = id
         left join sums s on s.customer_id = id
         left join products p on p.customer_id = id
         left join categories c on c.customer_id = id),
     changed as (
       update customers c
          set visits = x.visits, total = x.total, first_at = x.first_at, last_at = x.last_at,
              favourite_product_id = x.product_id, favourite_category_id = x.category_id,
              active_days = x.active_days, visits_until = x.visits_until, totals_until = x.totals_until
         from current x
        where c.id = x.id
          and (c.visits, c.total, c.first_at, c.last_at, c.favourite_product_id, c.favourite_category_id,
               c.active_days, c.visits_until, c.totals_until)
              is distinct from (x.visits, x.total, x.first_at, x.last_at, x.product_id, x.category_id,
                                x.active_days, x.visits_until, x.totals_until)
       returning 1)
     select count(*)::int as changed from changed`,
    { ids }
  )
  return rows[0].changed
}

/** That somebody was at a clinic may stand next to no name, not even as a part of a sum. */
export const NOT_MEDICAL = `not exists (
    select 1 from venues v join businesses b on b.tenant_id = v.tenant_id and b.id = v.business_id
     where v.tenant_id = r.tenant_id and v.id = r.venue_id and b.medical)`

const VENUE_SUMS = `
  select customer_id, venue_id, (count(*) filter (where kind = 'sale'))::int, sum(total)::bigint,
         coalesce(min(closed_at) filter (where kind = 'sale'), min(closed_at)),
         coalesce(max(closed_at) filter (where kind = 'sale'), max(closed_at))
    from receipts r
   where r.customer_id = any(:ids) and r.status = 'closed' and ${NOT_MEDICAL}
   group by customer_id, venue_id`

const DAYS = `
  select customer_id, array_agg(day order by day) as active_days, array_agg(visits::int order by day) as visits_until,
         array_agg(total::bigint order by day) as totals_until
    from (
      select customer_id, business_date as day,
             sum(count(*) filter (where kind = 'sale')) over until_day as visits, sum(sum(total)) over until_day as total
        from receipts r
       where r.customer_id = any(:ids) and r.status = 'closed' and ${NOT_MEDICAL}
       group by customer_id, business_date
      window until_day as (partition by customer_id order by business_date)) by_day
   group by customer_id`
