import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { businessDate } from '#shared/clock'
import type { Tenant } from '#tests/helpers/given'
import type Venue from '#tenancy/models/venue'

/** A sale of the past. Sums are kopecks. */
export interface Sale {
  /** With its offset: `2026-03-05T18:30:00+03:00`. */
  at: string
  customerId?: string
  items: { product: string; price: number; pieces?: number; discount?: number; cost?: number }[]
  paymentType?: 'cash' | 'card' | 'bonus'
  orderType?: 'hall' | 'delivery'
}

/** Sells what a connected system would bring. Answers the ids of the products by their names, and of their category. */
export function givenSales(tenant: Tenant, venue: Venue, sales: Sale[]) {
  return tenant.inside(async () => {
    const connection = { connection_id: await connectionOf(venue) }
    const category = randomUUID()
    await db
      .table('product_categories')
      .insert({ ...connection, id: category, external_id: category, name: 'Кухня' })
    const products = new Map<string, string>()
    for (const name of new Set(sales.flatMap(({ items }) => items.map(({ product }) => product)))) {
      const id = randomUUID()
      const external = { ...connection, external_id: id }
      await db.table('products').insert({ ...external, id, name, category_id: category })
      products.set(name, id)
    }
    for (const sale of sales) await sell(venue, connection, sale, products)
    return { products, category }
  })
}

async function connectionOf({ businessId }: Venue): Promise<string> {
  const id = randomUUID()
  await db
    .table('connections')
    .insert({ id, business_id: businessId, connector: 'csv', name: `Файл ${id}` })
  return id
}

async function sell(venue: Venue, connection: object, sale: Sale, products: Map<string, string>) {
  const closedAt = new Date(sale.at)
  const lines = sale.items.map(({ product, price, pieces = 1, discount = 0, cost }) => ({
    product_id: products.get(product),
    qty_milli: pieces * 1000,
    price,
    total: price * pieces - discount,
    discount,
    cost: cost ?? null,
  }))
  const sumOf = (key: 'total' | 'discount') => lines.reduce((sum, line) => sum + line[key], 0)
  const [{ id }] = await db
    .table('receipts')
    .returning('id')
    .insert({
      ...connection,
      venue_id: venue.id,
      customer_id: sale.customerId ?? null,
      external_id: randomUUID(),
      closed_at: closedAt,
      business_date: businessDate(closedAt, venue.timezone, venue.dayStartHour),
      local_hour: 0,
      kind: 'sale',
      status: 'closed',
      order_type: sale.orderType ?? 'hall',
      total: sumOf('total'),
      discount: sumOf('discount'),
    })
  await db
    .table('receipt_items')
    .multiInsert(lines.map((line, at) => ({ receipt_id: id, line: at, ...line })))
  await db
    .table('receipt_payments')
    .insert({ receipt_id: id, line: 0, type: sale.paymentType ?? 'card', amount: sumOf('total') })
}
