import db from '@adonisjs/lucid/services/db'

/**
 * Computes anew, from their closed receipts, what is kept about these customers: sums in each venue, sums over all of
 * them, favourites. A refund subtracts and is no visit.
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
       select customer_id, sum(visits)::int as visits, sum(total)::bigint as total, min(first_at) as first_at,
              max(last_at) as last_at
         from customer_venues where customer_id = any(:ids) group by customer_id),
     bought as (${BOUGHT} where r.customer_id = any(:ids) and r.status = 'closed' group by 1, 2, 3),
     products as (${FAVOURITE_PRODUCTS}),
     categories as (${FAVOURITE_CATEGORIES}),
     current as (
       select id, coalesce(s.visits, 0) as visits, coalesce(s.total, 0) as total, s.first_at, s.last_at,
              p.product_id, c.category_id
         from unnest(cast(:ids as uuid[])) as id
         left join sums s on s.customer_id = id
         left join products p on p.customer_id = id
         left join categories c on c.customer_id = id),
     changed as (
       update customers c
          set visits = x.visits, total = x.total, first_at = x.first_at, last_at = x.last_at,
              favourite_product_id = x.product_id, favourite_category_id = x.category_id
         from current x
        where c.id = x.id
          and (c.visits, c.total, c.first_at, c.last_at, c.favourite_product_id, c.favourite_category_id)
              is distinct from (x.visits, x.total, x.first_at, x.last_at, x.product_id, x.category_id)
       returning 1)
     select count(*)::int as changed from changed`,
    { ids }
  )
  return rows[0].changed
}

const VENUE_SUMS = `
  select customer_id, venue_id, (count(*) filter (where kind = 'sale'))::int, sum(total)::bigint,
         coalesce(min(closed_at) filter (where kind = 'sale'), min(closed_at)),
         coalesce(max(closed_at) filter (where kind = 'sale'), max(closed_at))
    from receipts
   where customer_id = any(:ids) and status = 'closed'
   group by customer_id, venue_id`

/** What customers bought and how much of it, by product; the caller narrows and groups by the first three. */
export const BOUGHT = `
  select r.customer_id, i.product_id, p.category_id, sum(i.qty_milli) as quantity, sum(i.total) as spent
    from receipts r
    join receipt_items i on i.tenant_id = r.tenant_id and i.receipt_id = r.id
    join products p on p.tenant_id = i.tenant_id and p.id = i.product_id`

/** Of a relation `bought`: the most often, then the dearest. */
export const FAVOURITE_PRODUCTS = `
  select distinct on (customer_id) customer_id, product_id from bought
   where quantity > 0 order by customer_id, quantity desc, spent desc, product_id`

export const FAVOURITE_CATEGORIES = `
  select distinct on (customer_id) customer_id, category_id
    from (select customer_id, category_id, sum(quantity) as quantity, sum(spent) as spent
            from bought where category_id is not null group by 1, 2) by_category
   where quantity > 0 order by customer_id, quantity desc, spent desc, category_id`
