import fc from 'fast-check'
import { test } from '@japa/runner'
import { toJson } from '#reporting/formatters/json'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import { rolledBack } from '#tests/helpers/given'
import {
  businessOf,
  categoryOf,
  dateOf,
  FIRST_DAY,
  givenJourneys,
  givenPurchases,
  purchases,
  sales,
  type JourneyWorld,
  type Purchase,
} from '#tests/helpers/journey_facts'

type Row = Record<string, any>

const NOW = new Date('2026-06-01')
const DAY = 86_400_000
const shift = (date: string, days: number) =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
const period = fc.tuple(fc.nat(190), fc.integer({ min: 1, max: 60 })).map(([from, days]) => ({
  from: shift(FIRST_DAY, from),
  to: shift(FIRST_DAY, from + days - 1),
  days,
}))

const run = async (world: JourneyWorld, id: string, input: ReportQuestion, actor = world.actor()) =>
  toJson(await runReport(actor, reportOf('customers', id), input, NOW))

const half = (value: number) => Math.sign(value) * Math.round(Math.abs(value)) + 0
const share = (part: number, whole: number) =>
  whole === 0 ? null : half((part * 10_000) / whole) / 100
const mean = (part: number, whole: number) =>
  whole === 0 ? null : half((part * 1000) / whole) / 1000

const between = (list: Purchase[], from: string, to: string) =>
  sales(list).filter((one) => dateOf(one) >= from && dateOf(one) <= to)
const people = (list: Purchase[]) => new Set(list.map(({ customer }) => customer))
const kinds = (list: Purchase[], of: (one: Purchase) => unknown) =>
  [...Map.groupBy(list, ({ customer }) => customer)].map(([, own]) => new Set(own.map(of)).size)
const several = (list: Purchase[], of: (one: Purchase) => unknown) =>
  kinds(list, of).filter((count) => count > 1).length
const ofBusiness = ({ venue }: Purchase) => businessOf(venue)
const ofCategory = ({ venue }: Purchase) => categoryOf(businessOf(venue))

function slow(list: Purchase[], { from, to, days }: { from: string; to: string; days: number }) {
  const own = between(list, from, to)
  const before = people(between(list, shift(from, -days), shift(from, -1)))
  const active = people(own)
  const members = people(between(list, '2000-01-01', to)).size
  const daily = [...Map.groupBy(own, dateOf).values()].reduce((sum, on) => sum + people(on).size, 0)
  const monthly = people(between(list, shift(to, -29), to)).size
  return {
    members,
    activeMembers: active.size,
    nsm: share(several(between(list, shift(to, -59), to), ofCategory), members),
    crossPurchaseRate: share(several(own, ofBusiness), active.size),
    categoriesPerMember: mean(
      kinds(own, ofCategory).reduce((sum, count) => sum + count, 0),
      active.size
    ),
    retained: share([...before].filter((one) => active.has(one)).length, before.size),
    dailyActive: mean(daily, days),
    monthlyActive: monthly,
    stickiness: share(daily, days * monthly),
  }
}

test.group('The ecosystem against the receipts themselves', (group) => {
  group.each.setup(rolledBack)

  test('as a whole, and beside another period', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(purchases(60), period, period, (list, own, other) =>
        givenJourneys(async (world) => {
          await givenPurchases(world, list)
          const { totals } = await run(world, 'ecosystem', {
            from: own.from,
            to: own.to,
            compareFrom: other.from,
            compareTo: other.to,
          })
          assert.containSubset(totals, slow(list, own))
          for (const [key, value] of Object.entries(slow(list, other)))
            assert.equal(totals.comparison![key].value, value, `${key} before`)
        })
      ),
      { numRuns: 25 }
    ))

  test('the north star day by day, and week by week over long periods', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(purchases(60), fc.constantFrom(30, 121), (list, days) =>
        givenJourneys(async (world) => {
          await givenPurchases(world, list)
          const to = shift(FIRST_DAY, 150)
          const { rows, totals } = await run(world, 'nsm', { from: shift(to, 1 - days), to })
          assert.lengthOf(rows, days === 30 ? 30 : 18)
          assert.equal((rows as Row[]).at(-1)!.date, to)
          for (const row of rows as Row[]) {
            const { nsm, members } = slow(list, { from: row.date, to: row.date, days: 1 })
            assert.containSubset(row, { nsm, members })
          }
          assert.equal(totals.nsm, (rows as Row[]).at(-1)!.nsm)
        })
      ),
      { numRuns: 10 }
    ))

  test('is for those who see all of it', async ({ assert }) =>
    givenJourneys(async (world) => {
      const [business] = world.businessIds
      const partner = world.actor({ businessIds: [business], venueIds: [] })
      for (const id of ['ecosystem', 'nsm', 'by-tier']) {
        const codes = await Promise.all(
          [
            () => run(world, id, {}, partner),
            () => run(world, id, { businessId: [business] }),
            () => run(world, id, {}),
          ].map((ask) =>
            ask()
              .then(() => null)
              .catch(({ code }) => code)
          )
        )
        assert.deepEqual(codes, ['E_FORBIDDEN', 'E_WHOLE_ORGANIZATION_REQUIRED', null])
      }
    }))
})
