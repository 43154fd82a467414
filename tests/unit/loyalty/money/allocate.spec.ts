import fc from 'fast-check'
import { test } from '@japa/runner'
import { allocate } from '#loyalty/money/allocate'
import { proportion, shareOf } from '#loyalty/money/ratio'

const CASES = 100_000
const sum = (figures: number[]) => figures.reduce((total, figure) => total + figure, 0)
const line = fc.record({
  value: fc.integer({ min: 0, max: 5_000_000 }),
  floor: fc.integer({ min: 0, max: 5_000_000 }),
})

test.group('Allocation', () => {
  test('whatever the lines, the sum is exact and no line goes below its floor', ({ assert }) => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.integer({ min: 0, max: 30_000_000 }),
        (lines, amount) => {
          const values = lines.map(({ value }) => value)
          const room = lines.map(({ value, floor }) => Math.max(0, value - floor))
          const shares = allocate(amount, values, room)
          if (sum(shares) !== Math.min(amount, sum(room))) return false
          return shares.every((share, index) => share >= 0 && share <= room[index])
        }
      ),
      { numRuns: CASES }
    )
    assert.isTrue(true)
  }).timeout(60_000)

  test('without floors no share is further than a kopeck from its exact part', ({ assert }) => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        (weights, seed) => {
          const total = sum(weights)
          const amount = seed % (total + 1)
          allocate(amount, weights).forEach((share, index) => {
            assert.isBelow(Math.abs(share - (amount * weights[index]) / total), 1)
          })
        }
      )
    )
  })

  test('a kopeck that cannot be split goes to the largest remainder, then to the earlier line', ({
    assert,
  }) => {
    assert.deepEqual(allocate(100, [1, 1, 1], [100, 100, 100]), [34, 33, 33])
    assert.deepEqual(allocate(10, [15, 25, 60]), [2, 2, 6])
    assert.deepEqual(allocate(10, [16, 24, 60]), [2, 2, 6])
    assert.deepEqual(allocate(10, [14, 26, 60]), [1, 3, 6])
  })

  test('what a line cannot take flows to the others in proportion', ({ assert }) => {
    assert.deepEqual(allocate(300, [100, 100, 200], [10, 100, 200]), [10, 97, 193])
    assert.deepEqual(allocate(1000, [100, 50], [40, 50]), [40, 50])
  })

  test('parts without weight take only what is left, by their capacity', ({ assert }) => {
    assert.deepEqual(allocate(50, [0, 100, 0], [30, 20, 60]), [10, 20, 20])
    assert.deepEqual(allocate(0, [5, 5]), [0, 0])
    assert.deepEqual(allocate(7, []), [])
  })

  test('sums beyond the safe integers are still exact', ({ assert }) => {
    const huge = 900_000_000_000_000
    assert.equal(sum(allocate(huge - 1, [huge, huge, 1], [huge, huge, 1])), huge - 1)
    assert.equal(proportion(huge, huge - 1, huge), huge - 1)
  })

  test('parts of kopecks and negative sums are refused')
    .with([-1, 0.5, Number.NaN, Infinity])
    .run(({ assert }, wrong) => {
      assert.throws(() => allocate(wrong, [1]), RangeError)
      assert.throws(() => allocate(1, [wrong], [1]), RangeError)
      assert.throws(() => allocate(1, [1], [wrong]), RangeError)
    })

  test('halves are rounded up, once', ({ assert }) => {
    assert.equal(shareOf(5, 1000), 1)
    assert.equal(shareOf(4, 1000), 0)
    assert.equal(shareOf(12_345, 1000), 1235)
    assert.equal(proportion(10, 1, 3), 3)
  })
})
