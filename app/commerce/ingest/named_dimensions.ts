import type { Rec } from '@krug/connector-sdk'
import {
  ingestCategories,
  ingestEmployees,
  ingestProducts,
} from '#commerce/ingest/ingest_dimensions'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { lookUpIds } from '#commerce/ingest/upsert_dimension'

type Receipt = Rec<'receipt'>
type Item = Receipt['items'][number]

/** Sources without lists of their own call things by name: the name, folded, serves as the external id. */
const byName = (name: string) => `name:${name.trim().toLowerCase().replace(/\s+/g, ' ')}`

export function productKey(item: Item) {
  return item.productExternalId ?? (item.name ? byName(item.name) : undefined)
}

export function employeeKey(receipt: Receipt) {
  return (
    receipt.employeeExternalId ?? (receipt.employeeName ? byName(receipt.employeeName) : undefined)
  )
}

/**
 * Makes sure that the products and employees these receipts name exist, and that the session knows their ids. One
 * that the vendor's list does not have (yet) is made from what the receipt says.
 */
export async function ensureNamed(session: IngestSession, receipts: Receipt[]) {
  await ensureProducts(session, receipts)
  await ensureEmployees(session, receipts)
}

async function ensureProducts(session: IngestSession, receipts: Receipt[]) {
  const items = new Map<string, Item>()
  for (const receipt of receipts)
    for (const item of receipt.items) {
      const key = productKey(item)
      if (key && !session.products.has(key)) items.set(key, item)
    }
  await lookUpIds('products', session.connectionId, items.keys(), session.products)

  const missing = [...items].filter(([key]) => !session.products.has(key))
  if (missing.length === 0) return
  const categories = new Map(
    missing.flatMap(([, { category }]) => (category ? [[byName(category), category] as const] : []))
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
    missing.map(([externalId, item]) => ({
      externalId,
      name: item.name ?? externalId,
      categoryExternalId: item.category ? byName(item.category) : undefined,
    }))
  )
}

async function ensureEmployees(session: IngestSession, receipts: Receipt[]) {
  const names = new Map<string, string>()
  for (const receipt of receipts) {
    const key = employeeKey(receipt)
    if (key && !session.employees.has(key)) names.set(key, receipt.employeeName ?? key)
  }
  await lookUpIds('employees', session.connectionId, names.keys(), session.employees)
  await ingestEmployees(
    session,
    [...names]
      .filter(([key]) => !session.employees.has(key))
      .map(([externalId, name]) => ({ externalId, name }))
  )
}
