import { accrue, type Accrual } from '#loyalty/accrual/accrue'
import { shareOf } from '#loyalty/money/ratio'
import { COMMON_TERMS } from '#loyalty/programme/presets'
import type { ProgrammeSettings } from '#loyalty/programme/settings'
import { effectiveTier } from '#loyalty/tiers/tier_of'

/** A purchase to try settings on. Kopecks, hundredths of a bonus, basis points. */
export interface ExamplePurchase {
  amount: number
  /** How many bonuses the customer would like to spend. */
  bonuses?: number
  businessId?: string | null
  tier?: string | null
  newCategory?: boolean
  premium?: boolean
  crossPromo?: boolean
  promotionMultiplier?: number
}

export interface WorkedExample {
  mostBonuses: number
  paidWithBonuses: number
  total: number
  accrual: Accrual
}

/** What a purchase would come to by settings that need not be in force. Pure; the rules are those of the till. */
export function workedExample(
  settings: ProgrammeSettings,
  { amount, bonuses = 0, businessId, premium = false, ...purchase }: ExamplePurchase
): WorkedExample {
  const terms = settings.businesses[businessId ?? ''] ?? COMMON_TERMS
  const mostBonuses = shareOf(amount, terms.spendShare ?? settings.spendShare)
  const paidWithBonuses = Math.min(bonuses, mostBonuses)
  const accrual = accrue(settings, {
    lines: [{ paid: amount - paidWithBonuses, multiplier: purchase.promotionMultiplier ?? 10_000 }],
    businessId: businessId ?? '',
    customer: {
      tier: effectiveTier(settings, purchase.tier ?? null, premium)?.code ?? null,
      premium,
      newCategory: purchase.newCategory ?? false,
    },
    crossRate: purchase.crossPromo ? settings.crossPromo.rate : null,
  })
  return { mostBonuses, paidWithBonuses, total: amount - paidWithBonuses, accrual }
}
