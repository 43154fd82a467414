import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { lastDue, nextDue, type Rhythm } from '#reporting/schedules/due_times'

const daily = (at: string): Rhythm => ({ every: 'day', weekdays: [], monthDay: null, at })
const monthly = (monthDay: number): Rhythm => ({
  every: 'month',
  weekdays: [],
  monthDay,
  at: '09:00',
})

/** The times that follow a moment, as the wall of the zone shows them. */
function times(rhythm: Rhythm, zone: string, after: string, count: number) {
  let moment = new Date(after)
  return Array.from({ length: count }, () => {
    moment = nextDue(rhythm, zone, moment)
    return DateTime.fromJSDate(moment, { zone }).toISO({ suppressMilliseconds: true })!
  })
}

test.group('Due times', () => {
  test('are on the wall of the tenant, on both sides of a change of the clock', ({ assert }) => {
    assert.deepEqual(times(daily('09:00'), 'Europe/Berlin', '2026-03-28T00:00:00Z', 3), [
      '2026-03-28T09:00:00+01:00',
      '2026-03-29T09:00:00+02:00',
      '2026-03-30T09:00:00+02:00',
    ])
  })

  test('an hour that is left out is made up for, and one that comes twice counts once', ({
    assert,
  }) => {
    assert.deepEqual(times(daily('02:30'), 'Europe/Berlin', '2026-03-28T12:00:00Z', 2), [
      '2026-03-29T03:30:00+02:00',
      '2026-03-30T02:30:00+02:00',
    ])
    assert.deepEqual(times(daily('02:30'), 'Europe/Berlin', '2026-10-24T12:00:00Z', 2), [
      '2026-10-25T02:30:00+02:00',
      '2026-10-26T02:30:00+01:00',
    ])
  })

  test('a month without the day is served on its last one', ({ assert }) => {
    assert.deepEqual(
      times(monthly(31), 'Europe/Moscow', '2027-01-15T00:00:00Z', 4).map((time) =>
        time.slice(0, 10)
      ),
      ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']
    )
    assert.equal(
      times(monthly(30), 'Europe/Moscow', '2028-02-01T00:00:00Z', 1)[0].slice(0, 10),
      '2028-02-29'
    )
  })

  test('weeks know several days', ({ assert }) => {
    const rhythm: Rhythm = { every: 'week', weekdays: [1, 5], monthDay: null, at: '18:00' }
    assert.deepEqual(
      times(rhythm, 'Asia/Yekaterinburg', '2026-03-02T14:00:00Z', 3).map((time) =>
        time.slice(0, 10)
      ),
      ['2026-03-06', '2026-03-09', '2026-03-13']
    )
  })

  test('missed times are made up for by the last of them', ({ assert }) => {
    const first = new Date('2026-03-02T06:00:00Z')
    const last = lastDue(daily('09:00'), 'Europe/Moscow', first, new Date('2026-03-05T05:00:00Z'))
    assert.equal(last.toISOString(), '2026-03-04T06:00:00.000Z')
  })

  test('whatever the rhythm, a time is later than the one before, and on its own day once', ({
    assert,
  }) => {
    const rhythm = fc.record({
      every: fc.constantFrom('day', 'week', 'month'),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      monthDay: fc.integer({ min: 1, max: 31 }),
      at: fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
        .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
    })
    const zone = fc.constantFrom(
      'Europe/Berlin',
      'Europe/Moscow',
      'Australia/Lord_Howe',
      'America/Santiago'
    )
    const start = fc.date({
      min: new Date('2025-01-01'),
      max: new Date('2027-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(rhythm, zone, start, (one, where, after) => {
        const days = times(one as Rhythm, where, after.toISOString(), 5)
        assert.lengthOf(new Set(days.map((time) => time.slice(0, 10))), 5)
        for (const [at, time] of days.entries())
          if (at > 0) assert.isAbove(Date.parse(time), Date.parse(days[at - 1]))
      }),
      { numRuns: 200 }
    )
  })
})
