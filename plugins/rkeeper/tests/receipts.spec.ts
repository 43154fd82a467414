import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { toKopecks } from '@krug/connector-sdk'
import { inspect } from 'node:util'
import connector from '../src/connector.ts'
import { totalOf } from '../src/simulator/index.ts'
import { givenBistro, givenRun, readAll } from './given.ts'
import { valuesOf } from './vendor.ts'

const DIRECT = { historyProcedure: undefined, whiteServerToken: undefined, objectId: undefined }

test.group('r_keeper | receipts', () => {
  test('sums of both roads equal what was sold', async ({ cleanup }) => {
    const { simulator } = await givenBistro(40)
    cleanup(() => simulator.stop())
    const { receipts, notes } = await readAll(await givenRun(simulator))
    const { world } = simulator
    const revenue = (from: string, to: string) =>
      receipts
        .filter(
          ({ status, sourceDate }) => status === 'closed' && sourceDate >= from && sourceDate <= to
        )
        .reduce((sum, { total }) => sum + toKopecks(total), 0)
    assert.equal(revenue('2026-03-09', '2026-03-11'), world.revenue('2026-03-09', '2026-03-11'))
    const sold = world.openOrders.filter(
      (order) =>
        world.isFinished(order) && order.checks.some((check) => !check.preCheck && !check.deleted)
    )
    assert.ok(sold.length > 10)
    assert.equal(
      revenue('2026-03-12', '2026-03-12'),
      sold.reduce((sum, order) => sum + totalOf(order), 0)
    )
    assert.deepEqual(notes, [])
    for (const receipt of receipts.filter(({ status }) => status === 'closed')) {
      const cents = (rows: { total?: string; amount?: string }[]) =>
        rows.reduce((sum, row) => sum + toKopecks(row.total ?? row.amount!), 0)
      assert.equal(cents(receipt.items), toKopecks(receipt.total), receipt.externalId)
      assert.equal(cents(receipt.payments), toKopecks(receipt.total), receipt.externalId)
    }
    assert.ok(receipts.some(({ customerPhone }) => customerPhone?.startsWith('+7999')))
  })

  test('the agent of White Server answers as the cash server does', async ({ cleanup }) => {
    const { simulator } = await givenBistro()
    cleanup(() => simulator.stop())
    const straight = await readAll(await givenRun(simulator))
    const values = {
      road: 'whiteServer',
      baseUrl: undefined,
      login: undefined,
      password: undefined,
    }
    const { receipts } = await readAll(await givenRun(simulator, values))
    assert.deepEqual(receipts, straight.receipts)
  })

  test('without a reporting database an unseen end of a shift is told', async ({ cleanup }) => {
    const { simulator, clock } = await givenBistro()
    cleanup(() => simulator.stop())
    const first = await readAll(await givenRun(simulator, DIRECT))
    assert.ok(first.receipts.every(({ sourceDate }) => sourceDate === '2026-03-12'))
    clock.now = new Date('2026-03-13T09:00:00Z')
    const request = { mode: 'incremental' as const, since: first.cursor }
    const second = await readAll(await givenRun(simulator, DIRECT, clock.now), request)
    assert.match(second.notes[0]!.ru, /Смена от 2026-03-12 закрылась между чтениями/)
    assert.ok(second.receipts.every(({ sourceDate }) => sourceDate === '2026-03-13'))
    const range = { from: '2026-03-01', to: '2026-03-05' }
    const past = await readAll(await givenRun(simulator, DIRECT), { mode: 'range', range })
    assert.equal(past.receipts.length, 0)
    assert.match(past.notes[0]!.ru, /только в базе отчётов/)
  })

  test('a closed shift is read again out of the reporting database, when it has come there', async ({
    cleanup,
  }) => {
    const { simulator, clock } = await givenBistro()
    cleanup(() => simulator.stop())
    const { world } = simulator
    const first = await readAll(await givenRun(simulator))
    clock.now = new Date('2026-03-13T09:00:00Z')
    world.exportLag = 1
    const incremental = { mode: 'incremental' as const, since: first.cursor }
    const early = await readAll(await givenRun(simulator, {}, clock.now), incremental)
    assert.deepEqual(
      early.pages.flatMap((page) => page.closes ?? []),
      []
    )
    assert.match(early.notes[0]!.ru, /нет новых смен/)
    world.exportLag = 0
    const request = { mode: 'incremental' as const, since: early.cursor }
    const late = await readAll(await givenRun(simulator, {}, clock.now), request)
    assert.deepEqual(late.pages[0]!.closes, [{ venueExternalId: '1', date: '2026-03-12' }])
    const ids = late.receipts.filter(({ sourceDate }) => sourceDate === '2026-03-12')
    assert.equal(ids.length, world.ordersOf('2026-03-12').length)
    assert.ok(
      first.receipts
        .filter(({ sourceDate }) => sourceDate === '2026-03-12')
        .every(({ externalId }) => ids.some((each) => each.externalId === externalId))
    )
  })

  test('the nightly run reads the trailing shifts again, not all of the history', async ({
    cleanup,
  }) => {
    const { simulator } = await givenBistro()
    cleanup(() => simulator.stop())
    const { cursor } = await readAll(await givenRun(simulator))
    const run = await givenRun(simulator, { trailingDays: 2 })
    const { pages } = await readAll(run, { mode: 'full', since: cursor })
    const days = pages.flatMap((page) => page.closes ?? []).map(({ date }) => date)
    assert.deepEqual(days, ['2026-03-10', '2026-03-11'])
  })

  test('orders that did not change are not asked for again', async ({ cleanup }) => {
    const { simulator } = await givenBistro()
    cleanup(() => simulator.stop())
    const { world, commands } = simulator
    const { cursor } = await readAll(await givenRun(simulator, DIRECT))
    const request = { mode: 'incremental' as const, since: cursor }
    commands.length = 0
    const idle = await readAll(await givenRun(simulator, DIRECT), request)
    assert.deepEqual(commands, ['GetSystemInfo2', 'GetOrderList'])
    assert.deepEqual([idle.receipts, idle.cursor.known], [[], cursor.known])
    const order = world.openOrders.find((each) => world.isFinished(each))!
    world.takeBack(order)
    commands.length = 0
    const { receipts } = await readAll(await givenRun(simulator, DIRECT), request)
    assert.equal(commands.filter((command) => command === 'GetOrder').length, 1)
    assert.deepEqual(
      receipts.map(({ externalId, status }) => [externalId, status]),
      [[order.guid, 'cancelled']]
    )
  })

  test('an open order has no payments, and is the same receipt when it is paid', async ({
    cleanup,
  }) => {
    const { simulator, clock } = await givenBistro(30)
    cleanup(() => simulator.stop())
    const before = await readAll(await givenRun(simulator, DIRECT))
    const open = before.receipts.find(({ status }) => status === 'open')
    assert.deepEqual([open.payments, open.closedAt], [[], undefined])
    clock.now = new Date('2026-03-12T20:59:00Z')
    const request = { mode: 'incremental' as const, since: before.cursor }
    const after = await readAll(await givenRun(simulator, DIRECT, clock.now), request)
    const paid = after.receipts.filter(({ externalId }) => externalId === open.externalId)
    assert.deepEqual(
      paid.map(({ status }) => status),
      ['closed']
    )
  })

  test('a refusal with status 200 is told with its text')
    .with([
      ['rk-error', 'network', /KASSA2/],
      ['rk-rights', 'permission', /Недостаточно прав/],
      ['rk-version', 'config', /Unknown attribute/],
    ] as const)
    .run(async ({ cleanup }, [name, reason, hint]) => {
      const { simulator } = await givenBistro()
      cleanup(() => simulator.stop())
      simulator.fault({ name, times: Infinity })
      const run = await givenRun(simulator)
      const answer = await connector.check(run.ctx)
      await run.close()
      assert.ok(!answer.ok)
      assert.equal(answer.reason, reason)
      assert.match(answer.hint.ru, hint)
    })

  test('an order that the server refuses waits in quarantine and is asked for again', async ({
    cleanup,
  }) => {
    const { simulator } = await givenBistro(30)
    cleanup(() => simulator.stop())
    const whole = await readAll(await givenRun(simulator, DIRECT))
    // Behind system, list and three dictionaries: the first order, as often as it is tried.
    simulator.fault({ name: 'rk-error', after: 5, times: 4, path: 'rk7api' })
    const { pages, receipts, cursor } = await readAll(await givenRun(simulator, DIRECT))
    const [rejected] = pages.flatMap((page) => page.rejected ?? [])
    assert.match(rejected!.reason.ru, /KASSA2/)
    assert.equal(receipts.length, whole.receipts.length - 1)
    const request = { mode: 'incremental' as const, since: cursor }
    const again = await readAll(await givenRun(simulator, DIRECT), request)
    assert.deepEqual(
      again.receipts.map(({ externalId }) => externalId),
      [rejected!.externalId]
    )
    simulator.fault({ name: 'rk-error', after: 5, times: Infinity, path: 'rk7api' })
    await assert.rejects(readAll(await givenRun(simulator, DIRECT)), /KASSA2/)
  })

  test('White Server is waited for while the agent works, or asks for fewer tasks', async ({
    cleanup,
  }) => {
    const { simulator } = await givenBistro()
    cleanup(() => simulator.stop())
    const whole = await readAll(await givenRun(simulator))
    simulator.whiteServer.awaits = 3
    const slow = await givenRun(simulator)
    const waited = await readAll(slow)
    assert.deepEqual(waited.receipts, whole.receipts)
    assert.equal(slow.clock.sleeps.length, 2)
    simulator.fault({ name: 'task-limit', times: 2, after: 1, path: 'wsserverlp' })
    const limited = await readAll(await givenRun(simulator))
    assert.deepEqual(limited.receipts, whole.receipts)
    simulator.fault({ name: 'agent-offline', times: Infinity })
    await assert.rejects(readAll(await givenRun(simulator)), /agent at the restaurant/)
  })

  test('passwords of employees do not leave the plugin', async ({ cleanup }) => {
    const { simulator } = await givenBistro()
    cleanup(() => simulator.stop())
    const run = await givenRun(simulator)
    const pages = await Array.fromAsync(run.read('employees'))
    await run.close()
    assert.equal(pages[0]!.upserts.length, 8)
    assert.doesNotMatch(inspect([pages, run.logs], { depth: 9 }), /pin-|card-/)
  })

  test('settings name what the chosen road needs', async ({ cleanup }) => {
    const { simulator } = await givenBistro()
    cleanup(() => simulator.stop())
    const direct = { ...valuesOf(simulator), ...DIRECT }
    await assert.rejects(givenRun(simulator, { ...direct, baseUrl: undefined }), {
      field: 'baseUrl',
    })
    await assert.rejects(givenRun(simulator, { ...direct, road: 'whiteServer' }), {
      field: 'whiteServerToken',
    })
    await assert.rejects(givenRun(simulator, { ...DIRECT, historyProcedure: 'krug_history' }), {
      field: 'whiteServerToken',
    })
  })

  test('each server has a certificate of its own', () => {
    const config = {
      baseUrl: 'https://cs:1',
      certificate: 'AA',
      referenceUrl: 'https://rs:2',
      referenceCertificate: 'BB',
    }
    const of = (url: string) => connector.certificate!(config as any, new URL(url))
    assert.deepEqual(
      [of('https://cs:1/x'), of('https://rs:2/x'), of('https://ws.ucs.ru/')],
      ['AA', 'BB', undefined]
    )
  })
})
