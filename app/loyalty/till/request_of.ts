import type { CustomerReference, PurchaseRequest } from '#loyalty/till/request'
import type { Channel, PaymentType } from '#loyalty/promotions/purchase_context'

/** A purchase in the body of a request: roubles, whole bonuses, units. */
export interface PurchaseInput {
  venueId: string
  customer?: { id?: string; phone?: string; card?: string; code?: string } | null
  items: {
    productId?: string
    externalId?: string
    code?: string
    name?: string
    category?: string
    quantity?: number
    price: number
  }[]
  couponCodes?: string[]
  bonuses?: number | 'max'
  paymentType?: PaymentType | null
  channel?: Channel
  total?: number
  externalId?: string
}

const hundredths = (value: number) => Math.round(value * 100)
export const thousandthsOf = (value: number) => Math.round(value * 1000)

export function requestOf(input: PurchaseInput): PurchaseRequest {
  const { bonuses = 0, items, customer, total } = input
  return {
    venueId: input.venueId,
    customer: customer ? (customer as CustomerReference) : null,
    items: items.map(({ quantity = 1, price, ...item }) => ({
      ...item,
      quantity: thousandthsOf(quantity),
      price: hundredths(price),
    })),
    couponCodes: input.couponCodes ?? [],
    bonuses: bonuses === 'max' ? 'max' : hundredths(bonuses),
    paymentType: input.paymentType ?? null,
    channel: input.channel ?? 'till',
    total: total === undefined ? undefined : hundredths(total),
    externalId: input.externalId,
  }
}
