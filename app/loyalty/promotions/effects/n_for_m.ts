import { defineEffect } from '#loyalty/promotions/effects/effect'
import { freePieces } from '#loyalty/promotions/effects/free_pieces'
import { kopecks, pieces } from '#loyalty/promotions/fields'
import { compileItems, itemFilter } from '#loyalty/promotions/item_filter'

/** For every so many matching pieces that are paid, so many are free, the cheapest first: three for two is 2 + 1. */
export const nForM = defineEffect({
  gives: 'discount',
  fields: {
    paid: pieces(),
    free: pieces(),
    items: itemFilter().optional(),
    /** How often on one receipt. */
    times: pieces().optional(),
    maximum: kopecks().optional(),
  },
  compile({ paid, free, items, times = Infinity }) {
    const find = compileItems(items)
    return (purchase, basket) => {
      const lines = find(purchase)
      return freePieces(basket, { buyLines: lines, buy: paid, freeLines: lines, free, times })
    }
  },
  items: ({ items }) => items,
  words: ({ paid, free, items, maximum }, speaker) => ({
    all: paid + free,
    paid,
    items: speaker.items(items),
    maximum: speaker.maximum(maximum),
  }),
})
