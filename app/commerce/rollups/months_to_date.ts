import db from '@adonisjs/lucid/services/db'
import { PRODUCT_DAILY } from '#commerce/rollups/rollups'
import type { DigestDifference } from '#commerce/rollups/verify_digests'
import type { DateRange } from '#commerce/rollups/verify_rollups'

/**
 * Sums of each product, of all venues, from the first day of a month until a day: what a period takes of a month is one of them less
 * another. A day on which nothing was sold has none; the day before it says the same.
 */
export const MONTHS_TO_DATE = {
  table: 'product_month_to_date',
  of: PRODUCT_DAILY,
  keys: Object.keys(PRODUCT_DAILY.keys),
  sums: Object.keys(PRODUCT_DAILY.sums),
}

const { table, keys, sums } = MONTHS_TO_DATE
const KEYS = ['business_date', ...keys]
const COLUMNS = [...KEYS, ...sums].join(', ')
const MONTH = (date: string) => `date_trunc('month', ${date})::date`

/** SQL of the sums until each day of a relation `wanted (business_date)`. */
const COMPUTED = `
  select wanted.business_date, ${keys.map((key) => `x.${key}`).join(', ')},
    ${sums.map((sum) => `sum(x.${sum})::bigint as ${sum}`).join(', ')}
  from wanted cross join lateral (
    select * from product_day_all
    where business_date between ${MONTH('wanted.business_date')} and wanted.business_date offset 0) x
  group by ${KEYS.map((_, index) => index + 1).join(', ')}`

/**
 * Adds up anew until each of the days that have just been computed, and until those after them in the same month. A sum is
 * right when no day until its own is stale: the last of them to be computed leaves it so.
 */
export async function packMonthsToDate(days: string[]) {
  const { rows } = await db.rawQuery<{ rows: { business_date: string }[] }>(
    `with since as (
       select ${MONTH('day')} as month, min(day) as first from unnest(cast(:days as date[])) day group by 1),
     gone as (
       delete from ${table} using since
        where business_date >= first and business_date < month + interval '1 month'
       returning business_date)
     select distinct business_date from gone`,
    { days }
  )
  const wanted = [...new Set([...days, ...rows.map((row) => row.business_date)])]
  await db.rawQuery(
    `with wanted as (select unnest(cast(:wanted as date[])) as business_date)
     insert into ${table} (${COLUMNS}) ${COMPUTED}`,
    { wanted }
  )
}

/** Compares the sums until the days of a range, before which no day of the month is stale, with the days. Repairs nothing. */
export async function verifyMonthsToDate(range: DateRange): Promise<DigestDifference[]> {
  const { rows } = await db.rawQuery<{ rows: { business_date: string; wrong: number }[] }>(
    `with known as (
       select business_date from product_day_all where business_date between :from and :to
       union
       select business_date from ${table} where business_date between :from and :to
     ), wanted as (
       select business_date from known
       where not exists (
         select 1 from stale_digests note where note.grain = 'day'
            and note.starts_on between ${MONTH('known.business_date')} and known.business_date)
     ), computed as (
       select ${COLUMNS} from (${COMPUTED}) sums
     ), stored as (
       select ${COLUMNS} from ${table} where business_date in (table wanted)
     )
     select business_date, count(*)::int as wrong
     from (
       (table computed except all table stored) union all (table stored except all table computed)
     ) different
     group by 1 order by 1`,
    { ...range }
  )
  return rows.map(({ business_date: startsOn, wrong }) => ({
    digest: table,
    startsOn,
    rows: wrong,
  }))
}
