import { randomInt, randomUUID } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { pause, Process, webProcess } from '#tests/helpers/processes'
import { withTenant } from '#tenancy/tenant_scope'

/** Where nothing secret and nobody's address may be found. */
const WITHOUT_A_TENANT = [
  'pgboss.job',
  'auth_access_tokens',
  'failed_sign_ins',
  'rate_limits',
  'recovery_codes',
  'second_factors',
  'sessions',
  'sign_ins',
]
const OF_A_TENANT = [
  'audit_entries',
  'connections',
  'customer_identities',
  'customers',
  'idempotent_requests',
  'sync_runs',
]

async function textOf(tables: string[]) {
  const texts = []
  for (const table of tables) {
    const { rows } = await db.rawQuery<{ rows: { text: string }[] }>(
      `select coalesce(string_agg(t::text, chr(10)), '') as text from ${table} t`
    )
    texts.push(`${table}\n${rows[0].text}`)
  }
  return texts
}

test.group('What is secret', () => {
  test('is found in no log, job, error or audit entry, whatever was asked for', async ({
    assert,
    cleanup,
  }) => {
    const mark = randomUUID().slice(0, 8)
    let said = ''
    const hear = (text: string) => void (said += text)
    const loud = { LOG_LEVEL: 'trace' }
    const web = await webProcess(loud, hear)
    const worker = new Process(['ace.js', 'queue:work'], loud, hear)
    cleanup(async () => {
      await web.kill()
      await worker.kill()
    })
    // What other tests left for people that they rolled back.
    await db.rawQuery(`delete from pgboss.job where name like 'access.%'`)
    worker.start()
    await web.start()

    const phone = `+7903${randomInt(1_000_000, 9_999_999)}`
    const canaries: Record<string, string> = {
      email: `canary-${mark}@example.test`,
      password: `canary-password-${mark}`,
      wrongPassword: `canary-wrong-${mark}`,
      customerEmail: `canary-customer-${mark}@example.test`,
      phone: phone.slice(1),
      connectionSecret: `canary-connection-${mark}`,
    }
    const refusals: string[] = []
    async function ask(method: string, path: string, body?: object | string, token?: string) {
      const answer = await fetch(`${web.url}/api/v1${path}`, {
        method,
        headers: {
          'accept': 'application/json',
          'content-type': 'application/json',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: typeof body === 'string' ? body : body && JSON.stringify(body),
      })
      const text = await answer.text()
      if (!answer.ok) refusals.push(text)
      return text ? JSON.parse(text).data : undefined
    }

    const { email, password, wrongPassword } = canaries
    const person = { name: 'Владелец', email, password }
    const owner = await ask('POST', '/auth/register', { organization: 'Клетка', ...person })
    Object.assign(canaries, { access: owner.accessToken, refresh: owner.refreshToken })
    const { accessToken: token } = owner
    await ask('POST', '/auth/login', { email, password: wrongPassword })
    await ask('POST', '/auth/login', `{"email":"${email}","password":"${wrongPassword}"`)
    await ask('POST', '/auth/login', { email, password })
    await ask('POST', '/auth/forgot-password', { email })
    const { secret } = await ask('POST', '/auth/second-factor', { password }, token)
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
    const { recoveryCodes } = await ask('PUT', '/auth/second-factor', { code }, token)
    const proof = { password, otp: recoveryCodes[1] }
    const personal = { name: 'Обмен', days: 1, permissions: ['venues.read'], ...proof }
    const made = await ask('POST', '/auth/tokens', personal, token)
    Object.assign(canaries, { secret, recovery: recoveryCodes[0], personal: made.token })

    const business = { name: 'Кафе', category: 'gastronomy' }
    const { id: businessId } = await ask('POST', '/businesses', business, token)
    const { customerEmail, connectionSecret } = canaries
    await ask('POST', '/customers', { name: 'Анна', phone, email: customerEmail }, token)
    await ask('POST', '/customers', { name: 'Анна', phone, email: 'canary' }, token)
    await ask('POST', '/customers/search', { search: phone }, token)
    const config = { baseUrl: 'http://127.0.0.1:9', login: 'krug', password: connectionSecret }
    const connection = { connector: 'iiko', businessId, name: 'iiko', config }
    const { id } = await ask('POST', '/connections', connection, token)
    await ask('POST', `/connections/${id}/check`, {}, token)
    await ask('POST', `/connections/${id}/sync`, { mode: 'full' }, token)
    assert.isAbove(refusals.length, 2)

    const idle = async () => {
      const { rows } = await db.rawQuery<{ rows: unknown[] }>(
        `select 1 from pgboss.job where name like 'access.%' and state <> 'completed'`
      )
      return rows.length === 0
    }
    for (const end = Date.now() + 30_000; !(await idle()); await pause(200))
      assert.isBelow(Date.now(), end, 'the letters were not sent')

    const places = [
      `log\n${said}`,
      `refusals\n${refusals.join('\n')}`,
      ...(await textOf(WITHOUT_A_TENANT)),
      ...(await withTenant(db, owner.user.organizationId, () => textOf(OF_A_TENANT))),
    ]
    assert.include(places[0], 'request refused')
    assert.include(places.join(), owner.user.id)
    const found = places.flatMap((text) =>
      Object.entries(canaries)
        .filter(([, canary]) => text.includes(canary))
        .map(([name]) => `${name} in ${text.split('\n')[0]}`)
    )
    assert.deepEqual(found, [])
  }).timeout(120_000)
})
