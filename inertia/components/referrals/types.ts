/** Answers of the API that the pages of referrals read. */

export const STATES = ['waiting', 'rewarded', 'refused', 'reversed'] as const
export type ReferralState = (typeof STATES)[number]

type Person = { id: string; name: string | null }

export type Referral = {
  id: string
  state: ReferralState
  reason:
    | 'self'
    | 'same_contact'
    | 'same_device'
    | 'already_customer'
    | 'already_referred'
    | 'mutual'
    | 'monthly_cap'
    | null
  referrer: Person
  friend: Person
  bonus: number | null
  createdAt: string
  rewardedAt: string | null
}

export type Standing = {
  code: string
  link: string
  waiting: number
  rewarded: number
  earned: number
}
