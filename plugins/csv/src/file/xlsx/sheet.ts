import type { SourceFile } from '@krug/connector-sdk'
import type { Row } from '../row.ts'
import { cellText } from './cell.ts'
import { broken, readParts, type PartReader } from './parts.ts'
import type { Workbook } from './workbook.ts'
import { xmlReader } from './xml.ts'

/** A sheet of a workbook. */
export interface SheetSource {
  format: 'xlsx'
  book: Workbook
  sheet: string
  part: string
}

/** More columns than any table has: what stands further right is left out. */
const MOST_COLUMNS = 1000

/** The rows of a sheet that have cells, in batches as the file passes. */
export async function* sheetRows(
  file: SourceFile,
  { book, part }: SheetSource
): AsyncIterable<Row[]> {
  let rows: Row[] = []
  let found = false
  const pieces = readParts(file, (name) => {
    if (name.toLowerCase() !== part.toLowerCase()) return
    found = true
    return rowsReader(book, (row) => rows.push(row))
  })
  for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) {
    if (rows.length === 0) continue
    yield rows
    rows = []
  }
  if (!found) throw broken()
}

function rowsReader(book: Workbook, take: (row: Row) => void): PartReader {
  let row: Row = { row: 0, values: [] }
  let cell: Record<string, string> = {}
  let column = -1
  let text = ''
  let inText = false
  let aloud = false

  return xmlReader({
    open(name, attributes) {
      if (name === 'row') {
        row = { row: Number(attributes.r ?? row.row + 1), values: [] }
        column = -1
      }
      if (name === 'c') {
        cell = attributes
        column = columnOf(attributes.r) ?? column + 1
        text = ''
      }
      if (name === 'rPh') aloud = true
      inText = (name === 'v' || name === 't') && !aloud
    },
    close(name) {
      inText = false
      if (name === 'rPh') aloud = false
      if (name === 'row') take({ ...row, values: Array.from(row.values, (value) => value ?? '') })
      if (name !== 'c' || column >= MOST_COLUMNS) return
      row.values[column] = cellText(book, cell, text)
    },
    text(found) {
      if (inText) text += found
    },
  })
}

/** `BC12` stands in column 54. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]+/i.exec(reference ?? '')?.[0].toUpperCase()
  if (!letters) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
