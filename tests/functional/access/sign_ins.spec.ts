import { test, timeTravel } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { givenMember, givenSession, givenTenant, PASSWORD, rolledBack } from '#tests/helpers/given'

const URL = '/api/v1/auth/sign-ins'
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

test.group('Where one is signed in', (group) => {
  group.each.setup(rolledBack)

  test('browsers and programs are listed in words, and end one by one, at once', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const stranger = await givenTenant()
    const browser = await givenSession(tenant.owner, tenant.tenantId, FIREFOX)
    const program = await client
      .post('/api/v1/auth/login')
      .header('user-agent', 'till/2.1 (Windows)')
      .json({ email: tenant.owner.email, password: PASSWORD })
    const { accessToken, refreshToken } = program.body().data

    const list = await client.get(URL).withSession(browser)
    list.assertStatus(200)
    const rows = list.body().data
    assert.lengthOf(rows, 3)
    assert.containSubset(rows, [
      { kind: 'portal', device: 'Firefox, Linux', current: true },
      { kind: 'api', device: 'till/2.1', current: false },
    ])

    const { id } = rows.find(({ device }: { device: string }) => device === 'till/2.1')
    const foreign = await client.delete(`${URL}/${id}`).bearerToken(stranger.token)
    foreign.assertStatus(404)
    const ended = await client.delete(`${URL}/${id}`).withSession(browser).withCsrfToken()
    ended.assertStatus(204)
    const me = await client.get('/api/v1/auth/me').bearerToken(accessToken)
    me.assertStatus(401)
    const refresh = await client.post('/api/v1/auth/refresh').json({ refreshToken })
    refresh.assertStatus(401)
  })

  test('all others end together, and nobody else’s', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const other = await givenMember(tenant, 'viewer')
    const [one, two] = [
      await givenSession(tenant.owner, tenant.tenantId),
      await givenSession(tenant.owner, tenant.tenantId),
    ]
    const ended = await client.delete(URL).withSession(one).withCsrfToken()
    ended.assertStatus(204)
    const statuses = await Promise.all([
      client.get('/api/v1/auth/me').withSession(one),
      client.get('/api/v1/auth/me').withSession(two),
      client.get('/api/v1/auth/me').bearerToken(tenant.token),
      client.get('/api/v1/auth/me').bearerToken(other.token),
    ])
    assert.deepEqual(
      statuses.map((answer) => answer.status()),
      [200, 401, 401, 200]
    )
  })

  test('a new password takes the old one, and ends the other sign-ins', async ({ client }) => {
    const tenant = await givenTenant()
    const session = await givenSession(tenant.owner, tenant.tenantId)
    const change = (password: string) =>
      client
        .put('/api/v1/auth/password')
        .withSession(session)
        .withCsrfToken()
        .json({ password, newPassword: 'another-password-1' })
    const wrong = await change('wrong-password')
    wrong.assertStatus(401)
    const done = await change(PASSWORD)
    done.assertStatus(204)
    const other = await client.get('/api/v1/auth/me').bearerToken(tenant.token)
    other.assertStatus(401)
    const own = await client.get('/api/v1/auth/me').withSession(session)
    own.assertStatus(200)
  })

  test('who is away for long has to sign in again', async ({ client }) => {
    const tenant = await givenTenant()
    const session = await givenSession(tenant.owner, tenant.tenantId)
    timeTravel('13 hours')
    const late = await client.get('/api/v1/auth/me').withSession(session)
    late.assertStatus(401)
  })

  test('a browser that has no cookie of the account is told of in a letter, a known one is not', async ({
    client,
    assert,
  }) => {
    const { owner } = await givenTenant()
    const enter = (cookie?: string) => {
      const request = client.post('/session').withCsrfToken()
      if (cookie) request.withCookie('krug-device', JSON.parse(cookie))
      return request.json({ email: owner.email, password: PASSWORD })
    }
    const letters = async () => {
      const { rows } = await db.rawQuery<{ rows: { data: Record<string, string> }[] }>(
        `select data from pgboss.job where name = 'access.tell-person' and data->>'userId' = ?`,
        [owner.id]
      )
      return rows.map(({ data }) => data)
    }
    const first = await enter()
    const [letter] = await letters()
    assert.equal(letter.letter, 'new-device')
    assert.sameMembers(Object.keys(letter), ['letter', 'userId', 'signInId'])

    const device = first.cookies()['krug-device']
    assert.isTrue(device.httpOnly)
    assert.notInclude(JSON.stringify(device.value), owner.email)
    await enter(JSON.stringify(device.value))
    assert.lengthOf(await letters(), 1)
  })
})

test.group('Refresh tokens', (group) => {
  group.each.setup(rolledBack)

  async function given(client: ApiClient) {
    const tenant = await givenTenant()
    const login = await client
      .post('/api/v1/auth/login')
      .json({ email: tenant.owner.email, password: PASSWORD })
    const refresh = (refreshToken: string) =>
      client.post('/api/v1/auth/refresh').json({ refreshToken })
    return { tenant, refresh, refreshToken: login.body().data.refreshToken as string }
  }

  test('of several calls at once one gets new tokens, and nobody is signed out', async ({
    client,
    assert,
  }) => {
    const { refresh, refreshToken } = await given(client)
    const answers = await Promise.all([1, 2, 3].map(() => refresh(refreshToken)))
    const won = answers.filter((answer) => answer.status() === 200)
    assert.lengthOf(won, 1)
    const next = await refresh(won[0].body().data.refreshToken)
    next.assertStatus(200)
  })

  test('a used one that comes back ends the whole sign-in and is written down', async ({
    client,
    assert,
  }) => {
    const { tenant, refresh, refreshToken } = await given(client)
    const second = await refresh(refreshToken)
    const { accessToken, refreshToken: newest } = second.body().data
    timeTravel('11 seconds')
    const stolen = await refresh(refreshToken)
    stolen.assertStatus(401)
    stolen.assertBodyContains({ code: 'E_TOKEN_INVALID' })

    const me = await client.get('/api/v1/auth/me').bearerToken(accessToken)
    me.assertStatus(401)
    const rightful = await refresh(newest)
    rightful.assertStatus(401)
    const noted = await tenant.inside(() =>
      db.from('audit_entries').where('action', 'users.refresh_token_reused').select('subject_id')
    )
    assert.deepEqual(noted, [{ subject_id: tenant.owner.id }])
  })
})
