import { normalizeEmail, normalizePhone, type Rec } from '@krug/connector-sdk'
import type { Guest } from '../upstream/guests.ts'

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/

export function toCustomer(guest: Guest): Rec<'customer'> {
  const { id, name, surname, phone, email, birthday } = guest
  return {
    externalId: id,
    name: [name, surname].filter(Boolean).join(' ').trim() || undefined,
    phone: (phone && normalizePhone(phone)) || undefined,
    email: (email && normalizeEmail(email)) || undefined,
    birthDate: (birthday && DAY.exec(birthday)?.[0]) || undefined,
  }
}
