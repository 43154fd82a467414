import { test } from '@japa/runner'
import { Scrypt } from '@adonisjs/core/hash/drivers/scrypt'
import hash from '@adonisjs/core/services/hash'
import { linkToken } from '#access/tokens'
import Invitation from '#access/models/invitation'
import User from '#access/models/user'
import PasswordReset from '#access/models/password_reset'
import { givenMember, givenSession, givenTenant, PASSWORD, rolledBack } from '#tests/helpers/given'
import { DateTime } from 'luxon'

const PERSON = {
  organization: 'Пекарня',
  name: 'Владелец',
  email: 'Owner@Example.test',
  password: 'long-enough-1',
}

test.group('Sign-up and sign-in', (group) => {
  group.each.setup(rolledBack)

  test('a new owner gets a tenant, every right in it and working tokens', async ({
    client,
    assert,
  }) => {
    const answer = await client.post('/api/v1/auth/register').json(PERSON)
    answer.assertStatus(201)
    const { accessToken, user, expiresAt } = answer.body().data
    assert.equal(user.email, 'owner@example.test')
    assert.equal(user.role, 'owner')
    assert.isAbove(new Date(expiresAt).getTime(), Date.now())

    const me = await client.get('/api/v1/auth/me').bearerToken(accessToken)
    me.assertBodyContains({
      data: { email: 'owner@example.test', organizationId: user.organizationId },
    })
  })

  test('an address signs up once, also written otherwise', async ({ client }) => {
    await client.post('/api/v1/auth/register').json(PERSON)
    const again = await client
      .post('/api/v1/auth/register')
      .json({ ...PERSON, email: 'OWNER@example.test' })
    again.assertStatus(409)
    again.assertBodyContains({ code: 'E_EMAIL_TAKEN', errors: [{ field: 'email' }] })
  })

  test('wrong input names every field that is wrong, in the language asked for', async ({
    client,
    assert,
  }) => {
    const answer = await client
      .post('/api/v1/auth/register')
      .header('accept-language', 'en')
      .json({ organization: '', email: 'nobody', password: 'short' })
    answer.assertStatus(422)
    answer.assertHeader('content-type', 'application/problem+json')
    const { errors } = answer.body()
    assert.sameMembers(
      errors.map(({ field }: { field: string }) => field),
      ['organization', 'name', 'email', 'password']
    )
    assert.include(errors[0].message, 'Fill in')
  })

  test('what everybody tries first is no password, on either layout of the keyboard')
    .with(['12345678', 'Password1', 'пароль123'])
    .run(async ({ client }, password) => {
      const answer = await client.post('/api/v1/auth/register').json({ ...PERSON, password })
      answer.assertStatus(422)
      answer.assertBodyContains({ errors: [{ field: 'password', rule: 'commonPassword' }] })
    })

  test('a password that was hashed by weaker parameters is hashed anew at the next sign-in', async ({
    client,
    assert,
  }) => {
    const { owner } = await givenTenant()
    const weaker = new Scrypt({ cost: 512, blockSize: 8, parallelization: 1 })
    const password = await weaker.make(PASSWORD)
    await User.query().where('id', owner.id).update({ password })
    const signIn = async () => {
      const answer = await client
        .post('/api/v1/auth/login')
        .json({ email: owner.email, password: PASSWORD })
      answer.assertStatus(200)
      const kept = await User.findOrFail(owner.id)
      return kept.password
    }
    const renewed = await signIn()
    assert.notEqual(renewed, password)
    assert.isFalse(hash.needsReHash(renewed))
    assert.equal(await signIn(), renewed)
  })

  test('a password opens the door, another does not, and guessing is stopped', async ({
    client,
  }) => {
    const { owner } = await givenTenant()
    const login = (password: string) =>
      client.post('/api/v1/auth/login').json({ email: owner.email, password })

    const right = await login(PASSWORD)
    right.assertStatus(200)
    const wrong = await login('wrong-password')
    wrong.assertStatus(401)
    wrong.assertBodyContains({ code: 'E_WRONG_CREDENTIALS' })
    for (let attempt = 0; attempt < 8; attempt++) await login('wrong-password')
    const stopped = await login(PASSWORD)
    stopped.assertStatus(429)
    stopped.assertBodyContains({ code: 'E_TOO_MANY_ATTEMPTS' })
  })

  test('a refresh token works once, and its access token ends with the sign-out', async ({
    client,
  }) => {
    const { owner } = await givenTenant()
    const login = await client
      .post('/api/v1/auth/login')
      .json({ email: owner.email, password: PASSWORD })
    const { refreshToken } = login.body().data

    const refreshed = await client.post('/api/v1/auth/refresh').json({ refreshToken })
    refreshed.assertStatus(200)
    const reused = await client.post('/api/v1/auth/refresh').json({ refreshToken })
    reused.assertStatus(401)
    reused.assertBodyContains({ code: 'E_TOKEN_INVALID' })

    const { accessToken } = refreshed.body().data
    const out = await client.post('/api/v1/auth/logout').bearerToken(accessToken)
    out.assertStatus(204)
    const after = await client.get('/api/v1/auth/me').bearerToken(accessToken)
    after.assertStatus(401)
  })

  test('the portal signs in with a cookie that also opens the API', async ({ client, assert }) => {
    const { owner, tenantId } = await givenTenant()
    const session = await client
      .post('/session')
      .withCsrfToken()
      .json({ email: owner.email, password: PASSWORD })
    session.assertStatus(204)
    const cookie = session.cookies()['krug-session']
    assert.exists(cookie)
    const answer = await client
      .get('/api/v1/organizations/current')
      .withSession(await givenSession(owner, tenantId))
    answer.assertStatus(200)
  })
})

test.group('Invitations and passwords', (group) => {
  group.each.setup(rolledBack)

  test('an invitation makes a member with the role it names, once', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const invited = await client
      .post('/api/v1/organizations/users')
      .bearerToken(tenant.token)
      .json({ email: 'new@example.test', role: 'analyst' })
    invited.assertStatus(201)
    const token = linkToken('invitation', invited.body().data.id, tenant.tenantId)

    const accept = () =>
      client
        .post('/api/v1/auth/invitations/accept')
        .json({ token, name: 'Аналитик', password: 'long-enough-1' })
    const accepted = await accept()
    accepted.assertStatus(200)
    assert.equal(accepted.body().data.user.role, 'analyst')
    const again = await accept()
    again.assertStatus(410)
  })

  test('an invitation does not hand an existing account to whoever holds the link', async ({
    client,
  }) => {
    const tenant = await givenTenant()
    const other = await givenTenant()
    const invitation = await tenant.inside(() =>
      Invitation.create({
        email: other.owner.email,
        role: 'viewer',
        invitedBy: tenant.owner.id,
        expiresAt: DateTime.now().plus({ days: 1 }),
      })
    )
    const answer = await client.post('/api/v1/auth/invitations/accept').json({
      token: linkToken('invitation', invitation.id, tenant.tenantId),
      password: 'some-other-password',
    })
    answer.assertStatus(401)
  })

  test('nobody gives away more than they have, and the last owner stays', async ({ client }) => {
    const tenant = await givenTenant()
    const admin = await givenMember(tenant, 'admin')
    const asOwner = await client
      .post('/api/v1/organizations/users')
      .bearerToken(admin.token)
      .json({ email: 'x@example.test', role: 'owner' })
    asOwner.assertStatus(403)
    asOwner.assertBodyContains({ code: 'E_ROLE_NOT_GRANTABLE' })

    const gone = await client
      .delete(`/api/v1/organizations/users/${tenant.owner.id}`)
      .bearerToken(tenant.token)
    gone.assertStatus(409)
    gone.assertBodyContains({ code: 'E_LAST_OWNER' })
    const still = await client.get('/api/v1/auth/me').bearerToken(tenant.token)
    still.assertStatus(200)
  })

  test('a member who was disabled is out at once', async ({ client }) => {
    const tenant = await givenTenant()
    const analyst = await givenMember(tenant, 'analyst')
    const change = await client
      .patch(`/api/v1/organizations/users/${analyst.user.id}`)
      .bearerToken(tenant.token)
      .json({ disabled: true })
    change.assertStatus(204)
    const answer = await client.get('/api/v1/venues').bearerToken(analyst.token)
    answer.assertStatus(403)
  })

  test('a reset link sets a password once and signs out everywhere', async ({ client }) => {
    const { owner, token } = await givenTenant()
    const asked = await client.post('/api/v1/auth/forgot-password').json({ email: owner.email })
    asked.assertStatus(202)
    const unknown = await client.post('/api/v1/auth/forgot-password').json({ email: 'no@one.test' })
    unknown.assertStatus(202)

    const reset = await PasswordReset.findByOrFail('user_id', owner.id)
    const link = linkToken('password-reset', reset.id)
    const set = (password: string) =>
      client.post('/api/v1/auth/reset-password').json({ token: link, password })
    const done = await set('a-new-password-1')
    done.assertStatus(204)
    const again = await set('a-new-password-2')
    again.assertStatus(410)

    const old = await client.get('/api/v1/auth/me').bearerToken(token)
    old.assertStatus(401)
    const login = await client
      .post('/api/v1/auth/login')
      .json({ email: owner.email, password: 'a-new-password-1' })
    login.assertStatus(200)
  })

  test('links for one address are not sent without end', async ({ client }) => {
    const ask = () =>
      client.post('/api/v1/auth/forgot-password').json({ email: 'many@example.test' })
    for (let asked = 0; asked < 5; asked++) await ask()
    const stopped = await ask()
    stopped.assertStatus(429)
  })

  test('a made-up link is refused', async ({ client }) => {
    const answer = await client
      .post('/api/v1/auth/reset-password')
      .json({ token: 'made-up', password: 'long-enough-1' })
    answer.assertStatus(410)
  })
})
