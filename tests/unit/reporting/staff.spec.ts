import fc from 'fast-check'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { verifyShiftMonths } from '#commerce/rollups/verify_shift_months'
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
import { addDays, inOther, inPeriod, salesFigures } from '#tests/unit/reporting/slow_report'

const NOW = new Date('2026-06-01')
const ALL_TIME = { from: '2023-12-01', to: '2026-12-01' }
const MARCH = { from: '2024-02-20', to: '2024-03-10' }
const OTHER = { from: '2024-01-28', to: '2024-02-10', kind: 'days' } as const
const receipts = fc.array(anyReceipt('2024-01-25', 50), { minLength: 3, maxLength: 50 })

const ask = async (world: World, id: string, input: ReportQuestion = {}) =>
  toJson(await runReport(world.actor(), reportOf('staff', id), { ...MARCH, ...input }, NOW))

const halfAway = (value: number) => Math.sign(value) * Math.round(Math.abs(value)) + 0
const isSale = ({ kind }: Receipt) => kind === 'sale'

/** What an employee's receipts would have brought at the average check of each venue. */
function expectedOf(own: Receipt[], whole: Receipt[]) {
  return sum([0, 1, 2], (venue) => {
    const there = whole.filter((receipt) => receipt.venue === venue)
    const count = there.filter(isSale).length
    const theirs = own.filter((receipt) => receipt.venue === venue && isSale(receipt)).length
    return count ? halfAway((sum(there, totalOf) * theirs) / count) : 0
  })
}

function figuresOf(own: Receipt[], whole: Receipt[], cancelled: number) {
  const {
    revenue,
    receipts: count,
    averageCheck,
    itemsPerReceipt,
    discountShare,
  } = salesFigures(own, whole)
  const expected = expectedOf(own, whole)
  const upsell = sum(own, totalOf) - expected
  const all = own.filter(isSale).length + cancelled
  return {
    ...{ revenue, receipts: count, averageCheck, itemsPerReceipt, discountShare },
    upsell: upsell / 100,
    upsellShare: expected ? halfAway((upsell * 10_000) / expected) / 100 : null,
    cancellations: cancelled,
    cancelledShare: all ? halfAway((cancelled * 10_000) / all) / 100 : null,
  }
}

const YEAR = '2024-01-01'
const ZONES = ['Europe/Kaliningrad', 'Europe/Moscow', 'Asia/Kamchatka']

interface Shift {
  venue: number
  employee: number
  /** Minutes since the year began. */
  opened: number
  /** Minutes; `null` while it is open. */
  lasts: number | null
  deleted: boolean
}

const anyShift = fc.record<Shift>({
  venue: fc.nat(2),
  employee: fc.nat(1),
  opened: fc.nat(210 * 24 * 60),
  lasts: fc.oneof(
    { weight: 8, arbitrary: fc.nat(900) },
    { weight: 1, arbitrary: fc.constant(null) }
  ),
  deleted: fc.boolean(),
})

const openedAt = ({ opened }: Shift) =>
  DateTime.fromISO(YEAR, { zone: 'utc' }).plus({ minutes: opened })

function rowOf(world: World, shift: Shift) {
  const opened = openedAt(shift)
  return {
    connection_id: world.connectionId,
    external_id: randomUUID(),
    venue_id: world.venueIds[shift.venue],
    employee_id: world.employeeIds[shift.employee],
    opened_at: opened.toJSDate(),
    closed_at: shift.lasts === null ? null : opened.plus({ minutes: shift.lasts }).toJSDate(),
    deleted: shift.deleted,
  }
}

function businessDayOf({ dayStarts }: World, shift: Shift) {
  const local = openedAt(shift).setZone(ZONES[shift.venue])
  return local.minus({ hours: dayStarts[shift.venue] }).toISODate()!
}

test.group('Staff', (group) => {
  group.each.setup(rolledBack)

  test('each employee stands beside the mean of the venues', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(receipts, (facts) =>
        givenWorld(async (world) => {
          await givenReceipts(world, facts)
          const { rows } = await ask(world, 'performance', {
            compareFrom: OTHER.from,
            compareTo: OTHER.to,
          })
          const asked = { ...MARCH, other: OTHER, now: NOW }
          const cancelledIn = (employee: number, from: string, to: string) =>
            facts.filter(
              (one) =>
                one.status === 'cancelled' &&
                one.employee === employee &&
                one.businessDate >= from &&
                one.businessDate <= to
            ).length
          for (const row of rows) {
            const employee = world.employeeIds.indexOf(row.employeeId as string)
            const theirs = (one: Receipt) => one.employee === employee
            const whole = inPeriod(facts, asked)
            const figures = figuresOf(
              whole.filter(theirs),
              whole,
              cancelledIn(employee, MARCH.from, MARCH.to)
            )
            for (const [key, value] of Object.entries(figures))
              assert.equal(row[key] as never, value as never, key)
            const before = inOther(world, facts, asked)
            const base = figuresOf(
              before.filter(theirs),
              before,
              cancelledIn(employee, OTHER.from, OTHER.to)
            )
            for (const [key, value] of Object.entries(base))
              assert.equal(row.comparison![key].value, value as never, `before: ${key}`)
          }
          assert.deepEqual(
            rows.map(({ rank }) => rank),
            rows.map((_, at) => at + 1)
          )
        })
      ),
      { numRuns: 12 }
    ))

  test('the ranking goes by the figure that is asked for', ({ assert }) =>
    givenWorld(async (world) => {
      const of = (employee: number, ...totals: number[]) =>
        totals.map((total) => sale({ employee, total, businessDate: '2024-03-01' }))
      await givenReceipts(world, [...of(0, 100, 100, 100), ...of(1, 250), ...of(2, 10)])
      const order = async (figure: string) => {
        const { rows } = await ask(world, 'performance', { figure })
        return rows.map(({ employeeId }) => world.employeeIds.indexOf(employeeId as string))
      }
      assert.deepEqual(await order('revenue'), [0, 1, 2])
      assert.deepEqual(await order('averageCheck'), [1, 0, 2])
      assert.deepEqual(await order('upsell'), [1, 0, 2])
      const { actions } = await ask(world, 'performance')
      assert.deepEqual(
        actions.map(({ money }) => money),
        [1.02, 0.36],
        'to the mean of 1.12 a receipt'
      )
    }))

  test('hours are those of finished shifts that began in the period where the venue is', ({
    assert,
  }) =>
    givenWorld(async (world) => {
      const first = sale({ employee: 0, total: 90_000, businessDate: '2024-03-01', venue: 1 })
      await givenReceipts(world, [first, { ...first, employee: 1 }])
      const shift = (venue: number, employee: number, from: string, to: string | null) => ({
        connection_id: world.connectionId,
        external_id: randomUUID(),
        venue_id: world.venueIds[venue],
        employee_id: world.employeeIds[employee],
        opened_at: new Date(from),
        closed_at: to && new Date(to),
      })
      await db.table('shifts').multiInsert([
        // Five in the morning of the 20th at a venue whose day begins at six: still the 19th.
        shift(1, 0, '2024-02-20T05:00+03:00', '2024-02-20T12:00+03:00'),
        shift(1, 0, '2024-02-20T06:00+03:00', '2024-02-20T12:00+03:00'),
        shift(1, 0, '2024-03-11T05:59+03:00', '2024-03-11T09:59+03:00'),
        shift(1, 0, '2024-03-11T06:00+03:00', '2024-03-11T09:59+03:00'),
        shift(1, 0, '2024-03-05T06:00+03:00', null),
      ])
      const { rows, totals } = await ask(world, 'performance')
      const [one, two] = [0, 1].map((at) =>
        rows.find(({ employeeId }) => employeeId === world.employeeIds[at])
      )
      assert.equal(one!.hoursWorked as never, 10 as never)
      assert.equal(one!.revenuePerHour as never, 90 as never)
      assert.isNull(two!.hoursWorked)
      assert.isNull(two!.revenuePerHour)
      assert.equal(totals.revenuePerHour as never, 90 as never, 'of those whose hours are known')
    }))

  test('hours of months are those of the shifts that are left in the end', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyShift, fc.option(anyShift)), { minLength: 1, maxLength: 60 }),
        fc.tuple(fc.nat(200), fc.nat(200)),
        (shifts, days) =>
          givenWorld(async (world) => {
            const [from, to] = days.toSorted((a, b) => a - b).map((day) => addDays(YEAR, day))
            const seller = sale({ employee: 0, total: 100, businessDate: from })
            await givenReceipts(world, [seller, { ...seller, employee: 1 }])
            for (const [venue, timezone] of ZONES.entries())
              await db.from('venues').where('id', world.venueIds[venue]).update({ timezone })
            for (const [first, last] of shifts) {
              const [{ id }] = await db.table('shifts').insert(rowOf(world, first)).returning('id')
              const written = db.from('shifts').where('id', id)
              await (last ? written.update(rowOf(world, last)) : written.delete())
            }
            assert.deepEqual(await verifyShiftMonths(ALL_TIME), [])

            const { rows } = await ask(world, 'performance', { from, to })
            for (const employee of [0, 1]) {
              const counts = (one: Shift | null) => {
                const day = one && businessDayOf(world, one)
                return day && one.employee === employee && !one.deleted && day >= from && day <= to
              }
              const minutes = sum(shifts, ([, last]) => (counts(last) && last!.lasts) || 0)
              const row = rows.find((one) => one.employeeId === world.employeeIds[employee])
              const hours = minutes ? halfAway((minutes * 1000) / 60) / 1000 : null
              assert.equal(row!.hoursWorked as never, hours as never)
            }
          })
      ),
      { numRuns: 12 }
    ))

  test('hours of a month that are not those of its shifts are found', ({ assert }) =>
    givenWorld(async (world) => {
      const [day, lasts] = [24 * 60, 60]
      const shift = { venue: 0, employee: 0, lasts, deleted: false }
      for (const opened of [60 * day - 1, 91 * day - 1])
        await db.table('shifts').insert(rowOf(world, { ...shift, opened }))
      await db.from('shift_months').where('month', '2024-03-01').increment('seconds', 1)
      const found = [{ digest: 'shift_months', startsOn: '2024-03-01', rows: 2 }]
      assert.deepEqual(await verifyShiftMonths(ALL_TIME), found)
      assert.deepEqual(await verifyShiftMonths({ from: '2024-03-01', to: '2024-03-01' }), found)
      assert.deepEqual(await verifyShiftMonths({ from: '2024-03-02', to: '2024-12-31' }), [])
    }))

  for (const granularity of ['week', 'month'])
    test(`the trend shows every ${granularity} of those who sell most`, ({ assert }) =>
      fc.assert(
        fc.asyncProperty(receipts, (facts) =>
          givenWorld(async (world) => {
            await givenReceipts(world, facts)
            const { rows } = await ask(world, 'trend', { granularity })
            const closed = inPeriod(facts, { ...MARCH, other: OTHER, now: NOW })
            const within = (date: string) => (one: Receipt) =>
              granularity === 'week'
                ? one.businessDate >= date && one.businessDate < addDays(date, 7)
                : one.businessDate.slice(0, 7) === date.slice(0, 7)
            const touched = new Set(
              facts
                .filter(
                  ({ employee, status, businessDate }) =>
                    employee !== null &&
                    status !== 'open' &&
                    businessDate >= MARCH.from &&
                    businessDate <= MARCH.to
                )
                .map(({ employee }) => employee)
            )
            const buckets = granularity === 'week' ? 3 : 2
            assert.isAtMost(rows.length, touched.size * buckets)
            for (const row of rows) {
              const employee = world.employeeIds.indexOf(row.employeeId as string)
              const own = closed
                .filter(within(row.date as string))
                .filter((one) => one.employee === employee)
              const { revenue, averageCheck, itemsPerReceipt } = salesFigures(own, closed)
              for (const [key, value] of Object.entries({ revenue, averageCheck, itemsPerReceipt }))
                assert.equal(row[key] as never, value as never, key)
            }
            assert.equal(
              Math.round(sum(rows, ({ revenue }) => revenue as number) * 100),
              sum(
                closed.filter(({ employee }) => employee !== null),
                totalOf
              )
            )
          })
        ),
        { numRuns: 8 }
      ))
})
