import { test } from '@japa/runner'
import { strict as assert } from 'node:assert'
import { createKrug, inMemory, KrugError, type Tokens } from '../src/index.ts'

const BASE = 'https://krug.test'
const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  Response.json({ status, code, title: '', detail: 'Нельзя', requestId: 'r1' }, { status, headers })
const done = () => Response.json({ data: { name: 'Сеть' } })

/** A server that answers one thing after another, and remembers what it was asked. */
function server(answer: (request: Request, at: number) => Response) {
  const asked: Request[] = []
  const fetch = (async (input: Request | URL, init?: RequestInit) => {
    const request = new Request(input, init)
    asked.push(request)
    return answer(request, asked.length - 1)
  }) as typeof globalThis.fetch
  return { asked, fetch }
}

const ask = (krug: ReturnType<typeof createKrug>) => krug.GET('/api/v1/organizations/current')

test.group('Client', () => {
  test('trades an old token once for all that wait, and keeps the new pair', async () => {
    let trades = 0
    const { fetch } = server((request) => {
      if (request.url.endsWith('/auth/refresh')) {
        trades++
        return Response.json({ data: { accessToken: 'new', refreshToken: 'next' } })
      }
      return request.headers.get('authorization') === 'Bearer new'
        ? done()
        : problem(401, 'E_SIGN_IN_REQUIRED')
    })
    const tokens = inMemory({ accessToken: 'old', refreshToken: 'one' })
    const krug = createKrug({ baseUrl: BASE, tokens, fetch })
    await Promise.all([ask(krug), ask(krug), ask(krug)])
    assert.equal(trades, 1)
    assert.deepEqual(await tokens.get(), { accessToken: 'new', refreshToken: 'next' })
  })

  test('forgets tokens that are good for nothing more', async () => {
    const { fetch } = server(() => problem(401, 'E_TOKEN_INVALID'))
    const kept: (Tokens | null)[] = [{ accessToken: 'old', refreshToken: 'one' }]
    const tokens = { get: () => kept.at(-1)!, set: (next: Tokens | null) => void kept.push(next) }
    await assert.rejects(ask(createKrug({ baseUrl: BASE, tokens, fetch })), {
      code: 'E_TOKEN_INVALID',
    })
    assert.equal(kept.at(-1), null)
  })

  test('waits as long as it is told, with the same body, and no longer than it should', async () => {
    const busy = (after: string) => problem(429, 'E_TOO_MANY_ATTEMPTS', { 'retry-after': after })
    const { fetch, asked } = server((_request, at) => (at < 2 ? busy('0') : done()))
    const krug = createKrug({ baseUrl: BASE, fetch, locale: 'en' })
    await krug.PATCH('/api/v1/organizations/current', { body: { name: 'Сеть' } })
    assert.equal(asked.length, 3)
    assert.deepEqual(await asked[2]!.json(), { name: 'Сеть' })
    assert.equal(asked[2]!.headers.get('accept-language'), 'en')

    const long = server(() => busy('3600'))
    await assert.rejects(ask(createKrug({ baseUrl: BASE, fetch: long.fetch })), { status: 429 })
    assert.equal(long.asked.length, 1)
    const always = server(() => busy('0'))
    await assert.rejects(ask(createKrug({ baseUrl: BASE, fetch: always.fetch, retries: 1 })), {
      status: 429,
    })
    assert.equal(always.asked.length, 2)
  })

  test('says what was refused, what is no answer of the API, and that nobody answers', async () => {
    const refused = await failure(() => problem(403, 'E_FORBIDDEN'))
    assert.deepEqual(
      [refused.code, refused.status, refused.message, refused.requestId],
      ['E_FORBIDDEN', 403, 'Нельзя', 'r1']
    )
    const odd = await failure(() => new Response('<h1>Bad gateway</h1>', { status: 502 }))
    assert.equal(odd.code, 'HTTP_502')
    const offline = await failure(() => {
      throw new TypeError('fetch failed')
    })
    assert.deepEqual([offline.code, offline.status], ['E_OFFLINE', 0])
  })

  test('writes lists as the server reads them', async () => {
    const { fetch, asked } = server(() => Response.json({ data: {} }))
    const krug = createKrug({ baseUrl: BASE, fetch })
    await krug.report('sales/daily', { preset: 'last7', venueId: ['a', 'b'] })
    assert.equal(
      decodeURIComponent(new URL(asked[0]!.url).search),
      '?preset=last7&venueId[]=a&venueId[]=b'
    )
  })
})

async function failure(answer: () => Response): Promise<KrugError> {
  try {
    await ask(createKrug({ baseUrl: BASE, fetch: server(answer).fetch }))
  } catch (error) {
    assert.ok(error instanceof KrugError)
    return error
  }
  throw new Error('nothing was refused')
}
