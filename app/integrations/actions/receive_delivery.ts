import db from '@adonisjs/lucid/services/db'
import queue from '#shared/queue/service'
import { NotFoundError } from '#shared/errors/not_found'
import { sealDelivery, type StoredDelivery } from '#integrations/engine/delivery_box'
import { tenantOfToken, tokenFits } from '#integrations/engine/webhook_address'
import { takeDeliveryJob } from '#integrations/jobs/take_delivery_job'
import Connection from '#integrations/models/connection'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { withTenant } from '#tenancy/tenant_scope'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Puts what a vendor sent into the box, encrypted, and has a job look at it: vendors wait two seconds for an answer.
 * A paused connection takes nothing; its next read brings what it missed.
 *
 * @throws NotFoundError for an address that is none
 */
export class ReceiveDelivery {
  async handle(connectionId: string, token: string, delivery: StoredDelivery) {
    const tenantId = tenantOfToken(token)
    if (!tenantId || !UUID.test(connectionId)) throw new NotFoundError()
    await withTenant(db, tenantId, async () => {
      const connection = await Connection.find(connectionId)
      if (!connection) throw new NotFoundError()
      const cipher = await tenantCipher()
      if (!tokenFits(cipher, connection, token)) throw new NotFoundError()
      if (connection.status !== 'active') return
      const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
        'insert into webhook_deliveries (connection_id, body) values (:connectionId, :body) returning id',
        { connectionId, body: sealDelivery(cipher, connectionId, delivery) }
      )
      await queue.dispatch(takeDeliveryJob, { tenantId, deliveryId: rows[0]!.id })
    })
  }
}
