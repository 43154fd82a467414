import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest } from '#shared/pagination'
import { mayNamePeople } from '#integrations/personal_streams'
import QuarantinedRecord from '#integrations/models/quarantined_record'
import { connectionFor } from '#integrations/queries/connections_query'
import { loadConnector } from '#integrations/queries/connectors_query'
import { inLocale, type Sentence } from '#integrations/sentence'

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

interface Reason {
  code: string
  stream: string
  /** Of the newest such record. */
  reason: Sentence
  records: number
  /** How many of them can be tried again as they are. */
  retriable: number
}

/** The records that wait, by reason, most first. @throws NotFoundError */
export async function quarantineReasons(actor: Actor, connectionId: string) {
  const connection = await connectionFor(actor, connectionId)
  const { rows } = await db.rawQuery<{ rows: Reason[] }>(
    `select code, stream, (array_agg(reason order by created_at desc))[1] as reason, count(*)::int as records,
            (count(*) filter (where record is not null))::int as retriable
       from quarantined_records where connection_id = :id and state = 'open'
      group by code, stream order by count(*) desc, code, stream`,
    { id: connection.id }
  )
  return rows.map((row) => ({ ...row, reason: inLocale(row.reason, actor.locale)! }))
}
