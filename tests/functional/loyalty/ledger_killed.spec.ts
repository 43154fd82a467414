import { randomUUID } from 'node:crypto'
import { createRandom } from '@krug/connector-sdk/simulator'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { chainLedger } from '#loyalty/ledger/chain'
import { verifyLedger } from '#loyalty/ledger/verify'
import { givenTenant, type Tenant } from '#tests/helpers/given'
import { givenCustomers } from '#tests/helpers/given_member'
import { pause, Process, webProcess, type WebProcess } from '#tests/helpers/processes'
import { surely, write } from '#tests/helpers/surely'

const KILLS = 6
const TILLS = 8
const WRITES = ['earn', 'earn', 'spend', 'hold', 'adjust']

/** How many movements there are for each key: tills write the key down as the reason. */
function movementsOf(tenant: Tenant, keys: string[]) {
  return tenant.inside(async () => {
    const { rows } = await db.rawQuery<{ rows: { reason: string; count: number }[] }>(
      `select reason, count(*)::int as count from ledger_movements where reason = any(:keys) group by reason`,
      { keys } as never
    )
    return new Map(rows.map(({ reason, count }) => [reason, count]))
  })
}

async function findingsOf(tenant: Tenant) {
  await tenant.inside(() => chainLedger())
  return tenant.inside(() => verifyLedger(db.connection()))
}

test.group('Processes that write the ledger', (group) => {
  let webs: WebProcess[] = []
  let worker: Process | undefined

  group.each.teardown(async () => {
    for (const web of webs) await web.kill()
    await worker?.kill()
  })

  test('are killed at any moment, and each operation is there whole or not at all', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const customers = await givenCustomers(tenant, 4)
    const random = createRandom('kills', 1)
    webs = [await webProcess(), await webProcess()]
    for (const web of webs) await web.start()
    worker = new Process(['tests/helpers/ledger_worker.ts', tenant.tenantId, '5', ...customers])
    worker.start()

    let over = false
    const answers = new Map<string, number>()
    async function till(number: number) {
      const own = createRandom('till', number)
      while (!over) {
        const key = randomUUID()
        const name = own.pick(WRITES)
        const amount = own.integer(1, 30)
        const path = `/api/v1/bonuses/${own.pick(customers)}/${name}`
        const sum = name === 'adjust' ? { change: own.pick([-amount, amount]) } : { amount }
        const order = own.chance(0.5) ? webs : webs.toReversed()
        const { status } = await surely(order, path, {
          token: tenant.token,
          key,
          body: { ...sum, reason: key },
        })
        answers.set(key, status)
      }
    }
    const tills = Array.from({ length: TILLS }, (_, number) => till(number))

    for (let kill = 0; kill < KILLS; kill++) {
      const seen = answers.size
      while (answers.size < seen + 40) await pause(20)
      await pause(random.integer(0, 200))
      if (kill % 3 === 2) {
        await worker.kill()
        worker.start()
      } else {
        const web = webs[kill % 3]
        await web.kill()
        await web.start()
      }
    }
    over = true
    await Promise.all(tills)
    await worker.kill()

    assert.deepEqual(await findingsOf(tenant), [])
    const movements = await movementsOf(tenant, [...answers.keys()])
    for (const [key, status] of answers) {
      assert.include([201, 422], status)
      assert.equal(movements.get(key) ?? 0, status === 201 ? 1 : 0, `an answer of ${status}`)
    }
    const done = [...answers.values()].filter((status) => status === 201).length
    assert.isAbove(done, 100)
    const storm = await movementsOf(tenant, ['storm'])
    assert.isAbove(storm.get('storm') ?? 0, 20, 'the worker was at work as well')
  }).timeout(240_000)

  test('do what two, ten or two hundred same requests ask for once, and answer all alike', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const [customerId] = await givenCustomers(tenant, 1)
    webs = [await webProcess(), await webProcess(), await webProcess()]
    for (const web of webs) await web.start()
    const keys: string[] = []
    for (const name of ['earn', 'spend', 'hold'])
      for (const count of [2, 10, 200]) {
        const key = randomUUID()
        keys.push(key)
        const given = {
          token: tenant.token,
          key,
          body: { amount: name === 'earn' ? 100 : 10, reason: key },
        }
        const answers = await Promise.all(
          Array.from({ length: count }, (_, number) =>
            write({
              ...given,
              url: `${webs[number % 3].url}/api/v1/bonuses/${customerId}/${name}`,
            })
          )
        )
        assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201], name)
        assert.lengthOf([...new Set(answers.map(({ text }) => text))], 1, `${count} × ${name}`)
      }
    const movements = await movementsOf(tenant, keys)
    assert.deepEqual(
      keys.map((key) => movements.get(key)),
      keys.map(() => 1)
    )
    assert.deepEqual(await findingsOf(tenant), [])
  }).timeout(120_000)
})
