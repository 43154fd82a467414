import type { datasetsFor } from '#reporting/builder/queries/datasets_query'
import type { QueryInput } from '#reporting/builder/read_query'

/** Where a new question begins: day by day, of the first data that the actor may see. */
export function firstQuery([dataset]: ReturnType<typeof datasetsFor>): QueryInput | null {
  if (!dataset) return null
  const measures = dataset.measures.slice(0, 3).map(({ name }) => name)
  return { dataset: dataset.name, dimensions: ['date'], measures }
}
