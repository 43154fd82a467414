import { defineCondition } from '#loyalty/promotions/conditions/condition'
import { itemKeys } from '#loyalty/promotions/conditions/contains_items'
import { atLeast } from '#loyalty/promotions/conditions/one_of'
import { quantity } from '#loyalty/promotions/fields'
import { compileItems, includedKeys, itemFilter } from '#loyalty/promotions/item_filter'

/** Enough of the matching items is on the receipt, in thousandths. */
export const itemQuantity = defineCondition({
  fields: { items: itemFilter().optional(), quantity: quantity() },
  reachable: true,
  compile(settings) {
    const find = compileItems(settings.items)
    const verdict = atLeast(settings.quantity, 'thousandths')
    return (purchase) =>
      verdict(find(purchase).reduce((sum, line) => sum + purchase.lines[line].quantity, 0))
  },
  keys: ({ items }) => itemKeys(includedKeys(items)),
  words: (settings, speaker) => ({
    quantity: speaker.quantity(settings.quantity),
    items: speaker.items(settings.items),
  }),
})
