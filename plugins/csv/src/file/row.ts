export interface Row {
  /** Counted from 1, as spreadsheets do. */
  row: number
  values: string[]
}

/** Titles of the columns, where they stand, and the first rows below them. */
export interface Table {
  headerRow: number
  columns: string[]
  sample: string[][]
}
