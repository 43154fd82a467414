import { defineCondition } from '#loyalty/promotions/conditions/condition'
import { atLeast } from '#loyalty/promotions/conditions/one_of'
import { kopecks, priceBasis } from '#loyalty/promotions/fields'
import { compileItems, itemFilter } from '#loyalty/promotions/item_filter'

/** The receipt, or its matching items, come to an amount: at the running price or before all promotions. */
export const minimumPurchase = defineCondition({
  fields: { amount: kopecks(), basis: priceBasis(), items: itemFilter().optional() },
  reachable: true,
  compile({ amount, basis, items }) {
    const find = compileItems(items)
    const verdict = atLeast(amount, 'kopecks')
    return (purchase, basket) => verdict(basket.sum(find(purchase), basis))
  },
  words: ({ amount, basis, items }, speaker) => ({
    amount: speaker.money(amount),
    basis,
    items: speaker.items(items),
  }),
})
