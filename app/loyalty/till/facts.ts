import { balanceOf } from '#loyalty/ledger/queries/balance_query'
import { limitsOf } from '#loyalty/promotions/in_force/limits'
import { ruleSetInForce } from '#loyalty/promotions/in_force/rule_set_in_force'
import type { PresentedCoupon, Remaining } from '#loyalty/promotions/purchase_context'
import type { RuleSet } from '#loyalty/promotions/rule_set'
import { resolveItems, type TillItem } from '#loyalty/till/items'
import { memberOf, type Member } from '#loyalty/till/member'
import type { Place } from '#loyalty/till/place'
import type { PurchaseRequest } from '#loyalty/till/request'
import type { Actor } from '#shared/actor'

/** Everything that decides what a purchase comes to, read before it is worked out. */
export interface Facts {
  place: Place
  at: Date
  items: TillItem[]
  member: Member | null
  /** Hundredths of a bonus that the member can spend. */
  available: number
  ruleSet: RuleSet
  revision: number
  remaining: Record<string, Remaining>
  uses: Record<string, number>
  coupons: PresentedCoupon[]
}
