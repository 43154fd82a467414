import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { ZoneClock } from '#shared/zone_clock'

const ZONES = [
  'Europe/Moscow',
  'Asia/Yekaterinburg',
  'Europe/Berlin',
  'America/St_Johns',
  'Asia/Kathmandu',
]
const moment = fc.date({
  min: new Date('2015-01-01T00:00:00Z'),
  max: new Date('2030-01-01T00:00:00Z'),
  noInvalidDate: true,
})

test.group('Zone clock', () => {
  test('instants, business dates and hours are those of luxon, in every zone', ({ assert }) => {
    fc.assert(
      fc.property(
        moment,
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 12 }),
        (date, zone, hours) => {
          const local = DateTime.fromJSDate(date, { zone })
          const seen = new ZoneClock(zone, hours).at(date.toISOString())
          assert.equal(seen.instant.getTime(), date.getTime())
          assert.equal(seen.localHour, local.hour)
          const wall = DateTime.fromISO(local.toISO({ includeOffset: false })!, { zone: 'utc' })
          assert.equal(seen.businessDate, wall.minus({ hours }).toISODate())
        }
      )
    )
  })

  test('local times are read as luxon reads them', ({ assert }) => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...ZONES), (date, zone) => {
        const text = date.toISOString().slice(0, 19)
        const [expected] = DateTime.fromISO(text, { zone })
          .getPossibleOffsets()
          .sort((a, b) => a.toMillis() - b.toMillis())
        const seen = new ZoneClock(zone, 0).at(text)
        // A time that the clocks skip has no reading of its own.
        fc.pre(expected.toISO({ includeOffset: false, suppressMilliseconds: true }) === text)
        assert.equal(seen.instant.getTime(), expected.toMillis())
      })
    )
  })

  test('opened 23:40 and closed 00:15 is one day where the day starts at five', ({ assert }) => {
    const clock = new ZoneClock('Asia/Yekaterinburg', 5)
    assert.equal(clock.at('2026-03-05T23:40:10').businessDate, '2026-03-05')
    const closed = clock.at('2026-03-06T00:15:00')
    assert.equal(closed.businessDate, '2026-03-05')
    assert.equal(closed.instant.toISOString(), '2026-03-05T19:15:00.000Z')
  })

  test('an hour that occurs twice is the earlier one', ({ assert }) => {
    const seen = new ZoneClock('Europe/Berlin', 0).at('2026-10-25T02:30:00')
    assert.equal(seen.instant.toISOString(), '2026-10-25T00:30:00.000Z')
  })

  test('what is no moment is refused')
    .with(['2026-02-30T10:00:00', '2026-13-01T10:00:00', 'yesterday', '2026-01-01T25:00:00', ''])
    .run(({ assert }, text) => {
      assert.throws(() => new ZoneClock('Europe/Moscow', 0).at(text), RangeError)
    })
})
