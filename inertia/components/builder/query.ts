import type { Dataset, Query } from './types'

const NOTHING = {
  pivot: null,
  calculated: [],
  filters: [],
  having: [],
  sort: null,
  limit: null,
  top: null,
  chart: 'auto' as const,
}

/** Where a question about other data begins. */
export function queryOn({ name, dimensions, measures }: Dataset): Query {
  return {
    ...NOTHING,
    dataset: name,
    dimensions: dimensions.slice(0, 1).map((one) => one.name),
    measures: measures.slice(0, 3).map((one) => one.name),
  }
}

/** What names something that is no longer asked for goes with it. */
export function settled(query: Query): Query {
  const own = query.calculated.map(({ key }) => key)
  const measures = query.measures.filter((name) => !/^c\d+$/.test(name) || own.includes(name))
  const axes = [...query.dimensions, query.pivot]
  const sorted = query.sort && [...query.dimensions, ...measures].includes(query.sort.by)
  const top = query.top && axes.includes(query.top.dimension) ? query.top : null
  return {
    ...query,
    measures,
    pivot: query.pivot && query.dimensions.includes(query.pivot) ? null : query.pivot,
    sort: sorted ? query.sort : null,
    top:
      top && measures.length > 0
        ? { ...top, by: measures.includes(top.by) ? top.by : measures[0] }
        : null,
  }
}

/** The question as it can be asked now: half-written conditions and figures wait. */
export function askable(query: Query): Query {
  const calculated = query.calculated.filter(({ formula, label }) => formula.trim() && label.trim())
  return settled({
    ...query,
    calculated,
    filters: query.filters.filter(({ values }) => values.length > 0 && values[0] !== ''),
    having: query.having.filter(({ value }) => Number.isFinite(value)),
  })
}
