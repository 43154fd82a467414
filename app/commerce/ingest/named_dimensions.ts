import { nameKey, type Rec } from '@krug/connector-sdk'
import {
  ingestCategories,
  ingestEmployees,
  ingestProducts,
} from '#commerce/ingest/ingest_dimensions'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { lookUpIds } from '#commerce/ingest/upsert_dimension'

type Receipt = Rec<'receipt'>
type Item = Receipt['items'][number]

/** A record that says whose work it is, by the id of the vendor or, from sources without a list, by name. */
interface Employed {
  employeeExternalId?: string
  employeeName?: string
}

export function productKey(item: Item) {
  return item.productExternalId ?? (item.name ? nameKey(item.name) : undefined)
}

export function employeeKey({ employeeExternalId, employeeName }: Employed) {
  return employeeExternalId ?? (employeeName ? nameKey(employeeName) : undefined)
}

/**
 * Makes sure that the products and employees these receipts name exist, and that the session knows their ids. One
 * that the vendor's list does not have (yet) is made from what the receipt says.
 */
export async function ensureNamed(session: IngestSession, receipts: Receipt[]) {
  await ensureProducts(session, namedProducts(receipts))
  await ensureEmployees(session, receipts)
}

/** A product as a receipt names it. */
export interface NamedProduct {
  /** The vendor's id or, without one, the key of the name. */
  key: string
  name?: string
  category?: string
}

function namedProducts(receipts: Receipt[]): NamedProduct[] {
  return receipts.flatMap(({ items }) =>
    items.flatMap((item) => {
      const key = productKey(item)
      return key ? [{ key, name: item.name, category: item.category }] : []
    })
  )
}

export async function ensureProducts(session: IngestSession, named: NamedProduct[]) {
  const products = new Map<string, NamedProduct>()
  for (const product of named)
    if (!session.products.has(product.key)) products.set(product.key, product)
  await lookUpIds('products', session.connectionId, products.keys(), session.products)

  const missing = [...products.values()].filter(({ key }) => !session.products.has(key))
  if (missing.length === 0) return
  const categories = new Map(
    missing.flatMap(({ category }) => (category ? [[nameKey(category), category] as const] : []))
  )
  await lookUpIds('product_categories', session.connectionId, categories.keys(), session.categories)
  await ingestCategories(
    session,
    [...categories]
      .filter(([key]) => !session.categories.has(key))
      .map(([externalId, name]) => ({ externalId, name }))
  )
  await ingestProducts(
    session,
    missing.map(({ key, name, category }) => ({
      externalId: key,
      name: name ?? key,
      categoryExternalId: category ? nameKey(category) : undefined,
    }))
  )
}

/** The same for the employees that records of any kind name. */
export async function ensureEmployees(session: IngestSession, records: Employed[]) {
  const names = new Map<string, string>()
  for (const record of records) {
    const key = employeeKey(record)
    if (key && !session.employees.has(key)) names.set(key, record.employeeName ?? key)
  }
  await lookUpIds('employees', session.connectionId, names.keys(), session.employees)
  await ingestEmployees(
    session,
    [...names]
      .filter(([key]) => !session.employees.has(key))
      .map(([externalId, name]) => ({ externalId, name }))
  )
}
