import { randomUUID } from 'node:crypto'
import app from '@adonisjs/core/services/app'
import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { answerCheck, type CheckResult } from '@krug/connector-sdk'
import { memoryTokenStore } from '@krug/connector-sdk/host'
import type { Actor } from '#shared/actor'
import { validConfig } from '#integrations/connection_secrets'
import { ConnectorHost } from '#integrations/engine/connector_host'
import { databaseTokenStore } from '#integrations/engine/database_token_store'
import { openHost } from '#integrations/engine/open_host'
import { connectionFor } from '#integrations/queries/connections_query'
import { loadConnector } from '#integrations/queries/connectors_query'
import { inLocale } from '#integrations/sentence'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { withTenant } from '#tenancy/tenant_scope'

const TIMEOUT_MS = 30_000

interface Input {
  connector: string
  config: Record<string, unknown>
}

/**
 * Asks the vendor whether these settings work, of a connection that need not exist yet. Runs outside of a tenant scope: the vendor may take its time.
 *
 * @throws UnknownConnectorError, ConnectionConfigError. What the vendor refuses is an answer, not an exception.
 */
export class CheckConnection {
  async handle(actor: Actor, { connector: id, config: values }: Input) {
    const { connector } = await loadConnector(id)
    const config = await validConfig(connector, values)
    const cipher = await withTenant(db, actor.tenantId, () => tenantCipher())
    const connectorHost = await app.container.make(ConnectorHost)
    const { clock } = connectorHost
    const host = connectorHost.open({
      connector,
      config,
      connectionId: randomUUID(),
      // Logins that cost something are shared with the connections that have one already.
      tokens: connector.loginKey
        ? databaseTokenStore({ tenantId: actor.tenantId, cipher }, clock)
        : memoryTokenStore(clock),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      log: (level, message, data) => logger[level]({ data }, message),
      phoneHash: (e164) => cipher.phoneHash(e164),
    })
    try {
      return describe(await answerCheck(() => connector.check(host.ctx)), actor.locale)
    } finally {
      await host.close().catch(() => {})
    }
  }
}

/** The same for a connection that exists, with its stored secrets. @throws NotFoundError */
export class RecheckConnection {
  async handle(actor: Actor, id: string) {
    const { tenantId } = actor
    const stored = await withTenant(db, tenantId, async () => ({
      connection: await connectionFor(actor, id),
      cipher: await tenantCipher(),
    }))
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const { connector, ctx, close } = await openHost({ tenantId, ...stored, signal })
    try {
      return describe(await answerCheck(() => connector.check(ctx)), actor.locale)
    } finally {
      await close()
    }
  }
}

function describe(result: CheckResult, locale: string) {
  return result.ok
    ? { ...result, notes: (result.notes ?? []).map((note) => inLocale(note, locale)) }
    : { ...result, hint: inLocale(result.hint, locale) }
}
