import { money, type Rec } from '@krug/connector-sdk'
import type { fetchProducts } from '../upstream/menu.ts'

type Product = Awaited<ReturnType<typeof fetchProducts>>[number]

/** What is sold. Raw goods, semi-finished products and rates stay in the kitchen. */
const KINDS: Record<string, Rec<'product'>['kind']> = {
  DISH: 'product',
  GOODS: 'product',
  MODIFIER: 'modifier',
  SERVICE: 'service',
}

export function isSold(product: Product): boolean {
  return (product.type ?? '').toUpperCase() in KINDS
}

/** A cost of zero means that nobody entered one. */
export function toProduct(product: Product, price = product.defaultSalePrice): Rec<'product'> {
  const cost = product.estimatedPurchasePrice
  return {
    externalId: product.id,
    name: product.name?.trim() || product.id,
    code: product.num || undefined,
    categoryExternalId: product.parent,
    kind: KINDS[(product.type ?? '').toUpperCase()],
    price: price === undefined ? undefined : money(price),
    cost: cost ? money(cost) : undefined,
    deleted: product.deleted || undefined,
  }
}
