import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { createSecret } from '@krug/connector-sdk'
import { createRedactor, memoryBudgetStore, memoryTokenStore } from '@krug/connector-sdk/host'
import { fakeClock } from '@krug/connector-sdk/testing'
import { applyPrivacy } from '../src/host/privacy.ts'

const START = new Date('2026-03-05T12:00:00Z')

test.group('sdk | stores', () => {
  test('holders share one login, and the last one ends it', async () => {
    const tokens = memoryTokenStore(fakeClock(START))
    let logins = 0
    const ended: string[] = []
    const login = async () => ({
      token: createSecret(`token-${++logins}`),
      expiresAt: new Date('2026-03-05T13:00:00Z'),
    })
    const logout = async (token: { release(): string }) => ended.push(token.release()) > 0
    await Promise.all([tokens.withToken('k', 'a', login), tokens.withToken('k', 'b', login)])
    assert.equal(logins, 1)
    await tokens.release('k', 'a', logout)
    assert.deepEqual(ended, [])
    await tokens.release('k', 'b', logout)
    assert.deepEqual(ended, ['token-1'])
  })

  test('a refused token is forgotten once, a late report does not harm the new one', async () => {
    const tokens = memoryTokenStore(fakeClock(START))
    let logins = 0
    const login = async () => ({
      token: createSecret(`token-${++logins}`),
      expiresAt: new Date('2026-03-05T13:00:00Z'),
    })
    const old = await tokens.withToken('k', 'a', login)
    await tokens.forget('k', old)
    await tokens.withToken('k', 'a', login)
    await tokens.forget('k', old)
    await tokens.withToken('k', 'a', login)
    assert.equal(logins, 2)
  })

  test('a budget spreads requests over its window', async () => {
    const clock = fakeClock(START)
    const budgets = memoryBudgetStore(clock)
    const budget = { match: '*', limit: 2, perSeconds: 10, scope: 'connection' as const }
    const waits: number[] = []
    for (let index = 0; index < 5; index++) waits.push(await budgets.take('k', budget))
    assert.deepEqual(waits, [0, 0, 10_000, 10_000, 20_000])
    await clock.sleep(40_000)
    assert.equal(await budgets.take('k', budget), 0)
  })

  test('secrets are redacted in every form in which they travel', () => {
    const redactor = createRedactor({ nested: [{ password: createSecret('p@ss word') }] })
    const text = `p@ss word ${encodeURIComponent('p@ss word')} ${btoa('p@ss word')}`
    assert.equal(redactor.text(text), '[redacted] [redacted] [redacted]')
    assert.deepEqual(redactor.data({ deep: [{ token: 'x', note: 'p@ss word' }] }), {
      deep: [{ token: '[redacted]', note: '[redacted]' }],
    })
  })

  test('of a medical record only what the policy names is left', () => {
    const record = {
      externalId: '1',
      kind: 'sale' as const,
      status: 'closed' as const,
      closedAt: '2026-03-05T10:00:00',
      total: '100.00',
      customerName: 'canary',
      description: 'canary',
      items: [{ name: 'canary', quantity: '1', price: '100', total: '100' }],
      payments: [],
    }
    const policy = {
      dataClass: 'medical' as const,
      privacy: { receipt: { kind: 'keep', status: 'keep', closedAt: 'keep', total: 'keep' } },
    } as const
    const left = applyPrivacy('receipt', record, policy, { now: START, pseudonym: (x) => x })
    assert.deepEqual(left, {
      externalId: '1',
      kind: 'sale',
      status: 'closed',
      closedAt: '2026-03-05T10:00:00',
      total: '100.00',
      items: [],
      payments: [],
    })
  })
})
