import { nameKey } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import { TILL } from '#commerce/sales/till_connection'
import { PIECE, proportion } from '#loyalty/money/ratio'
import { ProductUnknownError } from '#loyalty/till/errors'
import type { Place } from '#loyalty/till/place'
import type { RequestedItem } from '#loyalty/till/request'
import { prepared } from '#shared/database/prepared'

/** An item whose product was looked up. */
export interface TillItem {
  /** `null`: a sum without a product, or a product that comes to be with the purchase. */
  productId: string | null
  /** `null` for a bare sum. */
  name: string | null
  /** For a product that comes to be. */
  category: string | null
  categoryPath: string[]
  quantity: number
  price: number
  /** Kopecks: quantity × price, rounded half-up. */
  value: number
}

interface Product {
  id: string
  external_id: string
  code: string | null
  name: string
  own: boolean
  path: string[] | null
}

/**
 * Looks up what is sold among the products of the business. A name that is not there yet is sold as it stands.
 *
 * @throws ProductUnknownError for an id, vendor's id or code that nobody has and no name goes with
 */
export async function resolveItems(place: Place, items: RequestedItem[]): Promise<TillItem[]> {
  if (place.medical) return items.map(withoutSecrets)
  const products = await productsFor(place, items)
  const paths = await pathsOfNames(place, items)
  return items.map((item, index) => {
    const product = products.find((one) => isMeant(one, item))
    if (!product && !item.name && (item.productId || item.externalId || item.code))
      throw new ProductUnknownError(
        { product: item.productId ?? item.externalId ?? item.code! },
        `items.${index}`
      )
    return {
      productId: product?.id ?? null,
      name: product?.name ?? item.name ?? null,
      category: item.category ?? null,
      categoryPath: product?.path ?? paths.get(nameKey(item.category ?? '')) ?? [],
      quantity: item.quantity,
      price: item.price,
      value: valueOf(item),
    }
  })
}

/** Of a medical business only the sum is kept. */
function withoutSecrets(item: RequestedItem): TillItem {
  const { quantity, price } = item
  return {
    productId: null,
    name: null,
    category: null,
    categoryPath: [],
    quantity,
    price,
    value: valueOf(item),
  }
}

function valueOf({ quantity, price }: RequestedItem) {
  return proportion(price, quantity, PIECE)
}

function isMeant(product: Product, item: RequestedItem) {
  if (item.productId) return product.id === item.productId
  if (item.externalId) return product.external_id === item.externalId && !product.own
  if (item.code) return product.code === item.code
  return item.name !== undefined && product.own && product.external_id === nameKey(item.name)
}

async function productsFor({ businessId }: Place, items: RequestedItem[]): Promise<Product[]> {
  const named = items.filter(
    ({ productId, externalId, code }) => !productId && !externalId && !code
  )
  const keys = [
    ...items.map(({ externalId }) => externalId),
    ...named.map(({ name }) => name && nameKey(name)),
  ].filter((key) => key !== undefined && key !== '')
  const ids = items.map(({ productId }) => productId).filter((id) => id !== undefined)
  const codes = items.map(({ code }) => code).filter((code) => code !== undefined)
  if (keys.length + ids.length + codes.length === 0) return []
  const { rows } = await db.rawQuery<{ rows: Product[] }>(
    prepared(`with source as (
       select id, status = 'built-in' as own from connections where business_id = :businessId),
     meant as (
       select id from products where id = any(cast(:ids as uuid[]))
       union select p.id from source s join products p on p.connection_id = s.id and p.external_id = any(:keys)
       union select id from products where code = any(:codes))
     select p.id, p.external_id, p.code, p.name, s.own, path.ids as path
       from meant
       join products p on p.id = meant.id
       join source s on s.id = p.connection_id
       left join lateral (
         with recursive up as (
           select k.id, k.parent_id from product_categories k where k.id = p.category_id
           union all
           select k.id, k.parent_id from up join product_categories k on k.id = up.parent_id)
         select array_agg(id) as ids from up
       ) path on true
      where not p.deleted order by p.id`),
    { businessId, ids, keys, codes }
  )
  return rows
}

/** Categories of the till's own products, by the key of their name. */
async function pathsOfNames({ businessId }: Place, items: RequestedItem[]) {
  const keys = items.flatMap(({ category }) => (category ? [nameKey(category)] : []))
  if (keys.length === 0) return new Map<string, string[]>()
  const { rows } = await db.rawQuery<{ rows: { id: string; external_id: string }[] }>(
    prepared(`select k.id, k.external_id
       from connections c
       join product_categories k on k.connection_id = c.id and k.external_id = any(:keys)
      where c.business_id = :businessId and c.connector = :till and c.status = 'built-in'`),
    { businessId, keys, till: TILL }
  )
  return new Map(rows.map(({ id, external_id: key }) => [key, [id]]))
}
