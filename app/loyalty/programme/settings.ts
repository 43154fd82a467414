import type { ReturnPolicy } from '#loyalty/ledger/actions/reverse'

/** The rules of a tenant's bonuses. Sums are kopecks and hundredths of a bonus, rates and shares basis points. */
export interface ProgrammeSettings {
  /** What a purchase earns where there are no tiers. */
  rate: number
  /** Lowest first; empty for a programme without tiers. */
  tiers: Tier[]
  /** How long bonuses live once they can be spent. */
  lifeDays: number
  /** How long earned bonuses wait before they can be spent. */
  pendingDays: number
  /** Bonuses that a refund gives back live at least so long. */
  restoredDays: number
  /** When a refund takes back bonuses that were spent. */
  returns: ReturnPolicy
  /** The most of a purchase that bonuses may pay. */
  spendShare: number
  /** The most that one purchase earns; `null`: no cap. */
  mostEarned: number | null
  /** By business id: what is different there. */
  businesses: Record<string, BusinessTerms>
  /** For subscribers: at least this rate, and the rights of at least this tier. */
  premium: { rate: number; tier: string } | null
  /** How long a tier is kept after its conditions are no longer met. */
  graceDays: number
  /** What new pairs of businesses start with. */
  crossPromo: { rate: number; lifeDays: number }
  referral: { bonus: number; monthlyCap: number }
  birthday: { daysBefore: number }
  /** First day whose receipts of connected systems earn; `null`: all of them. `2026-03-05` */
  accruesFrom: string | null
  /** Per member and day; `null`: no limit. */
  guards: { purchases: Guard; spent: Guard }
}

export interface BusinessTerms {
  /** By which purchases here multiply their bonuses. */
  multiplier: number
  /** `null`: as in the programme. */
  spendShare: number | null
}

export interface Tier {
  code: string
  name: Bilingual
  /** What a purchase earns. */
  rate: number
  /** For the first purchase in the category of a business. */
  newCategoryMultiplier: number
  /** Ways to get here; the lowest tier has none. Any one is enough. */
  enter: {
    /** Spent in twelve months, in so many categories; `all`: in every category of the tenant's businesses. */
    spent: { amount: number; categories: number | 'all' } | null
    /** Among this share of the members by what they spent. */
    topShare: number | null
    /** An owner may invite. */
    invitation: boolean
  }
  voteWeight: number
  veto: boolean
  /** `#81D8D0` */
  colour: string
  icon: TierIcon
  benefits: Bilingual[]
  /** On the birthday. */
  birthdayGift: number
}

export interface Bilingual {
  ru: string
  en: string
}

/** From `soft` on the tenant is warned, from `hard` on the till refuses. */
export interface Guard {
  soft: number | null
  hard: number | null
}

export const TIER_ICONS = ['circle', 'star', 'crown', 'diamond', 'heart', 'medal'] as const
export type TierIcon = (typeof TIER_ICONS)[number]

/** The settings that were in force, and which they were. */
export interface Programme {
  /** 0: those the tenant started with. */
  version: number
  settings: ProgrammeSettings
}
