import db from '@adonisjs/lucid/services/db'
import type { DimensionTable } from '#commerce/ingest/upsert_dimension'

/**
 * Takes records out of use that the vendor no longer has. Rows stay, because receipts and deals name them; without a
 * content hash, so that one that comes back is taken up again.
 *
 * @returns how many were in use.
 */
export async function retireRecords(
  table: DimensionTable,
  connectionId: string,
  externalIds: string[]
): Promise<number> {
  if (externalIds.length === 0) return 0
  const { rows } = await db.rawQuery<{ rows: unknown[] }>(
    `update ${table} set deleted = true, content_hash = null
      where connection_id = :connectionId and external_id = any(:externalIds) and not deleted returning 1`,
    { connectionId, externalIds }
  )
  return rows.length
}

/**
 * The external ids in use that a full pass of the run has not met. Ids that Krug made of names (`name:…`) are not the
 * vendor's to delete.
 */
export async function unmetRecords(
  table: DimensionTable | 'receipts',
  { connectionId, runId, stream }: { connectionId: string; runId: string; stream: string }
): Promise<string[]> {
  const inUse = table === 'receipts' ? `t.status <> 'cancelled'` : 'not t.deleted'
  const { rows } = await db.rawQuery<{ rows: { external_id: string }[] }>(
    `select t.external_id from ${table} t
      where t.connection_id = :connectionId and ${inUse} and t.external_id not like 'name:%'
        and not exists (
          select 1 from stream_sightings s
           where s.run_id = :runId and s.stream = :stream and s.external_id = t.external_id)`,
    { connectionId, runId, stream }
  )
  return rows.map((row) => row.external_id)
}
