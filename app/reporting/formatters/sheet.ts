import type { EvaluatedRow } from '#reporting/evaluate'
import type { LabelledColumn, ReportAnswer } from '#reporting/queries/report_query'
import type { Unit } from '#reporting/report'

export type Cell = string | number | null
type Line = Partial<Pick<EvaluatedRow, 'dimensions'>> & Omit<EvaluatedRow, 'dimensions'>

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
          cell: ({ dimensions }) => (dimensions ? dimensions[key] : index === 0 ? total : null),
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
