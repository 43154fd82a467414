import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'

/** What is longer ago says nothing of how somebody is now. */
export const SCORED_DAYS = 365

/**
 * Gives everybody who bought in the last year a score from 1 to 4, 4 best, for the last visit, the number of visits and
 * their sum: the quarter of customers that one is in. Equals have equal scores.
 */
export async function scoreCustomers(now = DateTime.now()) {
  await db.rawQuery(
    `with of_year as materialized (
       select id, last_at, visits_until[days] - coalesce(visits_until[before], 0) as visits,
              totals_until[days] - coalesce(totals_until[before], 0) as total
         from (select id, last_at, visits_until, totals_until, cardinality(active_days) as days,
                      width_bucket(cast(:eve as date), active_days) as before
                 from customers where active_days <> '{}') kept
        where before < days and visits_until[days] > coalesce(visits_until[before], 0)),
     edges as (
       select ${edgesOf('last_at')} as recency, ${edgesOf('visits')} as frequency, ${edgesOf('total')} as monetary
         from of_year),
     scored as (
       select id, ${above('last_at', 'edges.recency')} as recency, ${above('visits', 'edges.frequency')} as frequency,
              ${above('total', 'edges.monetary')} as monetary
         from of_year, edges),
     moved as (
       select id, s.recency, s.frequency, s.monetary from customers c left join scored s using (id)
        where (c.recency, c.frequency, c.monetary) is distinct from (s.recency, s.frequency, s.monetary))
     update customers c set recency = m.recency, frequency = m.frequency, monetary = m.monetary
       from moved m where c.id = m.id`,
    { eve: now.minus({ days: SCORED_DAYS + 1 }).toISODate() }
  )
}

/**
 * What the first, second and third quarter end with: the value below which a quarter, a half, three quarters of the others
 * are. One sort of all values; ranking each row would take one and the rows a second time.
 */
const edgesOf = (measure: string) =>
  `percentile_disc((select array[${[1, 2, 3]
    .map(
      (quarters) =>
        `(greatest(1, ceil((count(*) - 1) * ${quarters} / 4.0)) - 0.5) / greatest(1, count(*))`
    )
    .join(', ')}] from of_year)) within group (order by ${measure})`

/** 1 and one more for each edge that is left below. */
const above = (measure: string, edges: string) =>
  `(1 ${[1, 2, 3].map((edge) => `+ (${measure} > ${edges}[${edge}])::int`).join(' ')})::smallint`

/** The quarter of those who are scored together, 1 to 4. */
export const quarter = (measure: string, among?: string) =>
  `(1 + least(3, floor(4 * percent_rank() over (
     ${among ? `partition by ${among} ` : ''}order by ${measure}))))::smallint`
