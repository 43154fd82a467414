import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { NOT_MEDICAL } from '#customers/statistics/refresh_statistics'

/** What is longer ago says nothing of how somebody is now. */
export const SCORED_DAYS = 365

/**
 * Gives everybody who bought in the last year a score from 1 to 4, 4 best, for the last visit, the number of visits and
 * their sum: the quarter of customers that one is in. Equals have equal scores.
 */
export async function scoreCustomers(now = DateTime.now()) {
  await db.rawQuery(
    `with bought as (
       select r.customer_id, max(r.closed_at) filter (where r.kind = 'sale') as last_at,
              count(*) filter (where r.kind = 'sale') as visits, sum(r.total) as total
         from receipts r
        where r.customer_id is not null and r.status = 'closed' and r.business_date >= cast(:from as date)
          and ${NOT_MEDICAL}
        group by r.customer_id
       having count(*) filter (where r.kind = 'sale') > 0),
     scored as (
       select customer_id, ${quarter('last_at')} as recency, ${quarter('visits')} as frequency,
              ${quarter('total')} as monetary
         from bought)
     update customers c set recency = s.recency, frequency = s.frequency, monetary = s.monetary
       from customers own left join scored s on s.customer_id = own.id
      where c.id = own.id
        and (c.recency, c.frequency, c.monetary) is distinct from (s.recency, s.frequency, s.monetary)`,
    { from: now.minus({ days: SCORED_DAYS }).toISODate() }
  )
}

/** The quarter of those who are scored together, 1 to 4. */
export const quarter = (measure: string, among?: string) =>
  `(1 + least(3, floor(4 * percent_rank() over (
     ${among ? `partition by ${among} ` : ''}order by ${measure}))))::smallint`
