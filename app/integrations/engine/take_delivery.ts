import db from '@adonisjs/lucid/services/db'
import type { Signal } from '@krug/connector-sdk'
import { openDelivery } from '#integrations/engine/delivery_box'
import { startHints } from '#integrations/engine/start_hints'
import { openHost } from '#integrations/engine/open_host'
import Connection from '#integrations/models/connection'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { withTenant } from '#tenancy/tenant_scope'

interface DeliveryRow {
  connection_id: string
  body: string
}

/** Believes a delivery or not, and has read again what it names; what was named before is not read twice. */
export class TakeDelivery {
  async handle(tenantId: string, deliveryId: string, signal: AbortSignal) {
    const loaded = await withTenant(db, tenantId, async () => {
      const { rows } = await db.rawQuery<{ rows: DeliveryRow[] }>(
        `select connection_id, body from webhook_deliveries where id = :deliveryId and state = 'new'`,
        { deliveryId }
      )
      if (!rows[0]) return null
      const connection = await Connection.findOrFail(rows[0].connection_id)
      const cipher = await tenantCipher()
      return { connection, cipher, delivery: openDelivery(cipher, connection.id, rows[0].body) }
    })
    if (!loaded) return
    const { connection, delivery } = loaded
    const host = await openHost({ tenantId, ...loaded, signal })
    let signals: Signal<string>[] | null = null
    try {
      const { webhook } = host.connector
      if (webhook && (await webhook.verify(host.ctx, delivery)))
        signals = webhook.parse(host.ctx, delivery)
    } finally {
      await host.close()
    }
    await withTenant(db, tenantId, async () => {
      // One after the other: of several at once none would see the run that another one puts in line.
      await Connection.query().where('id', connection.id).forUpdate()
      if (signals) await startHints(tenantId, connection.id, await fresh(connection.id, signals))
      await close(deliveryId, connection.id, signals ? 'done' : 'refused')
    })
  }
}

/** Those of the signals that were not heard before. */
async function fresh(connectionId: string, signals: Signal<string>[]) {
  const keys = [...new Set(signals.map(({ dedupeKey }) => dedupeKey))]
  const { rows } = await db.rawQuery<{ rows: { dedupe_key: string }[] }>(
    `insert into webhook_signals (connection_id, dedupe_key)
     select :connectionId, key from unnest(:keys::text[]) as key
     on conflict do nothing returning dedupe_key`,
    { connectionId, keys }
  )
  const unheard = new Set(rows.map((row) => row.dedupe_key))
  return signals.filter(({ dedupeKey }) => unheard.has(dedupeKey))
}

/** The body is of no more use, and may name people. */
async function close(deliveryId: string, connectionId: string, state: 'done' | 'refused') {
  await db.rawQuery(
    `update webhook_deliveries set state = :state, body = '' where id = :deliveryId`,
    { deliveryId, state }
  )
  await db.rawQuery('update connections set webhook_at = now() where id = :connectionId', {
    connectionId,
  })
}
