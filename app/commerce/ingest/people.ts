import type { Rec } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import { contentHash } from '#commerce/ingest/content_hash'
import {
  makeCustomers,
  phoneIndexOf,
  saveIdentities,
  type Identified,
  type PhoneIndex,
} from '#commerce/ingest/identities'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { touchCustomers } from '#commerce/rollups/touched_customers'
import { emptyResult, type IngestResult } from '#commerce/ingest/result'

/** Customers of a page: found by the vendor's id, then by phone, then made. */
export async function ingestCustomers(
  session: IngestSession,
  records: Rec<'customer'>[]
): Promise<IngestResult> {
  const result = emptyResult()
  const unique = [...new Map(records.map((record) => [record.externalId, record])).values()]
  const links = await linksOf(session, unique)
  const changed = unique
    .map((record) => ({ record, hash: contentHash(record), link: links.get(record.externalId) }))
    .filter(({ hash, link }) => link?.hash !== hash)
  result.unchanged = unique.length - changed.length

  const indexed = changed.map((one) => ({ ...one, index: phoneIndexOf(session, one.record.phone) }))
  await lookUpPhones(
    session,
    indexed.flatMap(({ index }) => index ?? [])
  )
  const assign = await assigner(
    session,
    indexed.filter(({ link }) => !link).map(({ index }) => index)
  )
  const identified = indexed.map(({ record, hash, link, index }) => ({
    customerId: link?.customer_id ?? assign(index),
    person: record,
    index,
    externalId: record.externalId,
    hash,
  }))
  await saveIdentities(session, lastOfEach(identified))
  await saveLinks(session, identified)
  await touchCustomers(identified.map(({ customerId }) => customerId))
  result.updated = changed.filter(({ link }) => link).length
  result.created = changed.length - result.updated
  return result
}

/** A record that says whose it is. */
export interface Attributed {
  externalId: string
  customerExternalId?: string
  customerPhone?: string
  customerName?: string
  customerPhoneHash?: string
}

/** The customers of these records, by the record's external id; people unknown to the tenant stay out. */
export async function customersOf(session: IngestSession, records: Attributed[]) {
  const indexes = new Map<string, PhoneIndex>()
  for (const record of records) {
    const index = record.customerPhoneHash ?? phoneIndexOf(session, record.customerPhone)
    if (index) indexes.set(record.externalId, index)
  }
  await lookUpPhones(session, indexes.values())
  await lookUpLinks(
    session,
    records.flatMap(({ customerExternalId }) => customerExternalId ?? [])
  )
  if (session.settings.createCustomers) await makeNewcomers(session, records, indexes)

  const customers = new Map<string, string>()
  for (const record of records) {
    const linked = session.customersByLink.get(record.customerExternalId ?? '')
    const index = indexes.get(record.externalId)
    const customerId = linked ?? (index && session.customersByPhone.get(index))
    if (customerId) customers.set(record.externalId, customerId)
  }
  return customers
}

/** A phone seen for the first time is a customer from now on. */
async function makeNewcomers(
  session: IngestSession,
  records: Attributed[],
  indexes: Map<string, PhoneIndex>
) {
  const newcomers = new Map<PhoneIndex, Attributed>()
  for (const record of records) {
    const index = indexes.get(record.externalId)
    const linked = session.customersByLink.has(record.customerExternalId ?? '')
    if (!index || !record.customerPhone || linked || session.customersByPhone.get(index)) continue
    if (record.customerName || !newcomers.has(index)) newcomers.set(index, record)
  }
  const ids = await makeCustomers(newcomers.size)
  await saveIdentities(
    session,
    [...newcomers].map(([index, { customerPhone, customerName }]) => ({
      customerId: ids.pop()!,
      person: { name: customerName, phone: customerPhone },
      index,
    }))
  )
}

/** Gives every phone its customer, known or new; whoever has no phone is somebody new. */
async function assigner(session: IngestSession, indexes: (PhoneIndex | undefined)[]) {
  const unknown = new Set(indexes.filter((index) => index && !session.customersByPhone.get(index)))
  const nameless = indexes.filter((index) => !index).length
  const ids = await makeCustomers(unknown.size + nameless)
  for (const index of unknown) session.customersByPhone.set(index!, ids.pop()!)
  return (index: PhoneIndex | undefined) =>
    index ? session.customersByPhone.get(index)! : ids.pop()!
}

function lastOfEach(people: Identified[]) {
  return [...new Map(people.map((one) => [one.customerId, one])).values()]
}

async function linksOf(session: IngestSession, records: Rec<'customer'>[]) {
  const { rows } = await db.rawQuery<{
    rows: { external_id: string; customer_id: string; hash: string }[]
  }>(
    `select external_id, customer_id, content_hash::text as hash from customer_links
      where connection_id = :connectionId and external_id = any(:ids)`,
    { connectionId: session.connectionId, ids: records.map(({ externalId }) => externalId) }
  )
  return new Map(rows.map((link) => [link.external_id, link]))
}

async function saveLinks(
  session: IngestSession,
  people: { externalId: string; customerId: string; hash: string }[]
) {
  if (people.length === 0) return
  for (const one of people) session.customersByLink.set(one.externalId, one.customerId)
  await db.rawQuery(
    `insert into customer_links (connection_id, external_id, customer_id, content_hash)
     select :connectionId, x."externalId", x."customerId", x.hash
       from jsonb_to_recordset(:rows::jsonb) as x("externalId" text, "customerId" uuid, hash bigint)
     on conflict (tenant_id, connection_id, external_id) do update set content_hash = excluded.content_hash`,
    {
      connectionId: session.connectionId,
      rows: JSON.stringify(
        people.map(({ externalId, customerId, hash }) => ({ externalId, customerId, hash }))
      ),
    }
  )
}

/** A visit to a clinic is not laid at the door of who objects to being processed. */
const WILLING = `not exists (
  select 1 from customers c join customers o on o.tenant_id = c.tenant_id and o.id = coalesce(c.merged_into, c.id)
   where c.tenant_id = i.tenant_id and c.id = i.customer_id and o.objected)`

async function lookUpPhones(session: IngestSession, indexes: Iterable<PhoneIndex>) {
  const missing = [...new Set(indexes)].filter((index) => !session.customersByPhone.has(index))
  if (missing.length === 0) return
  const { rows } = await db.rawQuery<{ rows: { index: string; customer_id: string }[] }>(
    `select encode(i.phone_index, 'hex') as index, i.customer_id from customer_identities i
      where i.phone_index in (select decode(hex, 'hex') from unnest(:missing::text[]) as hex)
        ${session.settings.medical ? `and ${WILLING}` : ''}`,
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
