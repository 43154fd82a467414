import { PIECE, proportion } from '#loyalty/money/ratio'
import { definePriceEffect } from '#loyalty/promotions/effects/price_effect'
import { price as kopecks } from '#loyalty/promotions/fields'

/** A price for each unit of the matching items, or for all of them together. It never raises what they cost. */
export const fixedPrice = definePriceEffect({
  fields: { price: kopecks() },
  formula: ({ price }) => ({
    ofLine: ({ running, quantity }) => running - proportion(price, quantity, PIECE),
    ofReceipt: ({ running }) => running - price,
  }),
  words: ({ price }, speaker) => ({ price: speaker.money(price) }),
})
