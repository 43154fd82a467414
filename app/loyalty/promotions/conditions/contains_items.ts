import { defineCondition } from '#loyalty/promotions/conditions/condition'
import { compileItems, includedKeys, itemFilter } from '#loyalty/promotions/item_filter'

/** At least one item of these categories or products is on the receipt. */
export const containsItems = defineCondition({
  fields: { items: itemFilter() },
  reachable: true,
  compile({ items }) {
    const find = compileItems(items)
    const needed = includedKeys(items) ?? []
    return (purchase) =>
      find(purchase).length > 0 ? 'met' : { unit: 'item', needed, actual: null, missing: 1 }
  },
  keys: ({ items }) => itemKeys(includedKeys(items)),
  words: ({ items }, speaker) => ({ items: speaker.items(items) }),
})

/** Items as keys of an index. */
export function itemKeys(values: string[] | null) {
  return values && { dimension: 'item' as const, values }
}
