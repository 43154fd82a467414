import type { FileDetection, SourceFile } from '@krug/connector-sdk'
import { layoutOf } from './layout.ts'
import { FIELDS, type Fields, type Mapping, type StreamName } from './mapping/mapping.ts'

const SAMPLES = 5

/**
 * Judges a file by its beginning.
 *
 * @example
 * const { columns, fields, complete } = await detect(file)
 */
export async function detect(file: SourceFile, mapping: Mapping = {}): Promise<FileDetection> {
  const layout = await layoutOf(file, mapping)
  const { encoding, delimiter, headerRow, columns, stream, fields, sample } = layout
  return {
    encoding,
    delimiter,
    headerRow,
    columns,
    samples: Object.fromEntries(
      columns.map((column, index) => [
        column,
        sample.flatMap((row) => row[index]?.trim() || []).slice(0, SAMPLES),
      ])
    ),
    decimalSeparator: layout.decimal,
    stream,
    fields,
    knownFields: FIELDS[stream],
    complete: isComplete(stream, fields),
  }
}

function isComplete(stream: StreamName, fields: Fields): boolean {
  const has = (...names: string[]) => names.some((name) => fields[name] !== undefined)
  if (stream === 'receipts') {
    return has('closedAt', 'openedAt') && has('total', 'item.price', 'item.total')
  }
  return stream === 'customers' ? has('phone', 'email', 'name') : has('name')
}
