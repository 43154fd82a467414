import type { Readable } from 'node:stream'
import { workbook, type CellStyle, type WorkbookCell, type WorkbookLine } from '#shared/workbook'
import { SCALE } from '#reporting/evaluate'
import { preambleOf } from '#reporting/formatters/preamble'
import {
  classOf,
  hourText,
  linesOf,
  sheetColumns,
  type Cell,
  type SheetColumn,
} from '#reporting/formatters/sheet'
import type { ReportAnswer } from '#reporting/queries/report_query'
import type { Tone, Unit } from '#reporting/report'

const FORMATS: Partial<Record<Unit, string>> = {
  money: '#,##0.00',
  integer: '#,##0',
  quantity: '#,##0.###',
  percent: '0.00%',
  share: '0.00%',
  ratio: '0.00',
  date: 'dd.mm.yyyy',
  month: 'mm.yyyy',
}
const HEADER: CellStyle = { bold: true, fill: 'FFE9ECEF', wrap: true }
const SUBTOTAL: CellStyle = { bold: true }
const TOTAL: CellStyle = { bold: true, lineAbove: true }
const TONES: Record<Tone, string> = {
  good: 'FFCDEAD6',
  fair: 'FFD6E9F5',
  fresh: 'FFD3EBE7',
  warn: 'FFF9E4C5',
  bad: 'FFF8D0CC',
  plain: 'FFEEF1F1',
}
const [NARROW, WIDE] = [14, 32]

/** The report as a workbook of typed cells, written to the stream row by row. */
export function toXlsx(answered: ReportAnswer): Readable {
  const columns = sheetColumns(answered)
  const [title, ...about] = [answered.title, ...preambleOf(answered)]
  return workbook({
    name: title,
    widths: columns.map(({ unit }) => (unit === 'text' ? WIDE : NARROW)),
    frozenColumns: 1,
    head: [
      { cells: [title], style: { bold: true, size: 14 } },
      ...about.map((line) => ({ cells: [line] })),
      {
        cells: columns.map(({ label }) => label),
        style: columns.map(({ unit }) => ({ ...HEADER, ...(unit in FORMATS && { right: true }) })),
      },
    ],
    lines: printedLines(answered, columns),
  })
}

function* printedLines(answered: ReportAnswer, columns: SheetColumn[]): Generator<WorkbookLine> {
  const { table, context } = answered
  const styled = stylesOf(columns)
  for (const line of linesOf(answered))
    yield figures(columns, line, line.named ? styled.subtotal : styled.usual, context)
  yield figures(columns, table.totals, styled.total, context)
  yield* actionLines(answered)
}

/** Made once, and looked up for each cell. */
function stylesOf(columns: SheetColumn[]) {
  const over = (base: CellStyle) => (column: SheetColumn) => {
    const format = FORMATS[column.unit]
    const plain: CellStyle = { ...base, ...(format && { format }) }
    const tones = Object.fromEntries(
      Object.entries(TONES).map(([tone, fill]) => [tone, { ...plain, fill }])
    )
    return { plain, tones }
  }
  return {
    usual: columns.map(over({})),
    subtotal: columns.map(over(SUBTOTAL)),
    total: columns.map(over(TOTAL)),
  }
}

function figures(
  columns: SheetColumn[],
  line: Parameters<SheetColumn['cell']>[0],
  styles: ReturnType<typeof stylesOf>['usual'],
  { t }: ReportAnswer['context']
): WorkbookLine {
  const cells: WorkbookCell[] = []
  const style: CellStyle[] = []
  for (const [at, column] of columns.entries()) {
    const value = column.cell(line)
    const of = classOf(column, value)
    cells.push(of?.label ?? typed(value, column.unit, t))
    style.push(of ? styles[at].tones[of.tone] : styles[at].plain)
  }
  return { cells, style }
}

/** What to do about it, below the table: what it is worth, and in words. */
function* actionLines({ actions, context }: ReportAnswer): Generator<WorkbookLine> {
  if (actions.length === 0) return
  yield { cells: [] }
  yield { cells: [context.t('words.actions')], style: { bold: true } }
  for (const { money, text } of actions)
    yield {
      cells: [money === null ? null : money / SCALE.money, text],
      style: [{ format: FORMATS.money }, undefined],
    }
}

function typed(value: Cell, unit: Unit, t: (key: string) => string): WorkbookCell {
  if (value === null) return null
  if (typeof value === 'string')
    return (unit === 'date' || unit === 'month') && /^\d{4}-/.test(value)
      ? new Date(`${value}T00:00:00Z`)
      : value
  if (unit === 'weekday') return t(`weekdays.${value}`)
  if (unit === 'hour') return hourText(value)
  const scaled = value / SCALE[unit as keyof typeof SCALE]
  return unit === 'percent' || unit === 'share' ? scaled / 100 : scaled
}
