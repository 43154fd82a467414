import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { createSecret } from '@krug/connector-sdk'
import { webhook } from '../src/webhook/index.ts'
import { APPLICATION_TOKEN, delivery } from './vendor.ts'

const ctx = (config: object) => ({ config }) as never
const application = { baseUrl: 'https://portal.test/crm/' }

test.group('bitrix24 | webhook', () => {
  test('a deal that goes to another pipeline is a deal and a sale', () => {
    const signals = webhook.parse(
      ctx({ receipts: 'won' }),
      delivery('OnCrmDealMoveToCategory', 7001)
    )
    assert.deepEqual(
      signals.map(({ stream, externalIds }) => [stream, externalIds]),
      [
        ['deals', ['7001']],
        ['receipts', ['deal:7001']],
      ]
    )
    const without = webhook.parse(ctx({ receipts: 'never' }), delivery('ONCRMDEALUPDATE', 7001))
    assert.deepEqual(
      without.map(({ stream }) => stream),
      ['deals']
    )
  })

  test('events of others and ids that are none say nothing: {0} {1}')
    .with([
      ['ONCRMCOMPANYADD', '5'],
      ['ONCRMDEALUSERFIELDADD', '5'],
      ['ONCRMDEALUPDATE', '5 or 1=1'],
      ['ONCRMDEALUPDATE', ''],
    ] as const)
    .run((_, [event, id]) => {
      assert.deepEqual(webhook.parse(ctx({ receipts: 'won' }), delivery(event, id)), [])
    })

  test('the token of the outgoing webhook decides wherever there is one', () => {
    const applicationToken = createSecret(APPLICATION_TOKEN)
    const own = delivery('ONCRMDEALADD', 1)
    const wrong = delivery('ONCRMDEALADD', 1, { token: `${APPLICATION_TOKEN}0` })
    for (const settings of [{ webhookUrl: createSecret('https://x') }, application]) {
      assert.ok(webhook.verify(ctx({ ...settings, applicationToken }), own))
      assert.ok(!webhook.verify(ctx({ ...settings, applicationToken }), wrong))
    }
  })

  test('an application without it believes its own portal; a webhook without it nobody', () => {
    const own = delivery('ONCRMDEALADD', 1)
    assert.ok(webhook.verify(ctx(application), own))
    const foreign = delivery('ONCRMDEALADD', 1, { domain: 'other.test' })
    assert.ok(!webhook.verify(ctx(application), foreign))
    assert.ok(!webhook.verify(ctx({ webhookUrl: createSecret('https://portal.test') }), own))
  })

  test('a body that is too large is not read', () => {
    const large = delivery('ONCRMDEALADD', 1, { more: `&x=${'y'.repeat(100_000)}` })
    assert.deepEqual(webhook.parse(ctx({ receipts: 'won' }), large), [])
    assert.ok(!webhook.verify(ctx(application), large))
  })
})
