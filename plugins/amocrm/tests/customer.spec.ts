import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { runWrite } from '@krug/connector-sdk/host'
import connector from '../src/connector.ts'
import type { Simulator } from '../src/simulator/index.ts'
import { contactId } from '../src/simulator/index.ts'
import { givenRun, givenSimulator } from './given.ts'

async function write(simulator: Simulator, input: object) {
  const { ctx } = await givenRun(simulator)
  return runWrite({ connector, ctx, name: 'customer', input, key: 'k1' })
}

test.group('amocrm | customers written back', () => {
  test('a contact is found however its phone was typed; what people wrote stays', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { world } = simulator
    const contact = world.liveContacts.find(({ phones }) => phones[0]!.startsWith('8 ('))!
    contact.phones.push('+7 999 555-00-00')
    contact.emails = ['old@example.com']
    const phone = `+7${contact.phones[0]!.replace(/\D/g, '').slice(1)}`
    const written = await write(simulator, { phone, name: 'Другое имя', email: 'new@example.com' })
    assert.equal(written.externalId, String(contactId(contact.number)))
    const after = world.liveContacts.find(({ number }) => number === contact.number)!
    assert.equal(after.name, contact.name)
    assert.deepEqual(after.emails, ['old@example.com', 'new@example.com'])
    assert.deepEqual(after.phones, contact.phones)
  })

  test('a lost answer makes no second contact', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const before = simulator.world.liveContacts.length
    const searches = 6
    simulator.fault({ name: 'lost-answer', path: 'contacts', after: searches })
    await write(simulator, { phone: '+79995550001', name: 'Ева' })
    const methods = simulator.requests.map(({ method }) => method)
    assert.equal(methods.filter((method) => method === 'POST').length, 1)
    assert.equal(methods.at(-1), 'GET', 'the contact was looked for after its answer was lost')
    assert.equal(simulator.world.liveContacts.length, before + 1)
  })
})
