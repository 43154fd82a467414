import { limitsOf } from '#loyalty/promotions/in_force/limits_of'
import { ruleSetInForce } from '#loyalty/promotions/in_force/rule_set_in_force'
import { presented, type RefusedCoupon, type ValidCoupon } from '#loyalty/coupons/presented'
import type { Remaining } from '#loyalty/promotions/purchase_context'
import type { RuleSet } from '#loyalty/promotions/rule_set'
import { resolveItems, type TillItem } from '#loyalty/till/items'
import { memberOf, type Member } from '#loyalty/till/member'
import type { Place } from '#loyalty/till/place'
import type { PurchaseRequest } from '#loyalty/till/request'

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
  coupons: { valid: ValidCoupon[]; refused: RefusedCoupon[] }
}

interface Known {
  place: Place
  at: Date
  customerId: string | null
  /** Hundredths of a bonus that the customer can spend. */
  available: number
}

/** Reads what a purchase depends on, and writes nothing. @throws CustomerUnknownError, ProductUnknownError */
export async function factsOf(request: PurchaseRequest, known: Known): Promise<Facts> {
  const { place, at, customerId, available } = known
  const items = await resolveItems(place, request.items)
  const member = customerId ? await memberOf(customerId, place.businessId, at) : null
  const { ruleSet, revision } = await ruleSetInForce()
  const limits = await limitsOf(ruleSet, customerId)
  const coupons = await presented(request.couponCodes, customerId, at, place.businessId)
  return { place, at, items, member, available, ruleSet, revision, ...limits, coupons }
}
