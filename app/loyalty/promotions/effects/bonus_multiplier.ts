import { WHOLE } from '#loyalty/money/ratio'
import { defineEffect, NO_MATCHING_ITEMS } from '#loyalty/promotions/effects/effect'
import { basisPoints } from '#loyalty/promotions/fields'
import { compileItems, itemFilter } from '#loyalty/promotions/item_filter'

const MOST = 100 * WHOLE

/** Bonuses times so much, in basis points (20 000 is twice), for the receipt or its matching items. */
export const bonusMultiplier = defineEffect({
  gives: 'bonuses',
  fields: { multiplier: basisPoints(WHOLE + 1, MOST), items: itemFilter().optional() },
  compile({ multiplier, items }) {
    const find = compileItems(items)
    return (purchase, basket) => {
      const lines = find(purchase)
      if (lines.length === 0) return NO_MATCHING_ITEMS
      const amounts = basket.running.map(() => 0)
      for (const line of lines) amounts[line] = basket.running[line] * (multiplier - WHOLE)
      return { amounts, divisible: true }
    }
  },
  items: ({ items }) => items,
  words: ({ multiplier, items }, speaker) => ({
    multiplier: speaker.times(multiplier),
    items: speaker.items(items),
  }),
})
