import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { webhook } from '../src/webhook/index.ts'
import { givenRun, givenSimulator } from './given.ts'
import { delivery } from './vendor.ts'

const CALLBACK = 'https://krug.example/api/v1/webhooks/c/t'
const parse = (...of: Parameters<typeof delivery>) => webhook.parse(null as never, delivery(...of))

test.group('yclients | webhook', () => {
  test('the addresses of others survive ours', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const other = 'https://other.example/hook'
    simulator.hooks.set(501, { urls: [other], active: 1, goods_operations_move: 1, record: 0 })
    const { ctx } = await givenRun(simulator)
    const subscription = (await webhook.subscribe!(ctx, CALLBACK))!
    const after = simulator.hooks.get(501)!
    assert.deepEqual(after.urls, [other, subscription.address])
    assert.equal(after.goods_operations_move, 1)
    assert.equal(after.record, 1)
    await webhook.subscribe!(ctx, CALLBACK)
    assert.equal((simulator.hooks.get(501)!.urls as string[]).length, 2)
    await webhook.unsubscribe!(ctx, subscription)
    assert.deepEqual(simulator.hooks.get(501)!.urls, [other])
    assert.equal(simulator.hooks.get(501)!.active, 1)
    assert.equal(simulator.hooks.get(502)!.active, 0)
  })

  test('what was deleted is found by what changed', () => {
    const [signal] = parse(501, { status: 'delete' })
    assert.equal(signal!.stream, 'receipts')
    assert.equal(signal!.externalIds, undefined)
  })

  test('the same change is one, another change another', () => {
    const keys = [
      parse(501),
      parse(501, { data: { last_change_date: '2026-03-04T16:21:00+0500' } }),
      parse(502),
      parse(501, { status: 'create' }),
      parse(501, { data: { amount: 1 } }),
      parse(501, { data: { amount: 2 } }),
    ].map(([signal]) => signal!.dedupeKey)
    assert.equal(new Set(keys).size, keys.length)
    assert.equal(parse(501)[0]!.dedupeKey, keys[0])
  })

  test('{0} is read again as {1}')
    .with([
      ['client', 'customers', ['501:900101']],
      ['record', 'receipts', ['501:900101']],
      ['finances_operation', 'receipts', undefined],
      ['goods_operations_sale', 'receipts', undefined],
      ['service', 'products', undefined],
      ['master', 'employees', undefined],
    ] as const)
    .run((_, [resource, stream, ids]) => {
      const [signal] = parse(501, { resource })
      assert.equal(signal!.stream, stream)
      assert.deepEqual(signal!.externalIds, ids)
    })

  test('what is of no use to us is heard and forgotten', () => {
    assert.deepEqual(parse(501, { resource: 'goods_operations_move' }), [])
    assert.deepEqual(parse(501, { resource: '__proto__' }), [])
  })
})
