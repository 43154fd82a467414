import fc from 'fast-check'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { MergeCustomers } from '#customers/actions/merge_customers'
import { UnmergeCustomer } from '#customers/actions/unmerge_customer'
import {
  dropEmptySums,
  rebuildJourneySums,
  verifyJourneys,
} from '#customers/journeys/verify_journeys'
import { refreshCustomers } from '#customers/statistics/refresh_customers'
import { rolledBack } from '#tests/helpers/given'
import {
  anyPurchase,
  businessOf,
  categoryOf,
  counting,
  CUSTOMERS,
  dateOf,
  FIRST_DAY,
  givenJourneys,
  givenPurchases,
  insertPurchases,
  purchases,
  sales,
  sourceOf,
  type JourneyWorld,
  type Purchase,
} from '#tests/helpers/journey_facts'

const DAY = 86_400_000
const dayAfter = (days: number) =>
  new Date(Date.parse(FIRST_DAY) + days * DAY).toISOString().slice(0, 10)
const period = fc
  .tuple(fc.nat(205), fc.nat(205))
  .map(([a, b]) => ({ from: dayAfter(Math.min(a, b)), to: dayAfter(Math.max(a, b)) }))

const distinct = (list: Purchase[], of: (one: Purchase) => unknown) => new Set(list.map(of)).size
const byCustomer = (list: Purchase[]) => [...Map.groupBy(list, ({ customer }) => customer!)]

async function countIn(audience: string, kind: string, { from, to }: { from: string; to: string }) {
  const { rows } = await db.rawQuery<{ rows: { count: number }[] }>(
    `select coalesce(sum(customers), 0)::int as count from customer_spans
      where audience = :audience and kind = :kind and since >= :from and until <= :to`,
    { audience, kind, from, to }
  )
  return rows[0].count
}

async function rowsOf(sql: string) {
  const { rows } = await db.rawQuery<{ rows: Record<string, unknown>[] }>(sql)
  return rows.map((row) => JSON.stringify(row)).sort()
}

function audiencesOf(world: JourneyWorld, list: Purchase[]) {
  return [
    { id: world.tenantId, own: counting(list) },
    ...world.businessIds.map((id, business) => ({
      id,
      own: counting(list).filter(({ venue }) => businessOf(venue) === business),
    })),
  ]
}

function slowFlows(world: JourneyWorld, list: Purchase[]) {
  const flows = new Map<
    string,
    { arrived: number; month_buyers: number; receipts: number; revenue: number }
  >()
  for (const [customer, theirs] of byCustomer(counting(list)))
    for (const [business, own] of Map.groupBy(theirs, ({ venue }) => businessOf(venue))) {
      const source = sourceOf(list, customer, business) ?? business
      const visits = own
        .filter(({ kind }) => kind === 'sale')
        .map(dateOf)
        .sort()
      const firstOfMonth = (date: string) =>
        visits.find((one) => one.slice(0, 7) === date.slice(0, 7)) === date
      for (const [date, on] of Map.groupBy(own, dateOf)) {
        const key = [world.businessIds[business], world.businessIds[source], date].join()
        const flow = flows.get(key) ?? { arrived: 0, month_buyers: 0, receipts: 0, revenue: 0 }
        const sold = on.filter(({ kind }) => kind === 'sale')
        flow.arrived += sold.length > 0 && visits[0] === date ? 1 : 0
        flow.month_buyers += sold.length > 0 && firstOfMonth(date) ? 1 : 0
        flow.receipts += sold.length
        flow.revenue += on.reduce((sum, { total }) => sum + total, 0)
        flows.set(key, flow)
      }
    }
  return [...flows]
    .filter(([, flow]) => Object.values(flow).some(Boolean))
    .map(([key, flow]) => {
      const [business, source, date] = key.split(',')
      return JSON.stringify({
        business_id: business,
        source_id: source,
        business_date: date,
        ...flow,
      })
    })
    .sort()
}

function slowCohorts(world: JourneyWorld, list: Purchase[]) {
  const cohorts = new Map<string, number[]>()
  const returns = new Map<string, number>()
  for (const { id, own } of audiencesOf(world, list))
    for (const [, theirs] of byCustomer(own)) {
      const sold = theirs.filter(({ kind }) => kind === 'sale')
      const dates = sold.map(dateOf).sort()
      if (dates.length === 0) continue
      const cohort = `${dates[0].slice(0, 7)}-01`
      if (dates.length > 1) {
        const days = (Date.parse(dates[1]) - Date.parse(dates[0])) / DAY
        const key = JSON.stringify({ audience: id, cohort, days })
        returns.set(key, (returns.get(key) ?? 0) + 1)
      }
      const since = theirs.filter((one) => dateOf(one) >= dates[0])
      for (const [month, of] of Map.groupBy(since, (one) => `${dateOf(one).slice(0, 7)}-01`)) {
        const receipts = of.filter(({ kind }) => kind === 'sale').length
        const revenue = of.reduce((sum, { total }) => sum + total, 0)
        const key = [id, cohort, month].join()
        const cell = cohorts.get(key) ?? [0, 0, 0]
        cohorts.set(key, [cell[0] + (receipts ? 1 : 0), cell[1] + receipts, cell[2] + revenue])
      }
    }
  return {
    returns: [...returns]
      .map(([key, customers]) => JSON.stringify({ ...JSON.parse(key), customers }))
      .sort(),
    cohorts: [...cohorts]
      .filter(([, cell]) => cell.some(Boolean))
      .map(([key, [customers, receipts, revenue]]) => {
        const [audience, cohort, month] = key.split(',')
        return JSON.stringify({ audience, cohort, month, customers, receipts, revenue })
      })
      .sort(),
  }
}

test.group('Sums over journeys against the receipts themselves', (group) => {
  group.each.setup(rolledBack)

  test('customers are counted once in any period', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(
        purchases(),
        fc.array(period, { minLength: 6, maxLength: 6 }),
        (list, periods) =>
          givenJourneys(async (world) => {
            await givenPurchases(world, list)
            for (const asked of periods) {
              const within = (one: Purchase) => dateOf(one) >= asked.from && dateOf(one) <= asked.to
              for (const { id, own } of audiencesOf(world, list)) {
                const sold = sales(own)
                const inside = sold.filter(within)
                assert.equal(
                  await countIn(id, 'customers', asked),
                  distinct(inside, ({ customer }) => customer)
                )
                const firsts = byCustomer(sold).map(([, theirs]) => theirs.map(dateOf).sort()[0])
                assert.equal(
                  await countIn(id, 'new', asked),
                  firsts.filter((date) => date >= asked.from && date <= asked.to).length
                )
              }
              const people = byCustomer(sales(list).filter(within)).map(([, theirs]) => ({
                businesses: distinct(theirs, ({ venue }) => businessOf(venue)),
                categories: distinct(theirs, ({ venue }) => categoryOf(businessOf(venue))),
              }))
              const several = (kind: 'businesses' | 'categories') =>
                people.filter((one) => one[kind] > 1).length
              assert.equal(
                await countIn(world.tenantId, 'businesses', asked),
                several('businesses')
              )
              assert.equal(
                await countIn(world.tenantId, 'categories', asked),
                several('categories')
              )
              assert.equal(
                await countIn(world.tenantId, 'category', asked),
                people.reduce((sum, { categories }) => sum + categories, 0)
              )
            }
          })
      ),
      { numRuns: 15 }
    ))

  test('flows, cohorts and returns', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(purchases(60), (list) =>
        givenJourneys(async (world) => {
          await givenPurchases(world, list)
          const flows = `select business_id, source_id, business_date, arrived, month_buyers, receipts, revenue
                           from customer_flows`
          assert.deepEqual(await rowsOf(flows), slowFlows(world, list))
          const { cohorts, returns } = slowCohorts(world, list)
          assert.deepEqual(
            await rowsOf(
              'select audience, cohort, month, customers, receipts, revenue from customer_cohorts'
            ),
            cohorts
          )
          assert.deepEqual(
            await rowsOf('select audience, cohort, days, customers from customer_returns'),
            returns
          )
        })
      ),
      { numRuns: 20 }
    ))

  test('what changes, is cancelled, moves and merges leaves the same as if it had always been so', ({
    assert,
  }) =>
    fc.assert(
      fc.asyncProperty(
        purchases(25),
        fc.array(
          fc.record({
            at: fc.nat(24),
            to: anyPurchase,
            what: fc.constantFrom('change', 'remove', 'merge', 'merge', 'unmerge'),
            pair: fc.tuple(fc.nat(CUSTOMERS - 1), fc.nat(CUSTOMERS - 1)),
          }),
          { maxLength: 8, size: 'max' }
        ),
        (list, edits) =>
          givenJourneys(async (world) => {
            const ids = await givenPurchases(world, list)
            const merged: [string, string][] = []
            for (const { at, to, what, pair } of edits) {
              if (what === 'change' && at < ids.length) await rewrite(world, ids[at], to)
              if (what === 'remove' && at < ids.length)
                await db.from('receipts').where('id', ids[at]).delete()
              const [one, other] = pair.map((index) => world.customerIds[index])
              const actor = world.actor()
              if (
                what === 'merge' &&
                (await tried(() => new MergeCustomers().handle(actor, one, other)))
              )
                merged.push([one, other])
              const last = what === 'unmerge' && merged.pop()
              if (last) await tried(() => new UnmergeCustomer().handle(actor, ...last))
              if (what === 'change' || what === 'remove')
                await refreshCustomers(world.customerIds.slice(0, 1 + (at % CUSTOMERS)))
            }
            await refreshCustomers(world.customerIds)
            assert.deepEqual(await verifyJourneys(), NO_DIFFERENCE)
            const kept = await everything()
            for (const table of ['customer_businesses', ...TABLES]) await db.from(table).delete()
            await refreshCustomers(world.customerIds)
            assert.deepEqual(await everything(), kept)
          })
      ),
      { numRuns: 15 }
    ))

  test('a business that gets another category is noticed, and put right', async ({ assert }) =>
    givenJourneys(async (world) => {
      const sold = { kind: 'sale', status: 'closed', total: 100, customer: 0 } as const
      await givenPurchases(world, [
        { ...sold, venue: 0, hour: 1 },
        { ...sold, venue: 2, hour: 30 },
      ])
      await db
        .from('businesses')
        .where('id', world.businessIds[1])
        .update({ category_code: 'gastronomy' })
      await db.from('customer_span_months').increment('customers', 1)
      const differing = await verifyJourneys()
      assert.isAbove(differing.customer_spans, 0)
      assert.isAbove(differing.customer_span_months, 0)
      await rebuildJourneySums()
      assert.deepEqual(await verifyJourneys(), NO_DIFFERENCE)
      const everywhere = { from: FIRST_DAY, to: dayAfter(10) }
      assert.equal(await countIn(world.tenantId, 'categories', everywhere), 0)
      assert.equal(await countIn(world.tenantId, 'businesses', everywhere), 1)
    }))
})

const TABLES = [
  'customer_spans',
  'customer_span_months',
  'customer_flows',
  'customer_cohorts',
  'customer_returns',
]
const NO_DIFFERENCE = Object.fromEntries(TABLES.map((table) => [table, 0]))

async function rewrite(world: JourneyWorld, id: number, to: Purchase) {
  await db.from('receipts').where('id', id).delete()
  await insertPurchases(world, [to])
}

/** Refused where it makes no sense, which changes nothing either. @returns whether it was done. */
async function tried(change: () => Promise<unknown>) {
  try {
    await db.transaction(change)
    return true
  } catch (error) {
    if (!/^E_/.test((error as { code: string }).code)) throw error
    return false
  }
}

async function everything() {
  await dropEmptySums()
  return Promise.all(TABLES.map((table) => rowsOf(`select * from ${table}`)))
}
