import db from '@adonisjs/lucid/services/db'
import { newShortCode } from '#loyalty/coupons/code'

/** The code by which a customer brings friends, made when it is first asked for. Inside the tenant's scope. */
export async function referralCodeOf(customerId: string): Promise<string> {
  for (;;) {
    const known = await codeOf(customerId)
    if (known) return known
    await db.rawQuery(
      'insert into referral_codes (customer_id, code) values (:customerId, :code) on conflict do nothing',
      { customerId, code: newShortCode() }
    )
  }
}

async function codeOf(customerId: string) {
  const { rows } = await db.rawQuery<{ rows: { code: string }[] }>(
    'select code from referral_codes where customer_id = :customerId',
    { customerId }
  )
  return rows[0]?.code
}
