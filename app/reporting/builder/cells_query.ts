import db from '@adonisjs/lucid/services/db'
import type { Calendar } from '#reporting/builder/calendar'
import type { DimensionSql, Rows } from '#reporting/builder/datasets/dataset'
import { isGrain, type Grain } from '#reporting/builder/dimensions'
import type { Plan } from '#reporting/builder/plan'
import { MOST, type Filter } from '#reporting/builder/query'
import type { ReportContext, Window } from '#reporting/context'
import { TooMuchAskedError } from '#reporting/errors'
import type { Sums } from '#reporting/measures'

/** What a value is called that stands for all beyond the largest ones; no source has it. */
export const OTHER = '\u0001other'

export type CellKey = (string | null)[]

/** Sums of the rows that have these values of the axes of a level. */
export interface Cells {
  of(level: string[], key: CellKey): Sums | undefined
  keys(level: string[]): CellKey[]
}

interface Asked {
  plan: Plan
  filters: Filter[]
  sums: string[]
  /** What cells are told apart by. */
  axes: string[]
  /** Which of the axes, in any combination that is wanted: each is worked out from the rows for itself. */
  levels: string[][]
  calendars: Map<Grain, Calendar>
  /** The values of an axis that stand for themselves. */
  top: { axis: string; keys: CellKey } | null
}

const STATEMENT_TIMEOUT = '57014'

/**
 * Sums of every level over one window. SQL is put together from declared pieces; whatever somebody typed is bound.
 *
 * @throws TooMuchAskedError
 */
export async function cellsIn(
  context: ReportContext,
  side: 'current' | 'base',
  asked: Asked
): Promise<Cells> {
  const { axes, levels, sums, plan } = asked
  const bound: Record<string, unknown> = {}
  const bind = (value: unknown) => {
    const name = `asked${Object.keys(bound).length}`
    bound[name] = value
    return `:${name}`
  }
  const keys = axes.map((axis) => keySql(asked, axis, bind))
  const filters = asked.filters.map((filter) => filterSql(plan, filter, bind))
  const columns = [
    ...keys,
    ...filters,
    ...[...plan.dimensions.values()].map(joinsOf),
    ...(plan.grains.length ? [plan.source.day] : []),
  ]
  const rows = plan.source.rows(context, context[side] as Window, columns, sums)
  const calendar = calendarSql(asked, side, bind)
  const key = axes.map((_, at) => `k.k${at}`)
  const columnsOf = (level: string[]) => level.map((axis) => key[axes.indexOf(axis)])

  const sql = `
    ${withSql(rows, calendar)}
    select ${[
      axes.length ? `grouping(${key.join(', ')})` : '0',
      ...key,
      ...sums.map((name) => plan.source.sums[name]),
    ]
      .map((column, at) => `${column} as v${at}`)
      .join(', ')}
    from ${rows.from}
      ${[...new Set([...plan.dimensions.values()].map(joinsOf))].join(' ')}
      ${calendar ? `left join calendar on calendar.day = ${plan.source.day}` : ''}
      ${axes.length ? `cross join lateral (select ${keys.map((one, at) => `(${one})::text as k${at}`).join(', ')}) k` : ''}
    where ${[rows.where, ...filters].join(' and ')}
    group by grouping sets (${levels.map((level) => `(${columnsOf(level).join(', ')})`).join(', ')})
    limit ${MOST.groups + 1}`

  const found = await run(sql, { ...rows.bindings, ...bound })
  if (found.length > MOST.groups) throw new TooMuchAskedError({ reason: 'groups' }, 'query')
  return cellsOf(found, axes, sums)
}

async function run(sql: string, bindings: object): Promise<Record<string, string | number>[]> {
  try {
    const { rows } = await db.rawQuery(sql, bindings as never)
    return rows
  } catch (error) {
    if ((error as { code?: string }).code !== STATEMENT_TIMEOUT) throw error
    throw new TooMuchAskedError({ reason: 'time' }, 'query')
  }
}

/** SQL of an axis' value; all but the largest are one, where only those are wanted. */
function keySql({ plan, top }: Asked, axis: string, bind: (value: unknown) => string) {
  const sql = sqlOf(plan, axis)
  if (top?.axis !== axis) return sql
  const listed = bind(top.keys.filter((key) => key !== null))
  const none = top.keys.includes(null) ? `or (${sql}) is null` : ''
  return `case when (${sql})::text = any(cast(${listed} as text[])) ${none} then (${sql})::text else ${bind(OTHER)} end`
}

function filterSql(plan: Plan, { dimension, op, values }: Filter, bind: (v: unknown) => string) {
  const sql = `(${sqlOf(plan, dimension)})`
  switch (op) {
    case 'gte':
    case 'lte':
      return `${sql} ${op === 'gte' ? '>=' : '<='} cast(${bind(Number(values[0]))} as numeric)`
    case 'contains':
      return `(${values.map((value) => `strpos(lower(${sql}::text), lower(${bind(String(value))})) > 0`).join(' or ')})`
    default: {
      const present = values.filter((value) => value !== null).map(String)
      const held = `${sql}::text = any(cast(${bind(present)} as text[]))`
      const either = values.includes(null) ? `(${held} or ${sql} is null)` : held
      return op === 'in' ? either : `(${either}) is not true`
    }
  }
}

function sqlOf({ dimensions }: Plan, name: string): string {
  if (isGrain(name)) return `calendar.${name}_start`
  const found = dimensions.get(name)!
  return typeof found === 'string' ? found : found.sql
}

const joinsOf = (one: DimensionSql) => (typeof one === 'string' ? '' : one.joins)

/** The days of the window, and what they are the days of. */
function calendarSql(
  { plan, calendars }: Asked,
  side: 'current' | 'base',
  bind: (value: unknown) => string
): string | null {
  if (plan.grains.length === 0) return null
  const starts = plan.grains.map((grain) => calendars.get(grain)![side]!)
  const days = [...new Set(starts.flatMap((one) => [...one.keys()]))]
  const lists = starts.map(
    (one) => `cast(${bind(days.map((day) => one.get(day) ?? null))} as text[])`
  )
  const names = plan.grains.map((grain) => `${grain}_start`)
  return `calendar as (select * from unnest(cast(${bind(days)} as date[]), ${lists.join(', ')})
    as calendar (day, ${names.join(', ')}))`
}

function withSql({ relations }: Rows, calendar: string | null) {
  const all = [...relations, ...(calendar ? [calendar] : [])]
  return all.length ? `with ${all.join(', ')}` : ''
}

function cellsOf(found: Record<string, string | number>[], axes: string[], sums: string[]): Cells {
  const levels = new Map<number, Map<string, { key: CellKey; sums: Sums }>>()
  for (const row of found) {
    const missing = Number(row.v0)
    const present = axes.map((_, at) => at).filter((at) => !(missing & bitOf(axes, at)))
    const key = present.map((at) => row[`v${at + 1}`] as string | null)
    const own = Object.fromEntries(
      sums.map((name, at) => [name, Number(row[`v${axes.length + 1 + at}`])])
    )
    if (!levels.has(missing)) levels.set(missing, new Map())
    levels.get(missing)!.set(JSON.stringify(key), { key, sums: own })
  }
  const at = (level: string[]) =>
    levels.get(
      axes.reduce((bits, axis, index) => bits + (level.includes(axis) ? 0 : bitOf(axes, index)), 0)
    )
  return {
    of: (level, key) => at(level)?.get(JSON.stringify(key))?.sums,
    keys: (level) => [...(at(level)?.values() ?? [])].map(({ key }) => key),
  }
}

/** `grouping` sets the bit of each axis that a row is not told apart by; the last one has the lowest. */
const bitOf = (axes: string[], at: number) => 2 ** (axes.length - 1 - at)
