/** Ways to pay that a rule can ask for. Bonuses are not among them: they are spent after the promotions. */
export const PAYMENT_TYPES = ['cash', 'card', 'online', 'credit', 'other'] as const
export type PaymentType = (typeof PAYMENT_TYPES)[number]

export const CHANNELS = ['till', 'delivery', 'web', 'app'] as const
export type Channel = (typeof CHANNELS)[number]

/** Everything the promotions need to know of a purchase. Plain data: the same at the till, in a quote and offline. */
export interface PurchaseContext {
  businessId: string
  /** Trade of the business, for the customer's new category. */
  businessCategory: string
  venueId: string
  /** Local time of the venue: `2026-03-05T18:30`. */
  moment: string
  channel: Channel
  /** `null`: not known yet. */
  paymentType: PaymentType | null
  /** `null`: anonymous. */
  customer: CustomerFacts | null
  lines: readonly PurchaseLine[]
  /** Valid coupons, each for one rule. */
  coupons: readonly PresentedCoupon[]
  /** By rule: what its limits still allow. A rule that is missing here was never used. */
  remaining: Readonly<Record<string, Remaining>>
}

export interface CustomerFacts {
  tier: string
  segments: readonly string[]
  /** `1990-03-05` */
  birthDate: string | null
  firstPurchase: boolean
  /** Trades of businesses that the customer bought in before. */
  visitedCategories: readonly string[]
  /** By rule: how often the customer used it. */
  uses: Readonly<Record<string, number>>
}

export interface PurchaseLine {
  id: string
  productId: string
  /** Category of the product and all above it, in any order. */
  categoryPath: readonly string[]
  /** Thousandths: 350 is 0.35 kg. */
  quantity: number
  /** Kopecks for one unit, before discounts. */
  price: number
  /** Kopecks for the line, before discounts. */
  value: number
  /** Kopecks below which promotions never bring the line. */
  floor?: number
}

export interface PresentedCoupon {
  code: string
  ruleId: string
}

/** `null`: not limited. */
export interface Remaining {
  uses: number | null
  /** Kopecks. */
  budget: number | null
}
