import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { customerIdFor } from '#customers/queries/customer_query'
import { namedCustomer, type NamedCustomer } from '#loyalty/ledger/browser/movement_row'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

/** @throws NotFoundError for a customer out of sight. */
export async function customerNamed(actor: Actor, wanted: string): Promise<NamedCustomer> {
  const id = await customerIdFor(actor, wanted)
  const row: { name: string | null } | null = await db
    .from('customer_identities')
    .where('customer_id', id)
    .select('name')
    .first()
  return namedCustomer(actor, await tenantCipher(), id, row?.name ?? null)
}
