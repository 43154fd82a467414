import vine from '@vinejs/vine'
import {
  customerWrite,
  normalizeEmail,
  normalizePhone,
  phoneSpellings,
  type CustomerInput,
  type CustomerOutput,
  type Http,
  type Write,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { nameOf, valuesOf } from '../mappers/to_customer.ts'
import { answer, call } from '../upstream/call.ts'
import { CONTACT, CONTACTS, fetchByIds, type Contact } from '../upstream/items.ts'

const written = answer(vine.object({ item: vine.object({ id: vine.number() }) }))
/** `{ CONTACT: [880] }`, or an empty list where there is none. */
const duplicates = answer(vine.any())

/** A contact by its phone. Values of phones and addresses are added, so nothing is sent that is there already. */
export const customer: Write<Config, CustomerInput, CustomerOutput> = {
  ...customerWrite,

  async find({ http }, _, input) {
    const contact = await findContact(http, input.phone)
    const complete = contact && Object.keys(missingIn(contact, input)).length === 0
    return complete ? { externalId: String(contact.id) } : null
  },

  async run({ http }, input) {
    const contact = await findContact(http, input.phone)
    const id = contact ? await update(http, contact, input) : await create(http, input)
    return { externalId: String(id) }
  },
}

/** The vendor looks for digits as they were typed in; of several contacts the oldest, so that it is always the same. */
async function findContact(http: Http, phone: string): Promise<Contact | null> {
  const params = { type: 'PHONE', values: phoneSpellings(phone), entity_type: 'CONTACT' }
  const { result } = await call(http, 'crm.duplicate.findbycomm', params, duplicates)
  const ids: unknown[] = result?.CONTACT ?? []
  if (ids.length === 0) return null
  const { found } = await fetchByIds(http, CONTACTS, ids.map(String))
  const matching = found.filter(({ fm }) =>
    valuesOf(fm, 'PHONE').some((value) => normalizePhone(value) === phone)
  )
  return matching.toSorted((a, b) => a.id - b.id)[0] ?? null
}

/** What the contact lacks of what is to be written. */
function missingIn(contact: Contact, { name, email }: CustomerInput) {
  const emails = valuesOf(contact.fm, 'EMAIL').map(normalizeEmail)
  return {
    ...(name && !nameOf(contact) && { name }),
    ...(email && !emails.includes(normalizeEmail(email)) && { fm: [field('EMAIL', email)] }),
  }
}

async function create(http: Http, { phone, name, email }: CustomerInput): Promise<number> {
  const fm = [field('PHONE', phone), ...(email ? [field('EMAIL', email)] : [])]
  const { result } = await http.send({
    method: 'POST',
    path: 'crm.item.add.json',
    json: { entityTypeId: CONTACT, fields: { name: name ?? phone, fm } },
    expect: written,
  })
  return result.item.id
}

/** A lost answer is not followed by a second attempt: a value sent twice stands there twice. */
async function update(http: Http, contact: Contact, input: CustomerInput): Promise<number> {
  await http.send({
    method: 'POST',
    path: 'crm.item.update.json',
    json: { entityTypeId: CONTACT, id: contact.id, fields: missingIn(contact, input) },
    expect: written,
  })
  return contact.id
}

const field = (typeId: 'PHONE' | 'EMAIL', value: string) => ({ typeId, valueType: 'WORK', value })
