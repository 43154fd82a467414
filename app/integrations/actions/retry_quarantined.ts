import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { checkRecords, IngestPage } from '#commerce/ingest/ingest_page'
import { ingestOf, type RecordKind } from '#integrations/engine/record_kinds'
import { openSession } from '#integrations/engine/open_session'
import { openSealed } from '#integrations/engine/quarantine'
import { RetryNeedsReadError } from '#integrations/errors'
import type Connection from '#integrations/models/connection'
import QuarantinedRecord from '#integrations/models/quarantined_record'
import { connectionFor } from '#integrations/queries/connections_query'
import { loadConnector } from '#integrations/queries/connectors_query'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

const MOST_AT_ONCE = 5000

/** Tries one record again with today's mapping. @throws NotFoundError, RetryNeedsReadError */
export class RetryQuarantined {
  async handle(actor: Actor, connectionId: string, recordId: string) {
    const connection = await connectionFor(actor, connectionId)
    const record = found(
      await QuarantinedRecord.query()
        .where({ id: recordId, connection_id: connection.id, state: 'open' })
        .forUpdate()
        .first()
    )
    if (record.record === null) throw new RetryNeedsReadError()
    return retry(connection, [record])
  }
}

interface Cause {
  code?: string
  stream?: string
}

/** Tries all (of one cause) that can be tried again; the rest comes with the next read of the source. */
export class RetryAllQuarantined {
  async handle(actor: Actor, connectionId: string, { code, stream }: Cause = {}) {
    const connection = await connectionFor(actor, connectionId)
    const records = await QuarantinedRecord.query()
      .where({ connection_id: connection.id, state: 'open' })
      .whereNotNull('record')
      .if(code, (query) => query.where('code', code!))
      .if(stream, (query) => query.where('stream', stream!))
      .orderBy('id')
      .limit(MOST_AT_ONCE)
      .forUpdate()
    return retry(connection, records)
  }
}

/** Takes a record off the list for good. @throws NotFoundError */
export class DiscardQuarantined {
  async handle(actor: Actor, connectionId: string, recordId: string) {
    const connection = await connectionFor(actor, connectionId)
    const record = found(
      await QuarantinedRecord.query()
        .where({ id: recordId, connection_id: connection.id, state: 'open' })
        .first()
    )
    await record.merge({ state: 'discarded', payload: null, record: null }).save()
  }
}

async function retry(connection: Connection, records: QuarantinedRecord[]) {
  const { connector } = await loadConnector(connection.connector)
  const cipher = await tenantCipher()
  const session = await openSession(connection, cipher)
  let resolved = 0

  for (const [stream, group] of Object.entries(Object.groupBy(records, (one) => one.stream))) {
    const kind = connector.streams[stream].emits as RecordKind
    const payloads = group!.map((one) => openSealed(cipher, connection.id, one.record))
    const result = await new IngestPage().handle(
      session,
      ingestOf(kind),
      await checkRecords(kind, payloads)
    )
    const still = new Map(result.rejected.map((one) => [one.externalId, one]))
    for (const record of group!) {
      const refused = still.get(record.externalId ?? undefined)
      record.attempts++
      if (refused) record.merge({ code: refused.code, reason: refused.reason })
      else record.merge({ state: 'resolved', payload: null, record: null })
      if (!refused) resolved++
      await record.save()
    }
  }
  return { resolved, remaining: records.length - resolved }
}
