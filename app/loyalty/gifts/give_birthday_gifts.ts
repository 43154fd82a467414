import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { bornOn } from '#customers/born_on'
import { PRESENT, PROCESSED } from '#customers/segments/members'
import { giftBonuses } from '#loyalty/gifts/gift_bonuses'
import { programmeInForce } from '#loyalty/programme/programme_query'
import type { ProgrammeSettings } from '#loyalty/programme/settings'
import { effectiveTier } from '#loyalty/tiers/tier_of'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { Actor } from '#shared/actor'
import Tenant from '#tenancy/models/tenant'
import { currentTenantId } from '#tenancy/tenant_scope'

/** A night that was missed is made up for within so many days. */
const DAYS_AFTER = 7
/** Customers in one transaction: few enough that a till never waits for it. */
const AT_ONCE = 200

interface Celebrating {
  customer_id: string
  year: number
  tier: string | null
  premium: boolean
}

/**
 * Gives their gifts to customers whose birthday is near, so many of them at most: once for a customer and year, as much
 * as the tier is given. Inside the tenant's scope.
 *
 * @returns how many were looked at; fewer than asked for when nobody is left
 */
export async function giveBirthdayGifts(now: Date, limit = AT_ONCE): Promise<number> {
  const { settings } = await programmeInForce()
  if (!settings.tiers.some(({ birthdayGift }) => birthdayGift > 0)) return 0
  const actor = Actor.system(currentTenantId())
  const celebrating = await celebratingAround(now, settings, limit)
  for (const customer of celebrating) await give(actor, settings, customer, now)
  return celebrating.length
}

async function give(
  actor: Actor,
  settings: ProgrammeSettings,
  { customer_id: customerId, year, tier: own, premium }: Celebrating,
  at: Date
) {
  const tier = effectiveTier(settings, own, premium)!
  const amount = tier.birthdayGift
  const { rows } = await db.rawQuery<{ rows: unknown[] }>(
    `insert into birthday_gifts (customer_id, year, tier, bonus, given_at)
     values (:customerId, :year, :tier, :amount, :at) on conflict do nothing returning 1`,
    { customerId, year, tier: tier.code, amount, at }
  )
  if (rows.length === 0 || amount === 0) return
  const source = { type: 'birthday', id: String(year) }
  const movement = await giftBonuses(actor, {
    customerId,
    amount,
    reason: 'birthday',
    source,
    at,
  })
  await db
    .from('birthday_gifts')
    .where({ customer_id: customerId, year })
    .update({ movement_id: movement })
}

/** Birthdays are found by their keyed hashes: no identity is opened. */
async function celebratingAround(
  now: Date,
  { birthday }: ProgrammeSettings,
  limit: number
): Promise<Celebrating[]> {
  const { timezone } = await Tenant.query().firstOrFail()
  const today = DateTime.fromJSDate(now, { zone: timezone })
  const days = Array.from({ length: DAYS_AFTER + birthday.daysBefore + 1 }, (_, index) =>
    today.plus({ days: index - DAYS_AFTER })
  )
  const cipher = await tenantCipher()
  const wanted = days.flatMap((date) =>
    bornOn(date).map((day) => ({
      year: date.year,
      hash: cipher.index('birthday', day).toString('hex'),
    }))
  )
  const { rows } = await db.rawQuery<{ rows: Celebrating[] }>(
    `select c.id as customer_id, x.year, m.tier, coalesce(m.premium_until > :now, false) as premium
       from unnest(cast(:hashes as text[]), cast(:years as int[])) as x (hash, year)
       join customer_identities i on i.birthday_index = decode(x.hash, 'hex')
       join customers c on c.tenant_id = i.tenant_id and c.id = i.customer_id
       left join member_tiers m on m.tenant_id = c.tenant_id and m.customer_id = c.id
      where ${PRESENT} and ${PROCESSED}
        and not exists (select 1 from birthday_gifts g
                         where g.tenant_id = c.tenant_id and g.customer_id = c.id and g.year = x.year)
      order by c.id, x.year limit :limit`,
    {
      now,
      limit,
      hashes: wanted.map(({ hash }) => hash),
      years: wanted.map(({ year }) => year),
    }
  )
  return rows
}
