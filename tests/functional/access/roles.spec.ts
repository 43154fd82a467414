import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { CreateRole } from '#access/actions/save_role'
import Invitation from '#access/models/invitation'
import Role from '#access/models/role'
import { OWN_ROLE_PERMISSIONS, ROLE_NAMES, type Permission } from '#access/permissions'
import { linkToken } from '#access/tokens'
import { fingerprintOf } from '#tests/helpers/fingerprint'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'

const URL = '/api/v1/organizations/roles'
const USERS = '/api/v1/organizations/users'
const BUYER: Permission[] = ['organization.read', 'venues.read', 'reports.sales']

function givenRole(tenant: Tenant, permissions: Permission[], name = 'Закупщик') {
  return tenant.inside(() => new CreateRole().handle(tenant.actor, { name, permissions }))
}

/** Somebody who may manage people and roles, and not much else. */
async function givenSteward(tenant: Tenant) {
  const role = await givenRole(
    tenant,
    [...BUYER, 'users.read', 'users.manage', 'roles.manage'],
    'Кадры'
  )
  return { role, ...(await givenMember(tenant, role.id)) }
}

test.group('Roles of a tenant', (group) => {
  group.each.setup(rolledBack)

  test('stand beside those of Krug, with what each allows', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const created = await client
      .post(URL)
      .bearerToken(tenant.token)
      .json({ name: 'Закупщик', permissions: BUYER })
    created.assertStatus(201)
    created.assertBodyContains({ data: { name: 'Закупщик', builtIn: false, permissions: BUYER } })

    const list = await client.get(URL).bearerToken(tenant.token)
    const { data, meta } = list.body()
    assert.equal(meta.total, ROLE_NAMES.length + 1)
    assert.containsSubset(data[0], { id: 'owner', name: 'Владелец', builtIn: true, members: 1 })
    assert.equal(data.at(-1).id, created.body().data.id)
    const last = await client.get(URL).qs({ page: 2, perPage: 10 }).bearerToken(tenant.token)
    assert.deepEqual(last.body().data, [data.at(-1)])
  })

  test('every right has words in both languages', async ({ client, assert }) => {
    const tenant = await givenTenant()
    for (const locale of ['ru', 'en'] as const) {
      await tenant.owner.merge({ locale }).save()
      const answer = await client.get('/api/v1/organizations/permissions').bearerToken(tenant.token)
      const groups: { title: string; permissions: { id: string; text: string }[] }[] =
        answer.body().data
      for (const { title, permissions } of groups) {
        assert.notMatch(title, /translation missing|access\./)
        for (const { id, text } of permissions) assert.notMatch(text, /missing|access\./, id)
      }
    }
  })

  test('a person is invited into one, and may do what it says until it is taken back', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const role = await givenRole(tenant, BUYER)
    const invited = await client
      .post(USERS)
      .bearerToken(tenant.token)
      .json({ email: 'buyer@example.test', role: role.id })
    invited.assertStatus(201)
    invited.assertBodyContains({ data: { role: role.id } })
    const accepted = await client.post('/api/v1/auth/invitations/accept').json({
      token: linkToken('invitation', invited.body().data.id, tenant.tenantId),
      password: 'long-enough-1',
    })
    const { accessToken, user } = accepted.body().data
    assert.equal(user.role, role.id)
    assert.sameMembers(user.permissions, BUYER)
    const venues = () => client.get('/api/v1/venues').bearerToken(accessToken)
    const open = await venues()
    open.assertStatus(200)
    const forbidden = await client.get(USERS).bearerToken(accessToken)
    forbidden.assertStatus(403)

    const changed = await client
      .patch(`${URL}/${role.id}`)
      .bearerToken(tenant.token)
      .json({ permissions: ['reports.sales'] })
    changed.assertStatus(204)
    const closed = await venues()
    closed.assertStatus(403)
  })

  test('a member goes from one role to another and back', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const role = await givenRole(tenant, BUYER)
    const { user } = await givenMember(tenant, 'analyst')
    for (const wanted of [role.id, 'viewer']) {
      const changed = await client
        .patch(`${USERS}/${user.id}`)
        .bearerToken(tenant.token)
        .json({ role: wanted })
      changed.assertStatus(204)
      const list = await client.get(USERS).bearerToken(tenant.token)
      const member = list.body().data.find(({ id }: { id: string }) => id === user.id)
      assert.equal(member.role, wanted)
    }
  })

  test('one in use stays, and goes when nobody has it', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const role = await givenRole(tenant, BUYER)
    const { user } = await givenMember(tenant, role.id)
    const remove = () => client.delete(`${URL}/${role.id}`).bearerToken(tenant.token)

    const held = await remove()
    held.assertStatus(409)
    held.assertBodyContains({ code: 'E_ROLE_IN_USE' })
    await client.delete(`${USERS}/${user.id}`).bearerToken(tenant.token)

    const invitation = await tenant.inside(() =>
      Invitation.create({
        email: 'late@example.test',
        role: 'own',
        roleId: role.id,
        invitedBy: tenant.owner.id,
        expiresAt: DateTime.now().plus({ days: 1 }),
      })
    )
    const named = await remove()
    named.assertStatus(409)
    await tenant.inside(() =>
      invitation.merge({ expiresAt: DateTime.now().minus({ days: 1 }) }).save()
    )
    const gone = await remove()
    gone.assertStatus(204)
    assert.isNull(await tenant.inside(() => Role.find(role.id)))
  })

  test('a name is given once, however it is written', async ({ client }) => {
    const tenant = await givenTenant()
    await givenRole(tenant, BUYER)
    const again = await client
      .post(URL)
      .bearerToken(tenant.token)
      .json({ name: 'закупщик', permissions: BUYER })
    again.assertStatus(409)
    again.assertBodyContains({ code: 'E_ROLE_NAME_TAKEN', errors: [{ field: 'name' }] })
  })

  test('those of Krug do not change, the owner least of all', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const before = await fingerprintOf(tenant)
    for (const name of ROLE_NAMES) {
      const changed = await client
        .patch(`${URL}/${name}`)
        .bearerToken(tenant.token)
        .json({ permissions: BUYER })
      changed.assertStatus(409)
      changed.assertBodyContains({ code: 'E_ROLE_BUILT_IN' })
      const removed = await client.delete(`${URL}/${name}`).bearerToken(tenant.token)
      removed.assertStatus(409)
    }
    assert.deepEqual(await fingerprintOf(tenant), before)
  })
})

test.group('Nobody becomes more than they are', (group) => {
  group.each.setup(rolledBack)

  test('through a role: made, changed, given or taken', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const strong = await givenRole(tenant, [...OWN_ROLE_PERMISSIONS], 'Правая рука')
    const second = await givenMember(tenant, strong.id)
    const { role, user, token } = await givenSteward(tenant)
    const before = await fingerprintOf(tenant)
    const attempts = [
      ['POST', URL, { name: 'Всё', permissions: ['billing.manage'] }],
      ['PATCH', `${URL}/${role.id}`, { permissions: [...BUYER, 'customers.read'] }],
      ['PATCH', `${URL}/${strong.id}`, { permissions: ['venues.read'] }],
      ['PATCH', `${URL}/${strong.id}`, { name: 'Ослабленная' }],
      ['DELETE', `${URL}/${strong.id}`, {}],
      ['POST', USERS, { email: 'friend@example.test', role: strong.id }],
      ['POST', USERS, { email: 'friend@example.test', role: 'owner' }],
      ['PATCH', `${USERS}/${user.id}`, { role: 'admin' }],
      ['PATCH', `${USERS}/${user.id}`, { role: strong.id }],
      ['PATCH', `${USERS}/${second.user.id}`, { role: 'viewer' }],
      ['PATCH', `${USERS}/${second.user.id}`, { disabled: true }],
      ['DELETE', `${USERS}/${second.user.id}`, {}],
      ['DELETE', `${USERS}/${tenant.owner.id}`, {}],
    ] as const
    for (const [method, path, body] of attempts) {
      const answer = await client.request(path, method).bearerToken(token).json(body)
      assert.equal(answer.status(), 403, `${method} ${path} ${answer.text()}`)
      assert.equal(answer.body().code, 'E_ROLE_NOT_GRANTABLE')
    }
    assert.deepEqual(await fingerprintOf(tenant), before)
  })

  test('a right hand with every right still cannot touch the owner', async ({ client }) => {
    const tenant = await givenTenant()
    const strong = await givenRole(tenant, [...OWN_ROLE_PERMISSIONS])
    const { token } = await givenMember(tenant, strong.id)
    const removed = await client.delete(`${USERS}/${tenant.owner.id}`).bearerToken(token)
    removed.assertStatus(403)
    const invited = await client
      .post(USERS)
      .bearerToken(token)
      .json({ email: 'x@example.test', role: 'owner' })
    invited.assertStatus(403)
  })

  test('through a limited membership: rights over the whole tenant rest in it', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const own = await givenVenue(tenant, { name: 'Своё' })
    await givenVenue(tenant, { name: 'Чужое' })
    const strong = await givenRole(tenant, [...OWN_ROLE_PERMISSIONS])
    const { token } = await givenMember(tenant, strong.id, { businessIds: [own.business.id] })
    const before = await fingerprintOf(tenant)
    const attempts = [
      ['GET', USERS, {}],
      ['POST', USERS, { email: 'x@example.test', role: strong.id }],
      ['POST', URL, { name: 'x', permissions: ['venues.read'] }],
      ['POST', '/api/v1/businesses', { name: 'x', category: 'retail' }],
      ['POST', '/api/v1/business-categories', { nameRu: 'х', nameEn: 'x' }],
      ['PATCH', '/api/v1/organizations/current', { name: 'x' }],
    ] as const
    for (const [method, path, body] of attempts) {
      const answer = await client.request(path, method).bearerToken(token).json(body)
      assert.equal(answer.status(), 403, `${method} ${path}`)
    }
    const venues = await client.get('/api/v1/venues').bearerToken(token)
    venues.assertStatus(200)
    assert.notInclude(venues.text(), 'Чужое')
    assert.deepEqual(await fingerprintOf(tenant), before)
  })

  test('every change of a role is written down', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const created = await client
      .post(URL)
      .bearerToken(tenant.token)
      .json({ name: 'Закупщик', permissions: BUYER })
    const one = `${URL}/${created.body().data.id}`
    await client.patch(one).bearerToken(tenant.token).json({ name: 'Снабженец' })
    await client.delete(one).bearerToken(tenant.token)
    const entries = await tenant.inside(() =>
      db.from('audit_entries').where('subject_type', 'role').orderBy('id').select('action')
    )
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['roles.created', 'roles.updated', 'roles.deleted']
    )
  })
})
