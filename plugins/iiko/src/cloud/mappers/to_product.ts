import { money, type Rec } from '@krug/connector-sdk'
import type { Menu, MenuProduct } from '../upstream/menu.ts'

/** The vendor's spelling of capitals is not known. */
const KINDS: Record<string, Rec<'product'>['kind']> = {
  dish: 'product',
  good: 'product',
  goods: 'product',
  modifier: 'modifier',
  service: 'service',
}

const kindOf = ({ type }: MenuProduct) => KINDS[type?.toLowerCase() ?? '']

export const isSold = (product: MenuProduct) => kindOf(product) !== undefined

/** A dish in several sizes is sold as several. */
export const productKey = (id: string, size?: string) => (size ? `${id}:${size}` : id)

export function toProducts(product: MenuProduct, { sizes }: Pick<Menu, 'sizes'>): Rec<'product'>[] {
  const prices = product.sizePrices ?? []
  const variants = prices.length > 1 ? prices : [{ ...prices[0], sizeId: undefined }]
  return variants.map(({ sizeId, price }) => ({
    externalId: productKey(product.id, sizeId),
    name: [product.name?.trim() || product.id, sizeId && sizes.get(sizeId)]
      .filter(Boolean)
      .join(' '),
    code: product.code || undefined,
    categoryExternalId: product.parentGroup ?? product.groupId,
    kind: kindOf(product),
    unit: product.measureUnit,
    price: price?.currentPrice === undefined ? undefined : money(price.currentPrice),
    deleted: product.isDeleted || undefined,
  }))
}
