import { Readable } from 'node:stream'
import { DIALECTS, quoted, type CsvDialect } from '#shared/csv'
import { workbook, type CellStyle, type WorkbookLine } from '#shared/workbook'

/** How a column is written where text and plain numbers would not do: dates are `yyyy-mm-dd`, moments go on with the time. */
export type TableUnit = 'money' | 'quantity' | 'integer' | 'date' | 'moment'

/** What a file is called by in the reader's language; its columns in their order. */
export interface TableWords<Column extends string> {
  sheet: string
  columns: Record<Column, string>
  units?: Partial<Record<Column, TableUnit>>
}

export type TableCell = string | number | null
export type TableRow<Column extends string> = Record<Column, TableCell>
type Rows<Column extends string> = AsyncIterable<TableRow<Column>>

export const TABLE_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A table written while it is read: a file of any length takes little memory. */
export function tableFile<Column extends string>(
  format: 'csv' | 'xlsx',
  rows: Rows<Column>,
  words: TableWords<Column>,
  locale: 'ru' | 'en'
): Readable {
  return format === 'csv'
    ? Readable.from(inChunks(csvLines(rows, words, DIALECTS[locale], locale)))
    : toXlsx(rows, words)
}

const CHUNK = 65_536

async function* inChunks(lines: AsyncIterable<string>) {
  let waiting = ''
  for await (const line of lines) {
    waiting += line
    if (waiting.length < CHUNK) continue
    yield waiting
    waiting = ''
  }
  if (waiting) yield waiting
}

async function* csvLines<Column extends string>(
  rows: Rows<Column>,
  words: TableWords<Column>,
  dialect: CsvDialect,
  locale: 'ru' | 'en'
) {
  const columns = columnsOf(words)
  const line = (cells: string[]) => `${cells.join(dialect.delimiter)}\r\n`
  if (dialect.byteOrderMark) yield '\uFEFF'
  yield line(columns.map((column) => quoted(words.columns[column], dialect)))
  for await (const row of rows)
    yield line(columns.map((column) => textOf(row[column], words.units?.[column], dialect, locale)))
}

const PHONE = /^\+\d+$/
const DECIMALS = { money: 2, quantity: 3, integer: 0 } as const

function textOf(
  cell: TableCell,
  unit: TableUnit | undefined,
  dialect: CsvDialect,
  locale: 'ru' | 'en'
) {
  if (cell === null) return ''
  if (typeof cell === 'number') {
    const { [unit as keyof typeof DECIMALS]: decimals } = DECIMALS
    const digits = decimals === undefined ? String(cell) : cell.toFixed(decimals)
    return digits.replace('.', dialect.decimalSeparator)
  }
  if (unit === 'date' || unit === 'moment') return momentText(cell, locale)
  // A phone begins like a formula and is none: it shall be read back as it is.
  return PHONE.test(cell) ? cell : quoted(cell, dialect)
}

/** As a spreadsheet of that language knows a date when it sees one. */
function momentText(moment: string, locale: 'ru' | 'en') {
  const [date, time = ''] = moment.split(' ')
  const day = locale === 'ru' ? date.split('-').reverse().join('.') : date
  return time ? `${day} ${time}` : day
}

const FORMATS: Record<TableUnit, string> = {
  money: '#,##0.00',
  quantity: '#,##0.###',
  integer: '#,##0',
  date: 'dd.mm.yyyy',
  moment: 'dd.mm.yyyy hh:mm',
}
const WIDTH = 18

function toXlsx<Column extends string>(rows: Rows<Column>, words: TableWords<Column>): Readable {
  const columns = columnsOf(words)
  const style = columns.map((column): CellStyle | undefined => {
    const unit = words.units?.[column]
    return unit && { format: FORMATS[unit] }
  })
  async function* lines(): AsyncGenerator<WorkbookLine> {
    for await (const row of rows)
      yield { style, cells: columns.map((column) => typed(row[column], words.units?.[column])) }
  }
  return workbook({
    name: words.sheet,
    widths: columns.map(() => WIDTH),
    head: [
      {
        cells: columns.map((column) => words.columns[column]),
        style: style.map((one): CellStyle => ({ bold: true, ...(one && { right: true }) })),
      },
    ],
    lines: lines(),
  })
}

function typed(cell: TableCell, unit: TableUnit | undefined) {
  if (typeof cell !== 'string' || (unit !== 'date' && unit !== 'moment')) return cell
  return new Date(`${cell.replace(' ', 'T')}${unit === 'date' ? 'T00:00:00' : ''}Z`)
}

function columnsOf<Column extends string>({ columns }: TableWords<Column>) {
  return Object.keys(columns) as Column[]
}
