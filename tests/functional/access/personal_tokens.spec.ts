import { test, timeTravel } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { givenMember, givenTenant, givenVenue, PASSWORD, rolledBack } from '#tests/helpers/given'

const URL = '/api/v1/auth/tokens'

const make = (client: ApiClient, token: string, body: object) =>
  client
    .post(URL)
    .bearerToken(token)
    .json({ name: 'Склад', days: 30, password: PASSWORD, ...body })

test.group('Personal tokens', (group) => {
  group.each.setup(rolledBack)

  test('one does what it is for and nothing else, and its secret is told once', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const made = await make(client, tenant.token, { permissions: ['venues.read'] })
    made.assertStatus(201)
    const { token, id } = made.body().data
    assert.match(token, /^krugp_/)
    const ask = (path: string) => client.get(path).bearerToken(token)

    const venues = await ask('/api/v1/venues')
    venues.assertStatus(200)
    const users = await ask('/api/v1/organizations/users')
    users.assertStatus(403)
    const me = await ask('/api/v1/auth/me')
    assert.deepEqual(me.body().data.permissions, ['venues.read'])

    const listed = await client.get(URL).bearerToken(tenant.token)
    assert.containSubset(listed.body().data, [{ id, name: 'Склад', permissions: ['venues.read'] }])
    assert.isNotNull(listed.body().data[0].lastUsedAt)
    const [row] = await db.from('auth_access_tokens').where({ id })
    assert.notInclude(JSON.stringify(row), token.split('.')[1])

    const revoked = await client.delete(`${URL}/${id}`).bearerToken(tenant.token)
    revoked.assertStatus(204)
    const gone = await ask('/api/v1/venues')
    gone.assertStatus(401)
  })

  test('an open session alone makes none', async ({ client }) => {
    const tenant = await givenTenant()
    const wanted = { permissions: ['venues.read'] }
    const unproved = await make(client, tenant.token, { ...wanted, password: undefined })
    unproved.assertStatus(422)
    const wrong = await make(client, tenant.token, { ...wanted, password: 'wrong-password' })
    wrong.assertStatus(401)
    const listed = await client.get(URL).bearerToken(tenant.token)
    listed.assertBodyContains({ data: [] })
  })

  test('it never does what its owner may not any more', async ({ client }) => {
    const tenant = await givenTenant()
    const admin = await givenMember(tenant, 'admin')
    const made = await make(client, admin.token, { permissions: ['users.read', 'venues.read'] })
    const { token } = made.body().data
    const users = () => client.get('/api/v1/organizations/users').bearerToken(token)
    const before = await users()
    before.assertStatus(200)

    const path = `/api/v1/organizations/users/${admin.user.id}`
    await client.patch(path).bearerToken(tenant.token).json({ role: 'viewer' })
    const after = await users()
    after.assertStatus(403)
    const venues = await client.get('/api/v1/venues').bearerToken(token)
    venues.assertStatus(200)
    await client.delete(path).bearerToken(tenant.token)
    const removed = await client.get('/api/v1/venues').bearerToken(token)
    removed.assertStatus(401)
  })

  test('it reaches the places it names, as far as its owner does', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const [own, other] = [
      await givenVenue(tenant, { name: 'Своя' }),
      await givenVenue(tenant, { name: 'Другая' }),
    ]
    const manager = await givenMember(tenant, 'business_manager', {
      businessIds: [own.business.id],
    })
    const permissions = ['venues.read']
    const narrow = await make(client, tenant.token, { permissions, venueIds: [own.venue.id] })
    const seen = await client.get('/api/v1/venues').bearerToken(narrow.body().data.token)
    assert.deepEqual(
      seen.body().data.map(({ id }: { id: string }) => id),
      [own.venue.id]
    )

    const beyond = await make(client, manager.token, { permissions, venueIds: [other.venue.id] })
    beyond.assertStatus(422)
    beyond.assertBodyContains({ code: 'E_TOKEN_RIGHTS' })
    const whole = await make(client, tenant.token, {
      permissions: ['users.read'],
      businessIds: [own.business.id],
    })
    whole.assertStatus(422)
    const later = await make(client, tenant.token, {
      permissions: ['reports.export'],
      businessIds: [own.business.id],
    })
    later.assertStatus(422)
  })

  test('nobody makes one with rights they lack, or without an end', async ({ client }) => {
    const tenant = await givenTenant()
    const viewer = await givenMember(tenant, 'viewer')
    const more = await make(client, viewer.token, { permissions: ['users.manage'] })
    more.assertStatus(403)
    const endless = await make(client, viewer.token, { permissions: ['venues.read'], days: 10_000 })
    endless.assertStatus(422)
  })

  test('it changes nothing about the account, and is over when its time is', async ({ client }) => {
    const tenant = await givenTenant()
    const made = await make(client, tenant.token, { permissions: tenant.actor.permissions })
    const { token } = made.body().data
    const more = await make(client, token, { permissions: ['venues.read'] })
    more.assertStatus(403)
    more.assertBodyContains({ code: 'E_IN_PERSON' })
    const out = await client.delete('/api/v1/auth/sign-ins').bearerToken(token)
    out.assertStatus(403)

    const rules = { roles: ['owner'] }
    await client.put('/api/v1/organizations/second-factor').bearerToken(tenant.token).json(rules)
    const unproved = await client.get('/api/v1/venues').bearerToken(token)
    unproved.assertBodyContains({ code: 'E_SECOND_FACTOR_REQUIRED' })

    timeTravel('31 days')
    const late = await client.get('/api/v1/venues').bearerToken(token)
    late.assertStatus(401)
  })
})
