/** Conditions and groups of them, each group with one way to combine what is in it. */
export type ConditionTree<T> = { mode: 'all' | 'any' | 'none'; items: (ConditionTree<T> | T)[] }

export const isGroup = <T extends object>(item: ConditionTree<T> | T): item is ConditionTree<T> =>
  'mode' in item
