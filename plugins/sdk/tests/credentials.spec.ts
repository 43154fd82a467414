import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import vine from '@vinejs/vine'
import {
  AuthError,
  createSecret,
  defineConnector,
  RateLimitedError,
  type Connector,
  type Manifest,
} from '@krug/connector-sdk'
import {
  createHttp,
  createRedactor,
  egressPolicy,
  memoryBudgetStore,
  memoryTokenStore,
  type Transport,
} from '@krug/connector-sdk/host'
import { fakeClock } from '@krug/connector-sdk/testing'

const START = new Date('2026-03-05T12:00:00Z')
const expect = vine.create({ ok: vine.boolean() })

interface Config {
  longLived?: boolean
}

/** A vendor that takes `token-1` and later ones until told otherwise. */
function givenConnection(
  more: Partial<Connector<Config, any>> = {},
  config: Config = {},
  answer: (body?: string) => { status: number; body: string } = () => ({ status: 200, body: OK })
) {
  const clock = fakeClock(START)
  const grants: (string | undefined)[] = []
  const bodies: (string | undefined)[] = []
  const connector = defineConnector<Config, string>({
    manifest: {
      id: 'acme',
      title: 'Acme',
      egress: ['acme.test'],
      budgets: [],
    } as unknown as Manifest,
    config: vine.create({ longLived: vine.boolean().optional() }),
    configVersion: 1,
    baseUrl: () => 'https://acme.test/',
    oauth: {
      authorizeUrl: () => 'https://acme.test/agree',
      exchange: async (_, { query }) => {
        if (query.get('code') !== 'good') throw new AuthError({ ru: 'нет', en: 'no' })
        return loginOf('exchanged', 'grant-0')
      },
      needed: ({ longLived }) => !longLived,
    },
    async login({ grant }) {
      grants.push(grant?.release())
      return loginOf(`token-${grants.length}`, `grant-${grants.length}`)
    },
    authorize: (_, token) => ({ auth: token?.release() ?? 'from the settings' }),
    check: async () => ({ ok: true, account: 'acme', venues: [] }),
    streams: {},
    ...more,
  })
  const transport: Transport = async ({ body }) => {
    bodies.push(body)
    const { status, body: text } = answer(body)
    return { status, headers: new Headers(), body: chunks(text) }
  }
  const http = createHttp({
    connector,
    config,
    connectionId: 'c1',
    transport,
    budgets: memoryBudgetStore(clock),
    tokens: memoryTokenStore(clock),
    clock,
    log: () => {},
    signal: new AbortController().signal,
    random: () => 0,
  })
  const ask = () => http.send({ method: 'POST', path: 'x', json: { n: 1 }, expect, readOnly: true })
  return { http, ask, clock, grants, bodies }
}

const OK = '{"ok":true}'
const loginOf = (token: string, grant: string) => ({
  token: createSecret(token),
  grant: createSecret(grant),
  expiresAt: new Date('2026-03-05T13:00:00Z'),
})

async function* chunks(text: string) {
  yield Buffer.from(text)
}

test.group('sdk | credentials', () => {
  test('a sign-in in the browser is what runs go on with', async () => {
    const { http, ask, grants, bodies } = givenConnection()
    await http.signIn({ query: new URLSearchParams({ code: 'good' }), redirectUri: 'https://k/' })
    await ask()
    assert.deepEqual(JSON.parse(bodies[0]!), { n: 1, auth: 'exchanged' })
    assert.deepEqual(grants, [])
  })

  test('the next login is made with what the last one left', async () => {
    let refused = 0
    const { http, ask, grants } = givenConnection({}, {}, () =>
      refused++ === 0 ? { status: 401, body: '{}' } : { status: 200, body: OK }
    )
    await http.signIn({ query: new URLSearchParams({ code: 'good' }), redirectUri: 'https://k/' })
    await ask()
    assert.deepEqual(grants, ['grant-0'])
  })

  test('credentials of the settings need no login, and a refusal of them is final', async () => {
    let status = 200
    const { ask, grants, bodies } = givenConnection({}, { longLived: true }, () => ({
      status,
      body: OK,
    }))
    await ask()
    assert.deepEqual(JSON.parse(bodies[0]!), { n: 1, auth: 'from the settings' })
    status = 401
    await assert.rejects(ask(), AuthError)
    assert.deepEqual([grants.length, bodies.length], [0, 2])
  })

  test('a connector may say until when to wait', async () => {
    let asked = 0
    const limitedFor = (seconds: number) =>
      givenConnection(
        {
          classify: ({ now }) =>
            new RateLimitedError({ ru: 'позже', en: 'later' }, new Date(+now + seconds * 1000)),
        },
        { longLived: true },
        () => (asked++ === 0 ? { status: 403, body: '{}' } : { status: 200, body: OK })
      )
    const soon = limitedFor(20)
    await soon.ask()
    assert.deepEqual(soon.clock.sleeps, [20_000])
    asked = 0
    const late = limitedFor(900)
    await assert.rejects(late.ask(), RateLimitedError)
    assert.deepEqual([asked, late.clock.sleeps], [1, []])
  })

  test('an address that is a secret may be reached and not read', () => {
    const secretUrl = 'https://shop.test/rest/1/c4n4ry-c0de/'
    const config = { webhookUrl: createSecret(secretUrl) }
    const permit = egressPolicy({ egress: ['config:webhookUrl'] } as never, config)
    permit(new URL('https://shop.test/anything'))
    assert.throws(() => permit(new URL('https://other.test/')))
    const { text } = createRedactor(config)
    assert.equal(
      text('POST /rest/1/c4n4ry-c0de/crm.json 500'),
      'POST /rest/1/[redacted]/crm.json 500'
    )
  })
})
