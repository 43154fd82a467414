import { test } from '@japa/runner'
import type { HashDriverContract } from '@adonisjs/core/types/hash'
import { FewAtOnce } from '#shared/hashing/few_at_once'

/** Each hash is ready when it is let. */
class Held {
  readonly let: (() => void)[] = []

  make(value: string) {
    return new Promise<string>((done) => this.let.push(() => done(value)))
  }

  async verify(): Promise<boolean> {
    throw new Error('broken')
  }

  isValidHash = () => true
  needsReHash = () => false
}

test.group('Hashes, few at once', () => {
  test('wait their turn, and one that fails holds up nobody', async ({ assert }) => {
    const held = new Held()
    const few = new FewAtOnce(held satisfies HashDriverContract, 2)
    const made = ['a', 'b', 'c'].map((value) => few.make(value))
    assert.lengthOf(held.let, 2)
    held.let[0]()
    assert.equal(await made[0], 'a')
    assert.lengthOf(held.let, 3)

    const failing = few.verify('x', 'y')
    held.let[1]()
    await assert.rejects(() => failing, 'broken')
    held.let[2]()
    assert.deepEqual(await Promise.all(made), ['a', 'b', 'c'])
    const later = few.make('d')
    assert.lengthOf(held.let, 4)
    held.let[3]()
    assert.equal(await later, 'd')
  })
})
