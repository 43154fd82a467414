import type { Draft } from './types'

/** A purchase as the API takes it; `null` while nothing has a price. */
export function purchaseBody(venueId: string, draft: Draft) {
  const items = draft.items
    .filter(({ price }) => price !== '' && price > 0)
    .map(({ name, price, quantity }) => ({
      ...(name.trim() && { name: name.trim() }),
      price,
      quantity: quantity === '' ? 1 : quantity,
    }))
  if (items.length === 0) return null
  return {
    venueId,
    customer: draft.customer,
    items,
    couponCodes: draft.couponCodes,
    bonuses: draft.spends ? ('max' as const) : 0,
    paymentType: draft.paymentType,
    ...(draft.at && { at: new Date(draft.at).toISOString() }),
  }
}

export type PurchaseBody = NonNullable<ReturnType<typeof purchaseBody>>

/** What the items come to, before anybody has quoted them. */
export function sumOf({ items }: Pick<Draft, 'items'>) {
  return items.reduce(
    (sum, { price, quantity }) =>
      sum + (price === '' ? 0 : price * (quantity === '' ? 1 : quantity)),
    0
  )
}
