import db from '@adonisjs/lucid/services/db'
import { squaresOf } from '#commerce/rollups/digests'
import type { Bucket } from '#reporting/buckets'
import type { ReportContext, Window } from '#reporting/context'
import { spansWithin, type IsoDate } from '#reporting/dates'
import { prepared } from '#shared/database/prepared'

/** A product's amounts in buckets of time, or the amounts of all products in one bucket. */
export interface Folded {
  productId: string | null
  bucket: IsoDate | null
  /** Of a bucket. */
  total: number
  /** Of a product from its first bucket on. */
  sum: number
  squares: string
}

/**
 * The months of which the sums of days and of their squares are kept, and are right. They are of all venues together,
 * because a sum of squares says nothing of its parts.
 */
export async function keptMonths(
  { actor, venues, venuesOfTenant }: ReportContext,
  { cuts }: Window,
  counted: IsoDate[],
  bucket: Bucket
): Promise<IsoDate[]> {
  if (bucket !== 'day' || cuts || venues.length !== venuesOfTenant || !counted.length) return []
  const months = spansWithin({ from: counted[0], to: counted.at(-1)! }, 'month')
  const { rows } = await db.rawQuery<{ rows: { month: IsoDate }[] }>(
    prepared(`select month from (
       select cast(start as date) as month, cast(start + interval '1 month - 1 day' as date) as last_day
       from generate_series(cast(:first as timestamp), cast(:last as timestamp), interval '1 month') start
     ) months
     where not exists (select 1 from stale_digests note
                        where note.tenant_id = :tenant and note.grain = 'month' and note.starts_on = month)
       and not exists (select 1 from stale_digests note
                        where note.tenant_id = :tenant and note.grain = 'day' and note.starts_on between month and last_day)
     order by month`),
    { tenant: actor.tenantId, first: months.from, last: months.to }
  )
  return rows.map(({ month }) => month)
}

interface Question {
  amount: 'qty_milli' | 'revenue'
  /** The first days of products that began to be sold within the period. */
  starts: Map<string, IsoDate>
}

/** A row for each product and one for each day of kept months. Of the month in which a product began, its days are read. */
export async function foldedOfMonths(
  { actor }: ReportContext,
  months: IsoDate[],
  { amount, starts }: Question
): Promise<Folded[]> {
  const { rows } = await db.rawQuery<{ rows: Folded[] }>(
    prepared(`with month as (
       select starts_on, cast(starts_on + interval '1 month - 1 day' as date) as last_day
       from unnest(cast(:months as date[])) as month (starts_on)
     ), known as (
       select * from unnest(cast(:products as uuid[]), cast(:starts as date[])) as known (product_id, start)
     ), packed as (
       select starts_on, x.product_id, x.${amount}, x.${squaresOf(amount)} as squares
       from month cross join lateral (
         select * from product_month_all x where x.tenant_id = :tenant and x.month = starts_on offset 0) x
     ), whole as (
       select product_id, ${amount} as sum, squares from packed full join known using (product_id)
       where starts_on is not null and coalesce(start <= starts_on, true)
     ), begun as (
       select x.product_id, x.${amount} as sum, cast(x.${amount} as numeric) * x.${amount} as squares
       from known join month on start > starts_on and start <= last_day
       cross join lateral generate_series(cast(start as timestamp), cast(last_day as timestamp), interval '1 day') day
       cross join lateral (
         select * from product_day_all x
         where x.tenant_id = :tenant and x.business_date = cast(day as date) and x.product_id = known.product_id offset 0) x
     )
     select product_id as "productId", null as bucket, null as total, sum(sum)::bigint as sum, sum(squares)::text as squares
     from (table whole union all table begun) kept group by 1
     union all
     select null, x.business_date, x.${amount}, 0, '0'
     from month cross join lateral (
       select * from menu_day_all x where x.tenant_id = :tenant and x.business_date between starts_on and last_day offset 0) x`),
    {
      ...{ tenant: actor.tenantId, months },
      ...{ products: [...starts.keys()], starts: [...starts.values()] },
    } as never
  )
  return rows
}
