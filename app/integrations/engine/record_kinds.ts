import type { Kind } from '@krug/connector-sdk'
import { COMMERCE_KINDS, type Ingest } from '#commerce/ingest/ingest_page'
import { removeReceipts } from '#commerce/ingest/remove_receipts'
import { retireRecords, unmetRecords } from '#commerce/ingest/retire_records'
import type { DimensionTable } from '#commerce/ingest/upsert_dimension'
import { CRM_KINDS } from '#crm/ingest/crm_kinds'

/** Kinds that become facts of a domain; venues are mapped instead. */
export type RecordKind = Exclude<Kind, 'venue'>

const INGEST: { [K in RecordKind]: Ingest<K> } = { ...COMMERCE_KINDS, ...CRM_KINDS }

/** Where a kind is kept. People and plans are not the vendor's to delete. */
const TABLES: { [K in RecordKind]?: DimensionTable | 'receipts' } = {
  category: 'product_categories',
  product: 'products',
  employee: 'employees',
  receipt: 'receipts',
  shift: 'shifts',
  pipeline: 'pipelines',
  lead: 'leads',
  deal: 'deals',
  activity: 'activities',
}

export function ingestOf<K extends RecordKind>(kind: K): { kind: K; ingest: Ingest<K> } {
  return { kind, ingest: INGEST[kind] }
}

/** Takes away what the vendor says is gone. @returns how many were there. */
export async function removeRecords(kind: RecordKind, connectionId: string, externalIds: string[]) {
  const table = TABLES[kind]
  if (!table || externalIds.length === 0) return 0
  return table === 'receipts'
    ? removeReceipts(connectionId, externalIds)
    : retireRecords(table, connectionId, externalIds)
}

/** Takes away what a finished full pass did not meet. @returns how many were there. */
export async function removeUnmet(
  kind: RecordKind,
  pass: { connectionId: string; runId: string; stream: string }
) {
  const table = TABLES[kind]
  if (!table) return 0
  return removeRecords(kind, pass.connectionId, await unmetRecords(table, pass))
}
