import { parse } from 'csv-parse/sync'
import type { Row } from './row.ts'

export type Delimiter = ',' | ';' | '\t' | '|'

export interface Dialect {
  delimiter: Delimiter
  /** False for files in which quotes do not pair up. */
  quote: '"' | false
}

const DELIMITERS: Delimiter[] = [';', ',', '\t', '|']
const SAMPLE_ROWS = 50

/** How a text file is written, judged by its beginning. */
export function detectDialect(
  sample: string,
  known: { delimiter?: Delimiter }
): Dialect & { rows: Row[] } {
  const delimiter = known.delimiter ?? excelHint(sample) ?? likeliest(sample)
  const quote = sampleRows(sample, delimiter, '"') ? '"' : false
  const rows = sampleRows(sample, delimiter, quote) ?? []
  return { delimiter, quote, rows: rows.map((values, index) => ({ row: index + 1, values })) }
}

/** Options of csv-parse for a dialect, the same for the sample and for the file. */
export function parserOptions({ delimiter, quote }: Dialect) {
  return {
    delimiter,
    quote,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: 1024 * 1024,
  }
}

function sampleRows(sample: string, delimiter: Delimiter, quote: '"' | false): string[][] | null {
  const whole = sample.slice(0, sample.lastIndexOf('\n') + 1) || sample
  try {
    return parse(whole, { ...parserOptions({ delimiter, quote }), to: SAMPLE_ROWS })
  } catch {
    return null
  }
}

/** The first line that Excel itself writes and reads: "sep=;". */
function excelHint(sample: string): Delimiter | undefined {
  const hint = /^sep=(.)\r?\n/i.exec(sample)?.[1]
  return DELIMITERS.find((delimiter) => delimiter === hint)
}

/** The delimiter that splits most rows into the same number of cells. */
function likeliest(sample: string): Delimiter {
  const scored = DELIMITERS.map((delimiter) => {
    const rows = sampleRows(sample, delimiter, '"') ?? sampleRows(sample, delimiter, false) ?? []
    const widths = rows.map((row) => row.length).filter((width) => width > 1)
    const common = Math.max(
      0,
      ...Map.groupBy(widths, String)
        .values()
        .map((same) => same.length)
    )
    return { delimiter, score: common * 1000 + Math.max(0, ...widths) }
  })
  return scored.toSorted((a, b) => b.score - a.score)[0]!.delimiter
}
