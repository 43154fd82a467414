/** A record that the core refuses; the run goes on. */
export interface Rejection {
  externalId?: string
  code: string
  reason: { ru: string; en: string }
  /** The record, to be tried again; `null` where secrecy forbids to keep it. */
  record: object | null
}

export interface IngestResult {
  created: number
  updated: number
  unchanged: number
  deleted: number
  /** First and last business date of the receipts, also of unchanged ones. */
  sales?: { from: string; to: string }
  rejected: Rejection[]
}

export function emptyResult(): IngestResult {
  return { created: 0, updated: 0, unchanged: 0, deleted: 0, rejected: [] }
}
