/** Answers of the API about the programme. Sums are kopecks and hundredths of a bonus, rates and shares basis points. */

export const TIER_ICONS = ['circle', 'star', 'crown', 'diamond', 'heart', 'medal'] as const
export type TierIcon = (typeof TIER_ICONS)[number]
export const RETURN_POLICIES = ['all', 'within-balance', 'pending'] as const
export type ReturnPolicy = (typeof RETURN_POLICIES)[number]

type Bilingual = { ru: string; en: string }
type Guard = { soft: number | null; hard: number | null }

export type Tier = {
  code: string
  name: Bilingual
  rate: number
  newCategoryMultiplier: number
  enter: {
    spent: { amount: number; categories: number | 'all' } | null
    topShare: number | null
    invitation: boolean
  }
  voteWeight: number
  veto: boolean
  colour: string
  icon: TierIcon
  benefits: Bilingual[]
  birthdayGift: number
}

export type ProgrammeSettings = {
  rate: number
  tiers: Tier[]
  lifeDays: number
  pendingDays: number
  restoredDays: number
  returns: { kind: ReturnPolicy; limit?: number }
  spendShare: number
  mostEarned: number | null
  businesses: Record<string, { multiplier: number; spendShare: number | null }>
  premium: { rate: number; tier: string } | null
  graceDays: number
  crossPromo: { rate: number; lifeDays: number }
  referral: { bonus: number; monthlyCap: number }
  birthday: { daysBefore: number }
  accruesFrom: string | null
  guards: { purchases: Guard; spent: Guard }
}

export type Programme = { version: number; settings: ProgrammeSettings }
export type Version = Programme & {
  changed: (keyof ProgrammeSettings)[]
  createdAt: string
  author: string | null
}

export type Business = { id: string; name: string }

export type Pair = {
  id: string
  from: Business
  to: Business
  rate: number
  lifeDays: number
  active: boolean
  open: number
  used: number
}

export type Example = {
  mostBonuses: number
  paidWithBonuses: number
  total: number
  earned: number
  because: string[]
}
