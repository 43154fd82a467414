import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import connector from '../src/connector.ts'
import { leadId, taskId } from '../src/simulator/index.ts'
import { givenRun, givenSimulator, HOUR, incremental, read } from './given.ts'
import { valuesOf } from './vendor.ts'

test.group('amocrm | deals', () => {
  test('the way through the stages is the one that was gone', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { team, liveDeals } = simulator.world
    const { records } = await read(await givenRun(simulator), 'deals')
    const byId = new Map(records.map((record) => [record.externalId, record]))
    for (const deal of liveDeals.filter((each) => simulator.world.isDeal(each))) {
      const steps = team.stepsOf(deal).map(({ at }) => new Date(at * 1000).toISOString())
      const record = byId.get(String(leadId(deal)))
      assert.deepEqual(
        record.stageChanges.map(({ at }: { at: string }) => at),
        steps
      )
      assert.equal(record.stageChanges.at(-1).stageExternalId, record.stageExternalId)
    }
  })

  test('a request becomes a deal, or is turned down and never was one', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { team, liveDeals } = simulator.world
    const waiting = liveDeals.filter((deal) => simulator.world.isUnsorted(deal))
    assert.ok(waiting.length > 1)
    const before = await read(await givenRun(simulator), 'leads')
    const statusOf = (records: any[], deal: (typeof waiting)[0]) =>
      records.find((record) => record.externalId === String(leadId(deal)))?.status
    assert.equal(statusOf(before.records, waiting[0]!), 'open')

    team.move(waiting[0]!, 1)
    team.move(waiting[1]!, 'lost')
    const after = await read(await givenRun(simulator), 'leads', incremental(before.cursor))
    assert.equal(statusOf(after.records, waiting[0]!), 'converted')
    assert.equal(statusOf(after.records, waiting[1]!), 'rejected')
    const deals = await read(await givenRun(simulator), 'deals')
    const ids = deals.records.map((deal) => deal.externalId)
    assert.ok(ids.includes(String(leadId(waiting[0]!))))
    assert.ok(!ids.includes(String(leadId(waiting[1]!))))
  })

  test('a deal in the trash is told at once, and a purged one misses from the next full pass', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { world } = simulator
    const { cursor } = await read(await givenRun(simulator), 'deals')
    const deal = world.liveDeals.find((each) => world.isDeal(each))!
    const id = String(leadId(deal))

    world.team.deleteDeal(deal)
    const trashed = await read(await givenRun(simulator), 'deals', incremental(cursor))
    assert.ok(trashed.deletes.includes(id))

    deal.deleted = undefined
    deal.editedAt = world.team.now
    const restored = await read(await givenRun(simulator), 'deals', incremental(cursor))
    assert.ok(!restored.deletes.includes(id))
    assert.ok(restored.records.some((record) => record.externalId === id))

    world.team.deleteDeal(deal, true)
    const purged = await read(await givenRun(simulator), 'deals')
    assert.ok(!purged.records.some((record) => record.externalId === id))
  })

  test('an import that changes hundreds of deals in one second cuts no page in it', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { world } = simulator
    for (const deal of world.liveDeals) deal.editedAt = world.team.now - HOUR
    const deals = await read(await givenRun(simulator), 'deals')
    const expected = world.liveDeals.filter((deal) => world.isDeal(deal)).length
    assert.equal(deals.records.length, expected)
  })

  test('a deal that changes during the read comes last and pushes nothing out', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { world } = simulator
    const seen = new Set<string>()
    const run = await givenRun(simulator)
    for await (const page of run.read('deals')) {
      for (const record of page.upserts) seen.add(record.externalId)
      const first = world.liveDeals.find((deal) => world.isDeal(deal))!
      first.editedAt = world.team.now
    }
    const expected = world.liveDeals.filter((deal) => world.isDeal(deal))
    assert.deepEqual(
      expected.map((deal) => String(leadId(deal))).filter((id) => !seen.has(id)),
      []
    )
  })

  test('a heavy answer is asked for in smaller parts', async ({ cleanup }) => {
    const simulator = await givenSimulator({ maxPage: 250 })
    cleanup(() => simulator.stop())
    const whole = await read(await givenRun(simulator), 'customers')
    simulator.fault({ name: 'gateway-timeout', path: 'contacts', times: 4 })
    const parts = await read(await givenRun(simulator), 'customers')
    assert.deepEqual(parts.records, whole.records)
  })

  test('an account without filters is read whole, and links to other hosts are not followed', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator({ filters: false, linkHost: 'http://evil.test' })
    cleanup(() => simulator.stop())
    const run = await givenRun(simulator)
    const { records, cursor } = await read(run, 'deals')
    const expected = simulator.world.liveDeals.filter((deal) => !simulator.world.isUnsorted(deal))
    assert.equal(records.length, expected.length)
    assert.ok(records.every((record) => record.stageChanges === undefined))
    assert.ok(run.visited.every((url) => url.host === new URL(simulator.url).host))
    const again = await read(await givenRun(simulator), 'deals', incremental(cursor))
    assert.equal(again.records.length, expected.length)
  })

  test('an empty account has no pages', async ({ cleanup }) => {
    const simulator = await givenSimulator({ days: 0, perDay: 0 })
    cleanup(() => simulator.stop())
    for (const stream of ['customers', 'deals', 'activities', 'receipts']) {
      const { records } = await read(await givenRun(simulator), stream)
      assert.deepEqual(records, [], stream)
    }
  })

  test('named deals are read; those that are gone are told, whatever the filters do', async ({
    cleanup,
  }) => {
    for (const filters of [true, false]) {
      const simulator = await givenSimulator({ filters })
      cleanup(() => simulator.stop())
      const { world } = simulator
      const [kept, lost] = world.liveDeals.filter((deal) => world.isDeal(deal))
      world.team.deleteDeal(lost!)
      const { ctx } = await givenRun(simulator)
      const fetched = await connector.streams.deals.fetch!(
        ctx,
        [leadId(kept!), leadId(lost!)].map(String)
      )
      assert.deepEqual(
        fetched.upserts.map(({ externalId }) => externalId),
        [String(leadId(kept!))]
      )
      assert.deepEqual(fetched.deletes, [String(leadId(lost!))])
    }
  })

  test('a task is done when its completion happened', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { world } = simulator
    const task = world.liveTasks.find((each) => world.team.isDone(each))!
    task.editedAt = world.team.now
    const { records } = await read(await givenRun(simulator), 'activities')
    const record = records.find(({ externalId }) => externalId === String(taskId(task)))
    assert.equal(record.doneAt, new Date(task.doneAt! * 1000).toISOString())
    assert.ok(records.some(({ doneAt }) => doneAt === undefined))
  })
})

test.group('amocrm | receipts', () => {
  test('won, reopened, lost: the receipt is made, taken back, and not made again', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { team, liveDeals } = simulator.world
    const deal = liveDeals.find((each) => Number(team.stageOf(each)) > 0)!
    const id = `deal:${leadId(deal)}`
    const { cursor } = await read(await givenRun(simulator), 'receipts')
    const next = async () => {
      const { records, deletes } = await read(
        await givenRun(simulator),
        'receipts',
        incremental(cursor)
      )
      return {
        made: records.some((record) => record.externalId === id),
        undone: deletes.includes(id),
      }
    }
    team.move(deal, 'won')
    assert.deepEqual(await next(), { made: true, undone: false })
    team.move(deal, 1)
    assert.deepEqual(await next(), { made: false, undone: true })
    team.move(deal, 'lost')
    assert.deepEqual(await next(), { made: false, undone: true })
  })

  test('a won deal that is deleted has no receipt any more', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { team, liveDeals } = simulator.world
    const { cursor } = await read(await givenRun(simulator), 'receipts')
    const deal = liveDeals.find((each) => team.stageOf(each) === 'won')!
    team.deleteDeal(deal)
    const { deletes } = await read(await givenRun(simulator), 'receipts', incremental(cursor))
    assert.ok(deletes.includes(`deal:${leadId(deal)}`))
  })

  test('items add up to the price of every deal', async ({ cleanup }) => {
    const simulator = await givenSimulator({ minorUnits: true })
    cleanup(() => simulator.stop())
    const { records } = await read(await givenRun(simulator), 'receipts')
    assert.ok(records.some(({ items }) => items.length > 2))
    const kopecks = (sums: { total: string }[]) =>
      sums.reduce((all, { total }) => all + Math.round(Number(total) * 100), 0)
    for (const record of records) assert.equal(kopecks(record.items), kopecks([record]))
    assert.ok(records.every(({ total }) => total.endsWith('.50')))
  })

  test('switched off there are none, and no venues', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const values = { ...valuesOf(simulator), receipts: undefined, venueFrom: undefined }
    const run = await givenRun(simulator, { values })
    for (const stream of ['receipts', 'venues']) {
      const { pages } = await read(run, stream)
      assert.deepEqual(pages, [], stream)
    }
  })
})
