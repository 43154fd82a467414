import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import queue from '#shared/queue/service'
import { RecordAudit } from '#shared/audit/record_audit'
import { WriteConflictError, WriteInputError, UnknownWriteError } from '#integrations/errors'
import { sealInput } from '#integrations/engine/write_box'
import { writeBackJob } from '#integrations/jobs/write_back_job'
import { connectionFor } from '#integrations/queries/connections_query'
import { loadConnector } from '#integrations/queries/connectors_query'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { contentHash } from '#commerce/ingest/content_hash'

interface Request {
  /** One of the connector's writes, `customer`. */
  write: string
  /** The same for every attempt at the same thing: one key, one effect. */
  key: string
  input: unknown
}

/**
 * Has something written to the vendor, by a job. The same key again answers the first request.
 *
 * @throws NotFoundError, UnknownWriteError, WriteInputError, WriteConflictError for a key with another input
 */
export class RequestWrite {
  async handle(actor: Actor, connectionId: string, { write: name, key, input }: Request) {
    const connection = await connectionFor(actor, connectionId)
    const { connector } = await loadConnector(connection.connector)
    const write = connector.writes?.[name]
    if (!write) throw new UnknownWriteError({ name }, 'write')
    const checked = await write.input['~standard'].validate(input)
    if (checked.issues) throw new WriteInputError({}, 'input')

    const cipher = await tenantCipher()
    const fingerprint = contentHash(checked.value)
    const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
      `insert into write_backs (connection_id, write, key, input, fingerprint, created_by)
       values (:connectionId, :name, :key, :input, :fingerprint, :userId)
       on conflict (tenant_id, connection_id, write, key) do nothing returning id`,
      {
        connectionId,
        name,
        key,
        fingerprint,
        input: sealInput(cipher, connectionId, checked.value),
        userId: actor.userId,
      }
    )
    const id = rows[0]?.id ?? (await known(connectionId, name, key, fingerprint))
    if (rows[0]) {
      await queue.dispatch(writeBackJob, { tenantId: actor.tenantId, writeBackId: id })
      await new RecordAudit().handle(actor, {
        action: 'connections.write-requested',
        subjectType: 'connection',
        subjectId: connectionId,
        details: { write: name },
      })
    }
    return id
  }
}

async function known(connectionId: string, write: string, key: string, fingerprint: string) {
  const { rows } = await db.rawQuery<{ rows: { id: string; same: boolean }[] }>(
    `select id, fingerprint = :fingerprint as same from write_backs
      where connection_id = :connectionId and write = :write and key = :key`,
    { connectionId, write, key, fingerprint }
  )
  if (!rows[0].same) throw new WriteConflictError()
  return rows[0].id
}
