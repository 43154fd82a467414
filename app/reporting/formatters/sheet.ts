import type { EvaluatedRow } from '#reporting/evaluate'
import type { LabelledColumn, ReportAnswer } from '#reporting/queries/report_query'
import type { Unit } from '#reporting/report'

export type Cell = string | number | null
/** A row, a subtotal, which says in words what it is of, or the total. */
export type Line = Partial<Pick<EvaluatedRow, 'dimensions'>> &
  Omit<EvaluatedRow, 'dimensions'> & { named?: { key: string; text: string } }

/** The rows of a table with their subtotals, in the order in which they are read. */
export function linesOf({ table, columns, context }: ReportAnswer, most = Infinity): Line[] {
  if (table.subtotals.length === 0) return table.rows.slice(0, most)
  const keys = columns.filter(({ measure }) => !measure).map(({ key }) => key)
  const ends = Map.groupBy(table.subtotals, ({ after }) => after)
  return table.rows.slice(0, most).flatMap((row, at): Line[] => [
    row,
    ...(ends.get(at) ?? []).map(({ level, label, values, comparison }) => ({
      values,
      comparison,
      dimensions: {},
      named: { key: keys[level - 1], text: `${context.t('words.total')}: ${label}` },
    })),
  ])
}

export interface SheetColumn {
  label: string
  unit: Unit
  classes?: LabelledColumn['classes']
  /** In whole units; a line without dimensions is the total. */
  cell(line: Line): Cell
}

/** The flat table that files show: every figure, and beside it the other period's with the change. */
export function sheetColumns({
  columns,
  context,
  report,
  parameters,
}: ReportAnswer): SheetColumn[] {
  const { t } = context
  const total = t(`words.${report.total?.(parameters) ?? 'total'}`)
  return columns.flatMap(({ key, unit, label, measure, classes, alone }, index): SheetColumn[] => {
    if (!measure)
      return [
        {
          label,
          unit,
          classes,
          cell: ({ dimensions, named }) => {
            if (named) return named.key === key ? named.text : null
            return dimensions ? dimensions[key] : index === 0 ? total : null
          },
        },
      ]
    const own: SheetColumn = { label, unit, cell: ({ values }) => values[key] }
    if (!context.comparison || alone) return [own]
    const other = (word: string, part: 'value' | 'absolute' | 'percent'): SheetColumn => ({
      label: `${label}: ${t(`words.${word}`)}`,
      unit: part === 'percent' ? 'percent' : unit,
      cell: ({ comparison }) => comparison?.[key][part] ?? null,
    })
    return [
      own,
      other('before', 'value'),
      other('change', 'absolute'),
      other('changePercent', 'percent'),
    ]
  })
}

/** "sales-summary_2026-03-01_2026-03-31.csv" */
export function fileName({ report, context: { period } }: ReportAnswer, extension: string) {
  return `${report.group}-${report.id}_${period.from}_${period.to}.${extension}`
}

/** The class that a cell names. */
export const classOf = ({ classes }: SheetColumn, value: Cell) =>
  classes?.find((one) => one.value === value)

export const hourText = (hour: number) => `${String(hour).padStart(2, '0')}:00`

/** 2026-03-01 as the reader writes it. */
export function dateText(date: string, locale: 'ru' | 'en') {
  return locale === 'ru' ? date.split('-').reverse().join('.') : date
}
