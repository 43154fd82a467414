import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { openIdentity, type SealedIdentity } from '#customers/identity'
import { customerIdFor } from '#customers/queries/customer_query'
import { reachOf } from '#customers/queries/reach_query'
import { backFill } from '#loyalty/badges/award'
import { makeBuiltInBadges } from '#loyalty/badges/built_in'
import type { BadgeIcon } from '#loyalty/badges/icons'
import type { BadgeRule } from '#loyalty/badges/rule'
import { badgeRuleInWords } from '#loyalty/badges/rule_in_words'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

export interface Badge {
  id: string
  code: string
  nameRu: string
  nameEn: string
  /** In the caller's language. */
  name: string
  icon: BadgeIcon
  rule: BadgeRule
  /** The rule as a sentence. */
  text: string
  builtIn: boolean
  /** How many of the customers in sight have it. */
  customers: number
}

interface Row {
  id: string
  code: string
  name_ru: string
  name_en: string
  icon: BadgeIcon
  rule: BadgeRule
  built_in: boolean
  customers: number
}

/** Badges of the tenant, those of Krug and then its own, by name. The few there are stand on one page mostly. */
export async function listBadges(actor: Actor, request: PageRequest): Promise<Paginated<Badge>> {
  if (await makeBuiltInBadges()) await backFill()
  const { page, perPage, offset } = pageOf(request)
  const rows = await rowsOf(actor)
  const describe = await describer(actor)
  return {
    rows: rows.slice(offset, offset + perPage).map(describe),
    meta: { page, perPage, total: rows.length },
  }
}

/** @throws NotFoundError */
export async function showBadge(actor: Actor, id: string): Promise<Badge> {
  const [row] = await rowsOf(actor, id)
  const describe = await describer(actor)
  return describe(found(row))
}

async function rowsOf(actor: Actor, id: string | null = null): Promise<Row[]> {
  const { from, where, bindings } = await reachOf(actor)
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `with holders as (
       select h.badge_id, count(*)::int as customers
         from ${from} join customer_badges h on h.tenant_id = c.tenant_id and h.customer_id = c.id
        where ${where} group by h.badge_id)
     select b.*, coalesce(h.customers, 0) as customers
       from badges b left join holders h on h.badge_id = b.id
      where cast(:id as uuid) is null or b.id = :id
      order by b.built_in desc, lower(${actor.locale === 'en' ? 'b.name_en' : 'b.name_ru'}), b.id`,
    { ...bindings, id } as never
  )
  return rows
}

async function describer({ locale }: Actor) {
  const categories = await db.from('business_categories').select('code', 'name_ru', 'name_en')
  const names = new Map<string, string>(
    categories.map((row) => [row.code, locale === 'en' ? row.name_en : row.name_ru])
  )
  const nameOf = (code: string) => names.get(code) ?? code
  return (row: Row): Badge => ({
    id: row.id,
    code: row.code,
    nameRu: row.name_ru,
    nameEn: row.name_en,
    name: locale === 'en' ? row.name_en : row.name_ru,
    icon: row.icon,
    rule: row.rule,
    text: badgeRuleInWords(row.rule, locale, nameOf),
    builtIn: row.built_in,
    customers: row.customers,
  })
}

export interface BadgeHolder {
  id: string
  name: string | null
  awardedAt: string
}

/** Customers in sight who have a badge, the latest first. @throws NotFoundError */
export async function listHolders(
  actor: Actor,
  badgeId: string,
  request: PageRequest
): Promise<Paginated<BadgeHolder>> {
  const { customers: total } = await showBadge(actor, badgeId)
  const { page, perPage, offset } = pageOf(request)
  const { from, where, bindings } = await reachOf(actor)
  const { rows } = await db.rawQuery<{
    rows: (SealedIdentity & { id: string; awarded_at: Date })[]
  }>(
    `select c.id, h.awarded_at, i.name
       from ${from} join customer_badges h on h.tenant_id = c.tenant_id and h.customer_id = c.id
       left join customer_identities i on i.tenant_id = c.tenant_id and i.customer_id = c.id
      where ${where} and h.badge_id = :badgeId
      order by h.awarded_at desc, c.id limit :perPage offset :offset`,
    { ...bindings, badgeId, perPage, offset } as never
  )
  const cipher = await tenantCipher()
  return {
    rows: rows.map(({ id, name, awarded_at: at }) => ({
      id,
      name: openIdentity(cipher, id, { name, phone: null, email: null, birth_date: null }).name,
      awardedAt: at.toISOString(),
    })),
    meta: { page, perPage, total },
  }
}

export interface EarnedBadge {
  id: string
  name: string
  icon: BadgeIcon
  text: string
  awardedAt: string
}

/** The badges of a customer, in the order in which they were earned. @throws NotFoundError */
export async function badgesOfCustomer(actor: Actor, wanted: string): Promise<EarnedBadge[]> {
  const customerId = await customerIdFor(actor, wanted)
  const { rows } = await db.rawQuery<{ rows: (Row & { awarded_at: Date })[] }>(
    `select b.*, min(h.awarded_at) as awarded_at
       from customer_badges h
       join customers c on c.tenant_id = h.tenant_id and c.id = h.customer_id
       join badges b on b.tenant_id = h.tenant_id and b.id = h.badge_id
      where coalesce(c.merged_into, c.id) = :customerId
      group by b.tenant_id, b.id order by min(h.awarded_at), b.id`,
    { customerId }
  )
  const describe = await describer(actor)
  return rows.map((row) => {
    const { id, name, icon, text } = describe(row)
    return { id, name, icon, text, awardedAt: row.awarded_at.toISOString() }
  })
}
