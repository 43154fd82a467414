import { shareOf, WHOLE } from '#loyalty/money/ratio'
import { definePriceEffect } from '#loyalty/promotions/effects/price_effect'
import type { Portion } from '#loyalty/promotions/effects/portions'
import { basisPoints, priceBasis } from '#loyalty/promotions/fields'

/** A share of the price in basis points, rounded half-up once: per line, or for the receipt. */
export const percentage = definePriceEffect({
  fields: { rate: basisPoints(1, WHOLE), basis: priceBasis() },
  formula({ rate, basis }) {
    const off = (portion: Portion) => shareOf(portion[basis], rate)
    return { ofLine: off, ofReceipt: off }
  },
  words: ({ rate, basis }, speaker) => ({ rate: speaker.percent(rate), basis }),
})
