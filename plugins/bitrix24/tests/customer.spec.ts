import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { runWrite } from '@krug/connector-sdk/host'
import connector from '../src/connector.ts'
import { contactId, type Simulator } from '../src/simulator/index.ts'
import { givenRun, givenSimulator } from './given.ts'

async function write(simulator: Simulator, input: object) {
  const { ctx } = await givenRun(simulator)
  return runWrite({ connector, ctx, name: 'customer', input, key: 'k1' })
}

test.group('bitrix24 | customers written back', () => {
  test('a contact with three phones is found by any of them, and twice written has them once', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { world } = simulator
    const contact = world.contacts[4]!
    contact.phones = ['8 (999) 111-22-33', '+7 999 555 00 00', '89995550000']
    contact.emails = ['old@example.com']
    const input = { phone: '+79995550000', name: 'Другое имя', email: 'new@example.com' }
    for (let time = 0; time < 2; time++) {
      const { externalId } = await write(simulator, input)
      assert.equal(externalId, String(contactId(contact.number)))
    }
    const after = world.contacts.find(({ number }) => number === contact.number)!
    assert.equal(after.name, contact.name)
    assert.deepEqual(after.phones, contact.phones)
    assert.deepEqual(after.emails, ['old@example.com', 'new@example.com'])
    assert.equal(world.team.writes, 1)
  })

  test('of two contacts with one phone it is always the older', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const [a, b] = simulator.world.contacts
    a!.phones = b!.phones = ['+7 999 555-00-01']
    const { externalId } = await write(simulator, { phone: '+79995550001' })
    assert.equal(externalId, String(contactId(Math.min(a!.number, b!.number))))
  })

  test('a lost answer makes no second contact', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const before = simulator.world.contacts.length
    simulator.fault({ name: 'lost-answer', path: 'crm.item.add' })
    await write(simulator, { phone: '+79995550002', name: 'Ева', email: 'eva@example.com' })
    const paths = simulator.requests.map(({ path }) => path.split('/').at(-1))
    assert.equal(paths.filter((path) => path === 'crm.item.add.json').length, 1)
    assert.equal(simulator.world.contacts.length, before + 1)
  })
})
