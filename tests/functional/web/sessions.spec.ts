import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { givenTenant } from '#tests/helpers/given'
import { webProcess, type WebProcess } from '#tests/helpers/processes'

const count = async () => {
  const { rows } = await db.rawQuery('select count(*)::int as count from sessions')
  return rows[0].count as number
}

test.group('Sessions', (group) => {
  let web: WebProcess
  group.setup(async () => {
    web = await webProcess({ SESSION_DRIVER: 'database' })
    await web.start()
    return () => web.kill()
  })

  test('programs and probes leave none behind', async ({ assert }) => {
    const { token } = await givenTenant()
    const before = await count()
    const bearer = { authorization: `Bearer ${token}` }
    const asked: [string, number, RequestInit?][] = [
      ['/api/v1/auth/me', 200, { headers: bearer }],
      ['/api/v1/pos/quote', 422, { method: 'POST', headers: bearer }],
      ['/api/v1/auth/me', 401],
      ['/api/v1/auth/login', 422, { method: 'POST' }],
      ['/api/v1/webhooks/nobody', 404, { method: 'POST' }],
      ['/health/live', 200],
      ['/metrics', 404],
      ['/embed/nothing', 404],
    ]
    for (const [path, status, init] of asked) {
      const answer = await fetch(web.url + path, init)
      assert.equal(answer.status, status, path)
      assert.isNull(answer.headers.get('set-cookie'), path)
    }
    assert.equal(await count(), before)
  })

  test('a browser that opens a page gets one, and keeps it', async ({ assert }) => {
    const before = await count()
    const first = await fetch(`${web.url}/login`)
    const cookies = first.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
    assert.isTrue(cookies.some((cookie) => cookie.includes('krug-session=')))
    assert.isTrue(cookies.some((cookie) => cookie.startsWith('XSRF-TOKEN=')))
    assert.equal(await count(), before + 1)
    const headers = { cookie: cookies.join('; ') }
    await fetch(`${web.url}/login`, { headers })
    await fetch(`${web.url}/api/v1/auth/me`, { headers })
    assert.equal(await count(), before + 1)
    const forged = await fetch(`${web.url}/session`, { method: 'POST', headers })
    assert.equal(forged.status, 403)
  })

  test('a browser signs in whatever it sends besides, and is refused in words', async ({
    assert,
  }) => {
    const headers = { 'authorization': 'Bearer nobody', 'content-type': 'application/json' }
    const asked: [string, string, number][] = [
      ['POST', '/session', 422],
      ['POST', '/session/passkey/options', 200],
      ['POST', '/session/passkey', 422],
      ['DELETE', '/session', 204],
      ['POST', '/platform/session', 422],
    ]
    for (const [method, path, status] of asked) {
      const answer = await fetch(web.url + path, { method, headers, body: '{}' })
      assert.equal(answer.status, status, `${method} ${path}: ${await answer.text()}`)
    }
  })
})
