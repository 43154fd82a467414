import vine from '@vinejs/vine'
import {
  customerWrite,
  normalizeEmail,
  type CustomerInput,
  type CustomerOutput,
  type Http,
  type Write,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { findContact, type AmoContact } from '../upstream/contacts.ts'
import { valuesOf } from '../upstream/fields.ts'
import { list } from '../upstream/list.ts'

const written = list('contacts', vine.object({ id: vine.number() }))

/** A contact by its phone. What stands in a field is sent along, since a new value replaces all of them. */
export const customer: Write<Config, CustomerInput, CustomerOutput> = {
  ...customerWrite,

  async find({ http }, _, input) {
    const contact = await findContact(http, input.phone)
    return contact && isComplete(contact, input) ? { externalId: String(contact.id) } : null
  },

  async run({ http }, input) {
    const contact = await findContact(http, input.phone)
    const id = contact ? await update(http, contact, input) : await create(http, input)
    return { externalId: String(id) }
  },
}

const emailsOf = ({ custom_fields_values: fields }: AmoContact) => valuesOf(fields, 'EMAIL')

function hasEmail(contact: AmoContact, email: string): boolean {
  return emailsOf(contact).some((each) => normalizeEmail(each) === normalizeEmail(email))
}

function isComplete(contact: AmoContact, { name, email }: CustomerInput): boolean {
  return (!name || Boolean(contact.name?.trim())) && (!email || hasEmail(contact, email))
}

async function create(http: Http, { phone, name, email }: CustomerInput): Promise<number> {
  const fields = [field('PHONE', [phone]), ...(email ? [field('EMAIL', [email])] : [])]
  const { rows } = await http.send({
    method: 'POST',
    path: 'api/v4/contacts',
    json: [{ name: name ?? phone, custom_fields_values: fields }],
    expect: written,
  })
  return rows[0]!.id
}

async function update(http: Http, contact: AmoContact, { name, email }: CustomerInput) {
  const emails = email && !hasEmail(contact, email) ? [...emailsOf(contact), email] : undefined
  const change = {
    id: contact.id,
    ...(contact.name?.trim() ? {} : { name }),
    ...(emails && { custom_fields_values: [field('EMAIL', emails)] }),
  }
  await http.send({
    method: 'PATCH',
    path: 'api/v4/contacts',
    json: [change],
    expect: written,
    // The whole change is in it: sent twice, it is made once.
    idempotencyKey: `contact-${contact.id}`,
  })
  return contact.id
}

function field(code: 'PHONE' | 'EMAIL', values: string[]) {
  return {
    field_code: code,
    values: values.map((value) => ({ value, enum_code: 'WORK' })),
  }
}
