import { PassThrough, Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import { DIALECTS, quoted, type CsvDialect } from '#shared/csv'
import { COLUMNS, type ExportedCell, type ExportedRow } from '#customers/export/exported_rows'

/** What a file of customers is called by, in the reader's language. */
export interface Words {
  sheet: string
  columns: Record<(typeof COLUMNS)[number], string>
}

type Rows = AsyncIterable<ExportedRow>

export function toCsv(rows: Rows, words: Words, locale: 'ru' | 'en'): Readable {
  return Readable.from(csvLines(rows, words, DIALECTS[locale]))
}

async function* csvLines(rows: Rows, words: Words, dialect: CsvDialect) {
  const line = (cells: ExportedCell[]) =>
    `${cells.map((cell) => textOf(cell, dialect)).join(dialect.delimiter)}\r\n`
  if (dialect.byteOrderMark) yield '\uFEFF'
  yield line(COLUMNS.map((column) => words.columns[column]))
  for await (const row of rows) yield line(COLUMNS.map((column) => row[column]))
}

const PHONE = /^\+\d+$/

function textOf(cell: ExportedCell, dialect: CsvDialect) {
  if (cell === null) return ''
  // A phone begins like a formula and is none: it shall be read back as it is.
  if (typeof cell === 'string' && PHONE.test(cell)) return cell
  return typeof cell === 'number'
    ? String(cell).replace('.', dialect.decimalSeparator)
    : quoted(cell, dialect)
}

/** Written to the stream row by row. */
export function toXlsx(rows: Rows, words: Words): Readable {
  const stream = new PassThrough()
  writeSheet(rows, words, stream).catch((error) => stream.destroy(error))
  return stream
}

async function writeSheet(rows: Rows, words: Words, stream: PassThrough) {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  const sheet = workbook.addWorksheet(words.sheet, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = COLUMNS.map(() => ({ width: 18 }))
  const header = sheet.addRow(COLUMNS.map((column) => words.columns[column]))
  header.font = { bold: true }
  header.commit()
  for await (const row of rows) sheet.addRow(COLUMNS.map((column) => row[column])).commit()
  sheet.commit()
  await workbook.commit()
}
