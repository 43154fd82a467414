import { normalizePhone, type Rec } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import { contentHash } from '#commerce/ingest/content_hash'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { emptyResult, type IngestResult } from '#commerce/ingest/result'

interface Person {
  name?: string
  phone?: string
  email?: string
  birthDate?: string
}

type PhoneIndex = string

/** The blind index of a phone as hex, or `undefined` for what is no phone. */
export function phoneIndexOf(session: IngestSession, raw: string | undefined): PhoneIndex | undefined {
  const phone = raw ? normalizePhone(raw) : null
  return phone ? session.settings.cipher.phoneHash(phone) : undefined
}

/** Customers of a page: found by the vendor's id, then by phone, then made. */
export async function ingestCustomers(
  session: IngestSession,
  records: Rec<'customer'>[]
): Promise<IngestResult> {
  const result = emptyResult()
  const { connectionId } = session
  const { rows: links } = await db.rawQuery<{
    rows: { external_id: string; customer_id: string; hash: string }[]
  }>(
    `select external_id, customer_id, content_hash::text as hash from customer_links
      where connection_id = :connectionId and external_id = any(:ids)`,
    { connectionId, ids: records.map(({ externalId }) => externalId) }
  )
  const known = new Map(links.map((link) => [link.external_id, link]))
  await lookUpPhones(session, records.flatMap(({ phone }) => phoneIndexOf(session, phone) ?? []))

  for (const record of new Map(records.map((one) => [one.externalId, one])).values()) {
    const hash = contentHash(record)
    const link = known.get(record.externalId)
    if (link?.hash === hash) {
      result.unchanged++
      continue
    }
    const index = phoneIndexOf(session, record.phone)
    const customerId =
      link?.customer_id ?? (index && session.customersByPhone.get(index)) ?? (await makeCustomer())
    await saveIdentity(session, customerId, record, index)
    await db.rawQuery(
      `insert into customer_links (connection_id, external_id, customer_id, content_hash)
       values (:connectionId, :externalId, :customerId, :hash)
       on conflict (tenant_id, connection_id, external_id) do update set content_hash = excluded.content_hash`,
      { connectionId, externalId: record.externalId, customerId, hash }
    )
    session.customersByLink.set(record.externalId, customerId)
    if (link) result.updated++
    else result.created++
  }
  return result
}

/** The customers of these receipts, by the receipt's external id; people unknown to the tenant stay out. */
export async function customersOf(session: IngestSession, receipts: Rec<'receipt'>[]) {
  const indexes = new Map<string, PhoneIndex>()
  for (const receipt of receipts) {
    const index = receipt.customerPhoneHash ?? phoneIndexOf(session, receipt.customerPhone)
    if (index) indexes.set(receipt.externalId, index)
  }
  await lookUpPhones(session, indexes.values())
  await lookUpLinks(session, receipts.flatMap(({ customerExternalId }) => customerExternalId ?? []))

  const customers = new Map<string, string>()
  for (const receipt of receipts) {
    const index = indexes.get(receipt.externalId)
    const linked = session.customersByLink.get(receipt.customerExternalId ?? '')
    let customerId = linked ?? (index && session.customersByPhone.get(index))
    if (!customerId && index && receipt.customerPhone && session.settings.createCustomers) {
      customerId = await makeCustomer()
      await saveIdentity(
        session,
        customerId,
        { name: receipt.customerName, phone: receipt.customerPhone },
        index
      )
    }
    if (customerId) customers.set(receipt.externalId, customerId)
  }
  return customers
}

async function lookUpPhones(session: IngestSession, indexes: Iterable<PhoneIndex>) {
  const missing = [...new Set(indexes)].filter((index) => !session.customersByPhone.has(index))
  if (missing.length === 0) return
  const { rows } = await db.rawQuery<{ rows: { index: string; customer_id: string }[] }>(
    `select encode(phone_index, 'hex') as index, customer_id from customer_identities
      where phone_index in (select decode(hex, 'hex') from unnest(:missing::text[]) as hex)`,
    { missing }
  )
  for (const index of missing) session.customersByPhone.set(index, null)
  for (const row of rows) session.customersByPhone.set(row.index, row.customer_id)
}

async function lookUpLinks(session: IngestSession, externalIds: string[]) {
  const missing = [...new Set(externalIds)].filter((id) => !session.customersByLink.has(id))
  if (missing.length === 0) return
  const { rows } = await db.rawQuery<{ rows: { external_id: string; customer_id: string }[] }>(
    `select external_id, customer_id from customer_links
      where connection_id = :connectionId and external_id = any(:missing)`,
    { connectionId: session.connectionId, missing }
  )
  for (const row of rows) session.customersByLink.set(row.external_id, row.customer_id)
}

async function makeCustomer() {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    'insert into customers default values returning id'
  )
  return rows[0].id
}

/** Values that the vendor does not give are kept as they are. */
async function saveIdentity(
  session: IngestSession,
  customerId: string,
  { name, phone, email, birthDate }: Person,
  index: PhoneIndex | undefined
) {
  const { cipher } = session.settings
  // One phone finds one customer: two people who share it stay apart, and the first keeps being found.
  const holder = index && session.customersByPhone.get(index)
  const phoneIndex = holder && holder !== customerId ? undefined : index
  const seal = (field: string, value?: string) =>
    value ? cipher.seal(`identity:${field}:${customerId}`, value) : null
  await db.rawQuery(
    `insert into customer_identities as i
       (customer_id, name, phone, email, birth_date, phone_index, email_index)
     values (:customerId, :name, :phone, :email, :birthDate, decode(:phoneIndex, 'hex'), :emailIndex)
     on conflict (tenant_id, customer_id) do update
       set name = coalesce(excluded.name, i.name), phone = coalesce(excluded.phone, i.phone),
           email = coalesce(excluded.email, i.email), birth_date = coalesce(excluded.birth_date, i.birth_date),
           phone_index = coalesce(excluded.phone_index, i.phone_index),
           email_index = coalesce(excluded.email_index, i.email_index), updated_at = now()`,
    {
      customerId,
      name: seal('name', name),
      phone: seal('phone', index && normalizePhone(phone!)!),
      email: seal('email', email?.toLowerCase()),
      birthDate: seal('birth_date', birthDate),
      phoneIndex: phoneIndex ?? null,
      emailIndex: email ? cipher.index('email', email.toLowerCase()) : null,
    }
  )
  if (phoneIndex) session.customersByPhone.set(phoneIndex, customerId)
}
