import type { TierIcon } from '~/components/programme/types'

/** Answers of the API about a customer's place in the programme. Roubles, shares of one. */

export type ShownTier = {
  code: string
  name: string
  colour: string
  icon: TierIcon
  rate: number
  benefits: string[]
}

export type Membership = {
  tier: ShownTier | null
  since: string | null
  premiumUntil: string | null
  invitedTo: string | null
  spent: number
  categories: string[]
  falls: { to: ShownTier | null; at: string } | null
  next: { tier: ShownTier; progress: number; inWords: string } | null
  history: {
    from: string | null
    to: string
    /** Of the tier that came. */
    name: string
    reason: 'purchase' | 'night' | 'refund' | 'invitation'
    at: string
  }[]
}

export type MemberCard = { number: string; issuedAt: string }
