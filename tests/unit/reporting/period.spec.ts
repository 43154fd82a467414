import fc from 'fast-check'
import { test } from '@japa/runner'
import { counterpart, resolveComparison } from '#reporting/comparison'
import { daysBetween, eachDay } from '#reporting/dates'
import { PeriodReversedError, PeriodTooLongError } from '#reporting/errors'
import { presetRanges, resolvePeriod } from '#reporting/period'

const TODAY = '2026-03-11'
const period = (from: string, to: string) => resolvePeriod({ from, to }, TODAY, 1)

test.group('Periods', () => {
  test('without dates the last thirty days, today among them', ({ assert }) => {
    assert.deepEqual(resolvePeriod({}, TODAY, 1), {
      preset: 'last30',
      from: '2026-02-10',
      to: TODAY,
      through: TODAY,
    })
  })

  test('presets follow the calendar and the first day of the week', ({ assert }) => {
    const monday = presetRanges(TODAY, 1)
    assert.deepEqual(monday.week, { from: '2026-03-09', to: '2026-03-15' })
    assert.deepEqual(presetRanges(TODAY, 7).week, { from: '2026-03-08', to: '2026-03-14' })
    assert.deepEqual(monday.quarter, { from: '2026-01-01', to: '2026-03-31' })
    assert.deepEqual(monday.last7, { from: '2026-03-05', to: TODAY })
  })

  test('a running period counts through today', ({ assert }) => {
    assert.equal(period('2026-03-01', '2026-03-31').through, TODAY)
    assert.equal(period('2026-04-01', '2026-04-30').through, '2026-04-30')
  })

  test('refuses what is reversed or too long', ({ assert }) => {
    assert.throws(() => period('2026-03-02', '2026-03-01'), PeriodReversedError as never)
    assert.throws(() => period('2010-01-01', '2026-03-01'), PeriodTooLongError as never)
  })
})

test.group('Comparisons', () => {
  const against = (from: string, to: string, compare: 'previous' | 'year') =>
    resolveComparison(period(from, to), { compare })

  test('whole months stand beside as many whole months', ({ assert }) => {
    assert.containSubset(against('2026-02-01', '2026-03-31', 'previous'), {
      from: '2025-12-01',
      to: '2026-01-31',
    })
  })

  test('a leap day has no counterpart a year earlier', ({ assert }) => {
    const own = period('2024-02-28', '2024-03-01')
    const other = resolveComparison(own, { compare: 'year' })!
    assert.deepEqual(
      eachDay(own).map((date) => counterpart(date, own, other)),
      ['2023-02-28', null, '2023-03-01']
    )
  })

  test('the previous period ends the day before and lasts as long', ({ assert }) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 27 }),
        fc.integer({ min: 0, max: 400 }),
        (day, length) => {
          const from = `2024-02-${String(day).padStart(2, '0')}`
          const to = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10)
          const other = against(from, to, 'previous')!
          assert.equal(daysBetween(other.from, other.to), length)
          assert.equal(daysBetween(other.to, from), 1)
        }
      )
    )
  })
})
