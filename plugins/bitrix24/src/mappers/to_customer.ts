import { normalizeEmail, normalizePhone, type Rec } from '@krug/connector-sdk'
import type { Contact, ContactFields } from '../upstream/items.ts'

export function toCustomer(contact: Contact): Rec<'customer'> {
  return {
    externalId: String(contact.id),
    name: nameOf(contact),
    phone: phoneOf(contact.fm),
    email: valuesOf(contact.fm, 'EMAIL').flatMap((value) => normalizeEmail(value) ?? [])[0],
    birthDate: /^\d{4}-\d\d-\d\d/.exec(contact.birthdate ?? '')?.[0],
    updatedAt: contact.updatedTime,
  }
}

export function nameOf({ name, lastName }: Pick<Contact, 'name' | 'lastName'>): string | undefined {
  return [name, lastName].filter(Boolean).join(' ').trim() || undefined
}

/** The first phone that is one, in whatever form it was typed. */
export function phoneOf(fields: ContactFields): string | undefined {
  return valuesOf(fields, 'PHONE').flatMap((value) => normalizePhone(value) ?? [])[0]
}

export function valuesOf(fields: ContactFields, type: 'PHONE' | 'EMAIL'): string[] {
  return (fields ?? []).flatMap(({ typeId, value }) => (typeId === type && value ? [value] : []))
}
