import db from '@adonisjs/lucid/services/db'
import { DAILY_SALES, factsOf, HOURLY_SALES, type Rollup } from '#commerce/rollups/rollups'
import type { ReportContext, Window } from '#reporting/context'
import { zero, type Sums } from '#reporting/measures'

export type Key = string | number | null

export interface Group<K extends string> {
  key: Record<K, Key>
  sums: Sums
  /** The same of the other period; `null` when nothing is compared. */
  base: Sums | null
}

interface Question<K extends string> {
  rollup: Rollup
  sums: readonly string[]
  /** What to group by: the name of a key and its SQL over the rollup's row `s`. */
  by: Record<K, string>
  /** SQL that joins more to `s`, by `s.tenant_id`. */
  joins?: string
}

interface Bindings {
  [name: string]: string | string[] | number[]
}

/**
 * Sums of a rollup over the period and over the other period, side by side. A group that is in one of them only has
 * zeros in the other.
 *
 * @returns groups in no particular order.
 */
export async function sumUp<K extends string>(
  context: ReportContext,
  question: Question<K>
): Promise<Group<K>[]> {
  const current = await sumsIn(context, context.current, question)
  const base = context.base && (await sumsIn(context, context.base, question))
  const nothing = zero(question.sums)

  const names = new Set([...current.keys(), ...(base?.keys() ?? [])])
  return [...names].map((name) => ({
    key: (current.get(name) ?? base!.get(name)!).key,
    sums: current.get(name)?.sums ?? nothing,
    base: base && (base.get(name)?.sums ?? nothing),
  }))
}

/** Sums of one window, by the text of their key. */
async function sumsIn<K extends string>(
  { actor, venues }: ReportContext,
  window: Window,
  { rollup, sums, by, joins = '' }: Question<K>
) {
  const keys = Object.entries<string>(by)
  const bindings: Bindings = {
    tenant: actor.tenantId,
    venues: venues.map(({ id }) => id),
    first: window.from,
    last: window.to,
    ...cutBindings(window),
  }
  const { rows } = await db.rawQuery(
    `with ${rowsOf(rollup, sums, window)}
     select ${[
       ...keys.map(([name, sql]) => `${sql} as "${name}"`),
       ...sums.map((name) => `coalesce(sum(s.${name}), 0)::bigint as ${name}`),
     ].join(', ')}
     from s ${joins}
     ${keys.length ? `group by ${keys.map((_, index) => index + 1).join(', ')}` : ''}`,
    bindings
  )
  return new Map(
    rows.map((row: Record<string, Key>) => {
      const key = Object.fromEntries(keys.map(([name]) => [name, row[name]])) as Record<K, Key>
      const values = Object.fromEntries(sums.map((name) => [name, row[name]])) as Sums
      return [JSON.stringify(key), { key, sums: values }] as const
    })
  ) as Map<string, { key: Record<K, Key>; sums: Sums }>
}

function cutBindings({ cuts }: Window): Bindings {
  if (!cuts) return {}
  return {
    cutvenues: cuts.map(({ venueId }) => venueId),
    cutdates: cuts.map(({ onDate }) => onDate),
    cuthours: cuts.map(({ hours }) => hours),
    daystarts: cuts.map(({ dayStartHour }) => dayStartHour),
  }
}

/** The relation `s`: the rollup's rows of the window. */
function rowsOf(rollup: Rollup, sums: readonly string[], { cuts }: Window) {
  const columns = ['tenant_id', 'venue_id', 'business_date', ...Object.keys(rollup.keys), ...sums]
  const listed = columns.join(', ')
  const own = columns.map((column) => `stored.${column}`).join(', ')
  const wanted = `
    stored.tenant_id = :tenant and stored.venue_id = any(cast(:venues as uuid[]))
      and stored.business_date between :first and :last`
  if (!cuts) return `s as (select ${own} from ${rollup.table} stored where ${wanted})`

  return `
    cut as (
      select cast(:tenant as uuid) as tenant_id, venue_id, business_date, hours, day_start
      from unnest(cast(:cutvenues as uuid[]), cast(:cutdates as date[]), cast(:cuthours as int[]),
        cast(:daystarts as int[])) as point (venue_id, business_date, hours, day_start)
    ), touched as (
      select * from cut where business_date between :first and :last and hours > 0
    ), s as (
      select ${own} from ${rollup.table} stored
      join cut on cut.tenant_id = stored.tenant_id and cut.venue_id = stored.venue_id
      where ${wanted} and stored.business_date < cut.business_date
      union all
      select ${listed} from (${begunDay(rollup)}) begun
    )`
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
