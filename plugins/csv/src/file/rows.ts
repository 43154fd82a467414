import { once } from 'node:events'
import { parse } from 'csv-parse'
import type { SourceFile } from '@krug/connector-sdk'
import { parserOptions, type Dialect } from './dialect.ts'
import { bytesOf, textOf, type Encoding } from './encoding.ts'

export interface Row {
  /** Counted from 1, as spreadsheets do. */
  row: number
  values: string[]
}

/** The rows below the header, empty ones left out, in batches: one at a time costs more than parsing it. */
export async function* readRows(
  file: SourceFile,
  layout: Dialect & { encoding: Encoding }
): AsyncIterable<Row[]> {
  let row = 0
  for await (const batch of parsed(file, layout)) {
    const rows: Row[] = []
    for (const values of batch) {
      row++
      if (row > layout.headerRow && values.some((value) => value !== '')) rows.push({ row, values })
    }
    yield rows
  }
}

async function* parsed(
  file: SourceFile,
  { encoding, delimiter, quote }: Dialect & { encoding: Encoding }
): AsyncIterable<string[][]> {
  const parser = parse(parserOptions(delimiter, quote))
  let failure: Error | null = null
  parser.on('error', (error) => (failure = error))
  const take = () => {
    const batch: string[][] = []
    for (let values = parser.read(); values !== null; values = parser.read()) batch.push(values)
    if (failure) throw failure
    return batch
  }
  // The parser reads UTF-8 by itself.
  for await (const chunk of encoding === 'utf-8' ? bytesOf(file) : textOf(file, encoding)) {
    if (!parser.write(chunk)) await Promise.resolve()
    yield take()
  }
  parser.end()
  await Promise.race([once(parser, 'readable'), once(parser, 'error')])
  yield take()
}
