import type { TableRow, TableUnit } from '#shared/table_file'
import type { Actor } from '#shared/actor'
import type { IsoDate } from '#reporting/dates'
import type { ReportVenue } from '#reporting/venue_filter'
import { receiptItems } from '#reporting/exports/datasets/receipt_items'
import { receipts } from '#reporting/exports/datasets/receipts'

/** Rows as they are kept, day by day: what is too long for a report. */
export interface Dataset<Column extends string = string> {
  permission: 'reports.sales'
  /** Columns that take a right of their own. */
  guarded: Partial<Record<Column, 'customers.read' | 'reports.staff'>>
  columns: readonly Column[]
  units: Partial<Record<Column, TableUnit>>
  count(question: Question): Promise<number>
  /** Of one business day, inside the tenant's scope. */
  rowsOf(question: Question, day: IsoDate): Promise<TableRow<Column>[]>
}

export interface Question {
  venues: ReportVenue[]
  from: IsoDate
  to: IsoDate
  /** Codes that rows hold, in the reader's words. */
  word(kind: string, code: string | null): string | null
}

export const DATASETS = { 'receipts': receipts, 'receipt-items': receiptItems } as const
export type DatasetName = keyof typeof DATASETS
export const DATASET_NAMES = Object.keys(DATASETS) as DatasetName[]

export const datasetOf = (name: string) => DATASETS[name as DatasetName] as Dataset

/** The columns that an actor may see. */
export function columnsFor(actor: Actor, { columns, guarded }: Dataset) {
  return columns.filter((column) => {
    const { [column]: right } = guarded
    return !right || actor.can(right)
  })
}
