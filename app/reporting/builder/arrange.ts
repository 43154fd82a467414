import { calendarOf } from '#reporting/builder/calendar'
import { OTHER, type CellKey } from '#reporting/builder/cells_query'
import { dimensionOf, isGrain, type Grain } from '#reporting/builder/dimensions'
import { planOf, type Plan } from '#reporting/builder/plan'
import { MOST } from '#reporting/builder/query'
import type { ReadQuery } from '#reporting/builder/read_query'
import { sidesOf, type Sides } from '#reporting/builder/sides'
import { wordsOf, type Words } from '#reporting/builder/words_of'
import type { ReportContext } from '#reporting/context'
import { eachDay, weekdayOf } from '#reporting/dates'
import { TooMuchAskedError } from '#reporting/errors'
import { SCALE } from '#reporting/evaluate'
import type { Measure, Sums } from '#reporting/measures'
import type { ReportRow, Subtotal } from '#reporting/report'

/** The answer to a query in the order in which it is read. */
export interface Arranged {
  plan: Plan
  rows: ReportRow[]
  subtotals: Subtotal[]
  totals: Pick<ReportRow, 'sums' | 'base'>
  /** The values over the columns. */
  pivoted: { key: string | null; words: Words }[]
  /** How many rows there are beyond those shown. */
  hidden: number
}

/** The sums of one value of the pivot stand beside the row's own, under its place. */
export const cell = (at: number, sum: string) => `${at}:${sum}`

/** @throws BuiltQueryError, TooMuchAskedError */
export async function arrange(context: ReportContext, read: ReadQuery): Promise<Arranged> {
  const { query, measures } = read
  const { dimensions, pivot } = query
  const plan = await planOf(context, read)
  const axes = pivot ? [...dimensions, pivot] : dimensions
  const prefixes = [...Array(dimensions.length + 1).keys()].map((n) => dimensions.slice(0, n))
  const levels = pivot ? prefixes.flatMap((prefix) => [prefix, [...prefix, pivot]]) : prefixes
  const top = await largest(context, plan, read)
  const sides = await sidesOf(context, plan, read, axes, levels, top)

  const leaves = rowKeys(context, read, sides)
  const words = new Map<string, Words>()
  for (const [at, axis] of dimensions.entries())
    words.set(
      axis,
      await wordsOf(
        context,
        axis,
        leaves.map((key) => key[at])
      )
    )
  const across = pivot ? await pivotValues(context, read, sides) : []
  const totals = sides.at([], [])
  const figures = figuresOf(measures, totals)

  const ordered = inOrder(leaves, read, sides, words, figures)
  const kept = ordered.filter((key) => passes(read, figures, sides.at(dimensions, key)))
  const shown = kept.slice(0, Math.min(query.limit ?? MOST.rows, MOST.rows))

  const lineAt = (level: string[], key: CellKey): ReportRow => ({
    dimensions: dimensionsOf(level, key, words),
    ...withPivot(sides, level, key, pivot, across, read.sums),
  })
  return {
    plan,
    rows: shown.map((key) => lineAt(dimensions, key)),
    subtotals: subtotalsOf(shown, dimensions).map(({ level, key, after }) => ({
      ...lineAt(dimensions.slice(0, level), key),
      level,
      after,
      label: words.get(dimensions[level - 1])!.heading(key[level - 1]),
    })),
    totals: withPivot(sides, [], [], pivot, across, read.sums),
    pivoted: across,
    hidden: kept.length - shown.length,
  }
}

/** The largest values of the dimension of which only those are wanted. */
async function largest(context: ReportContext, plan: Plan, read: ReadQuery) {
  const { top } = read.query
  if (!top) return null
  const axis = [top.dimension]
  const sides = await sidesOf(context, plan, read, axis, [axis, []])
  const figures = figuresOf(read.measures, sides.at([], []))
  const ranked = sides
    .keys(axis)
    .map((key) => ({ key: key[0], value: figures(top.by, sides.at(axis, key)) ?? -Infinity }))
    .sort((a, b) => b.value - a.value || (String(a.key) < String(b.key) ? -1 : 1))
  return { axis: top.dimension, keys: ranked.slice(0, top.count).map(({ key }) => key) }
}

type Line = { sums: Sums | null; base: Sums | null }

/** A figure of a line, in whole units. */
const figuresOf =
  (measures: ReadonlyMap<string, Measure>, totals: Line) =>
  (name: string, { sums }: Line): number | null =>
    measures.get(name)!.of(sums!, totals.sums!)

type Figures = ReturnType<typeof figuresOf>

function passes({ query, measures }: ReadQuery, figure: Figures, line: Line) {
  return query.having.every(({ measure, op, value }) => {
    const own = figure(measure, line)
    if (own === null) return false
    const limit = value * SCALE[measures.get(measure)!.unit]
    return op === 'gte' ? own >= limit : own <= limit
  })
}

/** The keys of the rows. Of time alone also those in which nothing happened. */
function rowKeys(context: ReportContext, { query }: ReadQuery, sides: Sides): CellKey[] {
  const { dimensions } = query
  const found = sides.keys(dimensions)
  const [only] = dimensions
  if (dimensions.length !== 1) return found
  const all = timeValues(context, only, query.filters)
  return all ? all.map((value) => [value]) : found
}

type Filters = ReadQuery['query']['filters']

/** Every value of time that the conditions let through, or `null` for a dimension of another kind. */
export function timeValues(
  context: ReportContext,
  name: string,
  filters: Filters
): string[] | null {
  const lets = (dimension: string, value: number) =>
    filters.every((filter) => filter.dimension !== dimension || holds(filter, value))
  if (name === 'weekday')
    return range(1, 7)
      .filter((day) => lets('weekday', day))
      .map(String)
  if (name === 'hour')
    return range(0, 23)
      .filter((hour) => lets('hour', hour))
      .map(String)
  if (!isGrain(name)) return null
  const starts = calendarOf({ ...context, base: null }, name as Grain).current
  const days = eachDay(context.current).filter((date) => lets('weekday', weekdayOf(date)))
  return [...new Set(days.map((date) => starts.get(date)!))]
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)

function holds({ op, values }: Filters[number], value: number) {
  const listed = values.some((one) => one !== null && String(one) === String(value))
  if (op === 'in') return listed
  if (op === 'notIn') return !listed
  return op === 'gte' ? value >= Number(values[0]) : value <= Number(values[0])
}

/** What stands over the columns: time in its order, all else the largest first. @throws TooMuchAskedError */
async function pivotValues(context: ReportContext, read: ReadQuery, sides: Sides) {
  const { query, measures } = read
  const axis = [query.pivot!]
  const found = timeValues(context, query.pivot!, query.filters) ?? sides.keys(axis).map(([k]) => k)
  if (found.length > MOST.pivoted)
    throw new TooMuchAskedError({ reason: 'columns', most: MOST.pivoted }, 'query.pivot')
  const words = await wordsOf(context, query.pivot!, found)
  const figure = figuresOf(measures, sides.at([], []))
  const size = (key: string | null) => figure(query.measures[0], sides.at(axis, [key])) ?? -Infinity
  const named =
    dimensionOf(query.pivot!).type !== 'time' && dimensionOf(query.pivot!).type !== 'number'
  const others = (key: string | null) => (key === OTHER ? 1 : 0)
  const sorted = [...found].sort(
    (a, b) => others(a) - others(b) || (named ? size(b) - size(a) : 0) || words.compare(a, b)
  )
  return sorted.map((key) => ({ key, words }))
}

/** Group by group, from the outside in: each level by what the rows are to be sorted by, where it has that. */
function inOrder(
  leaves: CellKey[],
  { query }: ReadQuery,
  sides: Sides,
  words: Map<string, Words>,
  figure: Figures
): CellKey[] {
  const { dimensions, measures, sort } = query
  const values = new Map<string, number>()
  const valueOf = (by: string, level: number, key: CellKey) => {
    const own = key.slice(0, level)
    const name = JSON.stringify(own)
    if (!values.has(name))
      values.set(name, figure(by, sides.at(dimensions.slice(0, level), own)) ?? -Infinity)
    return values.get(name)!
  }
  const by = sort && measures.includes(sort.by) ? sort.by : measures[0]
  const ascending = sort?.direction === 'asc' ? 1 : -1

  const compare = (a: CellKey, b: CellKey): number => {
    for (const [at, axis] of dimensions.entries()) {
      if (a[at] === b[at]) continue
      const others = Number(a[at] === OTHER) - Number(b[at] === OTHER)
      if (others) return others
      const natural = words.get(axis)!.compare(a[at], b[at])
      if (sort?.by === axis) return natural * ascending
      const { type } = dimensionOf(axis)
      const timed = type === 'time' || type === 'number'
      if (timed && sort?.by !== by) return natural
      const [own, other] = [valueOf(by, at + 1, a), valueOf(by, at + 1, b)]
      if (own === other) return natural
      return (own < other ? -1 : 1) * (sort?.by === by ? ascending : -1)
    }
    return 0
  }
  return leaves.toSorted(compare)
}

interface Place {
  level: number
  key: CellKey
  after: number
}

/** Where groups end, the inner ones first. */
function subtotalsOf(keys: CellKey[], dimensions: string[]): Place[] {
  return keys.flatMap((key, after) => {
    const next = keys[after + 1]
    const levels = range(1, dimensions.length - 1).reverse()
    return levels
      .filter((level) => !next || key.slice(0, level).some((one, at) => one !== next[at]))
      .map((level) => ({ level, key: key.slice(0, level), after }))
  })
}

function dimensionsOf(level: string[], key: CellKey, words: Map<string, Words>) {
  return Object.fromEntries(
    level.flatMap((axis, at) => {
      const own = [axis, words.get(axis)!.of(key[at])] as const
      const { type } = dimensionOf(axis)
      return type === 'named' ? [own, [`${axis}Id`, key[at] === OTHER ? null : key[at]]] : [own]
    })
  )
}

/** The sums of a line, and beside them those of each value of the pivot. */
function withPivot(
  sides: Sides,
  level: string[],
  key: CellKey,
  pivot: string | null,
  across: { key: string | null }[],
  names: string[]
) {
  const own = sides.at(level, key)
  if (!pivot) return own
  const sums = { ...own.sums }
  const base = own.base && { ...own.base }
  for (const [at, value] of across.entries()) {
    const inner = sides.at([...level, pivot], [...key, value.key])
    for (const name of names) {
      sums[cell(at, name)] = inner.sums[name]
      if (base) base[cell(at, name)] = inner.base![name]
    }
  }
  return { sums, base }
}
