import fc from 'fast-check'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { asManyAsReceipts } from '#customers/statistics/batch'
import { scoreCustomers } from '#customers/statistics/score_customers'
import { givenTenant, givenVenue, rolledBack } from '#tests/helpers/given'
import { customerBy, givenTill } from '#tests/helpers/given_customers'
import { pause } from '#tests/helpers/processes'
import { somebodyWaits } from '#tests/helpers/somebody_waits'

const NOW = DateTime.fromISO('2026-04-01T12:00:00Z') as DateTime<true>

/** Days ago, visits and kopecks of each day that somebody bought on. */
const bought = fc.array(
  fc.record({
    ago: fc.oneof(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 364, max: 366 })),
    visits: fc.integer({ min: 0, max: 2 }),
    total: fc.integer({ min: -50, max: 50 }),
  }),
  { maxLength: 4 }
)

test.group('Scores of customers', (group) => {
  group.each.setup(rolledBack)

  test('are the quarter of those who bought within a year that one is in', async ({ assert }) => {
    const tenant = await givenTenant()
    await fc.assert(
      fc.asyncProperty(fc.array(bought, { minLength: 1, maxLength: 30 }), (people) =>
        tenant.inside(async () => {
          await db.rawQuery('delete from customers')
          for (const days of people) await givenDays(days)
          await scoreCustomers(NOW)
          const { rows } = await db.rawQuery<{ rows: object[] }>(RANKED, { now: NOW.toISODate() })
          assert.deepEqual(rows, [])
        })
      ),
      { numRuns: 40 }
    )
  })
})

test.group('Scores that two work out at once', () => {
  test('are those of one after the other', async ({ assert }) => {
    const tenant = await givenTenant()
    await tenant.inside(() => givenDays([{ ago: 1, visits: 1, total: 100 }]))

    const [scored, checked] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const first = tenant.inside(async () => {
      await scoreCustomers(NOW)
      scored.resolve()
      await checked.promise
    })
    await scored.promise
    let done = false
    const second = tenant.inside(() => scoreCustomers(NOW)).finally(() => (done = true))
    while (!done && !(await somebodyWaits())) await pause(5)
    checked.resolve()
    await Promise.all([first, second])

    const counted = await tenant.inside(() => db.from('customer_scores').select('customers'))
    assert.deepEqual(counted, [{ customers: 1 }])
  })
})

/** As statistics keep them: sums until the end of each day. */
async function givenDays(days: { ago: number; visits: number; total: number }[]) {
  const sorted = [...new Map(days.map((day) => [day.ago, day])).values()].sort(
    (a, b) => b.ago - a.ago
  )
  let [visits, total] = [0, 0]
  const until = sorted.map((day) => [(visits += day.visits), (total += day.total)])
  const last = sorted.findLast((day) => day.visits > 0)
  await db.table('customers').insert({
    active_days: sorted.map(({ ago }) => NOW.minus({ days: ago }).toISODate()),
    visits_until: until.map(([sum]) => sum),
    totals_until: until.map(([, sum]) => sum),
    last_at: last ? NOW.minus({ days: last.ago }).toISO() : null,
  })
}

/** Whose scores are others than those of their rank, day by day from the lists. */
const RANKED = `
  with days as (
    select c.id, c.last_at, d.day, d.visits - coalesce(lag(d.visits) over own, 0) as visits,
           d.total - coalesce(lag(d.total) over own, 0) as total
      from customers c cross join lateral unnest(c.active_days, c.visits_until, c.totals_until) as d (day, visits, total)
    window own as (partition by c.id order by d.day)),
  of_year as (
    select id, last_at, sum(visits) as visits, sum(total) as total from days
     where day >= cast(:now as date) - 365 group by id, last_at having sum(visits) > 0),
  ranked as (
    select id, ${['last_at', 'visits', 'total']
      .map((value) => `1 + least(3, floor(4 * percent_rank() over (order by ${value})))`)
      .map((score, at) => `${score} as ${['recency', 'frequency', 'monetary'][at]}`)
      .join(', ')} from of_year)
  select c.recency, c.frequency, c.monetary, r.recency as r, r.frequency as f, r.monetary as m
    from customers c left join ranked r using (id)
   where (c.recency, c.frequency, c.monetary) is distinct from (r.recency, r.frequency, r.monetary)`

test.group('A batch of customers', (group) => {
  group.each.setup(rolledBack)

  test('ends where their receipts would be too many, and is never empty', async ({ assert }) => {
    const tenant = await givenTenant()
    const till = await givenTill(tenant, await givenVenue(tenant))
    const phones = ['+79030000001', '+79030000002', '+79030000003']
    await till.sells(
      [2, 2, 5].flatMap((count, at) =>
        Array.from({ length: count }, (_, day) => ({
          phone: phones[at],
          total: '100.00',
          closedAt: `2026-03-0${day + 1}T12:00:00`,
        }))
      )
    )
    const ids = await Promise.all(phones.map((phone) => customerBy(tenant, phone)))
    ids.sort()
    const batch = (most: number) =>
      tenant.inside(async () => {
        const rows = 'select id, id as customer_id from customers order by id'
        const { rows: taken } = await db.rawQuery<{ rows: { id: string }[] }>(
          `${asManyAsReceipts(rows, most)} order by id`
        )
        return taken.map(({ id }) => id)
      })
    assert.deepEqual(await batch(1), ids.slice(0, 1))
    assert.deepEqual(await batch(1000), ids)
    const both = await batch(3)
    assert.isAbove(both.length, 0)
    assert.isBelow(both.length, 3)
  })
})
