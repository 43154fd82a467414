import vine from '@vinejs/vine'
import { defineEffect } from '#loyalty/promotions/effects/effect'
import { freePieces } from '#loyalty/promotions/effects/free_pieces'
import { kopecks, pieces } from '#loyalty/promotions/fields'
import { compileItems, itemFilter } from '#loyalty/promotions/item_filter'

/**
 * Pieces on the receipt become free, the cheapest first: once, or for every so many bought pieces. The gift has to be
 * on the receipt, because nothing leaves a venue that was not rung up.
 */
export const gift = defineEffect({
  gives: 'discount',
  fields: {
    items: itemFilter(),
    pieces: pieces(),
    bought: vine.object({ items: itemFilter(), pieces: pieces() }).optional(),
    /** How often on one receipt; once unless something has to be bought. */
    times: pieces().optional(),
    maximum: kopecks().optional(),
  },
  compile({ items, pieces: free, bought, times = bought ? Infinity : 1 }) {
    const findFree = compileItems(items)
    const findBought = compileItems(bought?.items)
    return (purchase, basket) =>
      freePieces(basket, {
        buyLines: bought ? findBought(purchase) : [],
        buy: bought?.pieces ?? 0,
        freeLines: findFree(purchase),
        free,
        times,
      })
  },
  items: ({ items }) => items,
  words: ({ items, pieces: free, bought, maximum }, speaker) => ({
    pieces: free,
    items: speaker.items(items),
    bought: bought?.pieces ?? 0,
    boughtItems: speaker.items(bought?.items),
    maximum: speaker.maximum(maximum),
  }),
})
