import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { test } from '@japa/runner'
import {
  createSecret,
  fromKopecks,
  money,
  normalizeEmail,
  normalizePhone,
  quantity,
  sum,
  times,
  validateRecord,
} from '@krug/connector-sdk'

test.group('sdk | values', () => {
  test('money rounds half up to kopecks: {0}')
    .with([
      [1.005, '1.01'],
      [0.1 + 0.2, '0.30'],
      [-12.345, '-12.35'],
      ['240', '240.00'],
      ['0012.5', '12.50'],
      [1e-7, '0.00'],
      [-0.001, '0.00'],
      [1e6, '1000000.00'],
      ['.5', '0.50'],
      ['-0.50', '-0.50'],
    ] as const)
    .run((_, [value, expected]) => assert.equal(money(value), expected))

  test('what is no amount is refused')
    .with([Number.NaN, Infinity, '', 'abc', '1,5', '1e999', '9'.repeat(20)])
    .run((_, value) => assert.throws(() => money(value)))

  test('quantities have three decimals', () => {
    assert.equal(quantity(0.35), '0.350')
    assert.equal(quantity(2), '2.000')
  })

  test('sums are exact', () => {
    assert.equal(sum(['0.10', '0.20', '-0.30']), '0.00')
    assert.equal(fromKopecks(-5), '-0.05')
  })

  test('a price times a quantity is exact to the kopeck: {0} × {1}')
    .with([
      ['3.33', '0.500', '1.67'],
      ['-3.33', '0.500', '-1.67'],
      ['0.10', '3.000', '0.30'],
      ['99999.99', '1000.000', '99999990.00'],
    ] as const)
    .run((_, [price, units, expected]) => assert.equal(times(price, units), expected))

  test('phones become E.164 or null', () => {
    assert.equal(normalizePhone('8 (912) 345-67-89'), '+79123456789')
    assert.equal(normalizePhone('+375 29 123 45 67'), '+375291234567')
    assert.equal(normalizePhone('12345'), null)
  })

  test('e-mail addresses come in lower case or not at all', () => {
    assert.equal(normalizeEmail(' Anna@Example.com '), 'anna@example.com')
    assert.equal(normalizeEmail('нет почты'), null)
  })

  test('a secret prints as redacted', () => {
    const secret = createSecret('canary')
    assert.doesNotMatch(`${secret}${JSON.stringify({ secret })}${inspect({ secret })}`, /canary/)
    assert.equal(secret.release(), 'canary')
  })

  test('a record says which field is wrong', async () => {
    const result = await validateRecord('receipt', {
      externalId: '1',
      kind: 'sale',
      status: 'closed',
      closedAt: '2026-02-30T10:00:00',
      total: 'много',
      items: [],
      payments: [],
    })
    assert.ok(!result.ok)
    const issues = result.issues.map(({ field, rule }) => `${field} ${rule}`)
    assert.deepEqual(issues.toSorted(), ['closedAt calendar', 'total regex'])
    assert.ok(result.issues.every(({ message }) => message.ru && message.en))
  })

  test('a closed receipt needs the time of its closing', async () => {
    const base = { externalId: '1', kind: 'sale', total: '1', items: [], payments: [] }
    const closed = await validateRecord('receipt', { ...base, status: 'closed' })
    const open = await validateRecord('receipt', { ...base, status: 'open' })
    assert.deepEqual([closed.ok, open.ok], [false, true])
  })
})
