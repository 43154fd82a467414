import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { identifiers } from '#loyalty/promotions/fields'
import type { Purchase } from '#loyalty/promotions/purchase'

const names = () =>
  vine.object({ categories: identifiers().optional(), products: identifiers().optional() })

/** Which items are meant: those included, or all, without those excluded. */
export const itemFilter = () =>
  vine.object({ include: names().optional(), exclude: names().optional() })

export type ItemFilter = Infer<ReturnType<typeof itemFilter>>

/** Numbers of the lines that a filter means, in the order of the receipt. */
export type FindLines = (purchase: Purchase) => readonly number[]

/** Keys of categories and products are told apart: their ids may be equal. */
export const categoryKey = (id: string) => `c:${id}`
export const productKey = (id: string) => `p:${id}`

/** What at least one line must carry to be meant; `null` where every line is. */
export function includedKeys(filter: ItemFilter | undefined): string[] | null {
  const keys = keysOf(filter?.include)
  return keys.length > 0 ? keys : null
}

export function compileItems(filter: ItemFilter | undefined): FindLines {
  const included = includedKeys(filter)
  const excluded = keysOf(filter?.exclude)
  const find: FindLines = included
    ? (purchase) => purchase.linesWith(included)
    : (purchase) => purchase.allLines
  if (excluded.length === 0) return find
  return (purchase) => {
    const without = purchase.linesWith(excluded)
    return find(purchase).filter((line) => !without.includes(line))
  }
}

function keysOf(named: ItemFilter['include']) {
  return [...(named?.categories ?? []).map(categoryKey), ...(named?.products ?? []).map(productKey)]
}
