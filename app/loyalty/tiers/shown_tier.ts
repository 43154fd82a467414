import type { ProgrammeSettings } from '#loyalty/programme/settings'
import type { Language } from '#loyalty/promotions/sentences/speaker'
import { tierOf } from '#loyalty/tiers/tier_of'

/** A tier by its code as people see it; `null` in a programme without tiers. */
export function shownTier(settings: ProgrammeSettings, code: string | null, { locale }: Language) {
  const tier = tierOf(settings, code)
  if (!tier) return null
  const language = locale === 'en' ? 'en' : 'ru'
  return {
    code: tier.code,
    name: tier.name[language],
    colour: tier.colour,
    icon: tier.icon,
    rate: tier.rate / 10_000,
    benefits: tier.benefits.map((benefit) => benefit[language]),
  }
}
