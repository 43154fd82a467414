import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { openHost } from '#integrations/engine/open_host'
import { newWebhookToken, sealToken } from '#integrations/engine/webhook_address'
import { subscribe, unsubscribe } from '#integrations/engine/webhook_lifecycle'
import { NoWebhookError } from '#integrations/errors'
import { connectionFor } from '#integrations/queries/connections_query'
import { loadConnector } from '#integrations/queries/connectors_query'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { withTenant } from '#tenancy/tenant_scope'

const TIMEOUT_MS = 30_000

/**
 * Switches a connection's webhook on or off. Switching it on again makes a new address. Runs outside of a tenant scope,
 * because the vendor is told.
 *
 * @throws NotFoundError, NoWebhookError when the connector has none
 */
export class SwitchWebhook {
  async handle(actor: Actor, connectionId: string, on: boolean) {
    const { tenantId } = actor
    const stored = await withTenant(db, tenantId, async () => {
      const connection = await connectionFor(actor, connectionId, { lock: true })
      const { connector } = await loadConnector(connection.connector)
      if (!connector.webhook) throw new NoWebhookError()
      const cipher = await tenantCipher()
      if (on) {
        const token = newWebhookToken(tenantId)
        connection.webhookToken = sealToken(cipher, connection.id, token)
        await connection.save()
      }
      await new RecordAudit().handle(actor, {
        action: on ? 'connections.webhook-on' : 'connections.webhook-off',
        subjectType: 'connection',
        subjectId: connection.id,
      })
      return { connection, cipher }
    })
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const host = await openHost({ tenantId, ...stored, signal })
    try {
      await (on ? subscribe : unsubscribe)(tenantId, stored.connection, host)
    } finally {
      await host.close()
    }
    if (!on) await withTenant(db, tenantId, () => forgetAddress(connectionId))
  }
}

async function forgetAddress(connectionId: string) {
  await db.rawQuery('update connections set webhook_token = null where id = :connectionId', {
    connectionId,
  })
}
