import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { runWrite } from '@krug/connector-sdk/host'
import { person } from '@krug/connector-sdk/simulator'
import connector from '../src/connector.ts'
import { toCustomer } from '../src/mappers/to_customer.ts'
import { BRANCHES, clientId, type Simulator } from '../src/simulator/index.ts'
import { givenRun, givenSimulator, incremental, read } from './given.ts'

async function write(simulator: Simulator, input: object, values = {}) {
  const { ctx } = await givenRun(simulator, values)
  return runWrite({ connector, ctx, name: 'customer', input, key: 'k1' })
}

test.group('yclients | customers', () => {
  test('a person is the same in every branch, and at other vendors', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { records } = await read(await givenRun(simulator), 'customers')
    const same = records.filter(({ phone }) => phone === person(7).phone)
    assert.deepEqual(
      same.map(({ externalId }) => externalId),
      BRANCHES.map((branch) => String(clientId(branch, 7)))
    )
  })

  test('a client that is deleted while pages are turned hides no other', async ({ cleanup }) => {
    const simulator = await givenSimulator({ maxPage: 5 })
    cleanup(() => simulator.stop())
    const { world } = simulator
    const run = await givenRun(simulator)
    const seen: string[] = []
    for await (const page of run.read('customers')) {
      seen.push(...page.upserts.map((each) => each.externalId))
      if (seen.length === 10) world.removeClient(clientId(BRANCHES[0]!, 2))
    }
    const missing = world.clients.filter(({ id }) => !seen.includes(String(id)))
    assert.deepEqual(missing, [])
    assert.equal(new Set(seen).size, seen.length)
  })

  test('a merge leaves another id with the same phone', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { world } = simulator
    const { cursor } = await read(await givenRun(simulator), 'customers')
    world.removeClient(clientId(BRANCHES[0]!, 4))
    const phone = person(4).phone.slice(1)
    const merged = world.writeClient({ branch: BRANCHES[0]!, name: 'Вера', phone })
    const { records } = await read(await givenRun(simulator), 'customers', incremental(cursor))
    assert.deepEqual(
      records.map((each) => [each.externalId, each.phone]),
      [[String(merged.id), person(4).phone]]
    )
  })

  test('a birthday that nobody entered is none: {$self}')
    .with(['1970-01-01', '0', '', undefined])
    .run((_, birthDate) => {
      assert.equal(toCustomer({ id: '1', birth_date: birthDate } as never).birthDate, undefined)
    })
})

test.group('yclients | customers written back', () => {
  test('a client is found by the phone in any branch; what people wrote stays', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { world } = simulator
    world.removeClient(clientId(BRANCHES[0]!, 3))
    const id = clientId(BRANCHES[1]!, 3)
    const input = { phone: person(3).phone, name: 'Другое имя', email: 'new@example.com' }
    const written = await write(simulator, input)
    assert.equal(written.externalId, String(id))
    const client = world.clients.find((each) => each.id === id)!
    assert.equal(client.name, person(3).firstName)
    assert.equal(client.surname, person(3).lastName)
    assert.equal(client.email, 'new@example.com')
    assert.equal(world.writes, 1)
    await write(simulator, input)
    assert.equal(world.writes, 1, 'what is there already is not written again')
  })

  test('a new client belongs to the branch of the settings', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    await write(simulator, { phone: '+79995550001', name: 'Ева' }, { homeCompany: '502' })
    const client = simulator.world.clients.find(({ phone }) => phone === '79995550001')!
    assert.equal(client.branch.id, 502)
  })

  test('a phone that was taken a moment ago is linked', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { world } = simulator
    const { ctx } = await givenRun(simulator)
    const send = ctx.http.send.bind(ctx.http)
    ctx.http.send = async (request) => {
      if (request.method === 'POST') {
        world.writeClient({ branch: BRANCHES[0]!, name: 'Ева', phone: '79995550002' })
      }
      return send(request)
    }
    const input = { phone: '+79995550002', name: 'Ева' }
    const written = await runWrite({ connector, ctx, name: 'customer', input, key: 'k1' })
    const clients = world.clients.filter(({ phone }) => phone === '79995550002')
    assert.deepEqual(
      clients.map(({ id }) => String(id)),
      [written.externalId]
    )
  })
})
