import { PIECE, proportion } from '#loyalty/money/ratio'
import { definePriceEffect } from '#loyalty/promotions/effects/price_effect'
import { kopecks } from '#loyalty/promotions/fields'

/** Kopecks off the receipt, or off each unit of the matching items. */
export const fixedAmount = definePriceEffect({
  fields: { amount: kopecks() },
  formula: ({ amount }) => ({
    ofLine: ({ quantity }) => proportion(amount, quantity, PIECE),
    ofReceipt: () => amount,
  }),
  words: ({ amount }, speaker) => ({ amount: speaker.money(amount) }),
})
