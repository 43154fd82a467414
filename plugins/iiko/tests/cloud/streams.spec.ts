import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { RateLimitedError, toKopecks } from '@krug/connector-sdk'
import { createHarness } from '@krug/connector-sdk/testing'
import { toProducts } from '../../src/cloud/mappers/to_product.ts'
import { ianaZone } from '../../src/cloud/zones.ts'
import connector from '../../src/connector.ts'
import {
  cloudId,
  isDelivery,
  startCloudSimulator,
  type CloudOptions,
  type CloudSimulator,
} from '../../src/simulator/index.ts'
import { read } from '../given.ts'
import { NOW, valuesOf } from './vendor.ts'

const givenCloud = (options: CloudOptions = {}) =>
  startCloudSimulator({ seed: 3, venues: 2, receiptsPerDay: 30, now: () => NOW, ...options })

const givenRun = (simulator: CloudSimulator, values: object = {}) =>
  createHarness({
    connector,
    values: { ...valuesOf(simulator), ...values },
    now: NOW,
    allowHosts: [new URL(simulator.url).host],
  })

test.group('iiko cloud | streams', () => {
  test('deliveries come to what the till took, with their payments', async ({ cleanup }) => {
    const simulator = await givenCloud()
    cleanup(() => simulator.stop())
    const { world } = simulator
    const { records } = await read(await givenRun(simulator), 'receipts')
    const sold = world.venues
      .flatMap((venue) => ['2026-03-06', '2026-03-09'].flatMap((day) => world.ordersOf(venue, day)))
      .filter((order) => isDelivery(order) && !order.storno)
    assert.ok(sold.length > 5)
    const byId = new Map(records.map((each) => [each.externalId, each]))
    for (const order of sold) {
      const record = byId.get(order.id)
      const live = order.lines.filter((line) => line.deleted === 'NOT_DELETED')
      const total = live.reduce((sum, { net }) => sum + Math.round(net * 100), 0)
      assert.equal(toKopecks(record.total), total)
      assert.equal(record.items.length, live.length)
      const paid = record.payments.reduce(
        (all: number, each: any) => all + toKopecks(each.amount),
        0
      )
      assert.equal(paid, total)
      const lines = record.items.reduce((all: number, each: any) => all + toKopecks(each.total), 0)
      assert.equal(lines, total)
    }
  })

  test('each run reads the trailing days again, never more than the vendor keeps', async ({
    cleanup,
  }) => {
    const simulator = await givenCloud()
    cleanup(() => simulator.stop())
    const since = { from: '2026-03-01', to: '2026-03-12', day: '2026-03-12', department: '' }
    const daysOf = async (values: object, request: object) => {
      const { pages } = await read(await givenRun(simulator, values), 'receipts', request)
      return pages.map(({ cursor }) => cursor.day)
    }
    const trailing = await daysOf({ trailingDays: 2 }, { mode: 'incremental', since })
    assert.deepEqual(trailing, ['2026-03-10', '2026-03-11', '2026-03-12'])
    const long = await daysOf({ trailingDays: 30 }, { mode: 'incremental', since })
    assert.equal(long[0], '2026-03-05')
    const nightly = await daysOf({}, { mode: 'full', since })
    assert.equal(nightly.length, 8)
  })

  test('no day is closed: orders of the hall are not on the list', async ({ cleanup }) => {
    const simulator = await givenCloud()
    cleanup(() => simulator.stop())
    const { pages, notes } = await read(await givenRun(simulator), 'receipts')
    assert.ok(pages.every(({ closes }) => closes === undefined))
    assert.match(notes[0]!.ru, /вебхуками/)
  })

  test('receipts stay out where a server brings them', async ({ cleanup }) => {
    const simulator = await givenCloud()
    cleanup(() => simulator.stop())
    const run = await givenRun(simulator, { cloudReceipts: 'no' })
    const { pages } = await read(run, 'receipts')
    assert.equal(pages.length, 0)
    const fetched = await connector.streams.receipts.fetch!(run.ctx, ['d1:table:c1'])
    assert.deepEqual(fetched.upserts, [])
  })

  test('an order of the hall is read when it is named', async ({ cleanup }) => {
    const simulator = await givenCloud()
    cleanup(() => simulator.stop())
    const [venue] = simulator.world.venues
    const orders = simulator.world.ordersOf(venue!, '2026-03-11').filter((each) => !each.storno)
    const hall = orders.find((each) => !isDelivery(each))!
    const delivery = orders.find(isDelivery)!
    const run = await givenRun(simulator)
    const fetched = await connector.streams.receipts.fetch!(run.ctx, [
      `${venue!.id}:table:${cloudId(hall)}`,
      `${venue!.id}:delivery:${cloudId(delivery)}`,
      `${venue!.id}:table:c00050000-unknown`,
    ])
    await run.close()
    assert.deepEqual(
      fetched.upserts.map(({ externalId }) => externalId).toSorted(),
      [hall.id, delivery.id].toSorted()
    )
  })

  test('guests are those of the deliveries that the vendor knows', async ({ cleanup }) => {
    const simulator = await givenCloud()
    cleanup(() => simulator.stop())
    const run = await givenRun(simulator)
    const { records, pages } = await read(run, 'customers')
    const expected = simulator.guestKeys('2026-03-05', '2026-03-12')
    assert.deepEqual(records.map(({ externalId }) => externalId).toSorted(), expected.toSorted())
    const asked = simulator.requests.filter(({ path }) => path.endsWith('customer/info')).length
    assert.ok(asked > expected.length, 'some are unknown, and no failure')
    const phones = records.map(({ phone }) => phone.slice(1))
    const kept = JSON.stringify(pages.map(({ cursor }) => cursor)) + run.logs.join()
    assert.ok(!phones.some((phone) => kept.includes(phone)), 'no phone in a cursor or a log')
  })

  test('a key of the new kind signs in too, and a wrong one is refused', async ({ cleanup }) => {
    const simulator = await givenCloud()
    cleanup(() => simulator.stop())
    const { apiKey, appId, clientSecret } = simulator.credentials
    const values = { apiLogin: undefined, apiKey, appId, clientSecret }
    const { records } = await read(await givenRun(simulator, values), 'venues')
    assert.equal(records.length, 2)
    const wrong = await givenRun(simulator, { ...values, clientSecret: 'wrong' })
    const result = await connector.check(wrong.ctx)
    assert.ok(!result.ok)
    assert.equal(result.reason, 'auth')
  })

  test('settings of the other interface are not asked for: {$self}')
    .with([
      { source: 'cloud' },
      { source: 'cloud', apiKey: 'k' },
      { source: 'server', apiLogin: 'x' },
      { baseUrl: 'https://a.iiko.it', login: 'krug' },
    ])
    .run(async (_, values) => {
      const result = await connector.config['~standard'].validate(values)
      assert.ok(result.issues)
    })

  test('a limit without a word on when is waited for, with hardly a call', async ({ cleanup }) => {
    const simulator = await givenCloud()
    cleanup(() => simulator.stop())
    const run = await givenRun(simulator)
    simulator.fault({ name: 'rate-limited-bare', times: Infinity })
    await assert.rejects(read(run, 'venues'), RateLimitedError)
    assert.ok(simulator.requests.length <= 5)
    assert.ok(run.clock.sleeps.reduce((all, each) => all + each, 0) > 2 * 60_000)
  })

  test('zones come by either name')
    .with([
      ['Asia/Yekaterinburg', 'Asia/Yekaterinburg'],
      ['Russian Standard Time', 'Europe/Moscow'],
      ['Somewhere', undefined],
      [undefined, undefined],
    ] as const)
    .run((_, [name, expected]) => assert.equal(ianaZone(name), expected))

  test('a dish in two sizes is two products', () => {
    const price = (sizeId: string, currentPrice: number) => ({ sizeId, price: { currentPrice } })
    const latte = {
      id: 'p1',
      name: 'Латте',
      type: 'DISH',
      sizePrices: [price('s', 200), price('l', 260)],
    }
    const sizes = new Map([
      ['s', 'S'],
      ['l', 'L'],
    ])
    assert.deepEqual(
      toProducts(latte, { sizes }).map((each) => [each.externalId, each.name, each.price]),
      [
        ['p1:s', 'Латте S', '200.00'],
        ['p1:l', 'Латте L', '260.00'],
      ]
    )
  })

  test('a menu is asked for what changed since', async ({ cleanup }) => {
    const simulator = await givenCloud()
    cleanup(() => simulator.stop())
    const { cursor } = await read(await givenRun(simulator), 'products')
    const nothing = await read(await givenRun(simulator), 'products', {
      mode: 'incremental',
      since: cursor,
    })
    assert.equal(nothing.records.length, 0)
  })
})
