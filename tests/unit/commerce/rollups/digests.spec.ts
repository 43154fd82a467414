import fc from 'fast-check'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DIGESTS, GRAINS, squaresOf, startSql } from '#commerce/rollups/digests'
import { packDigests } from '#commerce/rollups/pack_digests'
import { MONTHS_TO_DATE, verifyMonthsToDate } from '#commerce/rollups/months_to_date'
import { verifyDigests } from '#commerce/rollups/verify_digests'
import { verifyWeekSquares } from '#commerce/rollups/week_squares'
import {
  CHECK_SIZES,
  DAILY_SALES,
  EMPLOYEE_DAILY,
  HOURLY_SALES,
  ORDER_TYPE_DAILY,
  PAYMENT_DAILY,
  PRODUCT_DAILY,
} from '#commerce/rollups/rollups'
import { BUCKETS, type Bucket } from '#reporting/buckets'
import { openReport, type ReportContext } from '#reporting/context'
import { VISIT_SUMS } from '#reporting/drivers/drivers_query'
import { SALES_SUMS } from '#reporting/measures'
import { PRODUCT_SUMS } from '#reporting/products_query'
import { sumUp } from '#reporting/rollup_query'
import { spreads, type Amount } from '#reporting/spread_query'
import { rolledBack } from '#tests/helpers/given'
import {
  anyReceipt,
  givenReceipts,
  givenWorld,
  packAll,
  sale,
  type World,
} from '#tests/helpers/reporting_facts'

const NOW = new Date('2024-05-20T12:30:00+03:00')
const receipts = fc.array(anyReceipt('2024-01-20', 120), { minLength: 4, maxLength: 60 })
const days = fc
  .nat(119)
  .map((day) => new Date(Date.UTC(2024, 0, 20 + day)).toISOString().slice(0, 10))
const periods = fc
  .tuple(days, days)
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))

type Question = Parameters<typeof sumUp<string>>[1]

const LISTED: Question[] = [
  { rollup: PRODUCT_DAILY, sums: PRODUCT_SUMS, by: { product: 's.product_id' } },
  { rollup: PRODUCT_DAILY, sums: ['revenue'], by: { product: 's.product_id', month: 's.month' } },
  { rollup: EMPLOYEE_DAILY, sums: SALES_SUMS, by: { employee: 's.employee_id' } },
  {
    rollup: EMPLOYEE_DAILY,
    sums: [...SALES_SUMS, 'cancelled'],
    by: { employee: 's.employee_id', venue: 's.venue_id' },
  },
]

const QUESTIONS: Question[] = [
  { rollup: PRODUCT_DAILY, sums: PRODUCT_SUMS, by: { product: 's.product_id' } },
  ...LISTED.map((question) => ({ ...question, withoutZeros: true })),
  {
    rollup: PRODUCT_DAILY,
    sums: PRODUCT_SUMS,
    by: { product: 's.product_id', date: 's.business_date' },
  },
  {
    rollup: PRODUCT_DAILY,
    sums: PRODUCT_SUMS,
    by: { product: 's.product_id', month: 's.month' },
  },
  {
    rollup: PRODUCT_DAILY,
    sums: PRODUCT_SUMS,
    by: { product: 's.product_id', week: 's.week' },
  },
  { rollup: PRODUCT_DAILY, sums: PRODUCT_SUMS, by: { venue: 's.venue_id' } },
  { rollup: PRODUCT_DAILY, sums: ['revenue', 'qty_milli'], by: { date: 's.business_date' } },
  { rollup: PRODUCT_DAILY, sums: ['revenue', 'qty_milli'], by: { week: 's.week' } },
  { rollup: HOURLY_SALES, sums: VISIT_SUMS, by: { weekday: 's.weekday', hour: 's.local_hour' } },
  { rollup: HOURLY_SALES, sums: SALES_SUMS, by: { hour: 's.local_hour' } },
  {
    rollup: CHECK_SIZES,
    sums: ['revenue', 'receipts'],
    by: { weekday: 's.weekday', hour: 's.local_hour', size: 's.size' },
  },
  { rollup: DAILY_SALES, sums: SALES_SUMS, by: { venue: 's.venue_id' } },
  { rollup: DAILY_SALES, sums: SALES_SUMS, by: { month: 's.month' } },
  { rollup: PAYMENT_DAILY, sums: ['amount', 'payments'], by: { type: 's.type', name: 's.name' } },
  { rollup: ORDER_TYPE_DAILY, sums: SALES_SUMS, by: { type: 's.order_type' } },
  { rollup: EMPLOYEE_DAILY, sums: SALES_SUMS, by: { employee: 's.employee_id' } },
  {
    rollup: EMPLOYEE_DAILY,
    sums: SALES_SUMS,
    by: { employee: 's.employee_id', month: 's.month' },
  },
]

/** What each question comes to, over all venues and over one. */
async function answers(world: World, period: { from: string; to: string }) {
  const all = await openReport(world.actor(), { ...period, compare: 'previous' }, NOW)
  const one = { ...all, venues: all.venues.slice(0, 1) }
  const answered = []
  for (const context of [all, one])
    for (const question of QUESTIONS) {
      const groups = await sumUp(context, question)
      answered.push(groups.map((group) => JSON.stringify(group)).sort())
    }
  for (const context of [all, one])
    for (const bucket of BUCKETS)
      for (const amount of ['quantity', 'revenue'] as const)
        answered.push(await steadiness(context, bucket, amount))
  return answered
}

/** How the sales of each product spread, which adds up what a digest has in one row no more. */
async function steadiness(context: ReportContext, bucket: Bucket, amount: Amount) {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    'select id from products order by id'
  )
  const { sums, base } = await spreads(context, bucket, amount)
  return [sums, base].flatMap(({ of, total }) =>
    [...rows.map(({ id }) => of(id)), total].map(
      ({ sum, squares, buckets }) => `${sum} ${squares} ${buckets}`
    )
  )
}

async function forgetDigests() {
  for (const grain of GRAINS)
    await db.rawQuery(
      `insert into stale_digests (grain, starts_on)
       select distinct '${grain}', ${startSql(grain, 'business_date')} from daily_sales`
    )
  for (const { table } of DIGESTS) await db.from(table).delete()
}

test.group('Digests', (group) => {
  group.each.setup(rolledBack)

  test('give the sums of the rollups, whichever of them are right', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, periods, (facts, period) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          const some = await answers(world, period)
          await packAll()
          const packed = await answers(world, period)
          await forgetDigests()
          const plain = await answers(world, period)
          assert.deepEqual(some, plain)
          assert.deepEqual(packed, plain)
        })
      ),
      { numRuns: 12 }
    ))

  test('are what long periods are read from: {table}')
    .with([...DIGESTS])
    .run(({ assert }, { table, of }) =>
      givenWorld(async (world) => {
        const period = { from: '2024-02-01', to: '2024-04-10' }
        const sold = { employee: 1, venue: 0 }
        await givenReceipts(world, [
          sale({ ...sold, businessDate: '2024-02-10' }),
          sale({ ...sold, businessDate: '2024-04-05' }),
        ])
        await packAll()
        const before = await answers(world, period)
        await db.from(table).increment(Object.keys(of.sums)[0], 1)
        assert.notDeepEqual(await answers(world, period), before)
      })
    )

  test('are compared with their rollups: {table}')
    .with([...DIGESTS])
    .run(({ assert }, { table, of }) =>
      givenWorld(async (world) => {
        await givenReceipts(world, [
          sale({ employee: 1, businessDate: '2024-02-10' }),
          sale({ employee: 1, businessDate: '2024-03-10' }),
        ])
        const range = { from: '2024-02-01', to: '2024-03-31' }
        assert.deepEqual(await verifyDigests(range), [])
        await packAll()
        assert.deepEqual(await verifyDigests(range), [])
        await db.from(table).increment(Object.keys(of.sums)[0], 1)
        const found = await verifyDigests(range)
        assert.lengthOf(found, 2)
        assert.containSubset(found, [{ digest: table, rows: 2 }])
      })
    )

  const squared = DIGESTS.flatMap(({ table, squares = [] }) =>
    squares.map((sum) => ({ table, column: squaresOf(sum) }))
  )
  test('keep the squares of days: {table} {column}')
    .with(squared)
    .run(({ assert }, { table, column }) =>
      givenWorld(async (world) => {
        await givenReceipts(world, [
          sale({ businessDate: '2024-01-10' }),
          sale({ businessDate: '2024-02-10' }),
          sale({ businessDate: '2024-02-11' }),
        ])
        await packAll()
        const period = { from: '2024-01-20', to: '2024-03-31' }
        const before = await answers(world, period)
        await db.from(table).increment(column, 1)
        assert.notDeepEqual(await answers(world, period), before)
        assert.containSubset(await verifyDigests({ from: '2024-02-01', to: '2024-02-29' }), [
          { digest: table, startsOn: '2024-02-01', rows: 2 },
        ])
      })
    )

  test('keep the squares of the weeks that begin in a month: {$self}')
    .with(['qty_milli_squares', 'revenue_squares'])
    .run(({ assert }, column) =>
      givenWorld(async (world) => {
        await givenReceipts(world, [
          sale({ businessDate: '2024-01-10' }),
          sale({ businessDate: '2024-02-14' }),
          // Of the week that begins in February.
          sale({ businessDate: '2024-03-02' }),
        ])
        await packAll()
        const period = { from: '2024-01-20', to: '2024-03-31' }
        const february = { from: '2024-02-01', to: '2024-02-29' }
        assert.deepEqual(await verifyWeekSquares(february), [])
        const before = await answers(world, period)
        await db.from('product_week_squares').increment(column, 1)
        assert.notDeepEqual(await answers(world, period), before)
        assert.deepEqual(await verifyWeekSquares(february), [
          { digest: 'product_week_squares', startsOn: '2024-02-01', rows: 2 },
        ])
      })
    )

  test('keep the sums of a month until each day: {table}')
    .with([...MONTHS_TO_DATE])
    .run(({ assert }, { table, of }) =>
      givenWorld(async (world) => {
        const range = { from: '2024-02-01', to: '2024-03-31' }
        const context = await openReport(
          world.actor(),
          { from: '2024-02-05', to: '2024-03-12' },
          NOW
        )
        const sold = async () => {
          const by = { id: `s.${Object.keys(of.keys)[0]}` }
          const [all] = await sumUp(context, {
            ...{ rollup: of, sums: ['revenue'], by, withoutZeros: true },
          })
          return all.sums.revenue
        }
        const late = sale({ employee: 1, businessDate: '2024-02-02' })
        await givenReceipts(world, [
          late,
          sale({ employee: 1, businessDate: '2024-02-10' }),
          sale({ employee: 1, businessDate: '2024-03-03' }),
        ])
        await packAll()
        const before = await sold()
        assert.deepEqual(await verifyMonthsToDate(range), [])
        await db.from(table).where('business_date', '2024-02-02').increment('revenue', 1)
        assert.deepEqual(await verifyMonthsToDate(range), [
          { digest: table, startsOn: '2024-02-02', rows: 2 },
        ])
        assert.equal(await sold(), before - 1)

        // Somebody sells late: the day is read as it is until its sums, and those after it, are added up anew.
        await givenReceipts(world, [late])
        assert.equal(await sold(), before)
        await packAll()
        assert.equal(await sold(), before)
        assert.deepEqual(await verifyMonthsToDate(range), [])
      })
    )

  test('a month that still runs, or is written to, is left alone', ({ assert }) =>
    givenWorld(async (world) => {
      const today = new Date().toISOString().slice(0, 10)
      await givenReceipts(world, [
        sale({ businessDate: '2024-02-10' }),
        sale({ businessDate: today }),
      ])
      const later = () =>
        db.from('stale_digests').where('grain', 'month').orderBy('starts_on').select('starts_on')
      assert.equal(await packDigests('month'), 0)
      await packAll()
      assert.deepEqual(await later(), [{ starts_on: `${today.slice(0, 7)}-01` }])
    }))
})
