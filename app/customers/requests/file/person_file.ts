import db from '@adonisjs/lucid/services/db'
import i18nManager from '@adonisjs/i18n/services/main'
import type { Actor } from '#shared/actor'
import { openIdentity, type SealedIdentity } from '#customers/identity'
import { familyOf } from '#customers/merging/family'
import { consentsOf } from '#customers/queries/consents_query'
import { customerIdFor } from '#customers/queries/customer_query'
import { notesOf } from '#customers/queries/notes_query'
import { purchasesOf, type Purchase } from '#customers/queries/purchases_query'
import { listSegments } from '#customers/queries/segments_query'
import { toldParts } from '#customers/requests/file/told_parts'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { auditWords } from '#privacy/audit/words'
import { MAX_PER_PAGE, type PageRequest, type Paginated } from '#shared/pagination'
import { tenantSummary } from '#tenancy/queries/tenant_summary_query'

/** A value of the file: whatever a person can read. */
type Told = string | number | boolean | string[] | Date | null

type Row = Record<string, Told>

/** Everything that a tenant holds on a person, for that person. */
export interface PersonFile {
  organization: string
  timezone: string
  madeAt: Date
  customerId: string
  /** By name: rows of plain values. What is empty is there as well, so that it is seen to be empty. */
  parts: Record<string, Row[]>
}

/** @throws NotFoundError also for a person who was erased. */
export async function personFile(actor: Actor, wanted: string): Promise<PersonFile> {
  const customerId = await customerIdFor(actor, wanted)
  const family = await familyOf(customerId)
  const { name, timezone } = await tenantSummary(actor)
  const consents = await consentsOf(customerId)
  const notes = await allOf((page) => notesOf(actor, customerId, page))
  const purchases = await allOf((page) => purchasesOf(actor, customerId, page))
  const parts: PersonFile['parts'] = {
    identity: await identitiesOf(family),
    profile: await profileOf(actor, customerId),
    consents: consents.map(({ id: _, ...consent }) => ({ ...consent })),
    notes: notes.map(toldNote),
    purchases: purchases.map(toldPurchase),
    sources: await rowsOf(SOURCES, family),
  }
  for (const [part, { rows }] of toldParts()) parts[part] = await rowsOf(rows, family)
  parts.looks = await looksAt(actor, family)
  return { organization: name, timezone, madeAt: new Date(), customerId, parts }
}

/** A clinic does not even tell that it knows somebody but by itself. */
const SOURCES = `
  select k.name as system, l.external_id as number
    from customer_links l
    join connections k on k.tenant_id = l.tenant_id and k.id = l.connection_id
    left join businesses b on b.tenant_id = k.tenant_id and b.id = k.business_id
   where l.customer_id = any(:family) and b.medical is not true order by 1, 2`

async function rowsOf(sql: string, family: string[]) {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(sql, { family } as never)
  return rows
}

/** Who was merged into this one may have had another phone. */
async function identitiesOf(family: string[]) {
  const sealed = await rowsOf(
    `select customer_id, name, phone, email, birth_date from customer_identities
      where customer_id = any(:family) order by customer_id`,
    family
  )
  const cipher = await tenantCipher()
  return sealed.map((row) => ({
    ...openIdentity(cipher, row.customer_id as string, row as unknown as SealedIdentity),
  }))
}

async function profileOf(actor: Actor, customerId: string): Promise<Row[]> {
  const [profile] = await rowsOf(
    `select c.created_at as since, c.city, c.tags, c.fields,
            array(select m.segment from segment_members m
                   where m.tenant_id = c.tenant_id and m.customer_id = c.id order by 1) as segments
       from customers c where c.id = any(:family)`,
    [customerId]
  )
  const { fields, ...kept } = profile as Row & { fields: Row; segments: string[] }
  const { rows } = await listSegments(actor, { perPage: Number.MAX_SAFE_INTEGER })
  const names = new Map(rows.map((segment) => [segment.id, segment.name]))
  return [{ ...kept, segments: kept.segments.map((id) => names.get(id) ?? id), ...fields }]
}

/** When colleagues looked at the person or changed something; who that was is their own personal data. */
async function looksAt(actor: Actor, family: string[]) {
  const words = auditWords(actor)
  const entries = await rowsOf(
    `select at, action from audit_entries
      where subject_type = 'customer' and subject_id = any(cast(:family as text[])) order by id`,
    family
  )
  return entries.map(({ at, action }) => ({ at, what: words.action(action as string) }))
}

const toldNote = ({ text, createdAt }: { text: string; createdAt: Date }): Row => ({
  at: createdAt,
  text,
})

function toldPurchase({
  closedAt,
  number,
  kind,
  status,
  total,
  discount,
  ...purchase
}: Purchase): Row {
  const { business, venue, items } = purchase
  const bought = items.map(({ name, quantity }) => `${name ?? '—'} × ${quantity}`)
  return {
    at: closedAt,
    number,
    kind,
    status,
    business: business.name,
    venue: venue.name,
    total,
    discount,
    items: bought,
  }
}

async function allOf<T>(page: (request: PageRequest) => Promise<Paginated<T>>): Promise<T[]> {
  const all: T[] = []
  for (let number = 1; ; number += 1) {
    const { rows, meta } = await page({ page: number, perPage: MAX_PER_PAGE })
    all.push(...rows)
    if (all.length >= meta.total || rows.length === 0) return all
  }
}

interface ReadablePart {
  title: string
  columns: string[]
  rows: string[][]
}

/** The same for reading: tables with words of the actor's language. A column that no language knows is the tenant's own. */
export function readable(file: PersonFile, { locale }: Actor) {
  const i18n = i18nManager.locale(locale)
  const t = (key: string, fallback?: string) => i18n.t(`person_file.${key}`, {}, fallback)
  const moment = (at: Date) =>
    i18n.formatDate(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: file.timezone })
  const text = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return '—'
    if (value instanceof Date) return moment(value)
    if (Array.isArray(value)) return value.map(text).join(', ') || '—'
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    return typeof value === 'string' ? t(`values.${value}`, value) : String(value)
  }
  const parts = Object.entries(file.parts).map(([name, rows]): ReadablePart => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    return {
      title: t(`parts.${name}`),
      columns: columns.map((column) => t(`columns.${column}`, column)),
      rows: rows.map((row) => columns.map((column) => text(row[column]))),
    }
  })
  return {
    locale,
    title: t('title'),
    none: t('none'),
    about: i18n.t('person_file.about', {
      organization: file.organization,
      at: moment(file.madeAt),
      id: file.customerId,
    }),
    parts,
  }
}
