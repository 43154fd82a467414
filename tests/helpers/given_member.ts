import db from '@adonisjs/lucid/services/db'
import { Earn } from '#loyalty/ledger/actions/earn'
import { Hold } from '#loyalty/ledger/actions/hold'
import type { Tenant } from '#tests/helpers/given'

/** Customers without names: what the ledger needs of them. */
export function givenCustomers(tenant: Tenant, count: number): Promise<string[]> {
  return tenant.inside(async () => {
    const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
      'insert into customers (id) select uuidv7() from generate_series(1, :count) returning id',
      { count }
    )
    return rows.map(({ id }) => id)
  })
}

/** Ten bonuses, five of which are put aside. */
export function givenHold(tenant: Tenant, customerId: string) {
  const at = new Date()
  const input = { customerId, reason: 'test', at }
  return tenant.inside(async () => {
    await new Earn().handle(tenant.actor, { ...input, amount: 1000, expiresAt: null })
    const expiresAt = new Date(at.getTime() + 3_600_000)
    return new Hold().handle(tenant.actor, { ...input, amount: 500, expiresAt })
  })
}
