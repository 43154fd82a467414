import type { ProgrammeSettings, Tier } from '#loyalty/programme/settings'

/** The tier of a code; one that the programme no longer has counts as the lowest. `undefined` without tiers. */
export function tierOf({ tiers }: ProgrammeSettings, code: string | null): Tier | undefined {
  return tiers.find((tier) => tier.code === code) ?? tiers[0]
}

/** 0 is the lowest. */
export function rankOf({ tiers }: ProgrammeSettings, code: string | null): number {
  return Math.max(
    0,
    tiers.findIndex((tier) => tier.code === code)
  )
}

/** The tier whose rights a customer has: subscribers have those of the premium tier at least. */
export function effectiveTier(settings: ProgrammeSettings, code: string | null, premium: boolean) {
  const own = tierOf(settings, code)
  if (!premium || !settings.premium) return own
  const least = tierOf(settings, settings.premium.tier)
  return least && rankOf(settings, least.code) > rankOf(settings, code) ? least : own
}
