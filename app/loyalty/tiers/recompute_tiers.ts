import db from '@adonisjs/lucid/services/db'
import { programmeInForce } from '#loyalty/programme/programme_query'
import type { ProgrammeSettings } from '#loyalty/programme/settings'
import { moveMembers, type Move } from '#loyalty/tiers/move_member'
import { nextTier } from '#loyalty/tiers/next_tier'
import { standingsAfter } from '#loyalty/tiers/standing_query'
import { tellOfTiers } from '#loyalty/tiers/tell_of_tiers'
import { foldTierSums } from '#loyalty/tiers/tier_sums'
import { tierTerms } from '#loyalty/tiers/terms_query'
import { withTenant } from '#tenancy/tenant_scope'

/** Members in one transaction: few enough that a till never waits for it. */
const BATCH = 1000
const FIRST = '00000000-0000-0000-0000-000000000000'

/**
 * Brings the tiers of all members of a tenant up to date: thresholds of the top shares first, then member after member.
 * Outside of a tenant scope.
 */
export async function recomputeTiers(tenantId: string, at: Date, signal?: AbortSignal) {
  const { settings } = await withTenant(db, tenantId, () => programmeInForce())
  if (settings.tiers.length === 0) return
  await withTenant(db, tenantId, () => computeThresholds(settings, at))
  let last: string | undefined = FIRST
  while (last && !signal?.aborted) {
    const after: string = last
    last = await withTenant(db, tenantId, () => recomputeAfter(after, settings, at))
  }
  await withTenant(db, tenantId, () => foldTierSums())
}

async function recomputeAfter(after: string, settings: ProgrammeSettings, at: Date) {
  const members = await standingsAfter(after, BATCH, at)
  const terms = await tierTerms()
  const moves: Move[] = members.map(({ customerId, state, standing }) => ({
    customerId,
    from: state.tier,
    next: nextTier(settings, state, standing, terms, at)!,
    standing,
    reason: 'night',
    at,
  }))
  await moveMembers(moves)
  await tellOfTiers(settings, moves)
  return members.at(-1)?.customerId
}

/** The least that somebody among the top share of members has spent in twelve months. */
async function computeThresholds({ tiers }: ProgrammeSettings, at: Date) {
  const shared = tiers.filter(({ enter }) => enter.topShare !== null)
  await db.rawQuery('delete from tier_thresholds where tier <> all(:codes)', {
    codes: shared.map(({ code }) => code),
  })
  for (const { code, enter } of shared)
    await db.rawQuery(
      `insert into tier_thresholds (tier, spent, computed_at)
       select :code, threshold, :at from (
         select percentile_disc(cast(:below as float8)) within group (order by spent) as threshold from (
           select sum(total) as spent from receipts
            where customer_id is not null and status = 'closed' and closed_at <= :at
              and closed_at > cast(:at as timestamptz) - interval '12 months'
            group by customer_id having sum(total) > 0) bought) of_all
        where threshold is not null
       on conflict (tenant_id, tier) do update set spent = excluded.spent, computed_at = excluded.computed_at`,
      { code, below: 1 - enter.topShare! / 10_000, at }
    )
}
