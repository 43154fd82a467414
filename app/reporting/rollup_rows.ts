import { DIGESTS, keysOf, START, sumsOf, type Digest, type Grain } from '#commerce/rollups/digests'
import { DAILY_SALES, factsOf, HOURLY_SALES, type Rollup } from '#commerce/rollups/rollups'
import type { Window } from '#reporting/context'
import { partRelation, partsOfMonths, toDateFor } from '#reporting/parts_of_months'
import { columnsOf, narrowedBy, OF_DAYS, type Wanted } from '#reporting/wanted_rows'
import { daysBetween, earlier, plus, spansWithin, type DateRange } from '#reporting/dates'

/** Windows of fewer days are read from the rollup as they stand. */
const WORTH_A_DIGEST = 7

export interface Relations {
  /** The relations of a `with`; the last one is `s`. */
  sql: string
  bindings: Record<string, string | string[] | number[]>
}

/**
 * Rows that add up to the window, as a relation `s`: from digests as far as those tell the wanted columns apart and are
 * right, else from the rollup, and the hours of a begun day from its facts.
 */
export function rowsOf(wanted: Wanted, name = 's'): Relations {
  const { window } = wanted
  const whole = wholeDays(window)
  const digests = digestsFor(wanted)
  const long = daysBetween(whole.from, whole.to) >= WORTH_A_DIGEST
  if (!long || !Object.values(digests).some(Boolean)) return plainRows(wanted, window, name)
  if (!window.cuts) return digestedRows(wanted, whole, digests, name)

  const begun = plainRows(wanted, { ...window, from: plus(whole.to, { days: 1 }) }, 'begun')
  const before = digestedRows(wanted, whole, digests, 'before')
  return {
    sql: `${before.sql}, ${begun.sql}, ${name} as (table before union all table begun)`,
    bindings: { ...before.bindings, ...begun.bindings },
  }
}

/**
 * The same with one row of all that the columns do not tell apart. What a digest has in one row already, most of a long
 * period, is not added up again.
 */
export function singleRowsOf(wanted: Wanted): Relations {
  const { window } = wanted
  const digests = digestsFor(wanted)
  const digest = Object.values(digests).find((one) => one && isSingle(wanted, one))
  if (digest && !window.cuts) return digestedRows(wanted, window, digests, 's', true)
  const several = rowsOf(wanted, 'several')
  return { ...several, sql: `${several.sql}, s as (${addedUp(wanted, 'several')})` }
}

/** Whether a digest has one row of all that the wanted columns do not tell apart. */
const isSingle = ({ columns }: Wanted, digest: Digest) =>
  Object.keys(keysOf(digest)).every((key) => columns.includes(key))

const together = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' union all ')

function addedUp({ columns, sums }: Wanted, rows: string) {
  const keys = ['tenant_id', ...columns].join(', ')
  const added = sums.map((sum) => `sum(${sum})::bigint as ${sum}`).join(', ')
  return `select ${keys}, ${added} from ${rows} group by ${keys}`
}

/** The days before the first at which some venue's rows stop to count. */
function wholeDays({ from, to, cuts }: Window): DateRange {
  const last = (cuts ?? []).reduce((day, cut) => earlier(day, plus(cut.onDate, { days: -1 })), to)
  return { from, to: last }
}

function digestsFor({ rollup, sums, columns, everywhere }: Wanted) {
  const fits = (digest: Digest) => {
    const keys = keysOf(digest)
    const tells = (column: string) =>
      column in keys || (column in OF_DAYS && 'business_date' in keys)
    const added = sumsOf(digest)
    return (
      digest.of === rollup &&
      (everywhere || digest.venues === 'each') &&
      columns.every(tells) &&
      sums.every((sum) => added.includes(sum))
    )
  }
  const first = (grain: Grain) => DIGESTS.find((digest) => digest.grain === grain && fits(digest))
  return { month: first('month'), week: first('week'), day: first('day') }
}

/**
 * Whole months and, beside them, parts of months or whole weeks from digests, single days from another, what is stale from
 * the rollup: as one moment sees it.
 */
function digestedRows(
  wanted: Wanted,
  { from, to }: DateRange,
  { month, week, day }: ReturnType<typeof digestsFor>,
  name: string,
  single = false
): Relations {
  const { rollup } = wanted
  const ofDay = columnsOf(wanted, OF_DAYS)
  const narrowed = narrowedBy(wanted)
  const toDate = toDateFor(wanted)
  const packed = together(packedRows(wanted, month), packedRows(wanted, week)) || undefined
  const partial = toDate && partsOfMonths(wanted, toDate)
  const right =
    day &&
    `select ${ofDay} from left_day cross join lateral (
       select * from ${day.table} x
       where x.tenant_id = :tenant and x.business_date = left_day.on_date ${narrowed} offset 0) x
     where not stale`
  const stale = `
    select ${ofDay} from left_day cross join lateral (
      select * from ${rollup.table} x
      where x.tenant_id = :tenant and x.venue_id = any(cast(:venues as uuid[]))
        and x.business_date = left_day.on_date ${narrowed} offset 0) x
    ${day ? 'where stale' : ''}`
  const parts = !single
    ? [packed, partial, right, stale]
    : day && isSingle(wanted, day)
      ? [packed, right, addedUp(wanted, `(${stale}) days`)]
      : [packed, addedUp(wanted, `(${together(partial, right, stale)}) days`)]
  const [months, weeks] = [spansWithin({ from, to }, 'month'), spansWithin({ from, to }, 'week')]
  return {
    sql: `
      right_month as materialized (
        select cast(start as date) as starts_on
        from generate_series(cast(:firstmonth as timestamp), cast(:lastmonth as timestamp), interval '1 month') start
        where ${month ? `not ${noted('month', 'start')}` : 'false'}
      ), ${partRelation(toDate)}, right_week as materialized (
        select cast(start as date) as starts_on
        from generate_series(cast(:firstweek as timestamp), cast(:lastweek as timestamp), interval '1 week') start
        where ${week ? `not ${noted('week', 'start')}` : 'false'} and not exists (
          select 1 from right_month
          where starts_on in (date_trunc('month', start), date_trunc('month', start + interval '6 days')))
          and not exists (
            select 1 from part where from_day <= start + interval '6 days' and until_day >= start)
      ), left_day as materialized (
        select cast(day as date) as on_date, ${noted('day', 'day')} as stale
        from generate_series(cast(:wholefirst as timestamp), cast(:wholelast as timestamp), interval '1 day') day
        where not exists (select 1 from right_month where starts_on = date_trunc('month', day))
          and not exists (select 1 from right_week where starts_on = date_trunc('week', day))
          and not exists (select 1 from part where day between from_day and until_day)
      ), ${name} as (${together(...parts)})`,
    bindings: {
      ...{ wholefirst: from, wholelast: to, firstmonth: months.from, lastmonth: months.to },
      ...{ firstweek: weeks.from, lastweek: weeks.to },
    },
  }
}

/** Rows of the weeks or months of which a digest is right. */
function packedRows(wanted: Wanted, digest: Digest | undefined) {
  if (!digest) return undefined
  const { grain, table, venues } = digest
  return `
    select ${columnsOf(wanted)} from right_${grain} cross join lateral (
      select * from ${table} x
      where x.tenant_id = :tenant and x.${START[grain]} = right_${grain}.starts_on
        ${venues === 'each' ? 'and x.venue_id = any(cast(:venues as uuid[]))' : ''}
        ${narrowedBy(wanted)} offset 0) x`
}

const noted = (grain: Grain, start: string) => `exists (
  select 1 from stale_digests note
  where note.tenant_id = :tenant and note.grain = '${grain}' and note.starts_on = cast(${start} as date))`

function plainRows(wanted: Wanted, { from, to, cuts }: Window, name: string): Relations {
  const { rollup } = wanted
  const listed = columnsOf(wanted, OF_DAYS)
  const range = `
    x.tenant_id = :tenant and x.venue_id = any(cast(:venues as uuid[]))
      and x.business_date between :first and :last ${narrowedBy(wanted)}`
  const bindings = { first: from, last: to }
  if (!cuts)
    return {
      sql: `${name} as (select ${listed} from ${rollup.table} x where ${range})`,
      bindings,
    }
  return {
    sql: `
      cut as (
        select cast(:tenant as uuid) as tenant_id, venue_id, business_date, hours, day_start
        from unnest(cast(:cutvenues as uuid[]), cast(:cutdates as date[]), cast(:cuthours as int[]),
          cast(:daystarts as int[])) as point (venue_id, business_date, hours, day_start)
      ), touched as (
        select * from cut where business_date between :first and :last and hours > 0
      ), ${name} as (
        select ${listed} from (
          select x.* from ${rollup.table} x
          join cut on cut.tenant_id = x.tenant_id and cut.venue_id = x.venue_id
          where ${range} and x.business_date < cut.business_date) x
        union all
        select ${listed} from (${begunDay(rollup)}) x
      )`,
    bindings: {
      ...bindings,
      cutvenues: cuts.map(({ venueId }) => venueId),
      cutdates: cuts.map(({ onDate }) => onDate),
      cuthours: cuts.map(({ hours }) => hours),
      daystarts: cuts.map(({ dayStartHour }) => dayStartHour),
    },
  }
}

/** Of the days in `touched`, the hours that have passed. Only sales have a rollup by hour; the rest asks the facts. */
function begunDay(rollup: Rollup) {
  const passed = (row: string) => `(${row}.local_hour - t.day_start + 24) % 24 < t.hours`
  if (rollup !== DAILY_SALES && rollup !== HOURLY_SALES) return factsOf(rollup, passed('r'))
  return `
    select h.* from touched t
    join hourly_sales h
      on h.tenant_id = t.tenant_id and h.venue_id = t.venue_id and h.business_date = t.business_date
    where ${passed('h')}`
}
