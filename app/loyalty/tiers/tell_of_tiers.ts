import { notify } from '#loyalty/notices/notify'
import type { NoticeKind } from '#loyalty/notices/kinds'
import type { ProgrammeSettings } from '#loyalty/programme/settings'
import type { Move } from '#loyalty/tiers/move_member'
import { tierOf } from '#loyalty/tiers/tier_of'
import { Actor } from '#shared/actor'
import { currentTenantId } from '#tenancy/tenant_scope'
import { tenantSummary } from '#tenancy/queries/tenant_summary_query'

/** Tells members that they were raised, that they fell, or that they are about to. */
export async function tellOfTiers(settings: ProgrammeSettings, moves: Move[]) {
  const news = moves.flatMap((move) => newsOf(move) ?? [])
  if (news.length === 0) return
  const { locale } = await tenantSummary(Actor.system(currentTenantId()))
  for (const { move, kind, tier } of news) {
    const name = tierOf(settings, tier)!.name[locale === 'en' ? 'en' : 'ru']
    const data = { tier: name, at: move.next.fallsAt?.toISOString() ?? '' }
    const key = `${kind}:${tier}:${(move.next.fallsAt ?? move.at).toISOString().slice(0, 10)}`
    await notify(move.customerId, kind, data, key, move.at)
  }
}

function newsOf(move: Move): { move: Move; kind: NoticeKind; tier: string } | null {
  const { next, from } = move
  // Who enters the lowest tier was in no other before.
  if (next.moved === 'up' && from !== null) return { move, kind: 'tier_raised', tier: next.tier }
  if (next.moved === 'down') return { move, kind: 'tier_fell', tier: next.tier }
  return next.fallsTo ? { move, kind: 'tier_falling', tier: next.fallsTo } : null
}
