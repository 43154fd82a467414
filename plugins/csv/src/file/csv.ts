import { once } from 'node:events'
import { parse } from 'csv-parse'
import type { SourceFile } from '@krug/connector-sdk'
import { parserOptions, type Dialect } from './dialect.ts'
import { bytesOf, textOf, type Encoding } from './encoding.ts'
import type { Row } from './row.ts'

/** A file that is text, and how it is written. */
export interface CsvSource extends Dialect {
  format: 'csv'
  encoding: Encoding
}

/** All rows of the file in batches: one at a time costs more than parsing it. */
export async function* csvRows(file: SourceFile, source: CsvSource): AsyncIterable<Row[]> {
  let row = 0
  for await (const batch of parsed(file, source)) {
    yield batch.map((values) => ({ row: ++row, values }))
  }
}

async function* parsed(file: SourceFile, source: CsvSource): AsyncIterable<string[][]> {
  const parser = parse(parserOptions(source))
  let failure: Error | null = null
  parser.on('error', (error) => (failure = error))
  const take = () => {
    const batch: string[][] = []
    for (let values = parser.read(); values !== null; values = parser.read()) batch.push(values)
    if (failure) throw failure
    return batch
  }
  // The parser reads UTF-8 by itself.
  const { encoding } = source
  for await (const chunk of encoding === 'utf-8' ? bytesOf(file) : textOf(file, encoding)) {
    if (!parser.write(chunk)) await Promise.resolve()
    yield take()
  }
  parser.end()
  await Promise.race([once(parser, 'readable'), once(parser, 'error')])
  yield take()
}
