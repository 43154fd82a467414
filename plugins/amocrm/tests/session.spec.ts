import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { AuthError, ConfigError, createSecret, RateLimitedError } from '@krug/connector-sdk'
import { memoryTokenStore } from '@krug/connector-sdk/host'
import { createHarness, fakeClock } from '@krug/connector-sdk/testing'
import connector from '../src/connector.ts'
import { oauth } from '../src/session.ts'
import { givenRun, givenSimulator, read } from './given.ts'
import { firstLogin, NOW, valuesOf } from './vendor.ts'

const loginsOf = ({ requests }: { requests: { path: string }[] }) =>
  requests.filter(({ path }) => path === '/oauth2/access_token').length

test.group('amocrm | session', () => {
  test('two workers that meet an expired token renew it once', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const tokens = memoryTokenStore(fakeClock(NOW))
    const one = await givenRun(simulator, { tokens })
    const two = await givenRun(simulator, { tokens, firstLogin: undefined })
    simulator.signIns.expireAll()
    const [first, second] = await Promise.all([read(one, 'deals'), read(two, 'customers')])
    assert.ok(first.records.length > 0 && second.records.length > 0)
    assert.equal(loginsOf(simulator), 1)
  })

  test('a token that ends in the middle is renewed and its page read again', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const whole = await read(await givenRun(simulator), 'activities')
    simulator.fault({ name: 'expired-token', after: 7 })
    const broken = await read(await givenRun(simulator), 'activities')
    assert.deepEqual(broken.records, whole.records)
    assert.equal(loginsOf(simulator), 1)
  })

  test('a refresh token whose answer was lost asks for a new sign-in, once', async ({
    cleanup,
  }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const login = firstLogin(simulator)
    simulator.signIns.exchange({
      client_id: simulator.credentials.clientId,
      client_secret: simulator.credentials.clientSecret,
      grant_type: 'refresh_token',
      refresh_token: login.grant.release(),
    })
    simulator.signIns.expireAll()
    const run = await givenRun(simulator, { firstLogin: login })
    const result = await connector.check(run.ctx)
    assert.ok(!result.ok)
    assert.equal(result.reason, 'auth')
    assert.match(result.hint.ru, /войдите в amoCRM заново/)
    assert.equal(loginsOf(simulator), 1)
  })

  test('a connection that nobody signed in to says so', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    await assert.rejects(
      read(await givenRun(simulator, { firstLogin: undefined }), 'deals'),
      AuthError
    )
  })

  test('a long-lived token needs no sign-in, and a revoked one is final', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const open = (token: string) =>
      createHarness({
        connector,
        values: { baseUrl: `${simulator.url}/leads/list/`, token },
        now: NOW,
        allowHosts: [new URL(simulator.url).host],
      })
    const run = await open(simulator.credentials.token)
    const { records } = await read(run, 'deals')
    assert.ok(records.length > 0)
    simulator.requests.length = 0
    await assert.rejects(read(await open('revoked-token'), 'deals'), AuthError)
    assert.equal(simulator.requests.length, 1)
  })

  test('a sign-in in another account is refused', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const run = await givenRun(simulator)
    const query = new URLSearchParams({
      code: simulator.signIns.agree(),
      referer: 'other.amocrm.ru',
    })
    await assert.rejects(run.http.signIn({ query, redirectUri: 'https://k/' }), ConfigError)
  })

  test('people agree on the page of their zone: {0}')
    .with([
      ['https://shop.amocrm.ru/leads', 'https://www.amocrm.ru/oauth'],
      ['https://shop.kommo.com', 'https://www.kommo.com/oauth'],
    ] as const)
    .run((_, [baseUrl, page]) => {
      const config = { ...valuesOf({ url: '', credentials: {} } as never), baseUrl, clientId: 'c1' }
      const url = new URL(oauth.authorizeUrl(config as never, { state: 's', redirectUri: '' }))
      assert.equal(url.origin + url.pathname, page)
      assert.equal(url.searchParams.get('client_id'), 'c1')
    })

  test('a blocked address waits instead of asking on', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    const run = await givenRun(simulator)
    simulator.fault({ name: 'rate-limited-bare', times: 2 })
    simulator.fault({ name: 'blocked', times: Infinity })
    const error = await read(run, 'deals').catch((reason) => reason)
    assert.ok(error instanceof RateLimitedError)
    assert.ok(error.retryAt.getTime() - run.clock.now().getTime() > 10 * 60_000)
    assert.equal(simulator.requests.length, 3)
  })

  test('an account that is not paid, or is not there, is for the admin', async ({ cleanup }) => {
    const simulator = await givenSimulator()
    cleanup(() => simulator.stop())
    simulator.fault({ name: 'not-paid' })
    await assert.rejects(read(await givenRun(simulator), 'deals'), ConfigError)
    const gone = await givenRun(simulator, {
      firstLogin: { ...firstLogin(simulator), token: createSecret('x') },
    })
    simulator.signIns.revokeAll()
    await assert.rejects(read(gone, 'deals'), AuthError)
  })
})
