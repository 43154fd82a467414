import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { RequestLimits, type Caller } from '#access/limits/request_limits'
import { givenMember, givenTenant, rolledBack } from '#tests/helpers/given'

const MANY = 1_000_000

function given(limits: Partial<Record<Caller, number>>) {
  const all = { address: MANY, user: MANY, token: MANY, tenant: MANY, ...limits }
  app.container.swap(RequestLimits, () => new RequestLimits(all))
}

test.group('Limits of requests', (group) => {
  group.each.setup(rolledBack)
  group.each.teardown(() => app.container.restore(RequestLimits))

  test('what is left is said, then the caller is told when to come back', async ({
    client,
    assert,
  }) => {
    given({ user: 2 })
    const tenant = await givenTenant()
    const other = await givenMember(tenant, 'viewer')
    const ask = (token: string) => client.get('/api/v1/auth/me').bearerToken(token)
    const first = await ask(tenant.token)
    first.assertStatus(200)
    assert.equal(first.header('ratelimit-limit'), '2')
    assert.equal(first.header('ratelimit-remaining'), '1')
    await ask(tenant.token)
    const third = await ask(tenant.token)
    third.assertStatus(429)
    third.assertBodyContains({ code: 'E_TOO_MANY_REQUESTS' })
    assert.isAbove(Number(third.header('retry-after')), 0)
    const somebodyElse = await ask(other.token)
    somebodyElse.assertStatus(200)
  })

  test('a tenant has one limit for all of its people, and no other tenant feels it', async ({
    client,
  }) => {
    given({ tenant: 1 })
    const [tenant, other] = [await givenTenant(), await givenTenant()]
    const member = await givenMember(tenant, 'viewer')
    const ask = (token: string) => client.get('/api/v1/auth/me').bearerToken(token)
    await ask(tenant.token)
    const second = await ask(member.token)
    second.assertStatus(429)
    const elsewhere = await ask(other.token)
    elsewhere.assertStatus(200)
  })
})
