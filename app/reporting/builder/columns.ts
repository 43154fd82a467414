import { cell, type Arranged } from '#reporting/builder/arrange'
import { OTHER } from '#reporting/builder/cells_query'
import { dimensionOf } from '#reporting/builder/dimensions'
import type { ReadQuery } from '#reporting/builder/read_query'
import type { ReportContext } from '#reporting/context'
import type { Measure } from '#reporting/measures'
import type { Column } from '#reporting/report'

/** The columns of a query before its pivot has values. */
export function columnsOf({ query, measures }: ReadQuery): Column[] {
  return [
    ...query.dimensions.map((name) => ({
      key: name,
      unit: dimensionOf(name).unit,
      measure: false,
    })),
    ...query.measures.map((key) => figureColumn(query, measures, key)),
  ]
}

/** The same with a column for each value of the pivot; the figures of whole rows stand at the end. */
export function pivotedColumns(
  { t }: ReportContext,
  read: ReadQuery,
  { pivoted }: Pick<Arranged, 'pivoted'>
): Column[] {
  const { query, measures, sums } = read
  const plain = columnsOf(read)
  if (!query.pivot) return plain
  const figures = plain.filter(({ measure }) => measure)
  const labelOf = ({ key, label }: Column) => label ?? t(`columns.${key}.label`)
  return [
    ...plain.filter(({ measure }) => !measure),
    ...pivoted.flatMap(({ key, words }, at) =>
      figures.map((column) => ({
        ...column,
        key: `${column.key}@${at}`,
        pivot: { value: key === OTHER ? null : key, label: words.heading(key) },
        label:
          figures.length === 1 ? words.heading(key) : `${words.heading(key)}: ${labelOf(column)}`,
        definition: column.definition ?? t(`columns.${column.key}.definition`),
        figure: withinCell(measures.get(column.key)!, at, sums),
      }))
    ),
    ...figures.map((column) => ({
      ...column,
      label: t('words.altogether', { label: labelOf(column) }),
    })),
  ]
}

function figureColumn(
  { calculated }: ReadQuery['query'],
  measures: ReadQuery['measures'],
  key: string
): Column {
  const measure = measures.get(key)!
  const own = calculated.find((one) => one.key === key)
  const column = { key, unit: measure.unit, measure: true, figure: measure }
  return own ? { ...column, label: own.label, definition: own.formula } : column
}

/** Of one value of the pivot. A share is one of everything, as the row's own. */
const withinCell = (measure: Measure, at: number, names: string[]): Measure => ({
  unit: measure.unit,
  of: (sums, total) =>
    measure.of(Object.fromEntries(names.map((name) => [name, sums[cell(at, name)]])), total),
})
