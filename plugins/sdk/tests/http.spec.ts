import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { test } from '@japa/runner'
import vine from '@vinejs/vine'
import {
  createSecret,
  defineConnector,
  RateLimitedError,
  secret,
  TransientError,
  UpstreamContractError,
  type Manifest,
} from '@krug/connector-sdk'
import {
  createHttp,
  memoryBudgetStore,
  memoryTokenStore,
  type Transport,
} from '@krug/connector-sdk/host'
import { fakeClock } from '@krug/connector-sdk/testing'

const START = new Date('2026-03-05T12:00:00Z')
const expect = vine.create({ ok: vine.boolean() })

const connector = defineConnector({
  manifest: {
    id: 'acme',
    title: 'Acme',
    egress: ['acme.test'],
    budgets: [],
  } as unknown as Manifest,
  config: vine.create({ key: secret() }),
  configVersion: 1,
  baseUrl: () => 'https://acme.test/api',
  check: async () => ({ ok: true, account: 'acme', venues: [] }),
  streams: {},
})

type Reply = { status?: number; body?: string | Buffer; headers?: Record<string, string> }

/** A client whose vendor gives these answers, the last one again and again. */
function givenVendor(...replies: Reply[]) {
  return givenVendorOf('personal', ...replies)
}

function givenVendorOf(dataClass: Manifest['dataClass'], ...replies: Reply[]) {
  const clock = fakeClock(START)
  const controller = new AbortController()
  const asked: { url: string; method: string; body?: string }[] = []
  const logs: string[] = []
  const transport: Transport = async ({ url, method, body, permit }) => {
    permit(url)
    asked.push({ url: url.href, method, body })
    const {
      status = 200,
      body: text = '{"ok":true}',
      headers,
    } = replies[asked.length - 1] ?? replies.at(-1)!
    return { status, headers: new Headers(headers), body: chunks(text) }
  }
  const http = createHttp({
    connector: { ...connector, manifest: { ...connector.manifest, dataClass } },
    config: { key: createSecret('canary') },
    connectionId: 'c1',
    transport,
    budgets: memoryBudgetStore(clock),
    tokens: memoryTokenStore(clock),
    clock,
    log: (...entry) => void logs.push(JSON.stringify(entry)),
    signal: controller.signal,
    random: () => 0,
    limits: { maxBytes: 1000 },
  })
  return { http, clock, asked, logs, controller }
}

async function* chunks(body: string | Buffer) {
  yield Buffer.from(body)
}

test.group('sdk | http', () => {
  test('paths are relative to the base, queries are added', async () => {
    const { http, asked } = givenVendor({})
    await http.send({ path: '/items', query: { page: 2, none: undefined }, expect })
    assert.equal(asked[0]!.url, 'https://acme.test/api/items?page=2')
  })

  test('a body may be any text', async () => {
    const { http, asked } = givenVendor({})
    const body = { type: 'text/xml; charset=utf-8', text: '<query/>' }
    await http.send({ method: 'POST', path: 'items', body, expect })
    assert.equal(asked[0]!.body, '<query/>')
  })

  test('an XML answer is read in the charset of its prolog', async () => {
    const name = Buffer.from([0xc1, 0xee, 0xf0, 0xf9]) // “Борщ” in windows-1251
    const prolog = Buffer.from('<?xml version="1.0" encoding="windows-1251"?>')
    const { http } = givenVendor({ body: Buffer.concat([prolog, name]) })
    const text = await http.send({ path: 'items', as: 'text', expect: vine.create(vine.string()) })
    assert.ok(text.endsWith('Борщ'))
  })

  test('waits grow between attempts', async () => {
    const { http, clock } = givenVendor({ status: 502 }, { status: 503 }, { status: 500 }, {})
    assert.deepEqual(await http.send({ path: 'items', expect }), { ok: true })
    assert.deepEqual(clock.sleeps, [500, 1000, 2000])
  })

  test('Retry-After is kept: {0}')
    .with([
      ['7', 7000],
      ['Thu, 05 Mar 2026 12:00:30 GMT', 30_000],
    ] as const)
    .run(async (_, [value, wait]) => {
      const reply = { status: 429, headers: { 'retry-after': value } }
      const { http, clock } = givenVendor(reply, {})
      await http.send({ path: 'items', expect })
      assert.deepEqual(clock.sleeps, [wait])
    })

  test('a long wait ends the run instead', async () => {
    const { http, asked, clock } = givenVendor({ status: 503, headers: { 'retry-after': '120' } })
    const error = await http.send({ path: 'items', expect }).catch((reason) => reason)
    assert.ok(error instanceof RateLimitedError)
    assert.equal(error.retryAt.toISOString(), '2026-03-05T12:02:00.000Z')
    assert.deepEqual([asked.length, clock.sleeps], [1, []])
  })

  test('a wait that a schema finds in a successful answer is kept as well', async () => {
    const busyUntil = (seconds: number) => ({
      '~standard': {
        ...expect['~standard'],
        types: undefined,
        validate(body: unknown) {
          if (asked.length > 1) return { value: body as { ok: boolean } }
          const until = new Date(START.getTime() + seconds * 1000)
          throw new RateLimitedError({ ru: 'Занято', en: 'Busy' }, until)
        },
      },
    })
    const short = givenVendor({})
    let { asked } = short
    await short.http.send({ path: 'items', expect: busyUntil(40) })
    assert.deepEqual(short.clock.sleeps, [40_000])
    const long = givenVendor({})
    asked = long.asked
    await assert.rejects(long.http.send({ path: 'items', expect: busyUntil(90) }), RateLimitedError)
    assert.deepEqual([asked.length, long.clock.sleeps], [1, []])
  })

  test('a limit is a limit, also when a proxy tells it with a web page', async () => {
    const { http, clock } = givenVendor(
      { status: 429, body: '<html><body>Slow down</body></html>' },
      {}
    )
    assert.deepEqual(await http.send({ path: 'items', expect }), { ok: true })
    assert.deepEqual(clock.sleeps, [5000])
  })

  test('no content is an answer, an empty body is not', async () => {
    const nothing = vine.create(vine.any().nullable())
    const none = givenVendor({ status: 204, body: '' })
    assert.ok(!(await none.http.send({ path: 'x', expect: nothing })))
    const cut = givenVendor({ status: 200, body: '' })
    await assert.rejects(cut.http.send({ path: 'x', expect: nothing }), TransientError)
  })

  test('a write is repeated only with an idempotency key', async () => {
    const once = givenVendor({ status: 500 })
    await assert.rejects(
      once.http.send({ method: 'POST', path: 'x', json: {}, expect }),
      TransientError
    )
    assert.equal(once.asked.length, 1)
    const often = givenVendor({ status: 500 }, {})
    await often.http.send({ method: 'POST', path: 'x', json: {}, expect, idempotencyKey: 'k' })
    assert.equal(often.asked.length, 2)
  })

  test('an answer of another shape or beyond the limit is not taken', async () => {
    const shape = givenVendor({ body: '{"ok":"maybe"}' })
    await assert.rejects(shape.http.send({ path: 'x', expect }), UpstreamContractError)
    const huge = givenVendor({ body: JSON.stringify({ ok: true, rest: 'x'.repeat(2000) }) })
    await assert.rejects(huge.http.send({ path: 'x', expect }), UpstreamContractError)
  })

  test('hosts that the manifest does not name are not asked', async () => {
    const { http, asked } = givenVendor({})
    await assert.rejects(http.send({ path: 'https://evil.test/', expect }))
    assert.equal(asked.length, 0)
  })

  test('a cancelled run sends nothing more', async () => {
    const { http, asked, controller } = givenVendor({ status: 500 })
    controller.abort()
    await assert.rejects(http.send({ path: 'x', expect }), { name: 'AbortError' })
    assert.equal(asked.length, 0)
  })

  test('secrets in an error of the vendor are redacted', async () => {
    const { http, logs } = givenVendor({ status: 400, body: 'bad key canary' })
    const error = await http.send({ path: 'x', expect }).catch((reason) => reason)
    assert.match(error.detail, /bad key \[redacted\]/)
    assert.doesNotMatch(logs.join(), /canary/)
  })

  test('what was cut off is not quoted: it may be about people', async () => {
    const { http } = givenVendor({ body: '{"name":"Anna Canary' })
    const error = await http.send({ path: 'x', expect }).catch((reason) => reason)
    assert.doesNotMatch(inspect(error, { depth: 5 }), /Canary/)
  })

  test('a medical vendor is not quoted: status {status}')
    .with([
      { status: 500, body: 'Пациент Canary не найден' },
      { status: 400, body: '{"desc":"Canary"}' },
      { status: 200, body: '<html><body>Canary</body></html>' },
      { status: 502, body: '<html><body>Canary</body></html>' },
    ])
    .run(async (_, reply) => {
      const { http, logs } = givenVendorOf('medical', reply)
      const error = await http.send({ path: 'x', expect }).catch((reason) => reason)
      assert.doesNotMatch(inspect(error, { depth: 5 }) + logs.join(), /Canary/)
    })

  test('pages follow one another until there is none', async () => {
    const { http, asked } = givenVendor({})
    const next = () => (asked.length < 3 ? { query: { page: asked.length } } : null)
    const pages = await Array.fromAsync(http.pages({ path: 'x', expect }, next))
    assert.equal(pages.length, 3)
    assert.equal(asked[2]!.url, 'https://acme.test/api/x?page=2')
  })

  test('a page that leads back to itself ends the list', async () => {
    const { http, asked } = givenVendor({})
    const next = () => ({ query: { after: asked.length % 2 } })
    await assert.rejects(
      Array.fromAsync(http.pages({ path: 'x', expect }, next)),
      UpstreamContractError
    )
    assert.equal(asked.length, 3)
  })

  test('a vendor that answers the same page for ever is stopped', async () => {
    const { http, asked } = givenVendor({})
    const next = () => ({ query: { page: asked.length } })
    await assert.rejects(
      Array.fromAsync(http.pages({ path: 'x', expect }, next)),
      UpstreamContractError
    )
    assert.equal(asked.length, 1001)
  })

  test('a year of days without a sale is read to its end', async () => {
    const { http, asked } = givenVendor({})
    const next = () => (asked.length < 366 ? { query: { day: asked.length } } : null)
    const pages = await Array.fromAsync(http.pages({ path: 'x', expect }, next))
    assert.equal(pages.length, 366)
  })
})
