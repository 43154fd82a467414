import { normalizePhone } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import { readCardCode } from '#loyalty/cards/card_code'
import { boughtByCategory } from '#loyalty/tiers/standing_query'
import { CardCodeRefusedError, CustomerUnknownError } from '#loyalty/till/errors'
import { found } from '#shared/errors/not_found'
import type { CustomerReference } from '#loyalty/till/request'
import { openIdentity, type SealedIdentity } from '#customers/identity'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { prepared } from '#shared/database/prepared'

/** What a till has to know of a member before a purchase. */
export interface Member {
  id: string
  name: string | null
  /** `1990-03-05` */
  birthDate: string | null
  segments: string[]
  /** `null`: never bought, so in the lowest. */
  tier: string | null
  premiumUntil: Date | null
  invitedTo: string | null
  fallsTo: string | null
  fallsAt: Date | null
  /** Kopecks in the last twelve months. */
  spent: number
  /** Categories of businesses with a purchase in the last twelve months. */
  categories: string[]
  /** The same of all time. */
  visited: string[]
  everBought: boolean
  /** Purchases of the day, for the guards. */
  purchasesToday: number
  spentToday: number
  /** The best offer that another business has given for this one. */
  offer: { id: string; rate: number } | null
}

interface Row extends SealedIdentity {
  id: string
  segments: string[]
  tier: string | null
  premium_until: Date | null
  invited_to: string | null
  falls_to: string | null
  falls_at: Date | null
  spent: number
  categories: string[] | null
  visited: string[] | null
  ever_bought: boolean
  purchases_today: number
  spent_today: number
  offer_id: string | null
  offer_rate: number | null
}

/** Whom a till means. @throws NotFoundError for an id, CustomerUnknownError, CardCodeRefusedError */
export async function identify(reference: CustomerReference, now: Date): Promise<string> {
  if ('id' in reference) return survivorOf(reference.id)
  if ('card' in reference)
    return survivor(
      `c.id = (select customer_id from member_cards where number = :value and blocked_at is null)`,
      reference.card,
      'customer.card'
    )
  if ('code' in reference) {
    const read = await readCardCode(reference.code, now)
    if (!read) throw new CardCodeRefusedError({}, 'customer.code')
    return read.customerId
  }
  const phone = normalizePhone(reference.phone)
  if (!phone) throw new CustomerUnknownError({}, 'customer.phone')
  const cipher = await tenantCipher()
  return survivor(
    'c.id = (select customer_id from customer_identities where phone_index = :value)',
    cipher.index('phone', phone),
    'customer.phone'
  )
}

/** @throws NotFoundError */
async function survivorOf(id: string) {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    prepared(
      'select coalesce(merged_into, id) as id from customers where id = :id and erased_at is null'
    ),
    { id }
  )
  return found(rows[0]).id
}

async function survivor(where: string, value: string | Buffer, field: string) {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    prepared(
      `select coalesce(c.merged_into, c.id) as id from customers c where ${where} and c.erased_at is null`
    ),
    { value }
  )
  if (rows.length === 0) throw new CustomerUnknownError({}, field)
  return rows[0].id
}

/**
 * Everything that decides about a purchase of a member, before it. What was refunded altogether was never bought.
 *
 * @throws NotFoundError
 */
export async function memberOf(customerId: string, businessId: string, at: Date): Promise<Member> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    prepared(`select c.id, i.name, i.birth_date, null as phone, null as email,
            array(select segment from segment_members s where s.customer_id = c.id) as segments,
            m.tier, m.premium_until, m.invited_to, m.falls_to, m.falls_at,
            bought.spent, bought.categories, bought.visited, bought.ever as ever_bought,
            today.purchases as purchases_today, today.spent as spent_today,
            offer.id as offer_id, offer.rate as offer_rate
       from customers c
       left join customer_identities i on i.tenant_id = c.tenant_id and i.customer_id = c.id
       left join member_tiers m on m.tenant_id = c.tenant_id and m.customer_id = c.id
       cross join lateral (
         select coalesce(sum(recent), 0)::bigint as spent, count(*) > 0 as ever,
                array_agg(category_code) filter (where recent > 0) as categories,
                array_agg(category_code) as visited
           from (${boughtByCategory({ customer: 'c.id', at: ':at' })}) of_category
       ) bought
       cross join lateral (
         select count(*)::int as purchases, coalesce(sum(paid_with_bonuses), 0)::bigint as spent
           from purchases p
          where p.customer_id = c.id and p.at > :dayAgo and p.at <= :at and p.source <> 'connector'
            and p.state = 'completed'
       ) today
       left join lateral (
         select o.id, p.rate
           from cross_offers o
           join cross_promos p on p.tenant_id = o.tenant_id and p.id = o.cross_promo_id and p.active
          where o.customer_id = c.id and o.used_by is null and o.expires_at > :at and o.granted_at <= :at
            and p.to_business_id = :businessId
          order by p.rate desc, o.expires_at, o.id limit 1
       ) offer on true
      where c.id = :customerId and c.merged_into is null and c.erased_at is null`),
    { customerId, businessId, at, dayAgo: dayBefore(at) }
  )
  const row = found(rows[0])
  const sealed = row.name ?? row.birth_date
  const identity = sealed ? openIdentity(await tenantCipher(), row.id, row) : null
  return {
    id: row.id,
    name: identity?.name ?? null,
    birthDate: identity?.birthDate ?? null,
    segments: row.segments,
    tier: row.tier,
    premiumUntil: row.premium_until,
    invitedTo: row.invited_to,
    fallsTo: row.falls_to,
    fallsAt: row.falls_at,
    spent: row.spent,
    categories: row.categories ?? [],
    visited: row.visited ?? [],
    everBought: row.ever_bought,
    purchasesToday: row.purchases_today,
    spentToday: row.spent_today,
    offer: row.offer_id === null ? null : { id: row.offer_id, rate: row.offer_rate! },
  }
}

const dayBefore = (at: Date) => new Date(at.getTime() - 86_400_000)
