import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { ConfigError } from '@krug/connector-sdk'
import { createHarness } from '@krug/connector-sdk/testing'
import connector from '../../src/connector.ts'
import { webhook } from '../../src/cloud/webhook.ts'
import { startCloudSimulator, type CloudSimulator } from '../../src/simulator/index.ts'
import { delivery, event, NOW, valuesOf } from './vendor.ts'

const CALLBACK = 'https://krug.example/api/v1/webhooks/c/t'
const OTHER = 'https://other.example/iiko'

const givenCloud = () =>
  startCloudSimulator({ seed: 3, venues: 2, receiptsPerDay: 2, now: () => NOW })

const givenRun = (simulator: CloudSimulator) =>
  createHarness({
    connector,
    values: valuesOf(simulator),
    now: NOW,
    allowHosts: [new URL(simulator.url).host],
  })

const parse = (body: unknown) => webhook.parse(null as never, delivery(body))
const order = (id: string, timestamp: number) => event({ eventInfo: { id, timestamp } })

test.group('iiko cloud | webhook', () => {
  test('an address that another system has is not taken away', async ({ cleanup }) => {
    const simulator = await givenCloud()
    cleanup(() => simulator.stop())
    const [first, second] = simulator.world.venues
    simulator.hooks.set(second!.id, { webHooksUri: OTHER })
    const { ctx } = await givenRun(simulator)
    const error = await webhook.subscribe!(ctx, CALLBACK).catch((reason) => reason)
    assert.ok(error instanceof ConfigError)
    assert.match(error.text.ru, /other\.example/)
    assert.equal(simulator.hooks.get(second!.id)!.webHooksUri, OTHER)
    assert.equal(simulator.hooks.has(first!.id), false)
  })

  test('ours is made again, and what became another’s is left alone', async ({ cleanup }) => {
    const simulator = await givenCloud()
    cleanup(() => simulator.stop())
    const [first, second] = simulator.world.venues
    const { ctx } = await givenRun(simulator)
    await webhook.subscribe!(ctx, CALLBACK)
    const subscription = (await webhook.subscribe!(ctx, CALLBACK))!
    const { authToken } = simulator.hooks.get(first!.id)!
    assert.ok(await webhook.verify(ctx, delivery([event()], authToken)))
    assert.ok(await webhook.verify(ctx, delivery([event()], `Bearer ${authToken}`)))
    simulator.hooks.set(second!.id, { webHooksUri: OTHER })
    assert.equal(await webhook.exists!(ctx, subscription), false)
    await webhook.unsubscribe!(ctx, subscription)
    assert.equal(simulator.hooks.get(first!.id)!.webHooksUri, '')
    assert.equal(simulator.hooks.get(second!.id)!.webHooksUri, OTHER)
  })

  test('two events of one order in any sequence, and the same once more', () => {
    const events = [order('c1', 2), order('c1', 1), order('c2', 1)]
    const keys = (body: unknown) => parse(body).map(({ dedupeKey }) => dedupeKey)
    assert.equal(keys(events).length, 3)
    assert.deepEqual(keys(events.toReversed()).toSorted(), keys(events).toSorted())
    assert.deepEqual(keys([...events, ...events]), keys(events))
    const ids = new Set(parse(events).flatMap(({ externalIds }) => externalIds))
    assert.equal(ids.size, 2)
  })

  test('deliveries and orders of the hall are told apart', () => {
    const [table, delivered] = parse([
      event(),
      event({ eventType: 'DeliveryOrderUpdate', eventInfo: { id: 'c9', timestamp: 1 } }),
    ])
    assert.match(table!.externalIds![0]!, /:table:/)
    assert.match(delivered!.externalIds![0]!, /:delivery:c9$/)
  })

  test('what names no order of ours says nothing: {$self}')
    .with([
      event({ eventType: 'StopListUpdate' }),
      event({ eventType: 'PersonalShift' }),
      event({ eventInfo: null }),
      event({ eventInfo: { id: { $gt: '' } } }),
      event({ organizationId: '../1' }),
      event({ eventType: '__proto__' }),
      null,
      'text',
    ])
    .run((_, each) => assert.deepEqual(parse([each]), []))

  test('a server has no webhooks', async ({ cleanup }) => {
    const simulator = await givenCloud()
    cleanup(() => simulator.stop())
    const { ctx } = await createHarness({
      connector,
      values: { baseUrl: 'https://a.iiko.it', login: 'krug', password: 'canary' },
      now: NOW,
    })
    await assert.rejects(webhook.subscribe!(ctx, CALLBACK), ConfigError)
    assert.equal(await webhook.verify(ctx, delivery([event()])), false)
  })
})
