import fc from 'fast-check'
import { test } from '@japa/runner'
import { toJson } from '#reporting/formatters/json'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import { rolledBack } from '#tests/helpers/given'
import {
  businessOf,
  counting,
  dateOf,
  FIRST_DAY,
  givenJourneys,
  givenPurchases,
  isMedical,
  purchases,
  sales,
  sourceOf,
  VENUES,
  type JourneyWorld,
  type Purchase,
} from '#tests/helpers/journey_facts'

type Row = Record<string, any>

const HOUR = 3_600_000
const DAY = 24 * HOUR
const dayAfter = (days: number) =>
  new Date(Date.parse(FIRST_DAY) + days * DAY).toISOString().slice(0, 10)

const question = fc.record({
  /** A business, or all of them. */
  business: fc.option(fc.nat(4)),
  from: fc.nat(190),
  length: fc.integer({ min: 1, max: 70 }),
  otherLength: fc.integer({ min: 1, max: 70 }),
  otherFrom: fc.nat(120),
  /** Hours of the period that have passed; null when it is long over. */
  elapsed: fc.option(fc.nat(70 * 24)),
})
type Question = typeof question extends fc.Arbitrary<infer Q> ? Q : never

const moscow = (hoursFromFirstMidnight: number) =>
  new Date(Date.parse(`${FIRST_DAY}T00:00:00+03:00`) + hoursFromFirstMidnight * HOUR)

function asked(given: Question) {
  const elapsed = given.elapsed === null ? null : Math.min(given.elapsed, given.length * 24 + 12)
  return {
    from: dayAfter(given.from),
    to: dayAfter(given.from + given.length - 1),
    compareFrom: dayAfter(given.otherFrom),
    compareTo: dayAfter(given.otherFrom + given.otherLength - 1),
    now: elapsed === null ? new Date('2026-06-01') : moscow(given.from * 24 + elapsed),
  }
}
type Asked = ReturnType<typeof asked>

/** Purchases of the period: of a running one, through today in the tenant's zone. */
function inPeriod(list: Purchase[], { from, to, now }: Asked) {
  const today = new Date(now.getTime() + 3 * HOUR).toISOString().slice(0, 10)
  const last = from <= today && today < to ? today : to
  return list.filter((one) => dateOf(one) >= from && dateOf(one) <= last)
}

/** Purchases of the other period, each venue up to the point that it has reached in this one. */
function inOther(list: Purchase[], { from, to, compareFrom, compareTo, now }: Asked) {
  return list.filter((one) => {
    const date = dateOf(one)
    if (date < compareFrom || date > compareTo) return false
    const start = VENUES[one.venue].dayStartHour
    const clock = new Date(now.getTime() + (3 - start) * HOUR)
    const venueToday = clock.toISOString().slice(0, 10)
    if (venueToday > to) return true
    if (venueToday < from) return false
    const passed = Math.round((Date.parse(venueToday) - Date.parse(from)) / DAY)
    const limit = new Date(Date.parse(compareFrom) + passed * DAY).toISOString().slice(0, 10)
    if (date !== limit) return date < limit
    return ((one.hour % 24) - start + 24) % 24 < clock.getUTCHours()
  })
}

const run = async (world: JourneyWorld, id: string, input: ReportQuestion, now: Date) =>
  toJson(await runReport(world.actor(), reportOf('customers', id), input, now))

const distinct = (list: Purchase[]) => new Set(list.map(({ customer }) => customer)).size
const total = (list: Purchase[]) => list.reduce((sum, one) => sum + one.total, 0)
const half = (value: number) => Math.sign(value) * Math.round(Math.abs(value)) + 0
const share = (part: number, whole: number) =>
  whole === 0 ? null : half((part * 10_000) / whole) / 100

/** Everything by hand: `list` are the purchases of a window, `all` those of ever. */
function slowOverview(list: Purchase[], all: Purchase[], business: number | null) {
  const own = (one: Purchase) => business === null || businessOf(one.venue) === business
  const closed = list.filter((one) => one.status === 'closed' && own(one))
  const known = counting(list).filter(own)
  const sold = known.filter(({ kind }) => kind === 'sale')
  const before = sales(all).filter(own)
  const firstDay = (customer: number | null) =>
    before
      .filter((one) => one.customer === customer)
      .map(dateOf)
      .sort()[0]
  const fresh = new Set(
    sold.filter((one) => firstDay(one.customer) === dateOf(one)).map(({ customer }) => customer)
  ).size
  const led = known.filter((one) => sourceOf(all, one.customer!, businessOf(one.venue)) !== null)
  const revenue = total(closed)
  return {
    revenue: revenue / 100,
    receipts: closed.filter(({ kind }) => kind === 'sale').length,
    customers: distinct(sold),
    newCustomers: fresh,
    returningCustomers: distinct(sold) - fresh,
    knownShare: share(total(known), revenue),
    revenuePerCustomer: distinct(sold) ? half(total(known) / distinct(sold)) / 100 : null,
    purchasesPerCustomer: distinct(sold)
      ? half((sold.length * 1000) / distinct(sold)) / 1000
      : null,
    ecosystemRevenue: total(led) / 100,
    ecosystemShare: share(total(led), revenue),
  }
}

/** Flows of a window by their pair of businesses. */
function slowFlows(list: Purchase[], all: Purchase[]) {
  const flows = new Map<string, { arrived: Set<number>; receipts: number; revenue: number }>()
  for (const one of counting(list)) {
    const business = businessOf(one.venue)
    const key = `${sourceOf(all, one.customer!, business) ?? business} ${business}`
    const flow = flows.get(key) ?? { arrived: new Set(), receipts: 0, revenue: 0 }
    flow.revenue += one.total
    if (one.kind === 'sale') {
      flow.receipts++
      const first = sales(all)
        .filter(
          ({ customer, venue }) => customer === one.customer && businessOf(venue) === business
        )
        .map(dateOf)
        .sort()[0]
      if (first === dateOf(one)) flow.arrived.add(one.customer!)
    }
    flows.set(key, flow)
  }
  return flows
}

test.group('Reports on customers against the receipts themselves', (group) => {
  group.each.setup(rolledBack)

  test('overview', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(purchases(50), question, (list, given) =>
        givenJourneys(async (world) => {
          await givenPurchases(world, list)
          const { now, ...input } = asked(given)
          const { business } = given
          const businessId = business === null ? undefined : [world.businessIds[business]]
          const { totals } = await run(world, 'overview', { ...input, businessId }, now)
          const own = slowOverview(inPeriod(list, { now, ...input }), list, business)
          const other = slowOverview(inOther(list, { now, ...input }), list, business)
          for (const [key, value] of Object.entries(own)) assert.equal(totals[key], value, key)
          for (const [key, value] of Object.entries(other))
            assert.equal(totals.comparison![key].value, value, `${key} before`)
        })
      ),
      { numRuns: 40 }
    ))

  test('new and returning customers of days, weeks and months', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(
        purchases(50),
        question,
        fc.constantFrom('day', 'week', 'month'),
        (list, given, granularity) =>
          givenJourneys(async (world) => {
            await givenPurchases(world, list)
            const { now, ...input } = asked(given)
            const { business } = given
            const businessId = business === null ? undefined : [world.businessIds[business]]
            const { rows, totals } = await run(
              world,
              'new-and-returning',
              { ...input, businessId, granularity },
              now
            )
            const within = inPeriod(list, { now, ...input })
            for (const [at, row] of (rows as Row[]).entries()) {
              const until = rows[at + 1]?.date ?? '9999'
              const bucket = within.filter(
                (one) => (at === 0 || dateOf(one) >= row.date) && dateOf(one) < (until as string)
              )
              const { customers, newCustomers } = slowOverview(bucket, list, business)
              assert.deepEqual([row.customers, row.newCustomers], [customers, newCustomers])
            }
            const whole = slowOverview(within, list, business)
            assert.equal(totals.customers, whole.customers)
            assert.equal(totals.newCustomers, whole.newCustomers)
          })
      ),
      { numRuns: 20 }
    ))

  test('sources and destinations', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(
        purchases(60),
        question,
        fc.constantFrom('customer-sources', 'customer-destinations'),
        (list, given, id) =>
          givenJourneys(async (world) => {
            await givenPurchases(world, list)
            const { now, ...input } = asked(given)
            const { business } = given
            const businessId = business === null ? undefined : [world.businessIds[business]]
            const { rows, totals } = await run(world, id, { ...input, businessId }, now)
            const within = inPeriod(list, { now, ...input })
            const sides = {
              own: slowFlows(within, list),
              other: slowFlows(inOther(list, { now, ...input }), list),
            }
            const concerns = (pair: string) => {
              const [source, target] = pair.split(' ').map(Number)
              if (id === 'customer-sources') return business === null || target === business
              return source !== target && (business === null || source === business)
            }
            const expected = new Set([...sides.own.keys(), ...sides.other.keys()].filter(concerns))
            const indexOf = (row: Row) => {
              const target = world.businessIds.indexOf(row.businessId)
              const source = row.sourceId ? world.businessIds.indexOf(row.sourceId) : target
              return `${source} ${target}`
            }
            assert.sameMembers((rows as Row[]).map(indexOf), [...expected])
            for (const row of rows as Row[]) {
              const flow = sides.own.get(indexOf(row))
              const other = sides.other.get(indexOf(row))
              assert.equal(row.arrived, flow?.arrived.size ?? 0)
              assert.equal(row.receipts, flow?.receipts ?? 0)
              assert.equal(row.revenue, (flow?.revenue ?? 0) / 100)
              assert.equal(row.comparison.arrived.value, other?.arrived.size ?? 0)
              assert.equal(row.comparison.revenue.value, (other?.revenue ?? 0) / 100)
              const source = world.businessIds.indexOf(row.sourceId)
              const ofSource = ({ venue }: Purchase) => businessOf(venue) === source
              const customers = distinct(sales(within).filter(ofSource))
              const customersBefore = distinct(
                sales(inOther(list, { now, ...input })).filter(ofSource)
              )
              assert.equal(
                row.comparison.conversion.value,
                row.sourceId ? share(other?.arrived.size ?? 0, customersBefore) : null
              )
              assert.equal(
                row.conversion,
                row.sourceId ? share(flow?.arrived.size ?? 0, customers) : null
              )
            }
            const arrived = [...sides.own].filter(([pair]) => concerns(pair))
            assert.equal(
              totals.arrived,
              arrived.reduce((sum, [, flow]) => sum + flow.arrived.size, 0)
            )
          })
      ),
      { numRuns: 40 }
    ))

  test('the other business is cut where its own day has come to', ({ assert }) =>
    givenJourneys(async (world) => {
      const sold = { kind: 'sale', status: 'closed', total: 100_00, customer: 0 } as const
      const [there, here] = [VENUES.findIndex(({ business }) => business === 2), 0]
      await givenPurchases(world, [
        { ...sold, venue: here, hour: 23 },
        { ...sold, venue: there, hour: 24 + 4 },
        { ...sold, venue: there, hour: 24 + 9, customer: 1 },
      ])
      const sixInTheMorning = moscow(10 * 24 + 6)
      const of = async (id: string, venue: number) => {
        const input = {
          ...{
            from: dayAfter(10),
            to: dayAfter(10),
            compareFrom: dayAfter(1),
            compareTo: dayAfter(1),
          },
          businessId: [world.businessIds[businessOf(venue)]],
        }
        const { rows } = await run(world, id, input, sixInTheMorning)
        return (rows as Row[]).map(({ comparison }) => comparison.arrived.value)
      }
      assert.deepEqual(await of('customer-destinations', here), [1])
      assert.deepEqual(await of('customer-sources', there), [1])
    }))

  test('a clinic has revenue, and no customers', ({ assert }) =>
    givenJourneys(async (world) => {
      const sold = { kind: 'sale', status: 'closed', total: 100_00, customer: 0 } as const
      const clinic = VENUES.findIndex((_, venue) => isMedical(venue))
      await givenPurchases(world, [
        { ...sold, venue: clinic, hour: 10 },
        { ...sold, venue: 0, hour: 40 },
      ])
      const input = { from: FIRST_DAY, to: dayAfter(5) }
      const businessId = [world.businessIds[businessOf(clinic)]]
      const { totals } = await run(world, 'overview', { ...input, businessId }, new Date())
      assert.containSubset(totals, { revenue: 100, customers: 0, knownShare: 0 })
      const sources = await run(world, 'customer-sources', input, new Date())
      assert.containSubset(sources.rows, [
        { sourceId: null, destination: 'Business 0', arrived: 1 },
      ])
    }))
})
