import type { UseFormReturnType } from '@mantine/form'
import type { Business, ProgrammeSettings, Tier } from './types'

/** Named as in the request, so that the server's objections find their fields. */
export type Draft = { settings: ProgrammeSettings }
export type ProgrammeForm = UseFormReturnType<Draft>

const COMMON = { multiplier: 10_000, spendShare: null }
export const NO_WAY_IN: Tier['enter'] = { spent: null, topShare: null, invitation: false }

/** The settings with fields for every business, also for those without terms of their own. */
export function draftOf(settings: ProgrammeSettings, businesses: Business[]): Draft {
  const common = Object.fromEntries(businesses.map(({ id }) => [id, COMMON]))
  return { settings: { ...settings, businesses: { ...common, ...settings.businesses } } }
}

/** What was typed, as the API takes it: no terms that are the common ones, no ways into the lowest tier. */
export function settingsOf({ settings }: Draft): ProgrammeSettings {
  const { businesses, tiers } = settings
  return {
    ...settings,
    businesses: Object.fromEntries(
      Object.entries(businesses).filter(
        ([, { multiplier, spendShare }]) => multiplier !== COMMON.multiplier || spendShare !== null
      )
    ),
    tiers: tiers.map((tier, rank) => (rank === 0 ? { ...tier, enter: NO_WAY_IN } : tier)),
  }
}

/** A tier after the highest; its code is free. */
export function nextTier(tiers: Tier[]): Tier {
  const codes = new Set(tiers.map(({ code }) => code))
  let number = tiers.length + 1
  while (codes.has(`tier_${number}`)) number += 1
  const last = tiers.at(-1)
  const amount = (last?.enter.spent?.amount ?? 0) + 1_000_000
  return {
    code: `tier_${number}`,
    name: { ru: '', en: '' },
    rate: last?.rate ?? 500,
    newCategoryMultiplier: last?.newCategoryMultiplier ?? COMMON.multiplier,
    enter: tiers.length === 0 ? NO_WAY_IN : { ...NO_WAY_IN, spent: { amount, categories: 1 } },
    voteWeight: last?.voteWeight ?? 1,
    veto: false,
    colour: '#8EA4B8',
    icon: 'medal',
    benefits: [],
    birthdayGift: last?.birthdayGift ?? 0,
  }
}
