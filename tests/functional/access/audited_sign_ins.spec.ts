import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import noteFailedSignIn from '#access/jobs/note_failed_sign_in'
import Membership from '#access/models/membership'
import { FREE_ATTEMPTS } from '#access/lockout/attempt'
import {
  givenMember,
  givenSession,
  givenTenant,
  PASSWORD,
  rolledBack,
  type Tenant,
} from '#tests/helpers/given'

const URL = '/api/v1/auth/login'
const signInsOf = (id: string) => `/api/v1/organizations/users/${id}/sign-ins`

function doorsOf(tenant: Tenant, userId: string) {
  return tenant.inside(async () => {
    const rows = await db
      .from('audit_entries')
      .whereLike('action', 'sign_ins.%')
      .where('subject_id', userId)
      .orderBy('id')
    return rows.map(({ action, ip, details }) => ({ action, ip, details }))
  })
}

/** Works off what was put off, as a worker would, and tells what was in it. */
async function failuresNoted() {
  const jobs = await db
    .from('pgboss.job')
    .where('name', 'access.note-failed-sign-in')
    .orderBy('created_on')
  for (const { id, data } of jobs) await noteFailedSignIn(data, { id } as never)
  return jobs.map(({ data }) => data)
}

test.group('Sign-ins in the audit', (group) => {
  group.each.setup(rolledBack)

  test('opened and ended ones stand in the tenant that was entered, by the account’s id', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { user } = await givenMember(tenant, 'viewer')
    const answer = await client.post(URL).json({ email: user.email, password: PASSWORD })
    await client.post('/api/v1/auth/logout').bearerToken(answer.body().data.accessToken)
    const claim = { email: user.email, password: PASSWORD }
    await client.post('/session').withCsrfToken().json(claim)
    const session = await givenSession(user, tenant.tenantId)
    await client.delete('/session').withSession(session).withCsrfToken()
    const doors = await doorsOf(tenant, user.id)
    assert.deepEqual(
      doors.map(({ action, details }) => `${action} ${details.kind}`),
      [
        'sign_ins.opened api',
        'sign_ins.ended api',
        'sign_ins.opened portal',
        'sign_ins.ended portal',
      ]
    )
    assert.notInclude(JSON.stringify(doors), user.email)
  })

  test('a failed one stands in every tenant of the account, of an unknown address nowhere', async ({
    client,
    assert,
  }) => {
    const [tenant, second, stranger] = [
      await givenTenant(),
      await givenTenant(),
      await givenTenant(),
    ]
    const { user } = await givenMember(tenant, 'viewer')
    await second.inside(() => Membership.create({ userId: user.id, role: 'viewer' }))
    await db.from('pgboss.job').where('name', 'access.note-failed-sign-in').delete()
    for (let attempt = 0; attempt < FREE_ATTEMPTS; attempt++)
      await client.post(URL).json({ email: user.email, password: 'wrong-password' })
    await client.post(URL).json({ email: 'nobody@example.test', password: 'wrong-password' })

    const jobs = await failuresNoted()
    assert.lengthOf(jobs, FREE_ATTEMPTS + 1)
    for (const hidden of [user.email, 'nobody@', 'wrong-password', '127.0.0.1'])
      assert.notInclude(JSON.stringify(jobs), hidden)
    for (const one of [tenant, second]) {
      const doors = await doorsOf(one, user.id)
      const failed = doors.filter(({ action }) => action === 'sign_ins.failed')
      assert.lengthOf(failed, FREE_ATTEMPTS)
      assert.containSubset(failed[0], { ip: '127.0.0.1', details: { what: 'password' } })
      assert.equal(doors.at(-1)!.action, 'sign_ins.locked')
    }
    assert.isEmpty(await doorsOf(stranger, user.id))
  })

  test('an administrator sees and ends sign-ins into the own tenant alone, and of nobody who may do more', async ({
    client,
    assert,
  }) => {
    const [tenant, second] = [await givenTenant(), await givenTenant()]
    const admin = await givenMember(tenant, 'admin')
    const { user, token } = await givenMember(tenant, 'viewer')
    await second.inside(() => Membership.create({ userId: user.id, role: 'viewer' }))
    const elsewhere = await givenSession(user, second.tenantId)

    const list = await client.get(signInsOf(user.id)).bearerToken(admin.token)
    assert.lengthOf(list.body().data, 1)
    const other = await client
      .delete(`${signInsOf(user.id)}/${elsewhere.signInId}`)
      .bearerToken(admin.token)
    other.assertStatus(404)
    const ended = await client.delete(signInsOf(user.id)).bearerToken(admin.token)
    ended.assertStatus(204)
    const out = await client.get('/api/v1/auth/me').bearerToken(token)
    out.assertStatus(401)
    const still = await client.get('/api/v1/auth/me').withSession(elsewhere)
    still.assertStatus(200)

    const above = await client.delete(signInsOf(tenant.owner.id)).bearerToken(admin.token)
    above.assertStatus(403)
    const doors = await doorsOf(tenant, user.id)
    assert.includeMembers(
      doors.map(({ action }) => action),
      ['sign_ins.listed', 'sign_ins.ended_by_other']
    )
  })
})
