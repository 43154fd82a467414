import { normalizeEmail, type Rec } from '@krug/connector-sdk'
import { nameOf, phoneOf } from '../people.ts'
import type { Client } from '../upstream/clients.ts'

/** The vendor's word for "not known". */
const NO_BIRTHDAY = '1970-01-01'
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

export function toCustomer(client: Client): Rec<'customer'> {
  const { birth_date: birthDate, email } = client
  return {
    externalId: client.id,
    name: nameOf(client),
    phone: phoneOf(client.phone),
    email: (email && normalizeEmail(email)) || undefined,
    birthDate:
      birthDate && birthDate !== NO_BIRTHDAY && DAY.test(birthDate) ? birthDate : undefined,
  }
}
