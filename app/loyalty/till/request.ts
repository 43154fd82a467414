import type { Channel, PaymentType } from '#loyalty/promotions/purchase_context'

/** A purchase as a till describes it. Sums are kopecks, quantities thousandths, bonuses hundredths. */
export interface PurchaseRequest {
  venueId: string
  /** `null`: anonymous. */
  customer: CustomerReference | null
  items: RequestedItem[]
  couponCodes: string[]
  /** `max`: as many as the programme allows. */
  bonuses: number | 'max'
  paymentType: PaymentType | null
  channel: Channel
  /** What the till's items come to before promotions, for comparison. */
  total?: number
  /** The till's own number of the purchase. */
  externalId?: string
}

/** A person by one of the ways in which a till can know them. */
export type CustomerReference =
  | { id: string }
  | { phone: string }
  | { card: string }
  /** The rotating code on the screen of a phone. */
  | { code: string }

/** What is sold: a product that Krug knows by its id, the vendor's id or code, or just a name, or just a sum. */
export interface RequestedItem {
  productId?: string
  externalId?: string
  code?: string
  name?: string
  category?: string
  quantity: number
  price: number
}
