import { ProgrammeContradictionError } from '#loyalty/programme/errors'
import type { ProgrammeSettings } from '#loyalty/programme/settings'

/** What no single field can tell: that the settings do not contradict each other. @throws ProgrammeContradictionError */
export function checkSettings(settings: ProgrammeSettings, businessIds: ReadonlySet<string>) {
  const { tiers, premium, businesses, guards } = settings
  const codes = tiers.map(({ code }) => code)
  refuse(new Set(codes).size < codes.length, 'tier_twice', 'settings.tiers')
  tiers.forEach(({ enter }, rank) => {
    const ways = enter.spent !== null || enter.topShare !== null || enter.invitation
    refuse(rank === 0 && ways, 'lowest_has_conditions', 'settings.tiers.0.enter')
    refuse(rank > 0 && !ways, 'tier_unreachable', `settings.tiers.${rank}.enter`)
  })
  const amounts = tiers.flatMap(({ enter }) => enter.spent?.amount ?? [])
  refuse(
    amounts.some((amount, index) => index > 0 && amount < amounts[index - 1]),
    'tiers_not_rising',
    'settings.tiers'
  )
  refuse(
    premium !== null && tiers.length > 0 && !codes.includes(premium.tier),
    'premium_tier_unknown',
    'settings.premium.tier'
  )
  for (const id of Object.keys(businesses))
    refuse(!businessIds.has(id), 'business_unknown', `settings.businesses.${id}`)
  for (const [name, { soft, hard }] of Object.entries(guards))
    refuse(
      soft !== null && hard !== null && soft > hard,
      'guard_reversed',
      `settings.guards.${name}`
    )
}

function refuse(wrong: boolean, reason: string, field: string) {
  if (wrong) throw new ProgrammeContradictionError({ reason }, field)
}
