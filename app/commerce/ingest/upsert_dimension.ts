import db from '@adonisjs/lucid/services/db'
import { emptyResult, type IngestResult } from '#commerce/ingest/result'

export interface DimensionRow {
  external_id: string
  deleted: boolean
  content_hash: string
  [column: string]: unknown
}

/** Tables of records that a vendor knows by (connection, external id) and that never go away, only out of use. */
export type DimensionTable =
  | 'product_categories'
  | 'products'
  | 'employees'
  | 'shifts'
  | 'pipelines'
  | 'pipeline_stages'
  | 'leads'
  | 'deals'
  | 'activities'

interface Dimension {
  table: DimensionTable
  /** Own columns with their SQL types, in the order they are written. */
  columns: Record<
    string,
    'text' | 'uuid' | 'bigint' | 'int' | 'smallint' | 'real' | 'bytea' | 'timestamptz'
  >
}

interface Written {
  id: string
  external_id: string
  created: boolean
}

/** Writes a page of small records as one statement; rows with the content they had are left alone. */
export async function upsertDimension(
  dimension: Dimension,
  connectionId: string,
  rows: DimensionRow[],
  ids: Map<string, string>
): Promise<IngestResult> {
  const { result } = await upsertRows(dimension, connectionId, rows, ids)
  return result
}

/** The same, answering also the external ids of the rows that were new or changed. */
export async function upsertRows(
  { table, columns }: Dimension,
  connectionId: string,
  rows: DimensionRow[],
  ids: Map<string, string>
): Promise<{ result: IngestResult; written: Set<string> }> {
  const result = emptyResult()
  if (rows.length === 0) return { result, written: new Set() }

  const unique = [...new Map(rows.map((row) => [row.external_id, row])).values()]
  const names = Object.keys(columns)
  const types = names.map((name) => `${name} ${columns[name]}`).join(', ')
  const { rows: written } = await db.rawQuery<{ rows: Written[] }>(
    `insert into ${table} as t (connection_id, external_id, deleted, content_hash, ${names.join(', ')})
     select :connectionId, x.external_id, x.deleted, x.content_hash, ${names.map((name) => `x.${name}`).join(', ')}
       from jsonb_to_recordset(:rows::jsonb)
         as x(external_id text, deleted boolean, content_hash bigint, ${types})
      order by x.external_id
     on conflict (tenant_id, connection_id, external_id) do update
       set deleted = excluded.deleted, content_hash = excluded.content_hash,
           ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
       where t.content_hash is distinct from excluded.content_hash
     returning id, external_id, (xmax = 0) as created`,
    { connectionId, rows: JSON.stringify(unique) }
  )
  for (const row of written) {
    ids.set(row.external_id, row.id)
    if (row.created) result.created++
    else result.updated++
  }
  result.unchanged = unique.length - written.length
  return { result, written: new Set(written.map((row) => row.external_id)) }
}

/** Fills `ids` with those of the external ids that exist and are not known yet. */
export async function lookUpIds(
  table: DimensionTable,
  connectionId: string,
  externalIds: Iterable<string>,
  ids: Map<string, string>
) {
  const missing = [...new Set(externalIds)].filter((id) => !ids.has(id))
  if (missing.length === 0) return
  const { rows } = await db.rawQuery<{ rows: { id: string; external_id: string }[] }>(
    `select id, external_id from ${table} where connection_id = :connectionId and external_id = any(:missing)`,
    { connectionId, missing }
  )
  for (const { id, external_id: externalId } of rows) ids.set(externalId, id)
}
