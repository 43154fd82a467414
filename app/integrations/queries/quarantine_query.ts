import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest } from '#shared/pagination'
import { mayNamePeople } from '#integrations/personal_streams'
import QuarantinedRecord from '#integrations/models/quarantined_record'
import { connectionFor } from '#integrations/queries/connections_query'
import { loadConnector } from '#integrations/queries/connectors_query'
import { inLocale } from '#integrations/sentence'

/** Records that wait for somebody to look, newest first. `OpenQuarantined` shows what came. @throws NotFoundError */
export async function listQuarantine(
  actor: Actor,
  connectionId: string,
  { code, ...request }: PageRequest & { code?: string }
) {
  const connection = await connectionFor(actor, connectionId)
  const { connector } = await loadConnector(connection.connector)
  const { page, perPage } = pageOf(request)
  const query = QuarantinedRecord.query().where({ connection_id: connection.id, state: 'open' })
  if (code) query.where('code', code)
  const result = await query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .paginate(page, perPage)

  const rows = result.all().map((record) => ({
    id: record.id,
    runId: record.runId,
    stream: record.stream,
    externalId: record.externalId,
    code: record.code,
    reason: inLocale(record.reason, actor.locale),
    hasPayload: record.payload !== null || record.record !== null,
    personal: mayNamePeople(connector, record.stream),
    retryable: record.record !== null,
    attempts: record.attempts,
    createdAt: record.createdAt.toISO()!,
  }))
  return { rows, meta: { page, perPage, total: result.total } }
}
