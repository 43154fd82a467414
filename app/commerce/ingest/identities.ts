import { normalizePhone } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { nameIndexOf, namePartsOf } from '#privacy/name_parts'
import type { TenantCipher } from '#privacy/tenant_cipher'

/** The blind index of a phone as hex. */
export type PhoneIndex = string

export interface Person {
  name?: string
  phone?: string
  email?: string
  birthDate?: string
}

export interface Identified {
  customerId: string
  person: Person
  index: PhoneIndex | undefined
}

/** The blind index of a phone, or `undefined` for what is no phone. */
export function phoneIndexOf(
  session: IngestSession,
  raw: string | undefined
): PhoneIndex | undefined {
  const phone = raw ? normalizePhone(raw) : null
  return phone ? session.settings.cipher.phoneHash(phone) : undefined
}

/** Makes so many customers, of whom nothing is known yet. */
export async function makeCustomers(count: number): Promise<string[]> {
  if (count === 0) return []
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    'insert into customers (id) select uuidv7() from generate_series(1, :count) returning id',
    { count }
  )
  return rows.map(({ id }) => id)
}

/**
 * Writes down, encrypted, who these customers are. What the source does not say is kept as it is; of those who were
 * erased nothing is written again.
 */
export async function saveIdentities(session: IngestSession, people: Identified[]) {
  if (people.length === 0) return
  const rows = people.map((one) => sealed(session, one))
  await db.rawQuery(
    `insert into customer_identities as i
       (customer_id, name, phone, email, birth_date, phone_index, email_index, birthday_index, name_index)
     select x.customer_id, x.name, x.phone, x.email, x.birth_date, decode(x.phone_index, 'hex'),
            decode(x.email_index, 'hex'), decode(x.birthday_index, 'hex'),
            decode(x.name_index, 'hex')
       from jsonb_to_recordset(:rows::jsonb)
         as x(customer_id uuid, name text, phone text, email text, birth_date text, phone_index text,
              email_index text, birthday_index text, name_index text)
       join customers c on c.id = x.customer_id and c.erased_at is null
     on conflict (tenant_id, customer_id) do update
       set name = coalesce(excluded.name, i.name), phone = coalesce(excluded.phone, i.phone),
           email = coalesce(excluded.email, i.email), birth_date = coalesce(excluded.birth_date, i.birth_date),
           phone_index = coalesce(excluded.phone_index, i.phone_index),
           email_index = coalesce(excluded.email_index, i.email_index),
           birthday_index = coalesce(excluded.birthday_index, i.birthday_index),
           name_index = coalesce(excluded.name_index, i.name_index), updated_at = now()`,
    { rows: JSON.stringify(rows) }
  )
  await saveNames(
    session.settings.cipher,
    people.flatMap(({ customerId, person: { name } }) => (name ? { customerId, name } : []))
  )
}

/** Replaces what these customers are found by when a name is looked for. */
export async function saveNames(
  cipher: TenantCipher,
  people: { customerId: string; name: string }[]
) {
  if (people.length === 0) return
  const ids = people.map(({ customerId }) => customerId)
  const rows = people.flatMap(({ customerId, name }) =>
    namePartsOf(cipher, name).map((part) => ({ customerId, part }))
  )
  await db.rawQuery('delete from customer_names where customer_id = any(:ids)', { ids })
  await db.rawQuery(
    `insert into customer_names (customer_id, part)
     select x.customer_id, x.part from unnest(:ids::uuid[], :parts::bigint[]) as x (customer_id, part)
       join customers c on c.id = x.customer_id and c.erased_at is null`,
    { ids: rows.map(({ customerId }) => customerId), parts: rows.map(({ part }) => part) }
  )
}

function sealed(session: IngestSession, { customerId, person, index }: Identified) {
  const { cipher } = session.settings
  const seal = (field: string, value?: string) =>
    value ? cipher.seal(`identity:${field}:${customerId}`, value) : null
  // One phone finds one customer: two people who share it stay apart, and the first keeps being found.
  const holder = index && session.customersByPhone.get(index)
  const owns = index && (!holder || holder === customerId)
  if (owns) session.customersByPhone.set(index, customerId)
  const email = person.email?.toLowerCase()
  return {
    customer_id: customerId,
    name: seal('name', person.name),
    phone: seal('phone', index && normalizePhone(person.phone!)!),
    email: seal('email', email),
    birth_date: seal('birth_date', person.birthDate),
    phone_index: owns ? index : null,
    email_index: email ? cipher.index('email', email).toString('hex') : null,
    birthday_index: person.birthDate
      ? cipher.index('birthday', person.birthDate.slice(-5)).toString('hex')
      : null,
    name_index: person.name ? nameIndexOf(cipher, person.name).toString('hex') : null,
  }
}
