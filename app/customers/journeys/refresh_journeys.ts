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
     compared as (
       select *, count(*) over (partition by ${COLUMNS}) = 2 as same,
              max(sign) over (partition by customer_id, business_id) = -1 as gone
         from (select 1 as sign, ${COLUMNS} from fresh
               union all
               select -1, ${COLUMNS} from customer_businesses where customer_id = any(:ids)) both_states),
     signed as (
       select * from (select *, bool_and(same) over (partition by customer_id) as settled from compared) judged
        where not settled),
     removed as (
       delete from customer_businesses b using signed s
        where s.gone and b.customer_id = s.customer_id and b.business_id = s.business_id),
     kept as (
       insert into customer_businesses (${COLUMNS})
       select ${COLUMNS} from signed where sign = 1 and not same order by customer_id, business_id
       on conflict (tenant_id, customer_id, business_id) do update
          set source_id = excluded.source_id, first_at = excluded.first_at, days = excluded.days,
              visits = excluded.visits, totals = excluded.totals),
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

/**
 * Without joins of what was computed to itself: the planner takes it for a few rows, and would compare each with each.
 */
const JOURNEYS = `
  own as (
    select r.customer_id, v.business_id, r.business_date as day, r.kind = 'sale' as sold, r.closed_at, r.total,
           row_number() over (partition by r.customer_id, v.business_id, r.kind order by r.closed_at, r.id) as nth,
           lag(v.business_id) over before as before_id, lag(r.closed_at) over before as before_at
      from receipts r join venues v on v.tenant_id = r.tenant_id and v.id = r.venue_id
     where r.customer_id = any(:ids) and r.status = 'closed' and ${NOT_MEDICAL}
    window before as (partition by r.customer_id, r.kind order by r.closed_at, r.id)),
  daily as (
    select customer_id, business_id, day, (count(*) filter (where sold))::int as visits, sum(total)::bigint as total,
           min(closed_at) filter (where sold) as first_at,
           max(before_id::text) filter (
             where sold and nth = 1 and before_at >= closed_at - interval '${SOURCE_DAYS * 24} hours') as source_id
      from own group by 1, 2, 3),
  fresh as (
    select customer_id, business_id, max(source_id)::uuid as source_id, min(first_at) as first_at,
           array_agg(day order by day) as days, array_agg(visits order by day) as visits,
           array_agg(total order by day) as totals
      from daily group by 1, 2)`

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
