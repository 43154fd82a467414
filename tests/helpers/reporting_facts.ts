import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { Actor, type ActorScope } from '#shared/actor'
import { PERMISSIONS } from '#access/permissions'
import { GRAINS } from '#commerce/rollups/digests'
import { packDigests } from '#commerce/rollups/pack_digests'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { CreateTenantKeys } from '#privacy/actions/create_tenant_keys'
import { CreateTenant } from '#tenancy/actions/create_tenant'
import Business from '#tenancy/models/business'
import Venue from '#tenancy/models/venue'

export interface Item {
  product: number | null
  qtyMilli: number
  total: number
  discount: number
  cost: number | null
}

export interface Receipt {
  venue: number
  businessDate: string
  hour: number
  kind: 'sale' | 'refund'
  status: 'open' | 'closed' | 'cancelled'
  guests: number | null
  /** Minutes between opening and closing, where they are known. */
  stay?: number | null
  employee: number | null
  orderType: 'hall' | 'takeaway' | 'delivery' | null
  paymentType: 'cash' | 'card' | 'online'
  items: Item[]
}

export interface World {
  tenantId: string
  connectionId: string
  businessIds: string[]
  /** Two of the first business and one of the second, with different starts of the business day. */
  venueIds: string[]
  dayStarts: number[]
  categoryIds: string[]
  /** The first half belongs to the first category, the rest to none. */
  productIds: string[]
  employeeIds: string[]
  actor(scope?: ActorScope | null, permissions?: readonly string[]): Actor
}

const DAY_STARTS = [0, 6, 3]
const PRODUCTS = 6
const EMPLOYEES = 3

/** A tenant with two businesses, three venues and a small catalogue; `inside` runs in its scope. */
export function givenWorld<T>(inside: (world: World) => Promise<T>): Promise<T> {
  const input = { name: 'Test', preset: 'chain', locale: 'ru' } as const
  return new CreateTenant().handle(input, async (tenant) => inside(await furnish(tenant.id)))
}

async function furnish(tenantId: string): Promise<World> {
  await new CreateTenantKeys().handle()
  const businesses = await Business.createMany(
    ['Alpha', 'Beta'].map((name) => ({ name, categoryCode: 'gastronomy' }))
  )
  const venues = await Venue.createMany(
    DAY_STARTS.map((dayStartHour, index) => ({
      name: `Venue ${index}`,
      businessId: businesses[index < 2 ? 0 : 1].id,
      timezone: 'Europe/Moscow',
      dayStartHour,
    }))
  )
  const connectionId = randomUUID()
  await db
    .table('connections')
    .insert({ id: connectionId, business_id: businesses[0].id, connector: 'csv', name: 'File' })
  const named = (table: string, count: number, more: (index: number) => object = () => ({})) =>
    insertNamed(table, connectionId, count, more)
  const categoryIds = await named('product_categories', 1)
  const productIds = await named('products', PRODUCTS, (index) => ({
    category_id: index < PRODUCTS / 2 ? categoryIds[0] : null,
  }))
  const employeeIds = await named('employees', EMPLOYEES)

  return {
    tenantId,
    connectionId,
    categoryIds,
    productIds,
    employeeIds,
    dayStarts: DAY_STARTS,
    businessIds: businesses.map(({ id }) => id),
    venueIds: venues.map(({ id }) => id),
    actor: (scope = null, permissions = PERMISSIONS) =>
      new Actor(tenantId, randomUUID(), 'owner', permissions, scope, 'ru'),
  }
}

async function insertNamed(
  table: string,
  connectionId: string,
  count: number,
  more: (index: number) => object
) {
  const ids = Array.from({ length: count }, () => randomUUID())
  const rows = ids.map((id, index) => ({
    id,
    connection_id: connectionId,
    external_id: String(index),
    name: `${table} ${index}`,
    ...more(index),
  }))
  await db.table(table).multiInsert(rows)
  return ids
}

export const totalOf = (receipt: Receipt) => sum(receipt.items, (item) => item.total)

export function sum<T>(list: T[], value: (one: T) => number) {
  return list.reduce((total, one) => total + value(one), 0)
}

/** Inserts receipts without touching the rollups; gives their ids back. */
export async function insertReceipts(world: World, receipts: Receipt[]): Promise<number[]> {
  if (!receipts.length) return []
  const ids: number[] = await db
    .table('receipts')
    .returning('id')
    .multiInsert(receipts.map((receipt) => receiptRow(world, receipt)))
    .then((rows) =>
      rows.map((row: { id: number } | number) => (typeof row === 'number' ? row : row.id))
    )

  const items = receipts.flatMap((receipt, index) =>
    receipt.items.map((item, line) => ({
      receipt_id: ids[index],
      line,
      product_id: item.product === null ? null : world.productIds[item.product],
      qty_milli: item.qtyMilli,
      price: Math.abs(item.total),
      total: item.total,
      discount: item.discount,
      cost: item.cost,
    }))
  )
  const payments = receipts.map((receipt, index) => ({
    receipt_id: ids[index],
    line: 0,
    type: receipt.paymentType,
    amount: totalOf(receipt),
  }))
  if (items.length) await db.table('receipt_items').multiInsert(items)
  await db.table('receipt_payments').multiInsert(payments)
  return ids
}

function receiptRow(world: World, receipt: Receipt) {
  const costed = receipt.items.filter((item) => item.cost !== null)
  const nextDay = receipt.hour < world.dayStarts[receipt.venue] ? 1 : 0
  const closedAt = new Date(`${receipt.businessDate}T00:00:00+03:00`)
  closedAt.setUTCHours(closedAt.getUTCHours() + receipt.hour + nextDay * 24)
  return {
    connection_id: world.connectionId,
    venue_id: world.venueIds[receipt.venue],
    employee_id: receipt.employee === null ? null : world.employeeIds[receipt.employee],
    external_id: randomUUID(),
    opened_at: receipt.stay ? new Date(closedAt.getTime() - receipt.stay * 60_000) : null,
    closed_at: closedAt,
    business_date: receipt.businessDate,
    local_hour: receipt.hour,
    kind: receipt.kind,
    status: receipt.status,
    guests: receipt.guests,
    order_type: receipt.orderType,
    total: totalOf(receipt),
    discount: sum(receipt.items, (item) => item.discount),
    qty_milli: sum(receipt.items, (item) => item.qtyMilli),
    cost: sum(costed, (item) => item.cost!),
    costed_revenue: sum(costed, (item) => item.total),
  }
}

export const daysOf = (world: World, receipts: Receipt[]) =>
  receipts.map(({ venue, businessDate }) => ({ venueId: world.venueIds[venue], businessDate }))

/** Inserts receipts and brings the rollups up to date, as ingestion does; digests are there for some of the days only. */
export async function givenReceipts(world: World, receipts: Receipt[]) {
  const half = Math.floor(receipts.length / 2)
  const early = await ingested(world, receipts.slice(0, half))
  await packAll()
  return [...early, ...(await ingested(world, receipts.slice(half)))]
}

export async function ingested(world: World, receipts: Receipt[]) {
  const ids = await insertReceipts(world, receipts)
  await refreshRollups(db.connection(), daysOf(world, receipts))
  return ids
}

/** Computes all digests that are stale. */
export async function packAll() {
  for (const grain of GRAINS) while ((await packDigests(grain, 0)) > 0);
}

/** A plain sale, with what matters to a test. */
export function sale(
  given: Partial<Receipt> & { total?: number; cost?: number | null } = {}
): Receipt {
  const { total = 10_000, cost = null, ...receipt } = given
  return {
    venue: 0,
    businessDate: '2026-03-10',
    hour: 12,
    kind: 'sale',
    status: 'closed',
    guests: 1,
    employee: null,
    orderType: 'hall',
    paymentType: 'card',
    items: [{ product: 0, qtyMilli: 1000, total, discount: 0, cost }],
    ...receipt,
  }
}

const item = fc.record({
  product: fc.option(fc.nat(PRODUCTS - 1)),
  qtyMilli: fc.integer({ min: 1, max: 5000 }),
  total: fc.integer({ min: 0, max: 200_000 }),
  discount: fc.integer({ min: 0, max: 5000 }),
  cost: fc.option(fc.integer({ min: 0, max: 90_000 })),
})

const negative = (one: Item): Item => ({
  ...one,
  qtyMilli: -one.qtyMilli,
  total: -one.total,
  discount: -one.discount,
  cost: one.cost === null ? null : -one.cost,
})

/** Any receipt of the first `days` days from `from`; refunds are negative, some are open or cancelled. */
export function anyReceipt(from: string, days: number): fc.Arbitrary<Receipt> {
  const start = Date.parse(from)
  return fc
    .record({
      venue: fc.nat(DAY_STARTS.length - 1),
      businessDate: fc
        .nat(days - 1)
        .map((day) => new Date(start + day * 86_400_000).toISOString().slice(0, 10)),
      hour: fc.nat(23),
      kind: fc.constantFrom('sale', 'sale', 'sale', 'refund'),
      status: fc.constantFrom('closed', 'closed', 'closed', 'closed', 'cancelled', 'open'),
      guests: fc.option(fc.nat(6)),
      stay: fc.option(fc.integer({ min: 1, max: 2000 })),
      employee: fc.option(fc.nat(EMPLOYEES - 1)),
      orderType: fc.option(fc.constantFrom('hall', 'takeaway', 'delivery')),
      paymentType: fc.constantFrom('cash', 'card', 'online'),
      items: fc.array(item, { maxLength: 4 }),
    })
    .map((receipt) => ({
      ...receipt,
      items: receipt.kind === 'refund' ? receipt.items.map(negative) : receipt.items,
    })) as fc.Arbitrary<Receipt>
}
