import { createHash } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { Sentence } from '#integrations/sentence'
import type { TenantCipher } from '#privacy/tenant_cipher'

export interface Refused {
  externalId?: string
  code: string
  reason: Sentence
  /** What the vendor sent. */
  payload?: unknown
  /** The canonical record, when the record itself may be tried again. */
  record?: object | null
}

interface Place {
  connectionId: string
  runId: string
  stream: string
}

const purpose = (connectionId: string) => `quarantine:${connectionId}`

/** Keeps refused records, encrypted. One that was refused before is the same row again, not another. */
export async function quarantine(cipher: TenantCipher, place: Place, refused: Refused[]) {
  if (refused.length === 0) return
  const seal = (value: unknown) =>
    value === undefined || value === null
      ? null
      : cipher.seal(purpose(place.connectionId), JSON.stringify(value))
  const rows = refused.map((one) => ({
    external_id: one.externalId ?? null,
    code: one.code,
    reason: one.reason,
    payload: seal(one.payload),
    record: seal(one.record),
    fingerprint: fingerprint(place.stream, one),
  }))
  await db.rawQuery(
    `insert into quarantined_records as q
       (connection_id, run_id, stream, external_id, code, reason, payload, record, fingerprint)
     select distinct on (x.fingerprint) :connectionId, :runId, :stream, x.external_id, x.code, x.reason, x.payload,
            x.record, x.fingerprint
       from jsonb_to_recordset(:rows::jsonb)
         as x(external_id text, code text, reason jsonb, payload text, record text, fingerprint text)
     on conflict (tenant_id, connection_id, fingerprint) do update
       set run_id = excluded.run_id, code = excluded.code, reason = excluded.reason, payload = excluded.payload,
           record = excluded.record, updated_at = now(),
           state = case when q.state = 'discarded' then 'discarded' else 'open' end`,
    { ...place, rows: JSON.stringify(rows) }
  )
}

/** Records that came in after all are no longer anybody's trouble. */
export async function resolveQuarantined(place: Place, externalIds: string[]) {
  if (externalIds.length === 0) return
  await db.rawQuery(
    `update quarantined_records set state = 'resolved', payload = null, record = null, updated_at = now()
      where connection_id = :connectionId and stream = :stream and state = 'open'
        and external_id = any(:externalIds)`,
    { connectionId: place.connectionId, stream: place.stream, externalIds }
  )
}

export function openSealed(
  cipher: TenantCipher,
  connectionId: string,
  sealed: string | null
): unknown {
  return sealed === null ? null : JSON.parse(cipher.open(purpose(connectionId), sealed))
}

/** The same record of the same stream: by its id, or by its content where it has none. */
function fingerprint(stream: string, { externalId, payload, code }: Refused) {
  const identity = externalId ?? JSON.stringify(payload ?? code)
  return createHash('sha256').update(`${stream}|${identity}`).digest('base64url')
}
