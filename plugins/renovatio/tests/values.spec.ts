import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { isGiven } from '../src/consent.ts'
import { toDay } from '../src/days.ts'
import { phoneOf } from '../src/phones.ts'
import { readSum } from '../src/sums.ts'

test.group('renovatio | values', () => {
  test('phone: {0}')
    .with([
      ['79991234567', '+79991234567'],
      ['8 999 123-45-67', '+79991234567'],
      ['+7 (999) 123-45-67', '+79991234567'],
      ['8 (495) 123-45-67, 8 999 123-45-67', '+79991234567'],
      ['+79991234567 муж 8 912 345 67 89', '+79991234567'],
      ['8 (495) 123-45-67', '+74951234567'],
      ['+375 29 123-45-67', '+375291234567'],
      ['нет', undefined],
      ['', undefined],
      [undefined, undefined],
    ] as const)
    .run((_, [field, expected]) => assert.equal(phoneOf(field), expected))

  test('day: {0}')
    .with([
      ['01.12.2025', '2025-12-01'],
      ['12.01.2025 14:30', '2025-01-12'],
      ['31.02.2026', undefined],
      ['2026-03-04', undefined],
      ['', undefined],
    ] as const)
    .run((_, [text, expected]) => assert.equal(toDay(text), expected))

  test('sum: {0}')
    .with([
      ['1200.5', '1200.50'],
      ['1 200,50', '1200.50'],
      ['-800', '-800.00'],
      ['0.005', '0.01'],
      ['бесплатно', undefined],
      ['', undefined],
    ] as const)
    .run((_, [text, expected]) => assert.equal(readSum(text), expected))

  test('consent: {0}')
    .with([
      ['1', undefined, true],
      [1, undefined, true],
      [true, undefined, true],
      ['Да', undefined, true],
      ['0', undefined, false],
      ['', undefined, false],
      [null, undefined, false],
      [undefined, undefined, false],
      [{ value: '1' }, undefined, false],
      [['VIP', 'Клуб'], 'клуб', true],
      [['VIP'], 'клуб', false],
      ['1', 'клуб', false],
      ['не клуб', 'клуб', false],
    ] as const)
    .run((_, [field, wanted, expected]) => assert.equal(isGiven(field, wanted), expected))
})
