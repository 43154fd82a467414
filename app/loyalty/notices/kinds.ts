/** What customers may be told, and what the text is filled in with. Sums are bonuses, dates ISO 8601. */
export interface Notices {
  /** Bonuses of a purchase, a gift, a friend: usable from then on. */
  bonuses_earned: { amount: number; balance: number; usableFrom: string }
  bonuses_expiring: { amount: number; first: string; until: string }
  tier_raised: { tier: string }
  /** The tier is going to be a lower one. */
  tier_falling: { tier: string; at: string }
  tier_fell: { tier: string }
}

export type NoticeKind = keyof Notices
