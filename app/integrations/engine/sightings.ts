import db from '@adonisjs/lucid/services/db'
import { removeUnmet, type RecordKind } from '#integrations/engine/record_kinds'

interface Pass {
  connectionId: string
  runId: string
  stream: string
}

/** Remembers, over restarts of the run, which records a full pass has met. */
export async function noteSightings(
  runId: string,
  stream: string,
  records: { externalId: string }[]
) {
  await db.rawQuery(
    `insert into stream_sightings (run_id, stream, external_id)
     select :runId, :stream, id from unnest(:ids::text[]) as id on conflict do nothing`,
    { runId, stream, ids: records.map(({ externalId }) => externalId) }
  )
}

/** Ends a full pass: what it did not meet is gone at the vendor. @returns how many records that were. */
export async function endPass(kind: RecordKind, pass: Pass): Promise<number> {
  const removed = await removeUnmet(kind, pass)
  await db.rawQuery('delete from stream_sightings where run_id = :runId and stream = :stream', {
    runId: pass.runId,
    stream: pass.stream,
  })
  return removed
}
