import type { FileDetection, SourceFile } from '@krug/connector-sdk'
import type { Source } from './file/rows.ts'
import { hasAll } from './kinds/file_kind.ts'
import { kindOf } from './kinds/index.ts'
import { layoutOf } from './layout.ts'
import type { Mapping } from './mapping/mapping.ts'

const SAMPLES = 5

/**
 * Judges a file by its beginning.
 *
 * @example
 * const { columns, fields, complete } = await detect(file)
 */
export async function detect(file: SourceFile, mapping: Mapping = {}): Promise<FileDetection> {
  const { source, headerRow, columns, stream, fields, sample, decimal } = await layoutOf(
    file,
    mapping
  )
  const kind = kindOf(stream)
  return {
    ...writing(source),
    headerRow,
    columns,
    samples: Object.fromEntries(
      columns.map((column, index) => [
        column,
        sample.flatMap((row) => row[index]?.trim() || []).slice(0, SAMPLES),
      ])
    ),
    decimalSeparator: decimal,
    stream,
    fields,
    knownFields: Object.keys(kind.fields),
    complete: hasAll(fields, kind.needs),
  }
}

function writing(source: Source) {
  if (source.format === 'csv') return { encoding: source.encoding, delimiter: source.delimiter }
  return { sheet: source.sheet, sheets: source.book.sheets.map(({ name }) => name) }
}
