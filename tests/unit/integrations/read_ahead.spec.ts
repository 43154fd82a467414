import { test } from '@japa/runner'
import { joinPages, type CheckedPage } from '#integrations/engine/checked_page'
import { readAhead } from '#integrations/engine/read_ahead'

const never = () => false

test.group('Reading ahead', () => {
  test('what comes while the caller works is handed over together, in order', async ({
    assert,
  }) => {
    async function* source() {
      yield* [1, 2, 3]
    }
    const got: number[][] = []
    const worked = Promise.withResolvers<void>()
    for await (const values of readAhead(source(), never)) {
      got.push(values)
      if (got.length > 1) continue
      setImmediate(() => worked.resolve())
      await worked.promise
    }
    assert.deepEqual(got.flat(), [1, 2, 3])
    assert.isBelow(got.length, 3)
  })

  test('no more is read than the caller wants to wait', async ({ assert }) => {
    let made = 0
    async function* source() {
      while (made < 100) yield ++made
    }
    const got: number[] = []
    for await (const values of readAhead(source(), (waiting) => waiting.length >= 3)) {
      got.push(...values)
      await new Promise((resolve) => setImmediate(resolve))
      assert.isAtMost(made, got.length + 3)
    }
    assert.lengthOf(got, 100)
  })

  test('a failure comes after the values before it', async ({ assert }) => {
    async function* source() {
      yield 1
      throw new Error('broken')
    }
    const got: number[] = []
    await assert.rejects(async () => {
      for await (const values of readAhead(source(), never)) got.push(...values)
    }, 'broken')
    assert.deepEqual(got, [1])
  })

  test('a caller that stops early closes the source', async ({ assert }) => {
    let closed = false
    async function* source() {
      try {
        yield 1
        yield 2
        yield 3
      } finally {
        closed = true
      }
    }
    for await (const values of readAhead(source(), ({ length }) => length > 0))
      if (values.includes(1)) break
    assert.isTrue(closed)
  })
})

test.group('Pages written as one', () => {
  const page = (id: string, rest: Partial<CheckedPage> = {}): CheckedPage => ({
    upserts: [{ externalId: id } as never],
    checked: [],
    cursor: { last: id },
    pages: 1,
    ...rest,
  })

  test('keep their order and the last cursor, and end where something is taken away or closed', ({
    assert,
  }) => {
    const closes = [{ venueExternalId: 'v', date: '2026-01-01' }]
    const joined = joinPages([
      page('a'),
      page('b', { deletes: ['a'] }),
      page('a'),
      page('c', { closes }),
      page('d', { notes: [{ ru: '1', en: '1' }] }),
      page('e', { notes: [{ ru: '2', en: '2' }] }),
    ])
    assert.deepEqual(
      joined.map(({ upserts }) => upserts.map(({ externalId }) => externalId)),
      [
        ['a', 'b'],
        ['a', 'c'],
        ['d', 'e'],
      ]
    )
    assert.deepEqual(
      joined.map(({ cursor, pages }) => [cursor.last, pages]),
      [
        ['b', 2],
        ['c', 2],
        ['e', 2],
      ]
    )
    assert.deepEqual(joined[0].deletes, ['a'])
    assert.isUndefined(joined[2].deletes)
    assert.lengthOf(joined[2].notes!, 2)
  })
})
