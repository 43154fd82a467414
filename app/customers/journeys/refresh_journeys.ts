import db from '@adonisjs/lucid/services/db'
import { CELLS, VISITS, type Cells } from '#customers/journeys/cells'
import { NOT_MEDICAL } from '#customers/statistics/refresh_statistics'

/** Days after which a purchase elsewhere led nobody here any more. */
export const SOURCE_DAYS = 90

/**
 * Computes anew, from their closed receipts, how these customers went from business to business, and brings all sums over
 * journeys up to date: what the old journeys gave is taken away, what the new ones give is added.
 */
export async function refreshJourneys(customerIds: string[]) {
  if (customerIds.length === 0) return
  await db.rawQuery(
    `with ${JOURNEYS},
     stored as (select ${COLUMNS} from customer_businesses where customer_id = any(:ids)),
     changed as (
       select distinct customer_id from fresh f full join stored s using (customer_id, business_id)
        where (f.source_id, f.first_at, f.days, f.visits, f.totals)
              is distinct from (s.source_id, s.first_at, s.days, s.visits, s.totals)),
     gone as (
       delete from customer_businesses b
        using stored s left join fresh f using (customer_id, business_id)
        where f.customer_id is null and b.customer_id = s.customer_id and b.business_id = s.business_id),
     kept as (
       insert into customer_businesses (${COLUMNS})
       select ${COLUMNS} from fresh join changed using (customer_id) order by customer_id, business_id
       on conflict (tenant_id, customer_id, business_id) do update
          set source_id = excluded.source_id, first_at = excluded.first_at, days = excluded.days,
              visits = excluded.visits, totals = excluded.totals),
     signed as (
       select 1 as sign, f.* from fresh f join changed using (customer_id)
       union all
       select -1, s.* from stored s join changed using (customer_id)),
     ${journeyOf('signed')},
     ${VISITS},
     ${CELLS.map((cells) => `${cells.sql}, ${added(cells)}`).join(',\n')}
     select 1`,
    { ids: [...new Set(customerIds)] } as never
  )
}

const COLUMNS = 'customer_id, business_id, source_id, first_at, days, visits, totals'

/** The days of a relation of rows like those of `customer_businesses`, one by one. */
export const journeyOf = (rows: string) => `
  journey as (
    select g.sign, g.customer_id, g.business_id, b.category_code as category, g.source_id, d.day, d.visits, d.total
      from ${rows} g
      join businesses b on b.id = g.business_id
     cross join lateral unnest(g.days, g.visits, g.totals) as d (day, visits, total))`

const JOURNEYS = `
  own as (
    select r.id, r.customer_id, v.business_id, r.kind, r.closed_at, r.business_date, r.total
      from receipts r join venues v on v.tenant_id = r.tenant_id and v.id = r.venue_id
     where r.customer_id = any(:ids) and r.status = 'closed' and ${NOT_MEDICAL}),
  sales as (
    select customer_id, business_id, closed_at, lag(business_id) over before as before_id,
           lag(closed_at) over before as before_at,
           row_number() over (partition by customer_id, business_id order by closed_at, id) as nth
      from own where kind = 'sale'
    window before as (partition by customer_id order by closed_at, id)),
  firsts as (
    select customer_id, business_id, closed_at as first_at,
           case when before_at >= closed_at - interval '${SOURCE_DAYS * 24} hours' then before_id end as source_id
      from sales where nth = 1),
  daily as (
    select customer_id, business_id, business_date as day, (count(*) filter (where kind = 'sale'))::int as visits,
           sum(total)::bigint as total
      from own group by 1, 2, 3),
  fresh as (
    select d.customer_id, d.business_id, f.source_id, f.first_at, array_agg(d.day order by d.day) as days,
           array_agg(d.visits order by d.day) as visits, array_agg(d.total order by d.day) as totals
      from daily d left join firsts f using (customer_id, business_id)
     group by 1, 2, 3, 4)`

/** In the order of their keys, so that two who add never wait for each other. */
function added({ table, keys, sums }: Cells) {
  return `
  ${table}_added as (
    insert into ${table} as kept (${[...keys, ...sums].join(', ')})
    select ${[...keys, ...sums].join(', ')} from ${table}_cells
     where ${sums.map((sum) => `${sum} <> 0`).join(' or ')}
     order by ${keys.join(', ')}
    on conflict (tenant_id, ${keys.join(', ')}) do update
       set ${sums.map((sum) => `${sum} = kept.${sum} + excluded.${sum}`).join(', ')})`
}
