import type { Rec } from '@krug/connector-sdk'
import { isDeleted, nameOf, type Priced } from '../upstream/references.ts'
import { priceOf } from '../units.ts'

/** Modifiers have a dictionary, and with it numbers, of their own. */
export const modifierId = (ident: string) => `modifier:${ident}`

export function toProduct(item: Priced, kind: 'product' | 'modifier'): Rec<'product'> {
  return {
    externalId: kind === 'modifier' ? modifierId(item.Ident) : item.Ident,
    name: nameOf(item),
    code: item.Code || undefined,
    categoryExternalId: kind === 'product' ? parentOf(item) : undefined,
    kind,
    price: priceOf(item.price),
    deleted: isDeleted(item) || undefined,
  }
}

/** The root of a dictionary is no parent. */
export function parentOf({ MainParentIdent: parent }: { MainParentIdent?: string }) {
  return parent && parent !== '0' ? parent : undefined
}
