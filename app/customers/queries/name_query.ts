import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { openIdentity, type SealedIdentity } from '#customers/identity'
import { customerIdFor } from '#customers/queries/customer_query'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

/** What a customer in sight is called. @throws NotFoundError */
export async function nameOf(actor: Actor, wanted: string) {
  const id = await customerIdFor(actor, wanted)
  const sealed: SealedIdentity | null = await db
    .from('customer_identities')
    .where('customer_id', id)
    .select('name', 'phone', 'email', 'birth_date')
    .first()
  return { id, name: sealed && openIdentity(await tenantCipher(), id, sealed).name }
}
