import type { SourceFile } from '@krug/connector-sdk'
import { csvRows, type CsvSource } from './csv.ts'
import type { Row } from './row.ts'
import { sheetRows, type SheetSource } from './xlsx/sheet.ts'

/** What a file is, and how it is to be read. */
export type Source = CsvSource | SheetSource

/** The rows below the header in batches, empty ones left out. */
export async function* readRows(
  file: SourceFile,
  { source, headerRow }: { source: Source; headerRow: number }
): AsyncIterable<Row[]> {
  const batches = source.format === 'csv' ? csvRows(file, source) : sheetRows(file, source)
  for await (const batch of batches) {
    yield batch.filter(({ row, values }) => row > headerRow && values.some((value) => value !== ''))
  }
}
