import type { Accrual } from '#loyalty/accrual/accrue'
import type { AppliedRule } from '#loyalty/promotions/evaluation'

/** A line as a purchase keeps it. Sums are kopecks, the quantity thousandths. */
export interface StoredLine {
  productId: string | null
  /** `null` for a bare sum, and under medical secrecy. */
  name: string | null
  quantity: number
  price: number
  /** Before promotions. */
  value: number
  discount: number
  discounts: { ruleId: string; amount: number }[]
  paidWithBonuses: number
  /** Paid in money. */
  total: number
  /** Hundredths of the bonuses that the purchase earned. */
  earned: number
}

export interface StoredExplanation {
  promotions: AppliedRule[]
  accrual: Accrual | null
}
