import { parse } from 'csv-parse/sync'

export type Delimiter = ',' | ';' | '\t' | '|'

export interface Dialect {
  delimiter: Delimiter
  /** False for files in which quotes do not pair up. */
  quote: '"' | false
  /** Counted from 1, as spreadsheets do. */
  headerRow: number
  columns: string[]
}

const DELIMITERS: Delimiter[] = [';', ',', '\t', '|']
const SAMPLE_ROWS = 50

/** How a file is written, judged by its beginning. */
export function detectDialect(
  sample: string,
  known: { delimiter?: Delimiter }
): Dialect & { rows: string[][] } {
  const delimiter = known.delimiter ?? excelHint(sample) ?? likeliest(sample)
  const quote = sampleRows(sample, delimiter, '"') ? '"' : false
  const rows = sampleRows(sample, delimiter, quote) ?? []
  const header = headerIndex(rows)
  return {
    delimiter,
    quote,
    headerRow: header + 1,
    columns: columnNames(rows[header] ?? []),
    rows: rows.slice(header + 1),
  }
}

/** Options of csv-parse for a dialect, the same for the sample and for the file. */
export function parserOptions(delimiter: Delimiter, quote: '"' | false) {
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
    return parse(whole, { ...parserOptions(delimiter, quote), to: SAMPLE_ROWS })
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

/** Titles may stand above the table: its header is the first row that is about as wide and holds no numbers. */
function headerIndex(rows: string[][]): number {
  const filled = (row: string[]) => row.filter((cell) => cell.trim() !== '').length
  const widest = Math.max(0, ...rows.map(filled))
  const found = rows.findIndex(
    (row) =>
      filled(row) >= Math.max(1, widest * 0.6) && !row.some((cell) => /^[\d\s.,:-]+$/.test(cell))
  )
  return found === -1
    ? Math.max(
        0,
        rows.findIndex((row) => filled(row) > 0)
      )
    : found
}

/** Every column gets a name of its own, also those without a title and those with the same one. */
function columnNames(header: string[]): string[] {
  const taken = new Set<string>()
  return header.map((title, index) => {
    const base = title.trim() || `column ${index + 1}`
    let name = base
    for (let copy = 2; taken.has(name); copy++) name = `${base} (${copy})`
    taken.add(name)
    return name
  })
}
