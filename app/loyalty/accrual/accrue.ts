import { WHOLE } from '#loyalty/money/ratio'
import { total } from '#loyalty/money/total'
import { COMMON_TERMS } from '#loyalty/programme/presets'
import type { ProgrammeSettings } from '#loyalty/programme/settings'
import { tierOf } from '#loyalty/tiers/tier_of'

/** What of a purchase earns bonuses. */
export interface Accruing {
  lines: readonly EarningLine[]
  businessId: string
  customer: Earner
  /** Basis points of the purchase for an offer of another business; `null` without one. */
  crossRate: number | null
}

export interface EarningLine {
  /** Kopecks paid, without discounts and what bonuses paid. */
  paid: number
  /** Of the promotions, in basis points. */
  multiplier: number
}

export interface Earner {
  /** `null`: of the programme without tiers. */
  tier: string | null
  premium: boolean
  /** Never bought in the category of this business before. */
  newCategory: boolean
}

/** How the bonuses of a purchase came about: kopecks, hundredths of a bonus and basis points. */
export interface Accrual {
  earned: number
  /** Kopecks that earned. */
  base: number
  rate: number
  /** Whose rate it is: of a tier by its code, of the subscription, or of the programme. */
  rateOf: { tier: string } | 'premium' | 'programme'
  newCategory: number
  business: number
  /** Kopecks by which promotions lifted the base. */
  promotions: number
  cross: { rate: number; earned: number } | null
  /** What it would have been without the cap. */
  uncapped: number | null
}

/**
 * Bonuses of a purchase: base × rate of the tier × new category × business × promotions, and the offer of another
 * business on the plain base; everything is multiplied first and rounded half-up once.
 */
export function accrue(settings: ProgrammeSettings, input: Accruing): Accrual {
  const { lines, customer, crossRate } = input
  const { rate, rateOf } = rateFor(settings, customer)
  const newCategory = customer.newCategory ? newCategoryOf(settings, customer) : WHOLE
  const business = (settings.businesses[input.businessId] ?? COMMON_TERMS).multiplier

  const base = total(lines.map(({ paid }) => paid))
  const lifted = lines.reduce((sum, line) => sum + BigInt(line.paid) * BigInt(line.multiplier), 0n)
  const unit = BigInt(WHOLE)
  const own = lifted * BigInt(rate) * BigInt(newCategory) * BigInt(business)
  const offered = BigInt(base) * BigInt(crossRate ?? 0) * unit ** 3n
  const earned = halfUp(own + offered, unit ** 4n)
  const { mostEarned } = settings
  return {
    earned: mostEarned === null ? earned : Math.min(earned, mostEarned),
    base,
    rate,
    rateOf,
    newCategory,
    business,
    promotions: halfUp(lifted, unit) - base,
    cross: crossRate === null ? null : { rate: crossRate, earned: halfUp(offered, unit ** 4n) },
    uncapped: mostEarned !== null && earned > mostEarned ? earned : null,
  }
}

function rateFor(settings: ProgrammeSettings, { tier, premium }: Earner) {
  const own = tierOf(settings, tier)
  const usual = own
    ? { rate: own.rate, rateOf: { tier: own.code } }
    : { rate: settings.rate, rateOf: 'programme' as const }
  if (!premium || !settings.premium || settings.premium.rate <= usual.rate) return usual
  return { rate: settings.premium.rate, rateOf: 'premium' as const }
}

function newCategoryOf(settings: ProgrammeSettings, { tier }: Earner) {
  return tierOf(settings, tier)?.newCategoryMultiplier ?? WHOLE
}

function halfUp(numerator: bigint, denominator: bigint) {
  return Number((numerator * 2n + denominator) / (denominator * 2n))
}
