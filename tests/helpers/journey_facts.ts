import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import db from '@adonisjs/lucid/services/db'
import { refreshCustomers } from '#customers/statistics/refresh_customers'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { CreateTenantKeys } from '#privacy/actions/create_tenant_keys'
import { CreateTenant } from '#tenancy/actions/create_tenant'
import Business from '#tenancy/models/business'
import Venue from '#tenancy/models/venue'
import { Actor, type ActorScope } from '#shared/actor'
import { PERMISSIONS } from '#access/permissions'

/** A purchase or refund; of nobody known where `customer` is null. */
export interface Purchase {
  venue: number
  customer: number | null
  /** Hours from the first midnight in Moscow. */
  hour: number
  kind: 'sale' | 'refund'
  status: 'open' | 'closed' | 'cancelled'
  total: number
}

/** Two categories twice, and a clinic; the first business has two venues with different starts of the day. */
const BUSINESSES = [
  { category: 'gastronomy', medical: false },
  { category: 'retail', medical: false },
  { category: 'gastronomy', medical: false },
  { category: 'beauty', medical: false },
  { category: 'medicine', medical: true },
]
export const VENUES = [
  { business: 0, dayStartHour: 0 },
  { business: 0, dayStartHour: 6 },
  { business: 1, dayStartHour: 0 },
  { business: 2, dayStartHour: 3 },
  { business: 3, dayStartHour: 0 },
  { business: 4, dayStartHour: 0 },
]
export const CUSTOMERS = 5
/** Half a year and some: more than a source's ninety days. */
export const FIRST_DAY = '2025-01-20'
const DAYS = 200

export interface JourneyWorld {
  tenantId: string
  businessIds: string[]
  venueIds: string[]
  customerIds: string[]
  connectionId: string
  actor(scope?: ActorScope | null): Actor
}

export function givenJourneys<T>(
  inside: (world: JourneyWorld) => Promise<T>,
  customers = CUSTOMERS
): Promise<T> {
  const input = { name: 'Test', preset: 'club', locale: 'ru' } as const
  return new CreateTenant().handle(input, async ({ id }) => inside(await furnish(id, customers)))
}

async function furnish(tenantId: string, customers: number): Promise<JourneyWorld> {
  await new CreateTenantKeys().handle()
  const businesses = await Business.createMany(
    BUSINESSES.map(({ category, medical }, at) => ({
      name: `Business ${at}`,
      categoryCode: category,
      medical,
    }))
  )
  const venues = await Venue.createMany(
    VENUES.map(({ business, dayStartHour }, at) => ({
      name: `Venue ${at}`,
      businessId: businesses[business].id,
      timezone: 'Europe/Moscow',
      dayStartHour,
    }))
  )
  const connectionId = randomUUID()
  await db
    .table('connections')
    .insert({ id: connectionId, business_id: businesses[0].id, connector: 'csv', name: 'File' })
  const customerIds = Array.from({ length: customers }, () => randomUUID())
  await db.table('customers').multiInsert(customerIds.map((id) => ({ id })))
  return {
    tenantId,
    connectionId,
    customerIds,
    businessIds: businesses.map(({ id }) => id),
    venueIds: venues.map(({ id }) => id),
    actor: (scope = null) => new Actor(tenantId, randomUUID(), 'owner', PERMISSIONS, scope, 'ru'),
  }
}

export const isMedical = (venue: number) => BUSINESSES[VENUES[venue].business].medical
export const businessOf = (venue: number) => VENUES[venue].business
export const categoryOf = (business: number) => BUSINESSES[business].category

const start = Date.parse(`${FIRST_DAY}T00:00:00+03:00`)
export const closedAt = ({ hour }: Purchase) => new Date(start + hour * 3_600_000)
export const dateOf = ({ hour, venue }: Purchase) =>
  new Date(Date.parse(FIRST_DAY) + (hour - VENUES[venue].dayStartHour) * 3_600_000)
    .toISOString()
    .slice(0, 10)

export const anyPurchase: fc.Arbitrary<Purchase> = fc
  .record({
    venue: fc.nat(VENUES.length - 1),
    customer: fc.option(fc.nat(CUSTOMERS - 1), { freq: 8 }),
    hour: fc.oneof(fc.nat(DAYS * 24 - 1), fc.nat(10 * 24)),
    kind: fc.constantFrom('sale', 'sale', 'sale', 'refund'),
    status: fc.constantFrom('closed', 'closed', 'closed', 'closed', 'cancelled', 'open'),
    total: fc.integer({ min: 0, max: 500_000 }),
  })
  .map((purchase) => ({
    ...purchase,
    total: purchase.kind === 'refund' ? -purchase.total : purchase.total,
  })) as fc.Arbitrary<Purchase>

/** No two at one instant, so that which was before which is never a matter of taste. */
export const purchases = (maxLength = 40) =>
  fc.uniqueArray(anyPurchase, { maxLength, size: 'max', selector: ({ hour }) => hour })

export async function insertPurchases(world: JourneyWorld, list: Purchase[]): Promise<number[]> {
  if (list.length === 0) return []
  const rows = await db
    .table('receipts')
    .returning('id')
    .multiInsert(
      list.map((purchase) => ({
        connection_id: world.connectionId,
        venue_id: world.venueIds[purchase.venue],
        customer_id: purchase.customer === null ? null : world.customerIds[purchase.customer],
        external_id: randomUUID(),
        closed_at: closedAt(purchase),
        business_date: dateOf(purchase),
        local_hour: purchase.hour % 24,
        kind: purchase.kind,
        status: purchase.status,
        total: purchase.total,
      }))
    )
  return rows.map((row: { id: number }) => row.id)
}

/** Brings in purchases as ingestion and the job behind it do. */
export async function givenPurchases(world: JourneyWorld, list: Purchase[]) {
  const ids = await insertPurchases(world, list)
  await refreshRollups(
    db.connection(),
    list.map((one) => ({ venueId: world.venueIds[one.venue], businessDate: dateOf(one) }))
  )
  await refreshCustomers(world.customerIds)
  return ids
}

/** What counts for customers: closed, of somebody known, and not at the doctor's. */
export const counting = (list: Purchase[]) =>
  list
    .filter(
      ({ customer, status, venue }) => customer !== null && status === 'closed' && !isMedical(venue)
    )
    .sort((a, b) => a.hour - b.hour)

export const sales = (list: Purchase[]) => counting(list).filter(({ kind }) => kind === 'sale')

const DAY = 86_400_000

/** The business of the purchase just before the first one here, at most ninety days before. */
export function sourceOf(list: Purchase[], customer: number, business: number): number | null {
  const own = sales(list).filter((one) => one.customer === customer)
  const first = own.find(({ venue }) => businessOf(venue) === business)
  if (!first) return null
  const before = own.filter(({ hour }) => hour < first.hour).at(-1)
  const near = before && closedAt(first).getTime() - closedAt(before).getTime() <= 90 * DAY
  return near ? businessOf(before.venue) : null
}
