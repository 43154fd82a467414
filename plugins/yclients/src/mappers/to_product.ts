import { money, type Rec } from '@krug/connector-sdk'
import type { Good, Service } from '../upstream/catalogue.ts'

/** Services and goods are numbered on their own, and so are their categories. */
export const serviceKey = (id: string) => `svc:${id}`
export const goodKey = (id: string) => `good:${id}`

export function serviceToProduct(row: Service): Rec<'product'> {
  return {
    externalId: serviceKey(row.id),
    name: row.title.trim() || row.id,
    categoryExternalId: row.category_id && serviceKey(row.category_id),
    kind: 'service',
    price: row.price_min === undefined ? undefined : money(row.price_min),
  }
}

/** A cost of zero means that nobody entered one. */
export function goodToProduct(row: Good): Rec<'product'> {
  return {
    externalId: goodKey(row.good_id),
    name: row.title.trim() || row.good_id,
    code: row.barcode || undefined,
    categoryExternalId: row.category_id && goodKey(row.category_id),
    kind: 'product',
    unit: row.unit_short_title || undefined,
    price: row.cost === undefined ? undefined : money(row.cost),
    cost: row.actual_cost ? money(row.actual_cost) : undefined,
  }
}
