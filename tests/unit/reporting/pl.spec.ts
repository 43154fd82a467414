import fc from 'fast-check'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { COST_KINDS, COST_LINES } from '#commerce/costs'
import { rolledBack } from '#tests/helpers/given'
import { toJson } from '#reporting/formatters/json'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import {
  anyReceipt,
  givenReceipts,
  givenWorld,
  sale,
  sum,
  totalOf,
  type Receipt,
  type World,
} from '#tests/helpers/reporting_facts'

/** Noon of the 10th of April 2024: April runs, ten of its thirty days have begun. */
const NOW = new Date('2024-04-10T09:00:00Z')
/** From the middle of a month to the middle of another. */
const ASKED = { from: '2024-02-11', to: '2024-04-20' }
const MONTHS = ['2024-02-01', '2024-03-01', '2024-04-01']
/** Of other lengths than the period. */
const OTHER = { compareFrom: '2023-12-24', compareTo: '2024-01-31' }
const OTHER_MONTHS = ['2023-12-01', '2024-01-01']
const PART: Record<string, [number, number]> = { '2024-04-01': [10, 30] }

interface Entry {
  venue: number
  month: string
  line: (typeof COST_LINES)[number]
  kind: (typeof COST_KINDS)[number]
  amount: number
}
interface Plan {
  venue: number
  month: string
  revenue: number
}

const month = fc.constantFrom(...MONTHS, ...OTHER_MONTHS)
const entries = fc.uniqueArray(
  fc.record({
    venue: fc.nat(2),
    month,
    line: fc.constantFrom(...COST_LINES),
    kind: fc.constantFrom(...COST_KINDS),
    amount: fc.integer({ min: 0, max: 500_000 }),
  }),
  { maxLength: 40, selector: (one) => `${one.venue} ${one.month} ${one.line} ${one.kind}` }
) as fc.Arbitrary<Entry[]>
const plans = fc.uniqueArray(
  fc.record({ venue: fc.nat(2), month, revenue: fc.integer({ min: 0, max: 900_000 }) }),
  { maxLength: 8, selector: (one) => `${one.venue} ${one.month}` }
)
/** No receipt is younger than the moment that is asked about. */
const receipts = fc
  .array(anyReceipt('2023-12-20', 112), { minLength: 3, maxLength: 50 })
  .map((list) => list.filter(({ businessDate }) => businessDate < '2024-04-10'))

async function givenCosts(world: World, list: Entry[], planned: Plan[]) {
  const rows = list.map(({ venue, ...entry }) => ({ ...entry, venue_id: world.venueIds[venue] }))
  if (rows.length) await db.table('costs').multiInsert(rows)
  const stored = planned.map(({ venue, month: startsOn, revenue }) => ({
    ...{ venue_id: world.venueIds[venue], period: 'month', starts_on: startsOn, revenue },
  }))
  if (stored.length) await db.table('plans').multiInsert(stored)
}

const ask = async (world: World, input: ReportQuestion = {}) =>
  toJson(
    await runReport(world.actor(), reportOf('finance', 'pl'), { ...ASKED, ...OTHER, ...input }, NOW)
  )

const halfAway = (value: number) => Math.sign(value) * Math.round(Math.abs(value)) + 0
const monthOf = ({ businessDate }: Receipt) => `${businessDate.slice(0, 7)}-01`

/** One venue's month, entry by entry: in kopecks; `null` where nothing is known. */
function slow(facts: Receipt[], list: Entry[], planned: Plan[], venue: number, at: string) {
  const own = facts.filter(
    (one) => one.status === 'closed' && one.venue === venue && monthOf(one) === at
  )
  const items = own.flatMap((one) => one.items)
  const costed = items.filter(({ cost }) => cost !== null)
  const revenue = sum(own, totalOf)
  const [gone, days] = PART[at] ?? [1, 1]
  const entry = (line: string, kind: string) =>
    list.find(
      (one) => one.venue === venue && one.month === at && one.line === line && one.kind === kind
    )?.amount ?? null
  const spent = (line: string) => {
    const amount = entry(line, 'fact')
    return amount === null ? null : halfAway((amount * gone) / days)
  }
  const goods = spent('goods')
  const rest = ['payroll', 'rent', 'marketing', 'other'].map((line) => [line, spent(line)] as const)
  const plan = planned.find((one) => one.venue === venue && one.month === at)?.revenue ?? null
  const plannedProfit =
    plan === null ? null : plan - sum([...COST_LINES], (line) => entry(line, 'plan') ?? 0)
  const sold = goods ?? sum(costed, ({ cost }) => cost!)
  return {
    revenue,
    costed: goods === null ? sum(costed, ({ total }) => total) : revenue,
    goods: sold,
    ...(Object.fromEntries(rest) as Record<string, number | null>),
    profit: revenue - sold - sum(rest, ([, amount]) => amount ?? 0),
    plannedProfit,
  }
}

type Cell = ReturnType<typeof slow>

/** The row of some venues' months. */
function rowOf(cells: Cell[]) {
  const total = (key: 'revenue' | 'costed' | 'goods' | 'profit') => sum(cells, (cell) => cell[key])
  const unknown = total('revenue') !== 0 && total('costed') === 0 && total('goods') === 0
  const entered = (key: string) => {
    const known = cells
      .map((cell) => (cell as never as Record<string, number | null>)[key])
      .filter((amount) => amount !== null)
    return known.length ? sum(known, (amount) => amount) / 100 : null
  }
  const planned = cells.filter(({ plannedProfit }) => plannedProfit !== null)
  const plan = sum(planned, ({ plannedProfit }) => plannedProfit!)
  const money = (value: number) => (unknown ? null : value / 100)
  return {
    revenue: total('revenue') / 100,
    goodsCost: money(total('goods')),
    profitBeforeCosts: money(total('revenue') - total('goods')),
    payroll: entered('payroll'),
    rent: entered('rent'),
    marketing: entered('marketing'),
    otherCosts: entered('other'),
    operatingProfit: money(total('profit')),
    operatingMargin:
      unknown || total('revenue') === 0
        ? null
        : halfAway((total('profit') * 10_000) / total('revenue')) / 100,
    operatingPlan: planned.length ? plan / 100 : null,
    operatingDifference:
      planned.length && !unknown ? (sum(planned, ({ profit }) => profit) - plan) / 100 : null,
  }
}

test.group('Profit and loss', (group) => {
  group.each.setup(rolledBack)

  test('adds up for every month, venue and business, in both periods', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, entries, plans, (facts, list, planned) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          await givenCosts(world, list, planned)
          const of = (venues: number[], months: string[]) =>
            rowOf(
              venues.flatMap((venue) => months.map((at) => slow(facts, list, planned, venue, at)))
            )
          const all = [0, 1, 2]
          const check = (row: object, venues: number[], months: string[], others: string[]) => {
            for (const [key, value] of Object.entries(of(venues, months)))
              assert.equal((row as never)[key], value as never, `${key} of ${months} ${venues}`)
            const { comparison } = row as { comparison: Record<string, { value: number }> | null }
            if (others.length)
              for (const [key, value] of Object.entries(of(venues, others)))
                assert.equal(comparison![key].value, value as never, `before: ${key}`)
            else assert.isNull(comparison)
          }
          const byMonth = await ask(world, { slice: 'month' })
          assert.deepEqual(byMonth.period.from, '2024-02-01')
          assert.deepEqual(byMonth.period.to, '2024-04-30')
          assert.deepEqual(
            byMonth.rows.map((row) => row.month),
            MONTHS
          )
          byMonth.rows.forEach((row, at) =>
            check(row, all, [MONTHS[at]], OTHER_MONTHS[at] ? [OTHER_MONTHS[at]] : [])
          )
          const byVenue = await ask(world, { slice: 'venue' })
          for (const row of byVenue.rows)
            check(row, [world.venueIds.indexOf(row.venueId as string)], MONTHS, OTHER_MONTHS)
          const byBusiness = await ask(world, { slice: 'business' })
          for (const row of byBusiness.rows)
            check(row, row.businessId === world.businessIds[0] ? [0, 1] : [2], MONTHS, OTHER_MONTHS)
          for (const { totals } of [byMonth, byVenue, byBusiness])
            check(totals, all, MONTHS, OTHER_MONTHS)
        })
      ),
      { numRuns: 10 }
    ))

  test('the lines lead from revenue down to the operating profit', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [
        sale({ businessDate: '2024-03-05', total: 100_000, cost: 30_000 }),
      ])
      const of = { venue: 0, month: '2024-03-01' }
      await givenCosts(
        world,
        [
          { ...of, line: 'payroll', kind: 'fact', amount: 20_000 },
          { ...of, line: 'rent', kind: 'fact', amount: 10_000 },
          { ...of, line: 'rent', kind: 'plan', amount: 8000 },
          { ...of, line: 'goods', kind: 'plan', amount: 25_000 },
        ],
        [{ ...of, revenue: 120_000 }]
      )
      const { rows, totals } = await ask(world, { compareFrom: undefined, compareTo: undefined })
      const shown = (row: object, ...keys: string[]) => keys.map((key) => (row as never)[key])
      assert.deepEqual(
        [...rows, totals].map((row) =>
          shown(row, 'lineFact', 'lineShare', 'linePlan', 'lineDifference', 'lineCompletion')
        ),
        [
          [1000, 100, 1200, -200, 83.33],
          [300, 30, 250, 50, 120],
          [700, 70, 950, -250, 73.68],
          [200, 20, null, null, null],
          [100, 10, 80, 20, 125],
          [null, null, null, null, null],
          [null, null, null, null, null],
          [400, 40, 870, -470, 45.98],
        ] as never
      )
    }))

  test('costs beyond their plan, and those nobody entered, are what to do', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [sale({ businessDate: '2024-03-05', total: 100_000, cost: 0 })])
      const of = { venue: 0, month: '2024-03-01' }
      await givenCosts(
        world,
        [
          { ...of, line: 'payroll', kind: 'fact', amount: 30_000 },
          { ...of, line: 'payroll', kind: 'plan', amount: 20_000 },
          { ...of, line: 'rent', kind: 'fact', amount: 10_000 },
          { ...of, line: 'rent', kind: 'plan', amount: 15_000 },
        ],
        [{ ...of, revenue: 160_000 }]
      )
      const { actions } = await ask(world)
      assert.deepEqual(
        actions.map(({ text, money }) => [text, money]),
        [
          [
            'Внесите расходы, которых ещё нет: маркетинг, прочие расходы. Без них прибыль завышена.',
            null,
          ],
          ['Верните выручку к плану.', 600],
          ['Сократите статью «Зарплаты» до плана.', 100],
        ]
      )
    }))

  test('an entered cost of goods counts before what the till knows', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [sale({ businessDate: '2024-03-05', total: 100_000, cost: null })])
      const unknown = await ask(world, { slice: 'venue' })
      assert.isNull(unknown.totals.operatingProfit)
      const entry = { venue: 0, month: '2024-03-01', line: 'goods', kind: 'fact' } as const
      await givenCosts(world, [{ ...entry, amount: 40_000 }], [])
      const known = await ask(world, { slice: 'venue' })
      assert.equal(known.totals.operatingProfit as never, 600 as never)
      assert.equal(known.coverage!.share, 100)
    }))
})
