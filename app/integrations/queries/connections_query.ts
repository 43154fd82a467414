import db from '@adonisjs/lucid/services/db'
import type { Connector } from '@krug/connector-sdk'
import { secretFields } from '@krug/connector-sdk/host'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { storedValues } from '#integrations/connection_secrets'
import { webhookAddress } from '#integrations/engine/webhook_address'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { loadConnector } from '#integrations/queries/connectors_query'
import Connection from '#integrations/models/connection'
import SyncRun from '#integrations/models/sync_run'
import { describeRun } from '#integrations/transformers/run_description'
import { inLocale } from '#integrations/sentence'

function connectionsWithin(actor: Actor) {
  const query = Connection.query().whereNotIn('status', ['archived', 'built-in'])
  if (actor.scope) query.whereIn('business_id', actor.scope.businessIds)
  return query
}

/** @throws NotFoundError also for a connection outside the actor's reach. */
export async function connectionFor(actor: Actor, id: string, { lock = false } = {}) {
  const query = connectionsWithin(actor).where('id', id)
  if (lock) query.forUpdate()
  return found(await query.first())
}

/** Connections within the actor's reach with their state, oldest first. */
export async function listConnections(
  actor: Actor,
  { businessId, ...request }: PageRequest & { businessId?: string } = {}
): Promise<Paginated<ConnectionDescription>> {
  const { page, perPage } = pageOf(request)
  const query = connectionsWithin(actor).preload('streams')
  if (businessId) query.where('business_id', businessId)
  const result = await query.orderBy('created_at').orderBy('id').paginate(page, perPage)
  const rows = []
  for (const connection of result.all()) rows.push(await describeConnection(actor, connection))
  return { rows, meta: { page, perPage, total: result.total } }
}

export type ConnectionDescription = Awaited<ReturnType<typeof describeConnection>>

/** A connection as the API shows it: never a secret, only which are set. */
export async function describeConnection(actor: Actor, connection: Connection) {
  const { connector, plugin } = await loadConnector(connection.connector)
  const values = storedValues(await tenantCipher(), connection)
  if (!connection.$preloaded.streams) await connection.load('streams')
  const stored = new Map(connection.streams.map((stream) => [stream.stream, stream]))
  const lastRun = await SyncRun.query()
    .where('connection_id', connection.id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .first()
  const [{ count }] = await db
    .from('quarantined_records')
    .where({ connection_id: connection.id, state: 'open' })
    .count('* as count')

  return {
    id: connection.id,
    businessId: connection.businessId,
    connector: connection.connector,
    title: plugin.manifest.title,
    source: plugin.manifest.source,
    name: connection.name,
    status: connection.status,
    pause: connection.pauseCode
      ? { code: connection.pauseCode, text: inLocale(connection.pauseText, actor.locale) }
      : null,
    config: connection.config,
    secretsSet: secretFields(connector).filter((name) => values[name] !== undefined),
    fullAt: connection.fullAt,
    incrementalMinutes: connection.incrementalMinutes,
    overlapSeconds: connection.overlapSeconds,
    failures: connection.failures,
    lastSuccessAt: connection.lastSuccessAt?.toISO() ?? null,
    lastRecordAt: connection.lastRecordAt?.toISO() ?? null,
    quarantineOpen: Number(count),
    lastRun: lastRun ? describeRun(lastRun) : null,
    streams: Object.keys(connector.streams).map((id) => ({
      id,
      title: plugin.lang[actor.locale].streams[id] ?? id,
      enabled: stored.get(id)?.enabled ?? false,
      readAt: stored.get(id)?.readAt?.toISO() ?? null,
      everyMinutes: stored.get(id)?.everyMinutes ?? null,
    })),
    webhook: connector.webhook
      ? {
          state: connection.webhookState,
          text: inLocale(connection.webhookText, actor.locale),
          lastAt: connection.webhookAt?.toISO() ?? null,
        }
      : null,
    signIn: await signInState(connector, connection, values),
    writes: Object.keys(connector.writes ?? {}),
    createdAt: connection.createdAt.toISO()!,
  }
}

/** Whether a person has to sign in at the vendor, and has. */
async function signInState(
  connector: Connector<any, any>,
  connection: Connection,
  values: Record<string, unknown>
) {
  if (!connector.oauth) return null
  const needed = connector.oauth.needed?.(values) ?? true
  const login = await db
    .from('vendor_logins')
    .where('key', `${connection.connector}:${connection.id}`)
    .whereNotNull('refresh_grant')
    .first()
  return { needed, done: login !== null }
}

/** The address that a connection's vendor sends to; for those who manage it. @throws NotFoundError */
export async function webhookAddressOf(actor: Actor, id: string) {
  return webhookAddress(await tenantCipher(), await connectionFor(actor, id))
}

/** The runs of a connection, newest first. @throws NotFoundError */
export async function listRuns(actor: Actor, connectionId: string, request: PageRequest) {
  const connection = await connectionFor(actor, connectionId)
  const { page, perPage } = pageOf(request)
  const result = await SyncRun.query()
    .where('connection_id', connection.id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .paginate(page, perPage)
  return { rows: result.all().map(describeRun), meta: { page, perPage, total: result.total } }
}

/** @throws NotFoundError */
export async function runFor(actor: Actor, connectionId: string, runId: string) {
  const connection = await connectionFor(actor, connectionId)
  return found(await SyncRun.query().where({ id: runId, connection_id: connection.id }).first())
}
