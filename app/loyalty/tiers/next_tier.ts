import { DateTime } from 'luxon'
import { tierFor, type Standing, type TierTerms } from '#loyalty/tiers/place'
import { rankOf } from '#loyalty/tiers/tier_of'
import type { ProgrammeSettings } from '#loyalty/programme/settings'

/** Where a member stands, and where they fall when the grace period is over. */
export interface TierState {
  /** `null`: not in any yet, which counts as the lowest. */
  tier: string | null
  fallsTo: string | null
  fallsAt: Date | null
}

export interface NextTier {
  tier: string
  fallsTo: string | null
  fallsAt: Date | null
  moved: 'up' | 'down' | null
}

interface Options {
  /** Falls at once: what had lifted the member was taken back. */
  withoutGrace?: boolean
}

/**
 * Up at once, down after the grace period: the first time that the conditions are not met only starts it. `null` for a
 * programme without tiers.
 */
export function nextTier(
  settings: ProgrammeSettings,
  state: TierState,
  standing: Standing,
  terms: TierTerms,
  at: Date,
  { withoutGrace = false }: Options = {}
): NextTier | null {
  const target = tierFor(settings, standing, terms)
  if (!target) return null
  const now = rankOf(settings, state.tier)
  const then = rankOf(settings, target.code)
  const stay = { tier: settings.tiers[now].code, fallsTo: null, fallsAt: null, moved: null }
  if (then === now) return stay
  if (then > now) return { ...stay, tier: target.code, moved: 'up' }
  const fallsAt =
    state.fallsAt ?? DateTime.fromJSDate(at).plus({ days: settings.graceDays }).toJSDate()
  if (withoutGrace || fallsAt <= at) return { ...stay, tier: target.code, moved: 'down' }
  return { ...stay, fallsTo: target.code, fallsAt }
}
