import type { Actor } from '#shared/actor'
import { builtReport } from '#reporting/builder/built_report'
import { datasetOf } from '#reporting/builder/datasets/datasets'
import { dimensionOf } from '#reporting/builder/dimensions'
import { BuiltQueryError } from '#reporting/errors'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'

export interface DimensionValue {
  /** `null` stands for none. */
  value: string | number | null
  label: string
}

interface Asked {
  dataset: string
  dimension: string
  /** Any part of what they are called. */
  search?: string
}

const MOST = 100

/**
 * The values of a dimension that conditions can name: those that the actor's own figures of a period have, the largest
 * first.
 *
 * @throws BuiltQueryError
 */
export async function valuesOf(
  actor: Actor,
  { dataset: name, dimension, search = '' }: Asked,
  input: ReportQuestion
): Promise<DimensionValue[]> {
  const dataset = datasetOf(name)
  const report = builtReport({
    dataset: name,
    dimensions: [dimension],
    measures: [Object.keys(dataset.measures)[0]],
  })
  const { type } = dimensionOf(dimension)
  if (type === 'time') throw new BuiltQueryError({ reason: 'filter', name: dimension }, 'dimension')
  const { table } = await runReport(actor, report, input)
  const wanted = search.toLowerCase()
  return table.rows
    .map(({ dimensions }) => ({
      value: type === 'named' ? dimensions[`${dimension}Id`] : (dimensions[dimension] ?? null),
      label: String(dimensions[dimension]),
    }))
    .filter(({ label }) => label.toLowerCase().includes(wanted))
    .slice(0, MOST)
}
