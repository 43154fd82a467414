import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { businessesFor } from '#tenancy/venue_access'

export interface UsableBatch {
  id: string
  business_id: string | null
  personal: boolean
  active_minutes: number | null
  valid_until: Date | null
}

/** A batch whose coupons count where the actor works: everywhere, or in a business within reach. @throws NotFoundError */
export async function usableBatch(actor: Actor, id: string): Promise<UsableBatch> {
  const { rows } = await db.rawQuery<{ rows: UsableBatch[] }>(
    `select id, business_id, personal, active_minutes, valid_until from coupon_batches where id = :id`,
    { id }
  )
  const batch = found(rows[0])
  if (batch.business_id)
    found(await businessesFor(actor).where('id', batch.business_id).select('id').first())
  return batch
}
