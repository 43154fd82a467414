export type Venue = {
  id: string
  name: string
}

/** What is being sold, as it is typed: a product by name, or a bare sum. */
export interface Item {
  key: string
  name: string
  price: number | ''
  quantity: number | ''
}

export type Payment = 'card' | 'cash'

/** A purchase while it is being put together. */
export interface Draft {
  customer: Reference | null
  items: Item[]
  couponCodes: string[]
  spends: boolean
  paymentType: Payment
  /** Local date and time of a purchase that is entered afterwards; empty: now. */
  at: string
}

/** How a customer was named, and as what it is shown. */
export type Reference = { phone: string } | { card: string } | { code: string } | { id: string }

export interface Line {
  line: number
  name: string | null
  quantity: number
  value: number
  discount: number
  total: number
}

export interface Sums {
  customer: { id: string; name: string | null } | null
  items: Line[]
  value: number
  discount: number
  paidWithBonuses: number
  total: number
  promotions: { id: string; name: { ru: string; en: string }; saved: number }[]
  coupons: {
    used: { code: string; gift: { ru: string; en: string } | null }[]
    refused: { code: string; reason: string }[]
  }
  bonuses: {
    available: number
    most: number
    spent: number
    earned: number
    usableFrom: string
    because: string[]
  } | null
  tier: { name: string; colour: string } | null
}

export interface Quote extends Sums {
  quote: string
}

export interface Made extends Sums {
  purchaseId: string
  slip: string
  tier: { name: string; colour: string; raised: boolean } | null
}

export interface Sold {
  id: string
  at: string
  state: 'completed' | 'refunded' | 'voided'
  customer: { id: string; name: string | null } | null
  total: number
  paidWithBonuses: number
  earned: number
  items: { line: number; name: string | null; quantity: number; left: number; total: number }[]
}

export interface Refund {
  total: number
  bonusesReturned: number
  earnedReturned: number
  owed: number
  writtenOff: number
  balance: number | null
  slip: string
}
