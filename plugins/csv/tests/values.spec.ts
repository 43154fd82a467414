import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { readMoney } from '../src/values/amount.ts'
import { dayReader, momentReader } from '../src/values/moment.ts'

test.group('csv | numbers', () => {
  test('{0} is {1}')
    .with([
      ['1234.5', '1234.50'],
      ['1 234,50', '1234.50'],
      ['1\u00a0234,50 ₽', '1234.50'],
      ['1 234,50 руб.', '1234.50'],
      ['1,234.50', '1234.50'],
      ['1.234,50', '1234.50'],
      ['1.234.567', '1234567.00'],
      ['−12', '-12.00'],
      ['(12,30)', '-12.30'],
      ['12-', '-12.00'],
      ['+5', '5.00'],
      ['.5', '0.50'],
      ['1,2,3', null],
      ['abc', null],
      ['12 шт', null],
    ] as const)
    .run((_, [text, expected]) => assert.equal(readMoney(text), expected))

  test('a known separator decides what is a thousand', () => {
    assert.equal(readMoney('1,234', '.'), '1234.00')
    assert.equal(readMoney('1.234', ','), '1234.00')
    assert.equal(readMoney('1,23', '.'), '1.23')
  })
})

test.group('csv | dates', () => {
  test('{0} is {1}')
    .with([
      ['2025-03-01', '2025-03-01T12:00:00'],
      ['2025-03-01 9:05', '2025-03-01T09:05:00'],
      ['2025-03-01T09:05:07.123Z', '2025-03-01T09:05:07Z'],
      ['2025-03-01T09:05:07+05:00', '2025-03-01T09:05:07+05:00'],
      ['2025/3/1', '2025-03-01T12:00:00'],
      ['01.03.2025 14:20', '2025-03-01T14:20:00'],
      ['1.3.25', '2025-03-01T12:00:00'],
      ['31/12/2025', '2025-12-31T12:00:00'],
      ['12/31/2025 1:05 PM', '2025-12-31T13:05:00'],
      ['03/04/2025', '2025-04-03T12:00:00'],
      ['45717.5', '2025-03-01T12:00:00'],
      ['1740830400', '2025-03-01T12:00:00Z'],
      ['29.02.2025', null],
      ['2025-13-01', null],
      ['01.03.2025 25:00', null],
      ['завтра', null],
      ['', null],
    ] as const)
    .run((_, [text, expected]) => assert.equal(momentReader({})(text), expected))

  test('a format is kept to the letter', () => {
    const read = momentReader({ format: 'dd-MM-yyyy HH:mm' })
    assert.equal(read('01-03-2025 14:20'), '2025-03-01T14:20:00')
    assert.equal(read('2025-03-01'), null)
    assert.equal(momentReader({ format: 'd MMMM yyyy' })('1 марта 2025'), '2025-03-01T12:00:00')
  })

  test('a zone becomes an offset, in summer and in winter', () => {
    const read = momentReader({ timezone: 'Europe/Berlin' })
    assert.equal(read('2025-07-01 10:00'), '2025-07-01T10:00:00+02:00')
    assert.equal(read('2025-01-01 10:00'), '2025-01-01T10:00:00+01:00')
  })

  test('an order shown by other dates of the file holds for all', () => {
    const read = momentReader({ order: 'month-first' })
    assert.equal(read('03/04/2025'), '2025-03-04T12:00:00')
  })

  test('birthdays may have two digits', () => {
    assert.equal(dayReader({})('01.02.85'), '1985-02-01')
  })
})
