import db from '@adonisjs/lucid/services/db'

/**
 * Marks what has expired unused, so that it is counted: batches as a whole, and personal coupons whose activation is
 * over. Whether a code counts never depends on it. Inside the tenant's scope.
 */
export async function expireCoupons(at: Date) {
  await db.rawQuery(
    `update coupon_batches set expired_at = :at where expired_at is null and valid_until <= :at`,
    { at }
  )
  await db.rawQuery(
    `update coupons k set expired_at = :at
       from coupon_activations a
       join coupon_batches b on b.tenant_id = a.tenant_id and b.id = a.batch_id and b.personal and b.expired_at is null
      where a.expires_at <= :at and k.tenant_id = a.tenant_id and k.id = a.coupon_id
        and k.expired_at is null
        and not exists (select 1 from coupon_redemptions r where r.tenant_id = k.tenant_id and r.coupon_id = k.id)`,
    { at }
  )
}
