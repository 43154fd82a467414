import fc from 'fast-check'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { columnsOf, ROLLUPS } from '#commerce/rollups/rollups'
import { verifyRollups } from '#commerce/rollups/verify_rollups'
import {
  anyReceipt,
  daysOf,
  givenReceipts,
  givenWorld,
  insertReceipts,
  sale,
  totalOf,
  type Receipt,
} from '#tests/helpers/reporting_facts'

const RANGE = { from: '2024-02-20', to: '2024-03-10' }
const receipts = fc.array(anyReceipt('2024-02-25', 8), { maxLength: 25 })

async function snapshot() {
  const rows = await Promise.all(
    ROLLUPS.map(async (rollup) => {
      const columns = columnsOf(rollup)
      const key = columns.slice(1, 3 + Object.keys(rollup.keys).length)
      return [
        rollup.table,
        await db
          .from(rollup.table)
          .select(columns)
          .orderBy(key.map((column) => ({ column }))),
      ]
    })
  )
  const firstSales = db
    .from('product_first_sales')
    .select('venue_id', 'product_id', 'first_on')
    .whereNotNull('first_on')
    .orderBy('venue_id')
    .orderBy('product_id')
  return { ...Object.fromEntries(rows), product_first_sales: await firstSales }
}

const EVERYTHING = [...ROLLUPS.map(({ table }) => table), 'product_first_sales']

async function daily() {
  return db.from('daily_sales').select('*').orderBy('business_date').orderBy('venue_id')
}

test.group('Rollups', (group) => {
  group.each.setup(() => testUtils.db('app').wrapInGlobalTransaction())

  test('a day adds up sales, subtracts refunds and leaves out what is open or cancelled', ({
    assert,
  }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [
        sale({ total: 10_000, cost: 4000, guests: 2 }),
        sale({ total: 5000, guests: null }),
        sale({ total: -3000, cost: -1000, kind: 'refund', guests: 2 }),
        sale({ total: 7000, status: 'cancelled' }),
        sale({ total: 9000, status: 'open' }),
      ])

      const [day] = await daily()
      assert.containSubset(day, {
        business_date: '2026-03-10',
        revenue: 12_000,
        cost: 3000,
        costed_revenue: 7000,
        qty_milli: 3000,
        receipts: 2,
        guests: 2,
        refunds: 1,
        refund_total: 3000,
        cancelled: 1,
        cancelled_total: 7000,
      })
    }))

  test('random days hold the sums of their closed receipts', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, (facts) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          for (const day of await daily()) {
            const own = facts.filter(
              (one) =>
                one.businessDate === day.business_date && world.venueIds[one.venue] === day.venue_id
            )
            const closed = own.filter(({ status }) => status === 'closed')
            const sales = closed.filter(({ kind }) => kind === 'sale')
            assert.equal(day.revenue, total(closed))
            assert.equal(day.receipts, sales.length)
            assert.equal(
              day.guests,
              sales.reduce((all, { guests }) => all + (guests ?? 0), 0)
            )
            assert.equal(day.cancelled, own.filter(({ status }) => status === 'cancelled').length)
          }
          assert.deepEqual(await verifyRollups(db.connection(), RANGE), [])
        })
      ),
      { numRuns: 15 }
    ))

  test('after random edits the touched days equal a full recompute', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, receipts, fc.infiniteStream(fc.boolean()), (before, added, coin) =>
        givenWorld(async (world) => {
          const ids = await givenReceipts(world, before)
          const removed = before.filter((_, index) => {
            const gone = coin.next().value
            if (!gone) ids[index] = -1
            return gone
          })
          await db.from('receipts').whereIn('id', ids).delete()
          await insertReceipts(world, added)
          await refreshRollups(db.connection(), daysOf(world, [...removed, ...added]))
          const refreshed = await snapshot()

          assert.deepEqual(await verifyRollups(db.connection(), RANGE), [])
          for (const table of EVERYTHING) await db.from(table).delete()
          await refreshRollups(db.connection(), daysOf(world, [...before, ...added]))
          assert.deepEqual(refreshed, await snapshot())
        })
      ),
      { numRuns: 15 }
    ))

  test('a day whose receipts vanished leaves no row behind', ({ assert }) =>
    givenWorld(async (world) => {
      const facts = [sale({ employee: 1 }), sale({ hour: 20 })]
      const ids = await givenReceipts(world, facts)
      await db.from('receipts').whereIn('id', ids).delete()
      await refreshRollups(db.connection(), daysOf(world, facts))

      for (const rows of Object.values(await snapshot())) assert.deepEqual(rows, [])
    }))

  test('the first sale of a product moves with what is found and what is lost', ({ assert }) =>
    givenWorld(async (world) => {
      const first = async () => {
        const { first_on: day } = await db.from('product_first_sales').firstOrFail()
        return day
      }
      const on = (businessDate: string) => sale({ businessDate })
      const [later] = await givenReceipts(world, [on('2026-03-10')])
      assert.equal(await first(), '2026-03-10')
      const [earlier] = await givenReceipts(world, [on('2026-03-05')])
      assert.equal(await first(), '2026-03-05')
      await givenReceipts(world, [on('2026-03-07')])
      await db.from('receipts').where('id', earlier).delete()
      await refreshRollups(db.connection(), daysOf(world, [on('2026-03-05')]))
      assert.equal(await first(), '2026-03-07')
      await db.from('receipts').whereNot('id', later).delete()
      await refreshRollups(db.connection(), daysOf(world, [on('2026-03-07')]))
      assert.equal(await first(), '2026-03-10')
      assert.deepEqual(
        await verifyRollups(db.connection(), { from: '2026-03-01', to: '2026-03-31' }),
        []
      )
    }))

  test('days that were not touched stay as they are', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [sale()])
      await insertReceipts(world, [sale()])
      await refreshRollups(db.connection(), daysOf(world, [sale({ businessDate: '2026-03-11' })]))

      const rows = await daily()
      assert.lengthOf(rows, 1)
      assert.equal(rows[0].receipts, 1)
    }))

  test('verification names the day that was tampered with, and repairs nothing', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [
        sale({ businessDate: '2024-03-01' }),
        sale({ businessDate: '2024-03-02' }),
      ])
      await db.from('hourly_sales').where('business_date', '2024-03-02').increment('revenue', 1)
      await insertReceipts(world, [sale({ businessDate: '2024-03-05', venue: 1 })])

      const found = await verifyRollups(db.connection(), RANGE)
      assert.sameDeepMembers(found, [
        { rollup: 'hourly_sales', venueId: world.venueIds[0], businessDate: '2024-03-02', rows: 2 },
        ...[
          'daily_sales',
          'hourly_sales',
          'check_sizes',
          'product_daily',
          'payment_daily',
          'order_type_daily',
        ].map((rollup) => ({
          rollup,
          venueId: world.venueIds[1],
          businessDate: '2024-03-05',
          rows: 1,
        })),
      ])
      assert.lengthOf(await verifyRollups(db.connection(), RANGE), 7)
    }))

  test('a day that waits to be computed anew is no difference, one that nobody waits for is', ({
    assert,
  }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [sale({ businessDate: '2024-03-01' })])
      await givenReceipts(world, [sale({ businessDate: '2024-03-02' })])
      await db.from('daily_sales').update({ revenue: 1 })
      const day = { venue_id: world.venueIds[0], business_date: '2024-03-01' }
      await db.table('touched_days').insert(day)
      const wrong = async (options = {}) => {
        const found = await verifyRollups(db.connection(), RANGE, options)
        return found.map(({ businessDate }) => businessDate)
      }
      assert.deepEqual(await wrong(), ['2024-03-01', '2024-03-02'])
      assert.deepEqual(await wrong({ exceptTouched: true }), ['2024-03-02'])
    }))
})

const total = (list: Receipt[]) => list.reduce((all, one) => all + totalOf(one), 0)
