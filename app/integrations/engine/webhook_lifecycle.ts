import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import { ConnectorError, type Cursor, type Text } from '@krug/connector-sdk'
import type { OpenHost } from '#integrations/engine/open_host'
import { webhookAddress } from '#integrations/engine/webhook_address'
import type Connection from '#integrations/models/connection'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { withTenant } from '#tenancy/tenant_scope'

type State = 'off' | 'manual' | 'on' | 'failed'

/**
 * Has the vendor send what happens. Where it cannot be told by its API the address is shown to a person, who enters
 * it there (`manual`).
 */
export async function subscribe(tenantId: string, connection: Connection, host: OpenHost) {
  const { webhook } = host.connector
  if (!webhook) return save(tenantId, connection.id, 'off')
  if (!webhook.subscribe) return save(tenantId, connection.id, 'manual')
  const address = await withTenant(db, tenantId, async () =>
    webhookAddress(await tenantCipher(), connection)
  )
  try {
    const subscription = await webhook.subscribe(host.ctx, address!)
    await save(tenantId, connection.id, subscription ? 'on' : 'manual', { subscription })
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error
    await save(tenantId, connection.id, 'failed', { text: error.text })
  }
}

/** Ends the subscription at the vendor, as far as it can be reached. */
export async function unsubscribe(tenantId: string, connection: Connection, host: OpenHost) {
  const subscription = connection.webhookSubscription as Cursor | null
  try {
    if (subscription) await host.connector.webhook?.unsubscribe?.(host.ctx, subscription)
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error
    logger.warn({ err: error, connectionId: connection.id }, 'a webhook could not be given up')
  }
  await save(tenantId, connection.id, 'off')
}

/** Vendors drop subscriptions that failed too often: with every full run a lost one is made again. */
export async function healWebhook(tenantId: string, connection: Connection, host: OpenHost) {
  const { webhook } = host.connector
  if (!['on', 'failed'].includes(connection.webhookState) || !webhook?.subscribe) return
  const subscription = connection.webhookSubscription as Cursor | null
  try {
    if (subscription && (await webhook.exists?.(host.ctx, subscription)) !== false) return
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error
    return
  }
  await subscribe(tenantId, connection, host)
}

function save(
  tenantId: string,
  connectionId: string,
  state: State,
  { subscription = null, text = null }: { subscription?: Cursor | null; text?: Text | null } = {}
) {
  return withTenant(db, tenantId, () =>
    db.rawQuery(
      `update connections set webhook_state = :state, webhook_subscription = :subscription::jsonb,
              webhook_text = :text::jsonb where id = :connectionId`,
      {
        connectionId,
        state,
        subscription: subscription && JSON.stringify(subscription),
        text: text && JSON.stringify(text),
      }
    )
  )
}
