import type { JSONDataTypes } from '@adonisjs/core/types/transformers'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { RecordAudit } from '#shared/audit/record_audit'
import { openSealed } from '#integrations/engine/quarantine'
import { PersonalDataError } from '#integrations/errors'
import { mayNamePeople } from '#integrations/personal_streams'
import QuarantinedRecord from '#integrations/models/quarantined_record'
import { connectionFor } from '#integrations/queries/connections_query'
import { loadConnector } from '#integrations/queries/connectors_query'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

interface Input {
  connectionId: string
  recordId: string
}

export interface QuarantinePayload {
  id: string
  payload: JSONDataTypes
}

/** What the vendor sent for one record; every look is written down. @throws NotFoundError, PersonalDataError */
export class OpenQuarantined {
  async handle(actor: Actor, { connectionId, recordId }: Input): Promise<QuarantinePayload> {
    const connection = await connectionFor(actor, connectionId)
    const record = found(
      await QuarantinedRecord.query()
        .where({ id: recordId, connection_id: connection.id, state: 'open' })
        .first()
    )
    const { connector } = await loadConnector(connection.connector)
    const personal = mayNamePeople(connector, record.stream)
    if (personal && !actor.can('customers.read')) throw new PersonalDataError()

    await new RecordAudit().handle(actor, {
      action: 'quarantine.opened',
      subjectType: 'quarantined_record',
      subjectId: record.id,
      details: { connectionId: connection.id, stream: record.stream, personal },
    })
    const sealed = record.payload ?? record.record
    const payload = openSealed(await tenantCipher(), connection.id, sealed) as JSONDataTypes
    return { id: record.id, payload }
  }
}
