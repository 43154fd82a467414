import type { Actor } from '#shared/actor'
import {
  validConfig,
  sealSecrets,
  splitSecrets,
  storedValues,
} from '#integrations/connection_secrets'
import Connection from '#integrations/models/connection'
import ConnectionStream from '#integrations/models/connection_stream'
import { connectionFor } from '#integrations/queries/connections_query'
import { loadConnector } from '#integrations/queries/connectors_query'
import { applySchedule, clearSchedule } from '#integrations/schedule'
import { RecordAudit } from '#shared/audit/record_audit'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { afterCommit } from '#tenancy/tenant_scope'
import Tenant from '#tenancy/models/tenant'
import { businessFor } from '#tenancy/venue_access'

interface CreateInput {
  connector: string
  businessId: string
  name: string
  config: Record<string, unknown>
}

interface UpdateInput {
  name?: string
  /** Fields left out stay; a secret comes in, and never goes out. */
  config?: Record<string, unknown>
  fullAt?: string
  incrementalMinutes?: number
  overlapSeconds?: number
  streams?: Record<string, boolean>
  /** Minutes between two reads of a stream, where it may be read less often than the others; `null` is no limit. */
  intervals?: Record<string, number | null>
  status?: 'active' | 'paused'
}

/** @throws UnknownConnectorError, NotFoundError for a business out of reach, ConnectionConfigError */
export class CreateConnection {
  async handle(actor: Actor, { connector: id, businessId, name, config: values }: CreateInput) {
    const { connector } = await loadConnector(id)
    const business = await businessFor(actor, businessId)
    await validConfig(connector, values)

    const { config, secrets } = splitSecrets(connector, values)
    const connection = await Connection.create({
      connector: id,
      businessId: business.id,
      name,
      config,
      configVersion: connector.configVersion,
      status: 'active',
    })
    await connection.refresh()
    if (Object.keys(secrets).length) {
      const cipher = await tenantCipher()
      await connection.merge({ secrets: sealSecrets(cipher, connection.id, secrets) }).save()
    }
    await ConnectionStream.createMany(
      Object.keys(connector.streams).map((stream) => ({ connectionId: connection.id, stream }))
    )
    await audit(actor, 'connections.created', connection)
    await scheduleLater(connection)
    return connection
  }
}

/** @throws NotFoundError, ConnectionConfigError */
export class UpdateConnection {
  async handle(
    actor: Actor,
    id: string,
    { config: values, streams, intervals, status, ...input }: UpdateInput
  ) {
    const connection = await connectionFor(actor, id, { lock: true })
    if (values) await this.#configure(connection, values)
    if (status === 'active')
      connection.merge({ status, pauseCode: null, pauseText: null, failures: 0, toldAt: null })
    if (status === 'paused') connection.status = status
    await connection.merge(input).save()

    for (const [stream, enabled] of Object.entries(streams ?? {}))
      await ConnectionStream.query().where({ connection_id: id, stream }).update({ enabled })
    for (const [stream, everyMinutes] of Object.entries(intervals ?? {}))
      await ConnectionStream.query()
        .where({ connection_id: id, stream })
        .update({ every_minutes: everyMinutes })
    await audit(actor, 'connections.updated', connection)
    await scheduleLater(connection)
    return connection
  }

  async #configure(connection: Connection, values: Record<string, unknown>) {
    const { connector } = await loadConnector(connection.connector)
    const cipher = await tenantCipher()
    const all = { ...storedValues(cipher, connection), ...values }
    await validConfig(connector, all)
    const { config, secrets } = splitSecrets(connector, all)
    connection.merge({
      config,
      configVersion: connector.configVersion,
      secrets: Object.keys(secrets).length ? sealSecrets(cipher, connection.id, secrets) : null,
    })
  }
}

/** Ends a connection; what it brought stays in the reports. Its credentials are forgotten. @throws NotFoundError */
export class ArchiveConnection {
  async handle(actor: Actor, id: string) {
    const connection = await connectionFor(actor, id, { lock: true })
    await connection.merge({ status: 'archived', secrets: null }).save()
    await audit(actor, 'connections.archived', connection)
    await afterCommit(() => clearSchedule(id))
  }
}

function audit(actor: Actor, action: string, connection: Connection) {
  return new RecordAudit().handle(actor, {
    action,
    subjectType: 'connection',
    subjectId: connection.id,
    details: { connector: connection.connector },
  })
}

/** The queue keeps schedules outside of the transaction: they follow once it has committed. */
async function scheduleLater(connection: Connection) {
  const tenant = await Tenant.query().firstOrFail()
  await afterCommit(() => applySchedule(tenant, connection))
}
