import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { findChains } from '#customers/journeys/find_chains'
import { countScores } from '#customers/statistics/count_scores'
import { scoreCustomers } from '#customers/statistics/score_customers'
import { toJson } from '#reporting/formatters/json'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import { rolledBack } from '#tests/helpers/given'
import {
  businessOf,
  closedAt,
  counting,
  dateOf,
  givenJourneys,
  givenPurchases,
  purchases,
  sales,
  type JourneyWorld,
  type Purchase,
} from '#tests/helpers/journey_facts'

type Row = Record<string, any>

/** Long after everything, in the middle of a month. */
const NOW = new Date('2025-09-15T12:00:00+03:00')
const HALF_A_YEAR = { from: '2025-02-10', to: '2025-06-20' }
const DAY = 86_400_000

const business = fc.option(fc.nat(4))

const half = (value: number) => Math.sign(value) * Math.round(Math.abs(value)) + 0
const share = (part: number, whole: number) =>
  whole === 0 ? null : half((part * 10_000) / whole) / 100
const money = (sum: number, by: number) => (by === 0 ? null : half(sum / by) / 100)
const total = (list: Purchase[]) => list.reduce((sum, one) => sum + one.total, 0)
const isSale = ({ kind }: Purchase) => kind === 'sale'

const run = async (
  world: JourneyWorld,
  id: string,
  of: number | null,
  input: ReportQuestion = {},
  actor = world.actor()
) => {
  const businessId = of === null ? undefined : [world.businessIds[of]]
  return toJson(await runReport(actor, reportOf('customers', id), { ...input, businessId }, NOW))
}

const within = (list: Purchase[], of: number | null) =>
  counting(list).filter(({ venue }) => of === null || businessOf(venue) === of)

/** Newcomers of the months of the period with their own purchases since the first. */
function newcomers(list: Purchase[], of: number | null) {
  return [...Map.groupBy(within(list, of), ({ customer }) => customer!)].flatMap(([, own]) => {
    const dates = own.filter(isSale).map(dateOf).sort()
    const month = dates[0]?.slice(0, 7)
    if (!month || month < '2025-02' || month > '2025-06') return []
    return [{ month, dates, since: own.filter((one) => dateOf(one) >= dates[0]) }]
  })
}

const monthsBetween = (from: string, to: string) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5)) -
  Number(from.slice(5))

test.group('Reports on what customers are worth against the receipts themselves', (group) => {
  group.each.setup(rolledBack)

  test('cohorts', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(purchases(60), business, (list, of) =>
        givenJourneys(async (world) => {
          await givenPurchases(world, list)
          const { rows, totals } = await run(world, 'cohorts', of, HALF_A_YEAR)
          const people = newcomers(list, of)
          const cohorts = Map.groupBy(people, ({ month }) => month)
          const months = [...cohorts.keys()].reduce(
            (sum, month) => sum + monthsBetween(month, '2025-09') + 1,
            0
          )
          assert.lengthOf(rows, months)
          for (const row of rows as Row[]) {
            const own = cohorts.get(row.cohort.slice(0, 7))!
            const after = (one: Purchase) =>
              monthsBetween(row.cohort.slice(0, 7), dateOf(one).slice(0, 7))
            const here = own.filter(({ since }) =>
              since.some((one) => isSale(one) && after(one) === row.monthsAfter)
            ).length
            const all = own.flatMap(({ since }) => since)
            const inMonth = all.filter((one) => after(one) === row.monthsAfter)
            const until = all.filter((one) => after(one) <= row.monthsAfter)
            assert.containSubset(row, {
              cohortCustomers: own.length,
              customers: here,
              retention: share(here, own.length),
              revenue: total(inMonth) / 100,
              lifetimeValue: money(total(until), own.length),
            })
          }
          const everything = people.flatMap(({ since }) => since)
          assert.containSubset(totals, {
            cohortCustomers: people.length,
            retention: null,
            lifetimeValue: money(total(everything), people.length),
          })
        })
      ),
      { numRuns: 15 }
    ))

  test('lifetime and second purchases', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(purchases(60), business, (list, of) =>
        givenJourneys(async (world) => {
          await givenPurchases(world, list)
          const people = newcomers(list, of)
          const gapOf = ({ dates }: (typeof people)[number]) =>
            dates.length > 1 ? (Date.parse(dates[1]) - Date.parse(dates[0])) / DAY : null
          const lifetimeOf = (own: typeof people) => {
            const gaps = own.map(gapOf).filter((gap) => gap !== null)
            const all = own.flatMap(({ since }) => since)
            const days = gaps.reduce((sum, gap) => sum + gap, 0)
            const receipts = all.filter(isSale).length
            return {
              cohortCustomers: own.length,
              repeatRate: share(gaps.length, own.length),
              daysToSecond: gaps.length ? half((days * 1000) / gaps.length) / 1000 : null,
              purchasesPerNewcomer: own.length ? half((receipts * 1000) / own.length) / 1000 : null,
              averageCheck: money(total(all), receipts),
              revenue: total(all) / 100,
              lifetimeValue: money(total(all), own.length),
            }
          }
          const lifetime = await run(world, 'lifetime', of, HALF_A_YEAR)
          const cohorts = Map.groupBy(people, ({ month }) => month)
          assert.sameMembers(
            (lifetime.rows as Row[]).map(({ cohort }) => cohort.slice(0, 7)),
            [...cohorts.keys()]
          )
          for (const row of lifetime.rows as Row[])
            assert.containSubset(row, lifetimeOf(cohorts.get(row.cohort.slice(0, 7))!))
          assert.containSubset(lifetime.totals, lifetimeOf(people))

          const { rows, totals } = await run(world, 'second-purchase', of, HALF_A_YEAR)
          if (people.length === 0) return assert.isEmpty(rows)
          const bounds = [-1, 0, 7, 14, 30, 60, 90, 180, Infinity]
          const gaps = people.map(gapOf)
          const expected = bounds
            .slice(1)
            .map((last, at) =>
              gaps.filter((gap) => gap !== null && gap > bounds[at] && gap <= last)
            )
          assert.deepEqual(
            (rows as Row[]).map(({ returned }) => returned),
            [...expected.map(({ length }) => length), gaps.filter((gap) => gap === null).length]
          )
          assert.equal(
            (rows as Row[]).at(-2)!.returnedByThen,
            share(gaps.filter((gap) => gap !== null).length, people.length)
          )
          assert.equal(totals.returned, people.length)
        })
      ),
      { numRuns: 15 }
    ))

  test('scores and their names', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(purchases(60), business, (list, of) =>
        givenJourneys(async (world) => {
          await givenPurchases(world, list)
          const now = DateTime.fromISO('2026-02-28') as DateTime<true>
          await scoreCustomers(now)
          await countScores(now)
          const recent = within(list, of).filter((one) => dateOf(one) >= '2025-02-28')
          const people = [...Map.groupBy(recent, ({ customer }) => customer!)]
            .map(([, own]) => ({
              last: Math.max(...own.filter(isSale).map((one) => closedAt(one).getTime())),
              visits: own.filter(isSale).length,
              total: total(own),
            }))
            .filter(({ visits }) => visits > 0)
          const score = (key: 'last' | 'visits' | 'total', value: number) => {
            const below = people.filter((one) => one[key] < value).length
            const rank = people.length > 1 ? below / (people.length - 1) : 0
            return 1 + Math.min(3, Math.floor(rank * 4))
          }
          const cells = Map.groupBy(people, (one) =>
            [score('last', one.last), score('visits', one.visits), score('total', one.total)].join()
          )
          const { rows } = await run(world, 'rfm-segments', of, { detail: 'cell' })
          assert.lengthOf(rows, cells.size)
          for (const row of rows as Row[]) {
            const own = cells.get([row.recency, row.frequency, row.monetary].join())!
            assert.equal(row.customers, own.length)
            assert.equal(row.revenue, own.reduce((sum, one) => sum + one.total, 0) / 100)
          }
          const segments = await run(world, 'rfm-segments', of)
          for (const segment of segments.rows as Row[]) {
            const own = (rows as Row[]).filter(({ segmentId }) => segmentId === segment.segmentId)
            assert.equal(
              segment.customers,
              own.reduce((sum, { customers }) => sum + customers, 0)
            )
          }
          assert.equal(segments.totals.customers, people.length || 0)
        })
      ),
      { numRuns: 15 }
    ))

  test('chains', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(purchases(60), business, (list, of) =>
        givenJourneys(async (world) => {
          await givenPurchases(world, list)
          await findChains()
          const chains = new Map<string, number[]>()
          for (const [customer, own] of Map.groupBy(sales(list), (one) => one.customer!)) {
            const order = [...new Set(own.map(({ venue }) => businessOf(venue)))]
            const spent = total(counting(list).filter((one) => one.customer === customer))
            for (let from = 0; from < order.length; from++)
              for (let length = 2; length <= 4 && from + length <= order.length; length++) {
                const path = order.slice(from, from + length).join()
                chains.set(path, [...(chains.get(path) ?? []), spent])
              }
          }
          const expected = [...chains].filter(
            ([path, own]) =>
              own.length >= 2 && (of === null || path.split(',').map(Number).includes(of))
          )
          const { rows } = await run(world, 'win-win-chains', of)
          const pathOf = (row: Row) =>
            row.pathIds
              .split(' ')
              .map((id: string) => world.businessIds.indexOf(id))
              .join()
          assert.sameMembers(
            (rows as Row[]).map(pathOf),
            expected.map(([path]) => path)
          )
          for (const row of rows as Row[]) {
            const own = chains.get(pathOf(row))!
            assert.equal(row.customers, own.length)
            assert.equal(
              row.meanLifetime,
              money(
                own.reduce((sum, one) => sum + one, 0),
                own.length
              )
            )
          }
        })
      ),
      { numRuns: 15 }
    ))

  test('a partner sees no chain of fewer than five people, and people in fives', async ({
    assert,
  }) =>
    givenJourneys(async (world) => {
      const bought = { kind: 'sale', status: 'closed', total: 1234_56 } as const
      const walk = (customer: number, venues: number[]) =>
        venues.map((venue, at) => ({ ...bought, customer, venue, hour: customer * 240 + at * 24 }))
      await givenPurchases(world, [
        ...Array.from({ length: 7 }, (_, customer) => walk(customer, [0, 2])).flat(),
        ...Array.from({ length: 4 }, (_, index) => walk(7 + index, [2, 4])).flat(),
      ])
      await findChains()
      const actor = world.actor({ businessIds: [world.businessIds[1]], venueIds: [] })
      const { rows } = await run(world, 'win-win-chains', 1, {}, actor)
      assert.lengthOf(rows, 1)
      assert.containSubset(rows[0], {
        path: 'Business 0 → Business 1',
        customers: 5,
        meanLifetime: 2500,
        packageValue: 2500,
        packagePrice: 2250,
      })
      const all = await run(world, 'win-win-chains', null)
      assert.deepEqual(
        (all.rows as Row[]).map(({ customers }) => customers),
        [7, 4]
      )
    }, 12))
})
