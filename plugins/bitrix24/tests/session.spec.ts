import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { AuthError, ConfigError, PermissionError } from '@krug/connector-sdk'
import { memoryTokenStore } from '@krug/connector-sdk/host'
import { createHarness, fakeClock } from '@krug/connector-sdk/testing'
import connector from '../src/connector.ts'
import { givenRun, givenSimulator, read } from './given.ts'
import { firstLogin, NOW, webhookValuesOf } from './vendor.ts'

const loginsOf = ({ requests }: { requests: { path: string }[] }) =>
  requests.filter(({ path }) => path === '/oauth/token/').length

test.group('bitrix24 | session', () => {
  test('a token is renewed when the portal refuses it, once for two workers', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const tokens = memoryTokenStore(fakeClock(NOW))
    const one = await givenRun(simulator, { tokens })
    const two = await givenRun(simulator, { tokens, firstLogin: undefined })
    await read(one, 'pipelines')
    assert.equal(loginsOf(simulator), 0)
    simulator.signIns.expireAll()
    const [deals, customers] = await Promise.all([read(one, 'deals'), read(two, 'customers')])
    assert.ok(deals.records.length > 0 && customers.records.length > 0)
    assert.equal(loginsOf(simulator), 1)
  })

  test('a refresh token whose answer was lost asks for a new sign-in, once', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const login = firstLogin(simulator)
    const { clientId, clientSecret } = simulator.credentials
    simulator.signIns.exchange({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'refresh_token',
      refresh_token: login.grant.release(),
    })
    simulator.signIns.expireAll()
    const run = await givenRun(simulator, { firstLogin: login })
    const result = await connector.check(run.ctx)
    assert.ok(!result.ok)
    assert.equal(result.reason, 'auth')
    assert.equal(loginsOf(simulator), 1)
  })

  test('a sign-in in another portal is refused', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const run = await givenRun(simulator)
    const code = simulator.signIns.agree()
    const query = new URLSearchParams({ code, domain: 'other.bitrix24.ru' })
    await assert.rejects(run.http.signIn({ query, redirectUri: 'https://k/' }), ConfigError)
  })

  test('a webhook that was taken away is final, and its address is in no error', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const run = await createHarness({
      connector,
      values: { webhookUrl: `${simulator.url}/rest/1/revokedwebhook00/profile.json` },
      now: NOW,
      allowHosts: [new URL(simulator.url).host],
    })
    const error = await read(run, 'deals').catch((reason) => reason)
    assert.ok(error instanceof AuthError)
    assert.ok(!`${error.detail}${error.message}${run.logs}`.includes('revokedwebhook00'))
    assert.equal(simulator.requests.length, 1)
  })

  test('a renamed portal is named, and nothing is sent there', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const other = await givenSimulator()
    cleanup(() => other.stop())
    simulator.rename(other.url)
    const run = await createHarness({
      connector,
      values: webhookValuesOf(simulator),
      now: NOW,
      allowHosts: [simulator, other].map(({ url }) => new URL(url).host),
    })
    const error = await read(run, 'deals').catch((reason) => reason)
    assert.ok(error instanceof ConfigError)
    assert.match(error.text.ru, new RegExp(new URL(other.url).host))
    assert.ok(!error.text.ru.includes(simulator.credentials.webhookCode))
    assert.deepEqual(other.requests, [])
  })

  test('check warns of a user who sees too little, and of scopes that are missing', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator({ admin: false, scopes: ['crm', 'user_basic'] })
    cleanup(() => simulator.stop())
    const run = await givenRun(simulator)
    const result = await connector.check(run.ctx)
    assert.ok(result.ok)
    assert.deepEqual(
      result.notes!.map(({ en }) => /administrator|\(task\)|\(department\)/.exec(en)?.[0]),
      ['administrator', '(task)', '(department)']
    )
    simulator.portal.scopes.splice(0)
    const none = await connector.check(run.ctx)
    assert.ok(!none.ok && none.reason === 'permission')
    assert.match(none.hint.ru, /crm, user/)
  })

  test('a plan without REST and a closed portal are for people to mend', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    simulator.fault({ name: 'no-plan' })
    const refused = await read(await givenRun(simulator), 'deals').catch((reason) => reason)
    assert.ok(refused instanceof PermissionError)
    assert.match(refused.text.ru, /тариф/i)
    simulator.fault({ name: 'overload' })
    await assert.rejects(read(await givenRun(simulator), 'deals'), ConfigError)
  })
})
