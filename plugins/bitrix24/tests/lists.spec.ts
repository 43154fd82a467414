import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { RateLimitedError, TransientError } from '@krug/connector-sdk'
import connector from '../src/connector.ts'
import { dealId, type Simulator } from '../src/simulator/index.ts'
import { givenRun, givenSimulator, incremental, read } from './given.ts'

const batches = ({ requests }: Simulator) =>
  requests.filter(({ path }) => path.includes('batch')).length

/** Exactly so many deals, whatever the seed made. */
async function givenDeals(count: number) {
  const simulator = await givenSimulator({ perDay: 3, days: 120 })
  const { deals, team } = simulator.world
  for (const deal of deals.slice(count)) team.deleteDeal(deal)
  assert.equal(simulator.world.deals.length, count)
  return simulator
}

test.group('bitrix24 | lists', () => {
  test('a portal with {$self} deals gives each once')
    .with([0, 1, 49, 50, 51, 100, 120])
    .run(async ({ cleanup }, count) => {
      const simulator = await givenDeals(count)
      cleanup(() => simulator.stop())
      const { records } = await read(await givenRun(simulator), 'deals')
      assert.deepEqual(
        records.map(({ externalId }) => externalId),
        simulator.world.deals.map((deal) => String(dealId(deal)))
      )
    })

  test('hundreds of pages come ten to a request, and little at once where little changed', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator({ perDay: 9, days: 150 })
    cleanup(() => simulator.stop())
    const { records, pages, cursor } = await read(await givenRun(simulator), 'leads')
    assert.ok(records.length > 900)
    assert.ok(pages.every(({ upserts }) => upserts.length <= 500))
    assert.ok(batches(simulator) <= Math.ceil(records.length / 500) + 1)
    simulator.requests.length = 0
    await read(await givenRun(simulator), 'leads', incremental(cursor))
    assert.equal(batches(simulator), 1)
  })

  test('deals that change or go during the read push no other out', async ({ cleanup }) => {
    const simulator = await givenDeals(150)
    cleanup(() => simulator.stop())
    const { world } = simulator
    const [changed, gone, last] = [world.deals[10]!, world.deals[60]!, world.deals[149]!]
    const seen = new Set<string>()
    const run = await givenRun(simulator)
    for await (const page of run.read('deals')) {
      for (const { externalId } of page.upserts) seen.add(externalId)
      changed.editedAt = world.team.now
      world.team.deleteDeal(gone)
    }
    assert.equal(seen.size, 149)
    assert.ok(seen.has(String(dealId(last))))
  })

  test('one failed command of a batch is repeated, the others are used', async ({ cleanup }) => {
    const simulator = await givenSimulator({ perDay: 5, days: 120 })
    cleanup(() => simulator.stop())
    const whole = await read(await givenRun(simulator), 'deals')
    for (const after of [0, 1, 2]) {
      simulator.fault({ name: 'command-failed', path: 'batch', after })
      const broken = await read(await givenRun(simulator), 'deals')
      assert.deepEqual(broken.records, whole.records, `batch ${after}`)
    }
  })

  test('a command that always fails ends the run', async ({ cleanup }) => {
    const simulator = await givenSimulator({ perDay: 5, days: 120 })
    cleanup(() => simulator.stop())
    simulator.fault({ name: 'command-failed', path: 'batch', times: Infinity })
    await assert.rejects(read(await givenRun(simulator), 'deals'), TransientError)
  })

  test('a busy portal is asked again, whether it says so with 503 or with 200', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator({ perDay: 5, days: 120 })
    cleanup(() => simulator.stop())
    const whole = await read(await givenRun(simulator), 'deals')
    simulator.fault({ name: 'rate-limited', path: 'batch', after: 2 })
    simulator.fault({ name: 'rate-limited-bare', path: 'batch', after: 1 })
    const broken = await read(await givenRun(simulator), 'deals')
    assert.deepEqual(broken.records, whole.records)
  })

  test('a method that used up its time waits until the vendor says, and goes on at the same place', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator({ perDay: 5, days: 120 })
    cleanup(() => simulator.stop())
    const whole = await read(await givenRun(simulator), 'deals')
    simulator.fault({ name: 'method-used-up', path: 'batch', after: 2 })
    const run = await givenRun(simulator)
    const started = run.clock.now().getTime()
    const broken = await read(run, 'deals')
    assert.deepEqual(broken.records, whole.records)
    const waited = run.clock.now().getTime() - started
    assert.ok(waited >= 40_000 && waited < 60_000, `${waited} ms`)
  })

  test('a wait that is too long ends the run with the time to come back', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    simulator.fault({ name: 'rate-limited-long', path: 'batch', times: Infinity })
    const run = await givenRun(simulator)
    const error = await read(run, 'deals').catch((reason) => reason)
    assert.ok(error instanceof RateLimitedError)
    assert.equal(error.retryAt.getTime() - run.clock.now().getTime(), 3600_000)
    assert.equal(batches(simulator), 1)
    const pipelines = await read(await givenRun(simulator), 'pipelines')
    assert.ok(pipelines.records.length > 0, 'other methods go on')
  })

  test('named deals are read in one go; gone ones are told, those out of sight are left alone', async ({
    cleanup,
  }) => {
    const simulator = await givenDeals(200)
    cleanup(() => simulator.stop())
    const { world, portal } = simulator
    const ids = world.deals.map((deal) => String(dealId(deal)))
    const [gone, hidden] = [world.deals[3]!, world.deals[7]!]
    world.team.deleteDeal(gone)
    portal.hiddenDeals.add(dealId(hidden))
    const { ctx } = await givenRun(simulator)
    const { upserts, deletes } = await connector.streams.deals.fetch!(ctx, ids)
    assert.equal(upserts.length, 198)
    assert.deepEqual(deletes, [String(dealId(gone))])
  })
})
