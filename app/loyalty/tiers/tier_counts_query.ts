import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { programmeInForce } from '#loyalty/programme/programme_query'
import { tierOf } from '#loyalty/tiers/tier_of'

export interface TierCount {
  code: string
  name: string
  members: number
  /** What they bought in twelve months, in kopecks. */
  spent: number
}

/** Members who have bought, by where they stand now: the lowest tier first, also those that nobody is in. */
export async function tierCounts({ tenantId, locale }: Actor): Promise<TierCount[]> {
  const { settings } = await programmeInForce()
  const { rows } = await db.rawQuery<{ rows: { tier: string; members: number; spent: number }[] }>(
    `select tier, sum(members)::int as members, sum(spent)::bigint as spent
       from tier_sums where tenant_id = :tenantId group by tier`,
    { tenantId }
  )
  return settings.tiers.map((tier) => {
    const own = rows.filter((row) => tierOf(settings, row.tier) === tier)
    return {
      code: tier.code,
      name: tier.name[locale],
      members: own.reduce((sum, { members }) => sum + members, 0),
      spent: own.reduce((sum, { spent }) => sum + spent, 0),
    }
  })
}
