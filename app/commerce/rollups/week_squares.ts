import db from '@adonisjs/lucid/services/db'
import { squaresOf } from '#commerce/rollups/digests'
import type { DigestDifference } from '#commerce/rollups/verify_digests'
import type { DateRange } from '#commerce/rollups/verify_rollups'

const SQUARED = ['qty_milli', 'revenue']
const COLUMNS = ['month', 'product_id', ...SQUARED.flatMap((sum) => [sum, squaresOf(sum)])].join(
  ', '
)

/** SQL of the sums of products over the weeks that begin in each month of a relation `wanted (month)`, and of their squares. */
const COMPUTED = `
  select wanted.month, x.product_id, ${SQUARED.map(
    (sum) =>
      `sum(x.${sum})::bigint as ${sum}, sum(cast(x.${sum} as numeric) * x.${sum}) as ${squaresOf(sum)}`
  ).join(', ')}
  from wanted cross join lateral (
    select * from product_week_all
    where week >= wanted.month and week < (wanted.month + interval '1 month')::date offset 0) x
  group by 1, 2`

/**
 * Adds up anew the months in which weeks begin that have just been computed. A month is right when none of its weeks is
 * stale: the last of them to be computed leaves it so.
 */
export async function packWeekSquares(weeks: string[]) {
  await db.rawQuery(
    `delete from product_week_squares
      where month in (select date_trunc('month', week)::date from unnest(cast(:weeks as date[])) week)`,
    { weeks }
  )
  await db.rawQuery(
    `with wanted as (select distinct date_trunc('month', week)::date as month from unnest(cast(:weeks as date[])) week)
     insert into product_week_squares (${COLUMNS}) ${COMPUTED}`,
    { weeks }
  )
}

/** Compares the months that begin in a range, and none of whose weeks is stale, with their weeks. Repairs nothing. */
export async function verifyWeekSquares(range: DateRange): Promise<DigestDifference[]> {
  const { rows } = await db.rawQuery<{ rows: { month: string; wrong: number }[] }>(
    `with wanted as (
       select cast(start as date) as month
       from generate_series(date_trunc('month', cast(:from as timestamp) + interval '1 month - 1 day'),
         cast(:to as timestamp), interval '1 month') start
       where not exists (
         select 1 from stale_digests note where note.grain = 'week'
            and note.starts_on >= cast(start as date) and note.starts_on < start + interval '1 month')
     ), computed as (
       select ${COLUMNS} from (${COMPUTED}) sums
     ), stored as (
       select ${COLUMNS} from product_week_squares where month in (table wanted)
     )
     select month, count(*)::int as wrong
     from (
       (table computed except all table stored) union all (table stored except all table computed)
     ) different
     group by 1 order by 1`,
    { ...range }
  )
  return rows.map(({ month, wrong }) => ({
    digest: 'product_week_squares',
    startsOn: month,
    rows: wrong,
  }))
}
