import type { Infer } from '@vinejs/vine/types'
import { MEASURES, type Measure } from '#reporting/measures'
import { BuiltQueryError } from '#reporting/errors'
import { datasetOf } from '#reporting/builder/datasets/datasets'
import type { Dataset } from '#reporting/builder/datasets/dataset'
import { dimensionOf, isGrain } from '#reporting/builder/dimensions'
import { calculatedMeasure, namesIn } from '#reporting/builder/formula'
import type { BuiltQuery, Filter } from '#reporting/builder/query'
import type { queryFields } from '#reporting/builder/validators/query_validator'

export type QueryInput = Infer<typeof queryFields>

/** A query that its dataset can answer, with the measures of its columns. */
export interface ReadQuery {
  query: BuiltQuery
  dataset: Dataset
  /** By the key of their column, also those that only formulas and conditions name. */
  measures: Map<string, Measure>
  /** The sums that all of them are formed from. */
  sums: string[]
}

/**
 * Reads a question as somebody sent it: always in the same order and with nothing left out, so that the same question is
 * the same text.
 *
 * @throws BuiltQueryError, FormulaError
 */
export function readQuery(input: QueryInput): ReadQuery {
  const dataset = datasetOf(input.dataset)
  const known = new Map(
    Object.keys(dataset.measures).map((name) => [name, MEASURES[name as keyof typeof MEASURES]])
  ) as Map<string, Measure>
  const calculated = input.calculated ?? []
  const measures = new Map([
    ...known,
    ...calculated.map((one) => [one.key, calculatedMeasure(one, known)] as const),
  ])
  const query = wholeQuery(input)
  check(query, dataset, measures)
  return { query, dataset, measures, sums: sumsOf(query, dataset, new Set(known.keys())) }
}

/** The same question with nothing left out, whether or not it can be answered. */
export function wholeQuery(input: QueryInput): BuiltQuery {
  const { dimensions = [], pivot = null, top = null, sort = null, calculated = [] } = input
  return {
    dataset: input.dataset,
    dimensions,
    pivot,
    measures: input.measures,
    calculated: calculated.map(({ key, label, unit, formula }) => ({ key, label, unit, formula })),
    filters: (input.filters ?? []).map(({ dimension, op, values }) => ({ dimension, op, values })),
    having: (input.having ?? []).map(({ measure, op, value }) => ({ measure, op, value })),
    sort: sort && { by: sort.by, direction: sort.direction },
    limit: input.limit ?? null,
    top: top && { dimension: top.dimension, count: top.count, by: top.by },
    chart: input.chart ?? 'auto',
  }
}

function check(query: BuiltQuery, dataset: Dataset, measures: ReadonlyMap<string, Measure>) {
  const { dimensions, pivot, filters, having, sort, top, calculated } = query
  const wrong = (reason: string, name: string, field: string) =>
    new BuiltQueryError({ reason, name: name.slice(0, 60) }, `query.${field}`)
  const axes = pivot ? [...dimensions, pivot] : dimensions
  const own: readonly string[] = dataset.dimensions

  for (const name of axes)
    if (!own.includes(name)) throw wrong('dimension', name, name === pivot ? 'pivot' : 'dimensions')
  for (const [at, name] of axes.entries())
    if (axes.indexOf(name) !== at) throw wrong('twice', name, 'dimensions')
  for (const [at, name] of query.measures.entries()) {
    if (!measures.has(name)) throw wrong('measure', name, 'measures')
    if (query.measures.indexOf(name) !== at) throw wrong('twice', name, 'measures')
  }
  if (new Set(calculated.map(({ key }) => key)).size < calculated.length)
    throw wrong('twice', calculated[0].key, 'calculated')
  for (const filter of filters) {
    if (!own.includes(filter.dimension)) throw wrong('dimension', filter.dimension, 'filters')
    if (!fits(filter)) throw wrong('filter', filter.dimension, 'filters')
  }
  for (const { measure } of having)
    if (!measures.has(measure)) throw wrong('measure', measure, 'having')
  if (sort && !query.measures.includes(sort.by) && !dimensions.includes(sort.by))
    throw wrong('sort', sort.by, 'sort')
  if (!top) return
  if (!axes.includes(top.dimension) || dimensionOf(top.dimension).type === 'time')
    throw wrong('top', top.dimension, 'top')
  if (!measures.has(top.by)) throw wrong('measure', top.by, 'top')
}

/** Whether a condition can be put to its dimension; days are chosen by the period. */
function fits({ dimension, op, values }: Filter) {
  const { type } = dimensionOf(dimension)
  const numbers = values.every((value) => value !== null && Number.isFinite(Number(value)))
  if (isGrain(dimension) || values.length === 0) return false
  if (op === 'contains') return type === 'text' && values.every((one) => typeof one === 'string')
  if (op === 'gte' || op === 'lte') return type === 'number' && numbers && values.length === 1
  return true
}

function sumsOf(query: BuiltQuery, dataset: Dataset, known: ReadonlySet<string>): string[] {
  const calculated = new Map(query.calculated.map((one) => [one.key, namesIn(one, known)]))
  const used = [
    ...query.measures,
    ...query.having.map(({ measure }) => measure),
    ...(query.top ? [query.top.by] : []),
  ].flatMap((name) => calculated.get(name) ?? [name])
  const sums = used.flatMap((name) => dataset.measures[name as keyof Dataset['measures']]!)
  return [...new Set(sums)]
}
