import { CsvError } from 'csv-parse'
import { ConfigError, type SourceFile } from '@krug/connector-sdk'
import { detectDialect, type Dialect } from './file/dialect.ts'
import { detectEncoding, sampleOf, type Encoding } from './file/encoding.ts'
import { readRows, type Row } from './file/rows.ts'
import { guessFields, guessStream } from './mapping/guess.ts'
import type { Fields, Mapping, StreamName } from './mapping/mapping.ts'
import { decimalEvidence, readNumber, type DecimalSeparator } from './values/amount.ts'
import { orderEvidence, type MomentOptions } from './values/moment.ts'

/** All that is known about a file: what the mapping says, and what the file itself shows. */
export interface Layout extends Dialect {
  encoding: Encoding
  stream: StreamName
  fields: Fields
  decimal?: DecimalSeparator
  dates: MomentOptions
  /** The first rows below the header. */
  sample: string[][]
}

export async function layoutOf(file: SourceFile, mapping: Mapping): Promise<Layout> {
  const encoding = mapping.encoding ?? (await detectEncoding(file))
  const { rows, ...dialect } = detectDialect(await sampleOf(file, encoding), mapping)
  if (dialect.columns.length === 0) throw emptyFile()
  const stream = mapping.stream ?? guessStream(dialect.columns)
  const given = mapping.fields && Object.keys(mapping.fields).length > 0
  return {
    ...dialect,
    encoding,
    stream,
    fields: given ? mapping.fields! : guessFromFile(stream, dialect.columns, rows),
    decimal: mapping.decimalSeparator ?? decimalEvidence(rows.flat()),
    dates: {
      format: mapping.dateFormat,
      timezone: mapping.timezone,
      order: orderEvidence(rows.flat()),
    },
    sample: rows,
  }
}

/**
 * Hands all rows to `visit`. A quote that never closes would swallow the rest of the file: then quotes are taken as
 * plain characters, and the answer is the layout that says so.
 */
export async function scanRows(
  file: SourceFile,
  layout: Layout,
  begin: () => (row: Row) => void
): Promise<Layout> {
  const visit = begin()
  try {
    for await (const rows of readRows(file, layout)) rows.forEach(visit)
    return layout
  } catch (error) {
    if (!(error instanceof CsvError) || layout.quote === false) throw error
    return scanRows(file, { ...layout, quote: false }, begin)
  }
}

/** Names leave open whether a sum is that of the line or of the receipt; the rows tell. */
function guessFromFile(stream: StreamName, columns: string[], rows: string[][]): Fields {
  const fields = guessFields(stream, columns)
  const { total, ...others } = fields
  const price = columns.indexOf(others['item.price']?.column ?? '')
  if (!total?.column || price === -1 || others['item.total']) return fields
  const quantity = columns.indexOf(others['item.quantity']?.column ?? '')
  const sum = columns.indexOf(total.column)
  const number = (row: string[], index: number) => Number(readNumber(row[index] ?? '', undefined))
  const lines = rows.filter((row) => {
    const units = quantity === -1 ? 1 : number(row, quantity)
    return Math.abs(number(row, price) * units - number(row, sum)) < 0.011
  })
  return lines.length < rows.length * 0.8 ? fields : { ...others, 'item.total': total }
}

function emptyFile() {
  return new ConfigError({
    ru: 'Файл пуст. Выберите файл с заголовками столбцов и данными.',
    en: 'The file is empty. Choose one with column titles and data.',
  })
}
