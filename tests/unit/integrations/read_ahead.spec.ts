import { test } from '@japa/runner'
import { readAhead } from '#integrations/engine/read_ahead'

test.group('Reading ahead', () => {
  test('one value is on its way while another is worked on, in order', async ({ assert }) => {
    const events: string[] = []
    async function* source() {
      for (const value of [1, 2, 3]) {
        events.push(`made ${value}`)
        yield value
      }
    }
    for await (const value of readAhead(source())) {
      await Promise.resolve()
      events.push(`used ${value}`)
    }
    assert.deepEqual(events.slice(0, 3), ['made 1', 'made 2', 'used 1'])
    assert.deepEqual(
      events.filter((event) => event.startsWith('used')),
      ['used 1', 'used 2', 'used 3']
    )
  })

  test('a failure comes after the values before it', async ({ assert }) => {
    async function* source() {
      yield 1
      throw new Error('broken')
    }
    const got: number[] = []
    await assert.rejects(async () => {
      for await (const value of readAhead(source())) got.push(value)
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
    for await (const value of readAhead(source())) if (value === 1) break
    assert.isTrue(closed)
  })
})
