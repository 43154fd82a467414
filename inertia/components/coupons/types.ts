/** Answers of the API that the pages of coupons read. */

export type CouponKind = 'discount' | 'bonus' | 'gift'
export type BatchState = 'planned' | 'running' | 'ended' | 'stopped'

export type Batch = {
  id: string
  name: string
  kind: CouponKind
  state: BatchState
  audience: 'personal' | 'public'
  promotionId: string | null
  bonus: number | null
  gift: { ru: string; en: string } | null
  businessId: string | null
  prefix: string | null
  usesLimit: number | null
  customerLimit: number | null
  validFrom: string
  validUntil: string | null
  activeMinutes: number | null
  giveBack: boolean
  createdAt: string
  code: string | null
  counts: { codes: number; activated: number; redeemed: number; used: number; expired: number }
}

export type Code = {
  id: string
  code: string
  state: 'open' | 'activated' | 'in_use' | 'used' | 'expired'
  customerId: string | null
  uses: number
  activatedAt: string | null
  lastUsedAt: string | null
}

export type CustomerCoupon = Pick<Batch, 'name' | 'kind' | 'bonus' | 'gift'> & {
  id: string
  batchId: string
  code: string
  state: 'usable' | 'inactive' | 'used' | 'over'
  shortCode: string | null
  validUntil: string | null
  lastUsedAt: string | null
}
