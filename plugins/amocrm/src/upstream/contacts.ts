import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { normalizePhone, phoneSpellings, type Http } from '@krug/connector-sdk'
import { customFields, valuesOf } from './fields.ts'
import { fetchList, MOST, resource } from './resource.ts'

const contact = vine.object({
  id: vine.number(),
  name: vine.string().optional(),
  first_name: vine.string().optional(),
  last_name: vine.string().optional(),
  created_at: vine.number(),
  updated_at: vine.number(),
  custom_fields_values: customFields,
})

export type AmoContact = Infer<typeof contact>

/** https://www.amocrm.ru/developers/content/crm_platform/contacts-api */
export const CONTACTS = resource('contacts', contact)

/** The contact with this phone; of several the oldest, so that it is always the same. */
export async function findContact(http: Http, phone: string): Promise<AmoContact | null> {
  // The full-text search finds digits as they were typed in; a plus is none.
  for (const query of phoneSpellings(phone).slice(1)) {
    const { rows } = await fetchList(http, CONTACTS, { query, limit: MOST })
    const matching = rows.filter(({ custom_fields_values: fields }) =>
      valuesOf(fields, 'PHONE').some((value) => normalizePhone(value) === phone)
    )
    if (matching.length > 0) return matching.reduce((a, b) => (a.id < b.id ? a : b))
  }
  return null
}
