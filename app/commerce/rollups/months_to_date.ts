import db from '@adonisjs/lucid/services/db'
import { EMPLOYEE_DAILY, PRODUCT_DAILY, type Rollup } from '#commerce/rollups/rollups'
import type { DigestDifference } from '#commerce/rollups/verify_digests'
import type { DateRange } from '#commerce/rollups/verify_rollups'

/**
 * A rollup's sums from the first day of a month until a day: what a period takes of a month is one of them less another. A day on
 * which nothing was sold has none; the day before it says the same.
 */
export interface MonthToDate {
  table: string
  of: Rollup
  /** What has the sums of the single days. */
  days: string
  /** What tells rows apart, beside the day. */
  keys: readonly string[]
  sums: readonly string[]
}

const partsOf = (of: Rollup) => ({ of, keys: Object.keys(of.keys), sums: Object.keys(of.sums) })
const employees = partsOf(EMPLOYEE_DAILY)

export const MONTHS_TO_DATE: readonly MonthToDate[] = [
  { table: 'product_month_to_date', days: 'product_day_all', ...partsOf(PRODUCT_DAILY) },
  {
    ...{ table: 'employee_month_to_date', days: 'employee_daily', ...employees },
    keys: ['venue_id', ...employees.keys],
  },
]

const MONTH = (date: string) => `date_trunc('month', ${date})::date`

const columnsOf = ({ keys, sums }: MonthToDate) => [...keys, ...sums].join(', ')

/** SQL of the rows of some days: of venues one by one, as the key of such rows stands. */
const daysIn = ({ days, keys }: MonthToDate, which: string) =>
  keys.includes('venue_id')
    ? `(select day.* from (select tenant_id, id from venues) v cross join lateral (
         select * from ${days} day
         where day.tenant_id = v.tenant_id and day.venue_id = v.id and ${which} offset 0) day) days`
    : `(select * from ${days} where ${which} offset 0) days`

/** SQL of rows added up, told apart by the keys and a day. */
const added = ({ keys, sums }: MonthToDate, from: string, day: string) => `
  select ${[day, ...keys, ...sums.map((sum) => `sum(${sum})::bigint as ${sum}`)].join(', ')}
  from ${from} group by ${['1', ...keys].join(', ')}`

/**
 * Adds up anew until each of the days that have just been computed, and until those after them in the same month. A sum is
 * right when no day until its own is stale: the last of them to be computed leaves it so.
 */
export async function packMonthsToDate(days: string[]) {
  for (const one of MONTHS_TO_DATE) await pack(one, days)
}

async function pack(one: MonthToDate, days: string[]) {
  const { rows } = await db.rawQuery<{ rows: { business_date: string }[] }>(
    `with since as (
       select min(day) as first, (${MONTH('day')} + interval '1 month - 1 day')::date as last
       from unnest(cast(:days as date[])) day group by 2),
     gone as (
       delete from ${one.table} using since where business_date between first and last
       returning business_date)
     select distinct business_date from gone`,
    { days }
  )
  const wanted = new Set([...days, ...rows.map((row) => row.business_date)])
  for (const day of [...wanted].sort()) await addDay(one, day)
}

/** What is kept until the day before, and the day. */
async function addDay(one: MonthToDate, day: string) {
  const { table } = one
  const columns = columnsOf(one)
  await db.rawQuery(
    `with before as (
       select max(business_date) as day from ${table}
        where business_date >= ${MONTH('cast(:day as date)')} and business_date < cast(:day as date)
     ), parts as (
       select ${columns} from ${table} where business_date = (select day from before)
       union all
       select ${columns} from ${daysIn(one, 'business_date = cast(:day as date)')}
     )
     insert into ${table} (business_date, ${columns}) ${added(one, 'parts', 'cast(:day as date)')}`,
    { day }
  )
}

/** Compares the sums until the days of a range, before which no day of the month is stale, with the days. Repairs nothing. */
export async function verifyMonthsToDate(range: DateRange): Promise<DigestDifference[]> {
  const differences: DigestDifference[] = []
  for (const one of MONTHS_TO_DATE) {
    const { rows } = await db.rawQuery<{ rows: { business_date: string; wrong: number }[] }>(
      differencesOf(one),
      { ...range }
    )
    for (const { business_date: startsOn, wrong } of rows)
      differences.push({ digest: one.table, startsOn, rows: wrong })
  }
  return differences
}

function differencesOf(one: MonthToDate) {
  const { table, days } = one
  const columns = `business_date, ${columnsOf(one)}`
  const untilThem = `
    (select wanted.business_date as until, days.* from wanted cross join lateral
      ${daysIn(one, `business_date between ${MONTH('wanted.business_date')} and wanted.business_date`)}) untils`
  return `
    with known as (
      select business_date from ${days} where business_date between :from and :to
      union
      select business_date from ${table} where business_date between :from and :to
    ), wanted as (
      select business_date from known
      where not exists (
        select 1 from stale_digests note where note.grain = 'day'
           and note.starts_on between ${MONTH('known.business_date')} and known.business_date)
    ), computed as (
      ${added(one, untilThem, 'until as business_date')}
    ), stored as (
      select ${columns} from ${table} where business_date in (table wanted)
    )
    select business_date, count(*)::int as wrong
    from (
      (table computed except all table stored) union all (table stored except all table computed)
    ) different
    group by 1 order by 1`
}
