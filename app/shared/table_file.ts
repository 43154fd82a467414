import { PassThrough, Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import { DIALECTS, quoted, type CsvDialect } from '#shared/csv'

/** What a file is called by in the reader's language; its columns in their order. */
export interface TableWords<Column extends string> {
  sheet: string
  columns: Record<Column, string>
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
    ? Readable.from(csvLines(rows, words, DIALECTS[locale]))
    : toXlsx(rows, words)
}

async function* csvLines<Column extends string>(
  rows: Rows<Column>,
  words: TableWords<Column>,
  dialect: CsvDialect
) {
  const columns = columnsOf(words)
  const line = (cells: TableCell[]) =>
    `${cells.map((cell) => textOf(cell, dialect)).join(dialect.delimiter)}\r\n`
  if (dialect.byteOrderMark) yield '\uFEFF'
  yield line(columns.map((column) => words.columns[column]))
  for await (const row of rows) yield line(columns.map((column) => row[column]))
}

const PHONE = /^\+\d+$/

function textOf(cell: TableCell, dialect: CsvDialect) {
  if (cell === null) return ''
  // A phone begins like a formula and is none: it shall be read back as it is.
  if (typeof cell === 'string' && PHONE.test(cell)) return cell
  return typeof cell === 'number'
    ? String(cell).replace('.', dialect.decimalSeparator)
    : quoted(cell, dialect)
}

/** Written to the stream row by row. */
function toXlsx<Column extends string>(rows: Rows<Column>, words: TableWords<Column>): Readable {
  const stream = new PassThrough()
  writeSheet(rows, words, stream).catch((error) => stream.destroy(error))
  return stream
}

async function writeSheet<Column extends string>(
  rows: Rows<Column>,
  words: TableWords<Column>,
  stream: PassThrough
) {
  const columns = columnsOf(words)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  const sheet = workbook.addWorksheet(words.sheet, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(() => ({ width: 18 }))
  const header = sheet.addRow(columns.map((column) => words.columns[column]))
  header.font = { bold: true }
  header.commit()
  for await (const row of rows) sheet.addRow(columns.map((column) => row[column])).commit()
  sheet.commit()
  await workbook.commit()
}

function columnsOf<Column extends string>({ columns }: TableWords<Column>) {
  return Object.keys(columns) as Column[]
}
