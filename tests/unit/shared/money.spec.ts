import fc from 'fast-check'
import { test } from '@japa/runner'
import { minorUnits, roubles, thousandths } from '#shared/money'

const kopecks = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 })

/** "-12.05" of -1205, made without floats. */
function decimal(value: number, digits: number) {
  const text = String(Math.abs(value)).padStart(digits + 1, '0')
  return `${value < 0 ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

test.group('Money', () => {
  test('decimal text becomes the same number of kopecks', ({ assert }) => {
    fc.assert(
      fc.property(kopecks, (value) => {
        assert.equal(minorUnits(decimal(value, 2)), value)
        assert.equal(thousandths(decimal(value, 3)), value)
      })
    )
  })

  test('kopecks shown as roubles lose nothing', ({ assert }) => {
    fc.assert(
      fc.property(kopecks, (value) => {
        assert.equal(Math.round(roubles(value) * 100), value)
      })
    )
  })

  test('what is no money is refused')
    .with(['', '1,5', '1.234', 'NaN', '1e3', ' 1', '--1', '0x10', '99999999999999999999'])
    .run(({ assert }, text) => {
      assert.throws(() => minorUnits(text), RangeError)
    })

  test('nothing is minus zero', ({ assert }) => {
    assert.isTrue(Object.is(minorUnits('-0.00'), 0))
  })
})
