import db from '@adonisjs/lucid/services/db'
import { saveNames } from '#commerce/ingest/identities'
import {
  openIdentity,
  sealIdentity,
  type Identity,
  type IdentityField,
  type SealedIdentity,
} from '#customers/identity'
import type { FieldValue } from '#customers/queries/customer_query'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

/** What one customer got from another when they were merged: names only, never values. */
export interface Filled {
  identity: IdentityField[]
  city: boolean
  tags: string[]
  fields: string[]
}

interface Profile {
  city: string | null
  tags: string[]
  fields: Record<string, FieldValue>
}

/** Gives a customer what only the other one has. @returns what that was. */
export async function fillGaps(id: string, otherId: string): Promise<Filled> {
  const [own, other] = [await personOf(id), await personOf(otherId)]
  const filled: Filled = {
    identity: fieldsOf(other.identity).filter((field) => !own.identity[field]),
    city: own.profile.city === null && other.profile.city !== null,
    tags: other.profile.tags.filter((tag) => !own.profile.tags.includes(tag)),
    fields: Object.keys(other.profile.fields).filter((name) => !(name in own.profile.fields)),
  }
  await writeIdentity(id, pick(other.identity, filled.identity))
  await writeProfile(id, {
    city: filled.city ? other.profile.city : own.profile.city,
    tags: [...own.profile.tags, ...filled.tags],
    fields: { ...pick(other.profile.fields, filled.fields), ...own.profile.fields },
  })
  return filled
}

/** Takes away again what was filled in, as far as it is still the same. */
export async function takeBack(id: string, otherId: string, filled: Filled) {
  const [own, other] = [await personOf(id), await personOf(otherId)]
  const same = filled.identity.filter((field) => own.identity[field] === other.identity[field])
  await writeIdentity(id, Object.fromEntries(same.map((field) => [field, null])))
  const kept = Object.entries(own.profile.fields).filter(
    ([name, value]) => !filled.fields.includes(name) || value !== other.profile.fields[name]
  )
  await writeProfile(id, {
    city: filled.city && own.profile.city === other.profile.city ? null : own.profile.city,
    tags: own.profile.tags.filter((tag) => !filled.tags.includes(tag)),
    fields: Object.fromEntries(kept),
  })
}

async function personOf(id: string): Promise<{ profile: Profile; identity: Partial<Identity> }> {
  const profile = await db.from('customers').where('id', id).firstOrFail()
  const sealed: SealedIdentity | null = await db
    .from('customer_identities')
    .where('customer_id', id)
    .first()
  return { profile, identity: sealed ? openIdentity(await tenantCipher(), id, sealed) : {} }
}

/** A phone goes without its index: it keeps finding the one whom it found before. */
async function writeIdentity(id: string, identity: Partial<Identity>) {
  if (Object.keys(identity).length === 0) return
  const cipher = await tenantCipher()
  const columns = sealIdentity(cipher, id, identity)
  delete columns.phone_index
  await db
    .knexQuery()
    .table('customer_identities')
    .insert({ customer_id: id, ...columns })
    .onConflict(['tenant_id', 'customer_id'])
    .merge(Object.keys(columns))
  if (identity.name !== undefined)
    await saveNames(cipher, [{ customerId: id, name: identity.name ?? '' }])
}

async function writeProfile(id: string, { fields, ...profile }: Profile) {
  await db
    .from('customers')
    .where('id', id)
    .update({ ...profile, fields: JSON.stringify(fields), updated_at: db.raw('now()') })
}

const fieldsOf = (identity: Partial<Identity>) =>
  (Object.keys(identity) as IdentityField[]).filter((field) => identity[field])

function pick<T extends object>(from: T, names: string[]) {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)))
}
