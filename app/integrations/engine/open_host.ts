import app from '@adonisjs/core/services/app'
import logger from '@adonisjs/core/services/logger'
import type { Connector, Context, SourceFile } from '@krug/connector-sdk'
import type { HostHttp } from '@krug/connector-sdk/host'
import { storedValues, validConfig } from '#integrations/connection_secrets'
import { ConnectorHost } from '#integrations/engine/connector_host'
import { databaseTokenStore } from '#integrations/engine/database_token_store'
import type { ImportMapping } from '#integrations/imports/import_mapping'
import type Connection from '#integrations/models/connection'
import type { TenantCipher } from '#privacy/tenant_cipher'

interface Options {
  tenantId: string
  connection: Connection
  cipher: TenantCipher
  signal: AbortSignal
  /** What is imported, with the mapping that was agreed on in place of the connection's settings. */
  upload?: { file: SourceFile; mapping: ImportMapping }
  /** Written beside every line of the log. */
  runId?: string
}

/** A connection's plugin with all that it may use. */
export interface OpenHost {
  connector: Connector<any, any>
  ctx: Context<any>
  /** Completes a person's sign-in at the vendor, and keeps the login. */
  signIn: HostHttp['signIn']
  /** Ends the hold on the login. Call it in the end, whatever happened. */
  close(): Promise<void>
}

/**
 * Opens the plugin of a stored connection, outside of a tenant scope: vendors take their time.
 *
 * @throws ConnectionConfigError when the stored settings do not fit the plugin any more
 */
export async function openHost(options: Options): Promise<OpenHost> {
  const { tenantId, connection, cipher, signal, upload, runId } = options
  const registry = await app.container.make('krug.connectors')
  const connector = await registry.load(connection.connector)
  const values = upload ? { ...upload.mapping } : storedValues(cipher, connection)
  const config = await validConfig(connector, values, connection.configVersion)
  const log = logger.child({ tenantId, connectionId: connection.id, runId })
  const connectorHost = await app.container.make(ConnectorHost)
  const host = connectorHost.open({
    connector,
    config,
    connectionId: connection.id,
    tokens: databaseTokenStore({ tenantId, cipher }, connectorHost.clock),
    signal,
    file: upload?.file,
    log: (level, message, data) => log[level]({ data }, message),
    phoneHash: (e164) => cipher.phoneHash(e164),
  })
  return {
    connector,
    ctx: host.ctx,
    signIn: host.signIn,
    async close() {
      await host
        .close()
        .catch((error) => log.warn({ err: error }, 'the login could not be given back'))
    },
  }
}
