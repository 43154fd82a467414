import type { ProgrammeSettings, Tier } from '#loyalty/programme/settings'
import { rankOf } from '#loyalty/tiers/tier_of'

/** What decides on a tier: of the last twelve months. */
export interface Standing {
  /** Kopecks. */
  spent: number
  /** Categories of businesses. */
  categories: readonly string[]
  /** Invited by an owner. */
  invitedTo: string | null
}

export interface TierTerms {
  /** Categories that the tenant's businesses have. */
  allCategories: number
  /** By tier: what the least of its top share has spent, as of the last night. */
  thresholds: Readonly<Record<string, number>>
}

/** The highest tier whose conditions a customer meets; `null` without tiers. */
export function tierFor(settings: ProgrammeSettings, standing: Standing, terms: TierTerms) {
  return settings.tiers.findLast((tier, rank) => rank === 0 || meets(tier, standing, terms)) ?? null
}

function meets({ code, enter }: Tier, standing: Standing, terms: TierTerms) {
  if (enter.invitation && standing.invitedTo === code) return true
  const threshold = enter.topShare === null ? undefined : terms.thresholds[code]
  if (threshold !== undefined && standing.spent > 0 && standing.spent >= threshold) return true
  if (!enter.spent) return false
  return (
    standing.spent >= enter.spent.amount &&
    standing.categories.length >= categoriesFor(enter.spent, terms)
  )
}

export function categoriesFor(
  { categories }: NonNullable<Tier['enter']['spent']>,
  { allCategories }: TierTerms
) {
  return categories === 'all' ? allCategories : categories
}

/** How far it is to the next tier. */
export interface Progress {
  tier: string
  /** Basis points: the mean of both shares, each of them at most whole. */
  progress: number
  /** Kopecks still to spend. */
  missingSpent: number
  missingCategories: number
}

/** The next tier above that can be reached by buying; `null` on the highest. */
export function progressOf(
  settings: ProgrammeSettings,
  code: string | null,
  standing: Standing,
  terms: TierTerms
): Progress | null {
  const next = settings.tiers.find(
    (tier, rank) => rank > rankOf(settings, code) && tier.enter.spent !== null
  )
  if (!next?.enter.spent) return null
  const { amount } = next.enter.spent
  const categories = categoriesFor(next.enter.spent, terms)
  const share = (done: number, needed: number) =>
    needed === 0 ? 1 : Math.min(1, Math.max(0, done) / needed)
  const shares = [share(standing.spent, amount), share(standing.categories.length, categories)]
  return {
    tier: next.code,
    progress: Math.floor(((shares[0] + shares[1]) / 2) * 10_000),
    missingSpent: Math.max(0, amount - Math.max(0, standing.spent)),
    missingCategories: Math.max(0, categories - standing.categories.length),
  }
}
