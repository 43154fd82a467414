import type { Row, Table } from './row.ts'

/** Finds the titles of the columns among the first rows of a file. */
export function tableOf(rows: Row[]): Table {
  const index = headerIndex(rows.map(({ values }) => values))
  const header = rows[index]
  return {
    headerRow: header?.row ?? 1,
    columns: columnNames(header?.values ?? []),
    sample: rows.slice(index + 1).map(({ values }) => values),
  }
}

/** Titles may stand above the table: its header is the first row that is about as wide and holds no numbers. */
function headerIndex(rows: string[][]): number {
  const filled = (row: string[]) => row.filter((cell) => cell.trim() !== '').length
  const widest = Math.max(0, ...rows.map(filled))
  const found = rows.findIndex(
    (row) =>
      filled(row) >= Math.max(1, widest * 0.6) && !row.some((cell) => /^[\d\s.,:-]+$/.test(cell))
  )
  if (found !== -1) return found
  const first = rows.findIndex((row) => filled(row) > 0)
  return Math.max(0, first)
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
