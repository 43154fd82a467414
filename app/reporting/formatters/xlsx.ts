import { PassThrough, type Readable } from 'node:stream'
import ExcelJS from 'exceljs'
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
const filled = (argb: string): ExcelJS.Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
})
const HEADER: Partial<ExcelJS.Style> = {
  font: { bold: true },
  fill: filled('FFE9ECEF'),
  alignment: { wrapText: true, vertical: 'middle' },
}
const TOTAL: Partial<ExcelJS.Style> = { font: { bold: true }, border: { top: { style: 'thin' } } }
const SUBTOTAL: Partial<ExcelJS.Style> = { font: { bold: true } }
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
  const stream = new PassThrough()
  write(answered, stream).catch((error) => stream.destroy(error))
  return stream
}

async function write(answered: ReportAnswer, stream: PassThrough) {
  const columns = sheetColumns(answered)
  const preamble = [answered.title, ...preambleOf(answered)]
  const header = preamble.length + 1

  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  const sheet = workbook.addWorksheet(sheetName(answered.title), {
    views: [{ state: 'frozen', ySplit: header, xSplit: 1 }],
  })
  sheet.columns = columns.map(({ unit }) => ({ width: unit === 'text' ? WIDE : NARROW }))

  preamble.forEach((line, index) => {
    const row = sheet.addRow([line])
    if (index === 0) row.font = { bold: true, size: 14 }
    row.commit()
  })
  addRow(
    sheet,
    columns.map(({ label }) => label),
    HEADER
  )
  for (const line of linesOf(answered))
    addFigures(sheet, columns, line, answered, line.named ? SUBTOTAL : {})
  addFigures(sheet, columns, answered.table.totals, answered, TOTAL)
  addActions(sheet, answered)
  sheet.commit()
  await workbook.commit()
}

function addRow(
  sheet: ExcelJS.Worksheet,
  values: ExcelJS.CellValue[],
  style: Partial<ExcelJS.Style>
) {
  const row = sheet.addRow(values)
  row.eachCell((cell) => (cell.style = style))
  row.commit()
}

function addFigures(
  sheet: ExcelJS.Worksheet,
  columns: SheetColumn[],
  line: Parameters<SheetColumn['cell']>[0],
  { context: { t } }: ReportAnswer,
  style: Partial<ExcelJS.Style> = {}
) {
  const cells = columns.map((column) => {
    const value = column.cell(line)
    return { value, unit: column.unit, of: classOf(column, value) }
  })
  const row = sheet.addRow(cells.map(({ value, unit, of }) => of?.label ?? typed(value, unit, t)))
  cells.forEach(({ unit, of }, index) => {
    const numFmt = FORMATS[unit]
    row.getCell(index + 1).style = {
      ...style,
      ...(numFmt && { numFmt }),
      ...(of && { fill: filled(TONES[of.tone]) }),
    }
  })
  row.commit()
}

/** What to do about it, below the table: what it is worth, and in words. */
function addActions(sheet: ExcelJS.Worksheet, { actions, context }: ReportAnswer) {
  if (!actions.length) return
  sheet.addRow([]).commit()
  addRow(sheet, [context.t('words.actions')], { font: { bold: true } })
  for (const { money, text } of actions) {
    const row = sheet.addRow([money === null ? null : money / SCALE.money, text])
    row.getCell(1).style = { numFmt: FORMATS.money }
    row.commit()
  }
}

function typed(value: Cell, unit: Unit, t: (key: string) => string): ExcelJS.CellValue {
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

/** Excel refuses longer names and these characters. */
const sheetName = (title: string) => title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
