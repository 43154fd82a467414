import { maskedEmail, maskedPhone, openIdentity, type SealedIdentity } from '#customers/identity'
import type { TenantCipher } from '#privacy/tenant_cipher'
import { roubles } from '#shared/money'

export interface ListedRow extends SealedIdentity {
  id: string
  created_at: Date
  city: string | null
  tags: string[]
  visits: number
  total: number
  first_at: Date | null
  last_at: Date | null
  segments: string[]
}

/** Columns of a customer `c` with figures `f` and identity `i`. */
export const LISTED = `c.id, c.created_at, c.city, c.tags, f.visits, f.total, f.first_at, f.last_at,
  i.name, i.phone, i.email, i.birth_date,
  array(select m.segment from segment_members m
         where m.tenant_id = c.tenant_id and m.customer_id = c.id order by m.segment) as segments`

/** A customer in a list: contacts are masked, whoever asks. */
export interface ListedCustomer {
  id: string
  name: string | null
  phone: string | null
  email: string | null
  city: string | null
  tags: string[]
  segments: string[]
  visits: number
  total: number
  averageCheck: number | null
  firstVisitAt: Date | null
  lastVisitAt: Date | null
  createdAt: Date
}

export function describeListed(cipher: TenantCipher, row: ListedRow): ListedCustomer {
  const { name, phone, email } = openIdentity(cipher, row.id, row)
  return {
    id: row.id,
    name,
    phone: maskedPhone(phone),
    email: maskedEmail(email),
    ...profileOf(row),
  }
}

/** What is known of a customer beside who it is. */
export function profileOf({ city, tags, segments, visits, total, ...row }: ListedRow) {
  return {
    city,
    tags,
    segments,
    visits,
    total: roubles(total),
    averageCheck: visits ? roubles(Math.round(total / visits)) : null,
    firstVisitAt: row.first_at,
    lastVisitAt: row.last_at,
    createdAt: row.created_at,
  }
}
