/** Where a field comes from: a column, several joined, or the same text for every row. */
export interface FieldSource {
  column?: string
  columns?: string[]
  join?: string
  constant?: string
}

/** What the columns of a file mean, as it is kept and shown; the connector has checked it before. */
export interface ImportMapping {
  stream?: string
  fields?: Record<string, FieldSource>
  sheet?: string
  dateFormat?: string
  timezone?: string
  decimalSeparator?: string
  delimiter?: string
  encoding?: string
}
