import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { dealId, leadId } from '../src/simulator/index.ts'
import { givenRun, givenSimulator, incremental, read } from './given.ts'
import { valuesOf } from './vendor.ts'

test.group('bitrix24 | deals', () => {
  test('the way through the stages is the one that was gone', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { world } = simulator
    const { records } = await read(await givenRun(simulator), 'deals')
    const byId = new Map(records.map((record) => [record.externalId, record]))
    for (const deal of world.deals) {
      const { stageChanges, stageExternalId } = byId.get(String(dealId(deal)))
      assert.deepEqual(
        stageChanges.map(({ at }: { at: string }) => Date.parse(at) / 1000),
        world.stepsOf(deal).map(({ at }) => at)
      )
      assert.equal(stageChanges.at(-1).stageExternalId, stageExternalId)
    }
  })

  test('a deal is closed when it moved, not when people planned it', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { world } = simulator
    const { records } = await read(await givenRun(simulator), 'deals')
    const won = world.deals.find((deal) => world.team.stageOf(deal) === 'won')!
    const record = records.find(({ externalId }) => externalId === String(dealId(won)))
    assert.equal(Date.parse(record.closedAt) / 1000, world.stepsOf(won).at(-1)!.at)
    assert.ok(records.every(({ outcome, closedAt }) => (outcome === 'open') === !closedAt))
  })

  test('a request becomes a deal that names it, or is turned down and never was one', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { team, leads } = simulator.world
    const [taken, refused] = leads.filter((deal) => team.stageOf(deal) === 0)
    const { cursor } = await read(await givenRun(simulator), 'leads')
    team.move(taken!, 1)
    team.move(refused!, 'lost')
    const after = await read(await givenRun(simulator), 'leads', incremental(cursor))
    const statuses = new Map(after.records.map((lead) => [lead.externalId, lead.status]))
    assert.equal(statuses.get(String(leadId(taken!))), 'converted')
    assert.equal(statuses.get(String(leadId(refused!))), 'rejected')
    const deals = await read(await givenRun(simulator), 'deals')
    const from = new Map(deals.records.map((deal) => [deal.leadExternalId, deal.externalId]))
    assert.equal(from.get(String(leadId(taken!))), String(dealId(taken!)))
    assert.ok(!from.has(String(leadId(refused!))))
  })

  test('a deal keeps its outcome where its pipeline was deleted', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const before = await read(await givenRun(simulator), 'deals')
    simulator.portal.deletedPipelines.add(3)
    const after = await read(await givenRun(simulator), 'deals')
    assert.ok(after.records.some(({ pipelineExternalId }) => pipelineExternalId === '3'))
    const outcomes = (records: any[]) => records.map(({ outcome }) => outcome)
    assert.deepEqual(outcomes(after.records), outcomes(before.records))
    const { records } = await read(await givenRun(simulator), 'pipelines')
    assert.ok(!records.some(({ externalId }) => externalId === '3'))
  })

  test('stages of every pipeline and of leads have names of their own', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { records } = await read(await givenRun(simulator), 'pipelines')
    const stages = records.flatMap((pipeline) => pipeline.stages)
    const ids = stages.map(({ externalId }) => externalId)
    assert.equal(new Set(ids).size, ids.length)
    for (const id of ['NEW', 'C3:NEW', 'lead:NEW', 'WON', 'C3:WON']) assert.ok(ids.includes(id), id)
    assert.deepEqual(records.map(({ of }) => of).filter(Boolean), ['leads'])
  })

  test('without the scope of tasks the activities of the CRM come, with a word about it', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator({ scopes: ['crm', 'user'] })
    cleanup(() => simulator.stop())
    const { records, pages } = await read(await givenRun(simulator), 'activities')
    assert.ok(records.length > 0)
    assert.ok(records.every(({ externalId }) => !externalId.startsWith('task:')))
    assert.match(pages[0]!.notes![0]!.ru, /task/)
    const { records: employees } = await read(await givenRun(simulator), 'employees')
    assert.ok(employees.every(({ department }) => department === undefined))
  })
})

test.group('bitrix24 | receipts', () => {
  test('won, reopened, lost: the receipt is made, taken back, and not made again', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { team, deals } = simulator.world
    const deal = deals.find((each) => Number(team.stageOf(each)) > 0)!
    const id = `deal:${dealId(deal)}`
    const { cursor } = await read(await givenRun(simulator), 'receipts')
    const next = async () => {
      const since = incremental(cursor)
      const { records, deletes } = await read(await givenRun(simulator), 'receipts', since)
      const made = records.some((record) => record.externalId === id)
      return { made, undone: deletes.includes(id) }
    }
    team.move(deal, 'won')
    assert.deepEqual(await next(), { made: true, undone: false })
    team.move(deal, 1)
    assert.deepEqual(await next(), { made: false, undone: true })
    team.move(deal, 'lost')
    assert.deepEqual(await next(), { made: false, undone: true })
  })

  test('items add up to the amount of every deal, discounts are told', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { records } = await read(await givenRun(simulator), 'receipts')
    const kopecks = (sums: { total: string }[]) =>
      sums.reduce((all, { total }) => all + Math.round(Number(total) * 100), 0)
    for (const record of records) assert.equal(kopecks(record.items), kopecks([record]))
    assert.ok(records.some(({ discount }) => Number(discount) > 0))
    assert.ok(records.some(({ items }) => items.length > 2))
    assert.deepEqual(
      [...new Set(records.flatMap(({ payments }) => payments[0]?.type ?? []))].toSorted(),
      ['card', 'cash']
    )
  })

  test('a deal in another currency stays a deal and says why it makes no receipt', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const { world, portal } = simulator
    const won = world.deals.find((deal) => world.team.stageOf(deal) === 'won')!
    portal.foreignDeals.add(dealId(won))
    const { rejected, records } = await read(await givenRun(simulator), 'receipts')
    assert.deepEqual(
      rejected.map(({ externalId, code }) => [externalId, code]),
      [[`deal:${dealId(won)}`, 'E_OTHER_CURRENCY']]
    )
    assert.ok(!records.some(({ externalId }) => externalId === `deal:${dealId(won)}`))
    const deals = await read(await givenRun(simulator), 'deals')
    const deal = deals.records.find(({ externalId }) => externalId === String(dealId(won)))
    assert.equal(deal.currency, 'USD')
  })

  test('switched off there are none, and no venues', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const values = { ...valuesOf(simulator), receipts: undefined, venueFrom: undefined }
    const run = await givenRun(simulator, { values })
    for (const stream of ['receipts', 'venues']) {
      assert.deepEqual(await Array.fromAsync(run.read(stream)), [], stream)
    }
  })
})
