import db from '@adonisjs/lucid/services/db'
import { squaresOf } from '#commerce/rollups/digests'
import type { Bucket } from '#reporting/buckets'
import type { ReportContext, Window } from '#reporting/context'
import {
  besideMonths,
  earlier,
  later,
  plus,
  spansWithin,
  startOfWeek,
  type IsoDate,
} from '#reporting/dates'
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

/** What is kept of the buckets that begin in a month. */
interface Kept {
  /** The sums of each product over them, and of their squares. */
  packed: string
  /** Each product in each of them. */
  cells: string
  /** All products in each of them. */
  totals: string
  /** Their first day, in the latter two. */
  start: string
  days: number
  /** Notes on these say that what is kept is not right. */
  grains: string[]
}

const KEPT: Partial<Record<Bucket, Kept>> = {
  day: {
    ...{ packed: 'product_month_all', cells: 'product_day_all', totals: 'menu_day_all' },
    ...{ start: 'business_date', days: 1, grains: ['day', 'month'] },
  },
  week: {
    ...{ packed: 'product_week_squares', cells: 'product_week_all', totals: 'menu_week_all' },
    ...{ start: 'week', days: 7, grains: ['week'] },
  },
}

/**
 * The months of whose buckets sums and squares are kept, and are right: all buckets that begin in them count and lie in the
 * window whole. They are of all venues together, because a sum of squares says nothing of its parts; weeks are those from
 * Monday.
 */
export async function keptMonths(
  { actor, venues, venuesOfTenant, tenant }: ReportContext,
  window: Window,
  counted: IsoDate[],
  bucket: Bucket
): Promise<IsoDate[]> {
  const kept = KEPT[bucket]
  const otherWeeks = bucket === 'week' && tenant.weekStartsOn !== 1
  if (!kept || otherWeeks || window.cuts || !counted.length) return []
  if (venues.length !== venuesOfTenant) return []
  const more = kept.days - 1
  const first = firstFrom(later(window.from, counted[0]), kept)
  const last = lastUntil(earlier(plus(window.to, { days: -more }), counted.at(-1)!), kept)
  const months = spansWithin(
    { from: plus(first, { days: -more }), to: plus(last, { days: more }) },
    'month'
  )
  const { rows } = await db.rawQuery<{ rows: { month: IsoDate }[] }>(
    prepared(`select month from (
       select cast(start as date) as month, cast(start + interval '1 month - 1 day' as date) as last_day
       from generate_series(cast(:first as timestamp), cast(:last as timestamp), interval '1 month') start
     ) months
     where not exists (
       select 1 from stale_digests note
       where note.tenant_id = :tenant and note.grain = any(cast(:grains as text[]))
         and note.starts_on between month and last_day)
     order by month`),
    { tenant: actor.tenantId, first: months.from, last: months.to, grains: kept.grains } as never
  )
  return rows.map(({ month }) => month)
}

/** The first day from a date on with which a bucket begins; the last one until it. Weeks begin with Monday here. */
const firstFrom = (date: IsoDate, { days }: Kept) =>
  lastUntil(plus(date, { days: days - 1 }), { days })
const lastUntil = (date: IsoDate, { days }: Pick<Kept, 'days'>) =>
  days === 1 ? date : startOfWeek(date, 1)

/** What is left to read beside kept months: the buckets that begin before, between and after them. */
export function besideKept(
  window: Window,
  counted: IsoDate[],
  months: IsoDate[],
  bucket: Bucket
): Window[] {
  const kept = KEPT[bucket]
  if (!kept || !months.length) return [window]
  return besideMonths({ from: counted[0], to: counted.at(-1)! }, months)
    .map(({ from, to }) => ({
      from: later(window.from, firstFrom(from, kept)),
      to: earlier(window.to, plus(firstFrom(plus(to, { days: 1 }), kept), { days: -1 })),
      cuts: null,
    }))
    .filter(({ from, to }) => from <= to)
}

interface Question {
  bucket: Bucket
  amount: 'qty_milli' | 'revenue'
  /** The first buckets of products that began to be sold within the period. */
  starts: Map<string, IsoDate>
}

/**
 * A row for each product and one for each bucket of kept months. Of the month in which a product began, its buckets are
 * read.
 */
export async function foldedOfMonths(
  { actor }: ReportContext,
  months: IsoDate[],
  { bucket, amount, starts }: Question
): Promise<Folded[]> {
  const { packed, cells, totals, start, days } = KEPT[bucket]!
  const { rows } = await db.rawQuery<{ rows: Folded[] }>(
    prepared(`with month as (
       select starts_on, cast(starts_on + interval '1 month - 1 day' as date) as last_day
       from unnest(cast(:months as date[])) as month (starts_on)
     ), known as (
       select * from unnest(cast(:products as uuid[]), cast(:starts as date[])) as known (product_id, start)
     ), packed as (
       select starts_on, x.product_id, x.${amount}, x.${squaresOf(amount)} as squares
       from month cross join lateral (
         select * from ${packed} x where x.tenant_id = :tenant and x.month = starts_on offset 0) x
     ), whole as (
       select product_id, ${amount} as sum, squares from packed full join known using (product_id)
       where starts_on is not null and coalesce(start < starts_on + ${days}, true)
     ), begun as (
       select x.product_id, x.${amount} as sum, cast(x.${amount} as numeric) * x.${amount} as squares
       from known join month on start >= starts_on + ${days} and start <= last_day
       cross join lateral generate_series(
         cast(start as timestamp), cast(last_day as timestamp), interval '${days} days') bucket
       cross join lateral (
         select * from ${cells} x
         where x.tenant_id = :tenant and x.${start} = cast(bucket as date) and x.product_id = known.product_id offset 0) x
     )
     select product_id as "productId", null as bucket, null as total, sum(sum)::bigint as sum, sum(squares)::text as squares
     from (table whole union all table begun) kept group by 1
     union all
     select null, x.${start}, x.${amount}, 0, '0'
     from month cross join lateral (
       select * from ${totals} x where x.tenant_id = :tenant and x.${start} between starts_on and last_day offset 0) x`),
    {
      ...{ tenant: actor.tenantId, months },
      ...{ products: [...starts.keys()], starts: [...starts.values()] },
    } as never
  )
  return rows
}
