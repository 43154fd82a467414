import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { showBatch, type CouponBatch } from '#loyalty/coupons/queries/batches_query'

/** Lets no code of a batch count any more; what was redeemed stays. @throws NotFoundError */
export class StopCouponBatch {
  async handle(actor: Actor, id: string, at: Date): Promise<CouponBatch> {
    await showBatch(actor, id)
    const stopped = await db
      .from('coupon_batches')
      .where('id', id)
      .whereNull('stopped_at')
      .update({ stopped_at: at })
    if (Number(stopped))
      await new RecordAudit().handle(actor, {
        action: 'coupons.stopped',
        subjectType: 'coupon_batch',
        subjectId: id,
      })
    return showBatch(actor, id)
  }
}
