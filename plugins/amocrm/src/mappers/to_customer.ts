import { normalizeEmail, normalizePhone, type Rec } from '@krug/connector-sdk'
import { moment } from '../moments.ts'
import type { AmoContact } from '../upstream/contacts.ts'
import { valuesOf } from '../upstream/fields.ts'

export function toCustomer(contact: AmoContact): Rec<'customer'> {
  const { custom_fields_values: fields, first_name: first, last_name: last } = contact
  const phones = valuesOf(fields, 'PHONE').flatMap((value) => normalizePhone(value) ?? [])
  const emails = valuesOf(fields, 'EMAIL').flatMap((value) => normalizeEmail(value) ?? [])
  return {
    externalId: String(contact.id),
    name: contact.name?.trim() || [first, last].filter(Boolean).join(' ').trim() || undefined,
    phone: phones[0],
    email: emails[0],
    updatedAt: moment(contact.updated_at),
  }
}
