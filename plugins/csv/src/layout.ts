import { CsvError } from 'csv-parse'
import { ConfigError, type SourceFile } from '@krug/connector-sdk'
import { detectDialect } from './file/dialect.ts'
import { detectEncoding, sampleOf } from './file/encoding.ts'
import { formatOf } from './file/format.ts'
import { tableOf } from './file/header.ts'
import type { Row, Table } from './file/row.ts'
import { readRows, type Source } from './file/rows.ts'
import { sheetRows, type SheetSource } from './file/xlsx/sheet.ts'
import { openWorkbook } from './file/xlsx/workbook.ts'
import { kindOf } from './kinds/index.ts'
import { guessFields, guessStream } from './mapping/guess.ts'
import type { Fields, Mapping, StreamName } from './mapping/mapping.ts'
import { decimalEvidence, type DecimalSeparator } from './values/amount.ts'
import { orderEvidence, type MomentOptions } from './values/moment.ts'

/** All that is known about a file: what the mapping says, and what the file itself shows. */
export interface Layout extends Table {
  source: Source
  stream: StreamName
  fields: Fields
  decimal?: DecimalSeparator
  dates: MomentOptions
}

interface Opened {
  source: Source
  /** The first rows of the file. */
  rows: Row[]
}

const SAMPLE_ROWS = 50

export async function layoutOf(file: SourceFile, mapping: Mapping): Promise<Layout> {
  const format = await formatOf(file)
  const { source, rows } = await (format === 'csv' ? openText : openSheet)(file, mapping)
  const table = tableOf(rows)
  if (table.columns.length === 0) throw emptyFile()
  const stream = mapping.stream ?? guessStream(table.columns)
  const given = mapping.fields && Object.keys(mapping.fields).length > 0
  const values = table.sample.flat()
  return {
    ...table,
    source,
    stream,
    fields: given ? mapping.fields! : guessFromFile(stream, table),
    decimal: mapping.decimalSeparator ?? decimalOf(source, values),
    dates: {
      format: mapping.dateFormat,
      timezone: mapping.timezone,
      alsoIso: source.format === 'xlsx',
      order: orderEvidence(values),
    },
  }
}

async function openText(file: SourceFile, mapping: Mapping): Promise<Opened> {
  const encoding = mapping.encoding ?? (await detectEncoding(file))
  const { rows, ...dialect } = detectDialect(await sampleOf(file, encoding), mapping)
  return { source: { format: 'csv', encoding, ...dialect }, rows }
}

async function openSheet(file: SourceFile, mapping: Mapping): Promise<Opened> {
  const book = await openWorkbook(file)
  const [first] = book.sheets
  const wanted =
    mapping.sheet === undefined ? first : book.sheets.find(({ name }) => name === mapping.sheet)
  if (!wanted)
    throw noSheet(
      mapping.sheet!,
      book.sheets.map(({ name }) => name)
    )
  const source: SheetSource = { format: 'xlsx', book, sheet: wanted.name, part: wanted.part }
  const rows: Row[] = []
  for await (const batch of sheetRows(file, source)) {
    rows.push(...batch)
    if (rows.length >= SAMPLE_ROWS) break
  }
  return { source, rows: rows.slice(0, SAMPLE_ROWS) }
}

/** Numbers of a sheet have a point whatever its texts have, so a comma proves nothing there. */
function decimalOf({ format }: Source, values: string[]): DecimalSeparator | undefined {
  const evidence = decimalEvidence(values)
  return format === 'xlsx' && evidence === ',' ? undefined : evidence
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
    const { source } = layout
    const quoted = source.format === 'csv' && source.quote !== false
    if (!(error instanceof CsvError) || !quoted) throw error
    return scanRows(file, { ...layout, source: { ...source, quote: false } }, begin)
  }
}

function guessFromFile(stream: StreamName, { columns, sample }: Table): Fields {
  const fields = guessFields(stream, columns)
  return kindOf(stream).refine?.(fields, columns, sample) ?? fields
}

function emptyFile() {
  return new ConfigError({
    ru: 'Файл пуст. Выберите файл с заголовками столбцов и данными.',
    en: 'The file is empty. Choose one with column titles and data.',
  })
}

function noSheet(name: string, sheets: string[]) {
  const list = sheets.slice(0, 30).join(', ')
  return new ConfigError(
    {
      ru: `В книге нет листа «${name}». В ней есть: ${list}.`,
      en: `The workbook has no sheet "${name}". It has: ${list}.`,
    },
    { field: 'sheet' }
  )
}
