import { normalizePhone } from '@krug/connector-sdk'
import { searchedPartsOf } from '#privacy/name_parts'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

/** SQL that holds for the customer `c` whom a search means, with what it binds. */
export interface Condition {
  where: string
  bindings: Record<string, unknown>
}

/** Somebody merged into another is found as that other. */
const SURVIVOR = (from: string) => `c.id in (
  select coalesce(found.merged_into, found.id) from ${from}
    join customers found on found.tenant_id = i.tenant_id and found.id = i.customer_id`

/** By the whole phone, the whole e-mail, or the beginnings of the words of a name. */
export async function meantBy(search: string): Promise<Condition> {
  const cipher = await tenantCipher()
  const phone = normalizePhone(search)
  if (phone)
    return {
      where: `${SURVIVOR('customer_identities i')} where i.phone_index = :index)`,
      bindings: { index: cipher.index('phone', phone) },
    }
  if (search.includes('@'))
    return {
      where: `${SURVIVOR('customer_identities i')} where i.email_index = :index)`,
      bindings: { index: cipher.index('email', search.trim().toLowerCase()) },
    }
  const parts = searchedPartsOf(cipher, search)
  return {
    where: `${SURVIVOR('customer_names i')} where i.part = any(cast(:parts as bigint[]))
      group by found.merged_into, found.id having count(*) = :words)`,
    bindings: { parts, words: parts.length },
  }
}
