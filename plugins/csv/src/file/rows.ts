import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { SourceFile } from '@krug/connector-sdk'
import { parserOptions, type Dialect } from './dialect.ts'
import { textOf, type Encoding } from './encoding.ts'

export interface Row {
  /** Counted from 1, as spreadsheets do. */
  row: number
  values: string[]
}

/** The rows below the header, empty ones left out. */
export async function* readRows(
  file: SourceFile,
  layout: Dialect & { encoding: Encoding }
): AsyncIterable<Row> {
  const parser = parse(parserOptions(layout.delimiter, layout.quote))
  const text = Readable.from(textOf(file, layout.encoding))
  text.on('error', (error) => parser.destroy(error))
  try {
    let row = 0
    for await (const values of text.pipe(parser) as AsyncIterable<string[]>) {
      row++
      if (row <= layout.headerRow || values.every((value) => value === '')) continue
      yield { row, values }
    }
  } finally {
    text.destroy()
  }
}
