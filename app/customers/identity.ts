import { nameIndexOf } from '#privacy/name_parts'
import type { TenantCipher } from '#privacy/tenant_cipher'

const FIELDS = { name: 'name', phone: 'phone', email: 'email', birthDate: 'birth_date' } as const

export type IdentityField = keyof typeof FIELDS
export type Identity = Record<IdentityField, string | null>

/** An identity as it is stored: ciphertext. */
export interface SealedIdentity {
  name: string | null
  phone: string | null
  email: string | null
  birth_date: string | null
}

/** Who a customer is, in the clear. */
export function openIdentity(cipher: TenantCipher, id: string, sealed: SealedIdentity): Identity {
  const open = (field: IdentityField) => {
    const text = sealed[FIELDS[field]]
    return text && cipher.open(`identity:${FIELDS[field]}:${id}`, text)
  }
  return {
    name: open('name'),
    phone: open('phone'),
    email: open('email'),
    birthDate: open('birthDate'),
  }
}

/** Columns of `customer_identities` for what is known now; what is left out stays as it was. */
export function sealIdentity(cipher: TenantCipher, id: string, identity: Partial<Identity>) {
  const columns: Record<string, string | Buffer | null> = {}
  const put = (field: IdentityField, index: (value: string) => Buffer) => {
    const value = identity[field]
    if (value === undefined) return
    const column = FIELDS[field]
    columns[column] = value && cipher.seal(`identity:${column}:${id}`, value)
    columns[INDEXES[field]] = value ? index(value) : null
  }
  put('name', (name) => nameIndexOf(cipher, name))
  put('phone', (phone) => cipher.index('phone', phone))
  put('email', (email) => cipher.index('email', email))
  put('birthDate', (date) => cipher.index('birthday', date.slice(-5)))
  return columns
}

const INDEXES: Record<IdentityField, string> = {
  name: 'name_index',
  phone: 'phone_index',
  email: 'email_index',
  birthDate: 'birthday_index',
}

/** "+79031234567" → "+7••••••4567": enough to tell one from another, too little to call. */
export function maskedPhone(phone: string | null) {
  return (
    phone && `${phone.slice(0, 2)}${'•'.repeat(Math.max(phone.length - 6, 3))}${phone.slice(-4)}`
  )
}

/** "anna@example.test" → "a•••@example.test" */
export function maskedEmail(email: string | null) {
  return email && email.replace(/^(.).*@/, '$1•••@')
}
