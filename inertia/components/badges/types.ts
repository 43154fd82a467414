/** Answers of the API that the pages of badges read. */

export type BadgeRule =
  { all: BadgeRule[] } | { any: BadgeRule[] } | { not: BadgeRule } | BadgeCondition

export type BadgeCondition =
  { field: AmountField; value: number } | { field: 'category'; value: string[] }

export const AMOUNT_FIELDS = [
  'spent',
  'categories',
  'categoryShare',
  'registered',
  'referrals',
  'events',
] as const
export type AmountField = (typeof AMOUNT_FIELDS)[number]

export type Badge = {
  id: string
  code: string
  nameRu: string
  nameEn: string
  name: string
  icon: string
  rule: BadgeRule
  text: string
  builtIn: boolean
  customers: number
}

export type Holder = { id: string; name: string | null; awardedAt: string }
export type EarnedBadge = Pick<Badge, 'id' | 'name' | 'icon' | 'text'> & { awardedAt: string }
export type Category = { code: string; name: string }
