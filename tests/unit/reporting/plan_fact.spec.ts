import fc from 'fast-check'
import { test } from '@japa/runner'
import { NotFoundError } from '#shared/errors/not_found'
import { rolledBack } from '#tests/helpers/given'
import { SetPlans } from '#commerce/actions/set_plans'
import { monthEnd } from '#reporting/forecast'
import { toJson } from '#reporting/formatters/json'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import {
  anyReceipt,
  givenReceipts,
  givenWorld,
  sale,
  totalOf,
  type World,
} from '#tests/helpers/reporting_facts'

const NOW = new Date('2024-06-01')
const ask = async (world: World, input: ReportQuestion, now = NOW) =>
  toJson(await runReport(world.actor(), reportOf('sales', 'plan-fact'), input, now))

const planned = async (world: World, input: ReportQuestion) => {
  const { totals } = await ask(world, input)
  return totals.plan
}

const monthly = (venueId: string, startsOn: string, revenue: number | null) => ({
  venueId,
  period: 'month' as const,
  startsOn,
  revenue,
})

const plans = fc.uniqueArray(
  fc.record({
    venue: fc.nat(2),
    month: fc.constantFrom('2024-02-01', '2024-03-01'),
    revenue: fc.integer({ min: 0, max: 9_000_000 }).map((kopecks) => kopecks / 100),
  }),
  { selector: ({ venue, month }) => `${venue} ${month}`, maxLength: 6 }
)

test.group('Plan and actual', (group) => {
  group.each.setup(rolledBack)

  test('sets every venue and month beside its plan', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(anyReceipt('2024-01-25', 70), { maxLength: 40 }),
        plans,
        (facts, wanted) =>
          givenWorld(async (world) => {
            await givenReceipts(world, facts)
            if (wanted.length)
              await new SetPlans().handle(
                world.actor(),
                wanted.map(({ venue, month, revenue }) =>
                  monthly(world.venueIds[venue], month, revenue)
                )
              )
            const { rows, totals, period } = await ask(world, {
              from: '2024-02-10',
              to: '2024-03-05',
            })

            assert.containSubset(period, { from: '2024-02-01', to: '2024-03-31' })
            assert.lengthOf(rows, 6)
            const earned = (venue: number, month: string) =>
              facts
                .filter((one) => one.status === 'closed' && one.venue === venue)
                .filter(({ businessDate }) => businessDate.slice(0, 7) === month.slice(0, 7))
                .reduce((sum, receipt) => sum + totalOf(receipt), 0)
            let [plan, plannedFact] = [0, 0]
            for (const row of rows) {
              const venue = world.venueIds.indexOf(row.venueId as string)
              const own = wanted.find((one) => one.venue === venue && one.month === row.date)
              const fact = earned(venue, row.date as string)
              assert.equal(row.fact, fact / 100)
              assert.equal(row.forecast, fact / 100)
              assert.equal(row.plan, own?.revenue ?? null)
              if (!own) continue
              plan += Math.round(own.revenue * 100)
              plannedFact += fact
            }
            assert.equal(totals.planDifference, wanted.length ? (plannedFact - plan) / 100 : null)
            const completion = plan
              ? (Math.sign(plannedFact) * Math.round((Math.abs(plannedFact) * 10_000) / plan)) /
                  100 +
                0
              : null
            assert.equal(totals.planCompletion, completion)
          })
      ),
      { numRuns: 15 }
    ))

  test('a month without a plan of its own has the plan of its days', ({ assert }) =>
    givenWorld(async (world) => {
      const venueId = world.venueIds[0]
      const daily = ['2024-02-01', '2024-02-29'].map((startsOn) => ({
        venueId,
        period: 'day' as const,
        startsOn,
        revenue: 10.5,
      }))
      await new SetPlans().handle(world.actor(), daily)
      const february = { from: '2024-02-01', to: '2024-02-29', venueId: [venueId] }
      assert.equal(await planned(world, february), 21)

      const byDay = await ask(world, { ...february, granularity: 'day' })
      assert.equal(byDay.rows.find(({ date }) => date === '2024-02-29')!.plan, 10.5)

      await new SetPlans().handle(world.actor(), [monthly(venueId, '2024-02-01', 300)])
      assert.equal(await planned(world, february), 300)
    }))

  test('a plan of null is taken away', ({ assert }) =>
    givenWorld(async (world) => {
      const venueId = world.venueIds[0]
      for (const revenue of [300, null])
        await new SetPlans().handle(world.actor(), [monthly(venueId, '2024-02-01', revenue)])
      assert.isNull(await planned(world, { from: '2024-02-01', to: '2024-02-29' }))
    }))

  test('nobody plans for a venue that is not theirs', ({ assert }) =>
    givenWorld(async (world) => {
      const actor = world.actor({ businessIds: [], venueIds: [world.venueIds[0]] })
      const foreign = [monthly(world.venueIds[2], '2024-02-01', 1)]
      await assert.rejects(() => new SetPlans().handle(actor, foreign), NotFoundError as never)
      assert.isNull(await planned(world, { from: '2024-02-01', to: '2024-02-29' }))
    }))

  test('a running month is forecast from its complete days and the weekdays before', ({ assert }) =>
    givenWorld(async (world) => {
      // Eight weeks of a hundred roubles a day; the first nine days of March brought two hundred each.
      const before = Array.from({ length: 60 }, (_, day) =>
        sale({ businessDate: dateOf('2024-01-01', day), total: 10_000 })
      )
      const march = Array.from({ length: 9 }, (_, day) =>
        sale({ businessDate: dateOf('2024-03-01', day), total: 20_000 })
      )
      await givenReceipts(world, [...before, ...march])
      const { rows } = await ask(
        world,
        { from: '2024-03-01', to: '2024-03-31', venueId: [world.venueIds[0]] },
        new Date('2024-03-10T09:00:00Z')
      )
      assert.containSubset(rows, [{ fact: 1800, forecast: 6200 }])
    }))
})

test.group('The month-end forecast', () => {
  const month = { from: '2024-02-01', to: '2024-02-29' }

  test('weighs the days left by their weekday', ({ assert }) => {
    // Saturdays bring three times as much; 1 February 2024 was a Thursday.
    const revenue = (date: string) => (date >= '2024-02-03' ? 0 : saturday(date) ? 300 : 100)
    assert.equal(monthEnd(month, '2024-02-03', revenue), 25 * 100 + 4 * 300)
  })

  test('without a history follows the mean day', ({ assert }) => {
    const revenue = (date: string) => (date === '2024-02-01' ? 500 : 0)
    assert.equal(monthEnd(month, '2024-02-02', revenue), 29 * 500)
  })

  test('on the first day trusts the history, and without one says nothing', ({ assert }) => {
    assert.equal(
      monthEnd(month, '2024-02-01', (date) => (date < '2024-02-01' ? 100 : 0)),
      2900
    )
    assert.isNull(monthEnd(month, '2024-02-01', () => 0))
  })
})

const saturday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() === 6
const dateOf = (from: string, days: number) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
