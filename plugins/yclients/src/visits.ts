import type { GoodsOperation } from './upstream/goods_sales.ts'
import type { Appointment } from './upstream/records.ts'

/** One or more appointments that a client has at a time; older ones stand alone. */
export interface Visit {
  id: string
  records: Appointment[]
}

/** Goods of one document. */
export interface Sale {
  id: string
  document: string
  rows: GoodsOperation[]
}

export const visitKey = ({ id, visit_id: visit }: Appointment) =>
  visit ? `visit:${visit}` : `record:${id}`

export function visitsOf(records: Appointment[]): Visit[] {
  return [...Map.groupBy(records, visitKey)].map(([id, own]) => ({
    id,
    records: own.toSorted((a, b) => Number(a.id) - Number(b.id)),
  }))
}

export function salesOf(rows: GoodsOperation[]): Sale[] {
  return [...Map.groupBy(rows, (row) => row.document_id)].map(([document, own]) => ({
    id: `sale:${document}`,
    document,
    rows: own.toSorted((a, b) => Number(a.id) - Number(b.id)),
  }))
}
