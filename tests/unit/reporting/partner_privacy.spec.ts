import fc from 'fast-check'
import { test } from '@japa/runner'
import { toJson } from '#reporting/formatters/json'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import { rolledBack } from '#tests/helpers/given'
import {
  businessOf,
  dateOf,
  FIRST_DAY,
  givenJourneys,
  givenPurchases,
  sales,
  sourceOf,
  type JourneyWorld,
  type Purchase,
} from '#tests/helpers/journey_facts'

type Row = Record<string, any>

const CUSTOMERS = 40
const FEWEST = 5
const DAY = 86_400_000
const dayAfter = (days: number) =>
  new Date(Date.parse(FIRST_DAY) + days * DAY).toISOString().slice(0, 10)
/** In the middle of May, the fourth month. */
const NOW = new Date('2025-05-15T12:00:00+03:00')
const SETTLED = '2025-04-30'
const OWN = 1

/** Everybody buys in one business and goes on to another within some days. */
const journeys = fc
  .array(
    fc.record({
      first: fc.constantFrom(0, 0, 3, 2),
      day: fc.nat(80),
      then: fc.constantFrom(2, 2, 2, 4),
      after: fc.integer({ min: 1, max: 30 }),
      again: fc.option(fc.nat(30)),
    }),
    { minLength: CUSTOMERS, maxLength: CUSTOMERS }
  )
  .map((people) =>
    people.flatMap(({ first, day, then, after, again }, customer): Purchase[] => {
      const bought = { customer, kind: 'sale', status: 'closed', total: 100_00 + customer } as const
      const hour = day * 24 + 12
      const visits = [
        { ...bought, venue: first, hour },
        { ...bought, venue: then, hour: hour + after * 24 },
      ]
      if (again !== null)
        visits.push({ ...bought, venue: then, hour: hour + (after + again) * 24 + 1 })
      return visits
    })
  )

const nested = fc
  .tuple(fc.nat(115), fc.nat(115), fc.nat(20), fc.nat(20))
  .map(([a, b, before, after]) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)]
    return {
      narrow: { from: dayAfter(from), to: dayAfter(to) },
      wide: { from: dayAfter(from - before), to: dayAfter(to + after) },
    }
  })

const partner = (world: JourneyWorld) =>
  world.actor({ businessIds: [world.businessIds[OWN]], venueIds: [] })

const run = async (world: JourneyWorld, id: string, input: ReportQuestion, now = NOW) =>
  toJson(await runReport(partner(world), reportOf('customers', id), input, now))

const monthOf = (one: Purchase) => dateOf(one).slice(0, 7)

/** Who came from each source in each month, worked out by hand. */
function arrivals(list: Purchase[]) {
  const own = sales(list).filter(({ venue }) => businessOf(venue) === OWN)
  const firsts = [...Map.groupBy(own, ({ customer }) => customer!)].map(([, theirs]) => theirs[0])
  const led = firsts.filter((one) => sourceOf(list, one.customer!, OWN) !== null)
  return Map.groupBy(led, (one) => `${sourceOf(list, one.customer!, OWN)} ${monthOf(one)}`)
}

test.group('What a partner learns of other businesses', (group) => {
  group.each.setup(rolledBack)

  test('only months in which at least five people came from one are told', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(journeys, nested, (list, { wide }) =>
        givenJourneys(async (world) => {
          await givenPurchases(world, list)
          const { rows, period, totals } = await run(world, 'customer-sources', wide)
          assert.isAtMost(Date.parse(period.to), Date.parse(SETTLED))
          const within = (month: string) =>
            month >= period.from.slice(0, 7) && month <= period.to.slice(0, 7)
          const cells = [...arrivals(list)].filter(([key]) => within(key.split(' ')[1]))
          const told = cells.filter(([, people]) => people.length >= FEWEST)
          for (const row of rows as Row[]) {
            const source = world.businessIds.indexOf(row.sourceId)
            const expected = told
              .filter(([key]) => key.startsWith(`${source} `))
              .reduce((sum, [, people]) => sum + people.length, 0)
            if (row.sourceId) assert.equal(row.arrived, expected)
          }
          // Whoever is not told apart is among those who came by themselves: nothing is left to subtract.
          const everybody = sales(list).filter(
            (one) =>
              businessOf(one.venue) === OWN &&
              within(monthOf(one)) &&
              !sales(list).some(
                (other) =>
                  other.customer === one.customer &&
                  businessOf(other.venue) === OWN &&
                  other.hour < one.hour
              )
          )
          assert.equal(totals.arrived, everybody.length)
        }, CUSTOMERS)
      ),
      { numRuns: 10 }
    ))

  test('two periods that differ by few people do not differ in what is told', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(journeys, fc.array(nested, { minLength: 5, maxLength: 5 }), (list, pairs) =>
        givenJourneys(async (world) => {
          await givenPurchases(world, list)
          const toldIn = async (id: string, input: ReportQuestion) => {
            const { rows } = await run(world, id, input)
            return new Map(
              (rows as Row[])
                .filter(({ sourceId }) => sourceId)
                .map((row) => [`${row.sourceId} ${row.businessId}`, row])
            )
          }
          for (const { narrow, wide } of pairs)
            for (const id of ['customer-sources', 'customer-destinations']) {
              const [fewer, more] = [await toldIn(id, narrow), await toldIn(id, wide)]
              for (const [pair, row] of more) {
                const less = row.arrived - (fewer.get(pair)?.arrived ?? 0)
                assert.isTrue(less === 0 || less >= FEWEST, `${id}: ${less} people`)
                const spent = row.revenue - (fewer.get(pair)?.revenue ?? 0)
                assert.isTrue(spent === 0 || spent >= FEWEST * 100, `${id}: ${spent} roubles`)
              }
            }
        }, CUSTOMERS)
      ),
      { numRuns: 10 }
    ))

  test('the overview tells of whole past months, and of no others', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(journeys, (list) =>
        givenJourneys(async (world) => {
          await givenPurchases(world, list)
          for (const input of [
            { from: '2025-03-02', to: '2025-03-31' },
            { from: '2025-05-01', to: '2025-05-31' },
          ]) {
            const { totals } = await run(world, 'overview', input)
            assert.isNull(totals.ecosystemRevenue)
            assert.isNull(totals.ecosystemShare)
          }
          const { totals } = await run(world, 'overview', { from: '2025-03-01', to: '2025-03-31' })
          const led = sales(list).filter(
            (one) =>
              businessOf(one.venue) === OWN &&
              monthOf(one) === '2025-03' &&
              sourceOf(list, one.customer!, OWN) !== null
          )
          const bySource = Map.groupBy(led, (one) => sourceOf(list, one.customer!, OWN))
          const told = [...bySource.values()]
            .filter((own) => new Set(own.map(({ customer }) => customer)).size >= FEWEST)
            .flat()
          assert.equal(totals.ecosystemRevenue, told.reduce((sum, one) => sum + one.total, 0) / 100)
        }, CUSTOMERS)
      ),
      { numRuns: 10 }
    ))

  test('asks about the own business alone, and about all of it', async ({ assert }) =>
    givenJourneys(async (world) => {
      const refused = async (input: ReportQuestion, scope = {}) => {
        const actor = world.actor({ businessIds: [world.businessIds[OWN]], venueIds: [], ...scope })
        try {
          await runReport(actor, reportOf('customers', 'customer-sources'), input, NOW)
          return null
        } catch (error) {
          return (error as { code: string }).code
        }
      }
      assert.isNull(await refused({}))
      assert.equal(await refused({ businessId: [world.businessIds[0]] }), 'E_NOT_FOUND')
      assert.equal(await refused({ venueId: [world.venueIds[2]] }), 'E_WHOLE_BUSINESS_REQUIRED')
      const venueOnly = { businessIds: [], venueIds: [world.venueIds[0]] }
      assert.equal(await refused({}, venueOnly), 'E_FORBIDDEN')
      assert.equal(await refused({ businessId: [world.businessIds[0]] }, venueOnly), 'E_FORBIDDEN')
      const two = { businessIds: world.businessIds.slice(0, 2) }
      assert.equal(await refused({}, two), 'E_ONE_BUSINESS_REQUIRED')
      assert.isNull(await refused({ businessId: [world.businessIds[0]] }, two))
    }))
})
