import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import {
  givenMember,
  givenSession,
  givenTenant,
  PASSWORD,
  rolledBack,
  type Tenant,
} from '#tests/helpers/given'
import { codeOf } from '#tests/helpers/given_operator'

const URL = '/api/v1/auth/second-factor'

async function givenSecondFactor(client: ApiClient, token: string) {
  const started = await client.post(URL).bearerToken(token).json({ password: PASSWORD })
  started.assertStatus(200)
  const { secret, address } = started.body().data
  const confirmed = await client
    .put(URL)
    .bearerToken(token)
    .json({ code: codeOf(secret) })
  confirmed.assertStatus(200)
  const { recoveryCodes } = confirmed.body().data
  return { secret, address, recoveryCodes: recoveryCodes as string[] }
}

const audited = ({ inside }: Tenant) =>
  inside(async () => {
    const rows = await db.from('audit_entries').select('action')
    return rows.map(({ action }) => action)
  })

test.group('The second factor', (group) => {
  group.each.setup(rolledBack)

  test('after it is set up, the password alone opens nothing, and no code counts twice', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { email } = tenant.owner
    const { secret, address, recoveryCodes } = await givenSecondFactor(client, tenant.token)
    assert.match(address, /^otpauth:\/\/totp\/Krug/)
    assert.lengthOf(recoveryCodes, 10)
    const login = (otp?: string) =>
      client.post('/api/v1/auth/login').json({ email, password: PASSWORD, otp })

    const half = await login()
    half.assertStatus(401)
    half.assertBodyContains({ code: 'E_SECOND_FACTOR_NEEDED', errors: [{ field: 'otp' }] })
    // The code that confirmed it has been seen.
    const replayed = await login(codeOf(secret))
    replayed.assertBodyContains({ code: 'E_WRONG_CODE' })
    const next = codeOf(secret, 1)
    const inside = await login(next)
    inside.assertStatus(200)
    const again = await login(next)
    again.assertBodyContains({ code: 'E_WRONG_CODE' })

    const portal = await client.post('/session').withCsrfToken().json({ email, password: PASSWORD })
    portal.assertBodyContains({ code: 'E_SECOND_FACTOR_NEEDED' })
  })

  test('a recovery code opens once, also written otherwise, and nothing is kept in the clear', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { secret, recoveryCodes } = await givenSecondFactor(client, tenant.token)
    const login = (otp: string) =>
      client.post('/api/v1/auth/login').json({ email: tenant.owner.email, password: PASSWORD, otp })
    const first = await login(recoveryCodes[0].toUpperCase().replaceAll('-', ' '))
    first.assertStatus(200)
    const again = await login(recoveryCodes[0])
    again.assertBodyContains({ code: 'E_WRONG_CODE' })
    const shown = await client.get(URL).bearerToken(tenant.token)
    assert.equal(shown.body().data.recoveryCodesLeft, 9)

    const rows = await Promise.all([
      db.from('second_factors').where('user_id', tenant.owner.id),
      db.from('recovery_codes').where('user_id', tenant.owner.id),
    ])
    const stored = JSON.stringify(rows)
    for (const kept of [secret, ...recoveryCodes, recoveryCodes[1].replaceAll('-', '')])
      assert.notInclude(stored, kept)
  })

  test('codes are guessed a few times, then the account is closed for a while', async ({
    client,
  }) => {
    const tenant = await givenTenant()
    const { secret } = await givenSecondFactor(client, tenant.token)
    const login = (otp?: string) =>
      client.post('/api/v1/auth/login').json({ email: tenant.owner.email, password: PASSWORD, otp })
    for (let guess = 0; guess < 5; guess++) {
      const wrong = await login('000000')
      wrong.assertStatus(401)
      // The right password alone forgives no wrong code.
      if (guess < 4) await login()
    }
    const right = await login(codeOf(secret, 1))
    right.assertStatus(429)
    right.assertBodyContains({ code: 'E_TOO_MANY_ATTEMPTS' })
  })

  test('where the tenant asks for it, who lacks it may do nothing but set it up', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const analyst = await givenMember(tenant, 'analyst')
    const rules = await client
      .put('/api/v1/organizations/second-factor')
      .bearerToken(tenant.token)
      .json({ roles: ['analyst'] })
    rules.assertStatus(204)

    const refused = await client.get('/api/v1/venues').bearerToken(analyst.token)
    refused.assertStatus(403)
    refused.assertBodyContains({ code: 'E_SECOND_FACTOR_REQUIRED' })
    const owner = await client.get('/api/v1/venues').bearerToken(tenant.token)
    owner.assertStatus(200)

    const page = await client
      .get('/')
      .header('accept', 'text/html')
      .withSession(await givenSession(analyst.user, tenant.tenantId))
      .redirects(0)
    page.assertStatus(302)
    page.assertHeader('location', '/second-factor')

    await givenSecondFactor(client, analyst.token)
    const open = await client.get('/api/v1/venues').bearerToken(analyst.token)
    open.assertStatus(200)
    assert.includeMembers(await audited(tenant), [
      'organization.second_factor_required',
      'users.second_factor_on',
    ])
  })

  test('a tenant asks for it in roles that it has, and only who may change the organization', async ({
    client,
  }) => {
    const tenant = await givenTenant()
    const analyst = await givenMember(tenant, 'analyst')
    const put = (token: string, roles: string[]) =>
      client.put('/api/v1/organizations/second-factor').bearerToken(token).json({ roles })
    const unknown = await put(tenant.token, ['0198a2f4-0000-7000-8000-000000000000'])
    unknown.assertStatus(422)
    unknown.assertBodyContains({ code: 'E_UNKNOWN_ROLE' })
    const other = await put(analyst.token, [])
    other.assertStatus(403)
  })

  test('it goes off by the password and a code, or by an owner who is alone in charge', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const member = await givenMember(tenant, 'analyst')
    const admin = await givenMember(tenant, 'admin')
    const { secret } = await givenSecondFactor(client, member.token)
    const off = (body: object) => client.post(`${URL}/off`).bearerToken(member.token).json(body)

    const without = await off({ password: PASSWORD })
    without.assertBodyContains({ code: 'E_SECOND_FACTOR_NEEDED' })
    const done = await off({ password: PASSWORD, otp: codeOf(secret, 1) })
    done.assertStatus(204)
    const login = await client
      .post('/api/v1/auth/login')
      .json({ email: member.user.email, password: PASSWORD })
    login.assertStatus(200)

    await db.from('second_factors').where('user_id', member.user.id).delete()
    await givenSecondFactor(client, member.token)
    const reset = (token: string) =>
      client
        .delete(`/api/v1/organizations/users/${member.user.id}/second-factor`)
        .bearerToken(token)
    const byAdmin = await reset(admin.token)
    byAdmin.assertStatus(403)
    const byOwner = await reset(tenant.token)
    byOwner.assertStatus(204)
    const out = await client.get('/api/v1/auth/me').bearerToken(member.token)
    out.assertStatus(401)
    assert.includeMembers(await audited(tenant), [
      'users.second_factor_off',
      'users.second_factor_reset',
    ])
  })

  test('an owner does not reset somebody who serves another tenant too', async ({ client }) => {
    const [tenant, other] = [await givenTenant(), await givenTenant()]
    await givenSecondFactor(client, other.token)
    await tenant.inside(() =>
      db.table('memberships').insert({ user_id: other.owner.id, role: 'viewer' })
    )
    const reset = await client
      .delete(`/api/v1/organizations/users/${other.owner.id}/second-factor`)
      .bearerToken(tenant.token)
    reset.assertStatus(409)
    reset.assertBodyContains({ code: 'E_SERVES_OTHERS' })
    const kept = await client.get(URL).bearerToken(other.token)
    kept.assertBodyContains({ data: { recoveryCodesLeft: 10 } })
  })
})
