import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { readForm } from '../src/webhook/form.ts'
import { webhook } from '../src/webhook/index.ts'

const ctx = (receipts: 'never' | 'won') => ({ config: { receipts } }) as never
const delivery = (body: string) => ({
  headers: new Headers(),
  query: new URLSearchParams({ account: '30000001' }),
  rawBody: Buffer.from(body),
})

test.group('amocrm | webhook', () => {
  test('forty deals of one delivery are one signal for each stream', () => {
    const fields = Array.from(
      { length: 40 },
      (_, index) => `leads[status][${index}][id]=${index + 1}`
    )
    const body = `${fields.join('&')}&leads[update][0][id]=1`
    const signals = webhook.parse(ctx('won'), delivery(body))
    assert.deepEqual(
      signals.map(({ stream, externalIds }) => [stream, externalIds?.length]),
      [
        ['leads', 40],
        ['deals', 40],
        ['receipts', 40],
      ]
    )
    assert.equal(signals[2]!.externalIds![0], 'deal:1')
    const without = webhook.parse(ctx('never'), delivery(body))
    assert.ok(!without.some(({ stream }) => stream === 'receipts'))
  })

  test('companies are no customers', () => {
    const body =
      'contacts[add][0][id]=1&contacts[add][0][type]=company&contacts[add][1][id]=2&contacts[add][1][type]=contact'
    assert.deepEqual(webhook.parse(ctx('never'), delivery(body))[0]!.externalIds, ['2'])
  })

  test('a hostile key spoils the whole delivery: {$self}')
    .with(['leads[__proto__][0][id]=1', 'leads[add][0][constructor]=1', '__proto__[x]=1'])
    .run((_, field) => {
      const body = `account[id]=30000001&${field}`
      assert.equal(readForm(Buffer.from(body)), null)
      assert.equal(webhook.verify(ctx('never'), delivery(body)), false)
      assert.deepEqual(webhook.parse(ctx('never'), delivery(body)), [])
    })

  test('too many fields and ids that are none are not taken', () => {
    const many = Array.from({ length: 20_001 }, (_, index) => `a[b][${index}][id]=1`).join('&')
    assert.equal(readForm(Buffer.from(many)), null)
    assert.deepEqual(readForm(Buffer.from("leads[add][0][id]=1' or 1=1"))!.named, [])
  })
})
