import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { makeOperator, unmakeOperator } from '#access/platform/make_operator'
import { OPERATOR } from '#access/platform/admit_operator'
import { dropOperatorSecondFactor } from '#access/platform/operator_second_factor'
import { SUPPORTED } from '#access/support/admit_support'
import { OpenSupportAccess } from '#access/support/open_support_access'
import { failedJobs } from '#operation/platform/failed_jobs_query'
import { tenantStatistics } from '#operation/platform/tenant_statistics_query'
import { givenCustomer } from '#tests/helpers/given_customers'
import { givenMember, givenTenant, givenVenue, PASSWORD, rolledBack } from '#tests/helpers/given'
import type { Tenant } from '#tests/helpers/given'
import { codeOf, givenNewOperator, givenOperator } from '#tests/helpers/given_operator'

const auditOf = ({ inside }: Tenant) =>
  inside(() =>
    db
      .from('audit_entries')
      .whereLike('action', 'support.%')
      .orderBy('id')
      .select('action', 'subject_id as what', 'user_id as who')
  )

const openTo = ({ actor, inside }: Tenant, hours = 4) =>
  inside(() => new OpenSupportAccess().handle(actor, { hours, reason: 'Не сходится выручка' }))

test.group('The platform', (group) => {
  group.each.setup(rolledBack)

  const signIn = (client: ApiClient, email: string, password = PASSWORD, otp?: string) =>
    client.post('/platform/session').withCsrfToken().accept('json').json({ email, password, otp })

  test('is open to operators alone, by a door of its own', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const { user: operator, session, recoveryCodes } = await givenOperator()

    const withoutCode = await signIn(client, operator.email)
    withoutCode.assertBodyContains({ code: 'E_SECOND_FACTOR_NEEDED' })
    const entered = await signIn(client, operator.email, PASSWORD, recoveryCodes[0])
    entered.assertStatus(204)
    assert.containsSubset(entered.session(), session)
    for (const [email, password] of [
      [operator.email, 'wrong-password'],
      [tenant.owner.email, PASSWORD],
    ]) {
      const refused = await signIn(client, email, password)
      refused.assertStatus(401)
      assert.isUndefined(refused.session(OPERATOR))
    }

    for (const path of ['/platform', '/platform/processes', '/platform/queue']) {
      const shown = await client.get(path).withSession(session)
      shown.assertStatus(200)
      const owner = await client.get(path).accept('json').loginAs(tenant.owner)
      owner.assertStatus(401)
    }
    const inTenant = await client
      .get('/api/v1/venues')
      .accept('json')
      .withSession({ ...session, tenantId: tenant.tenantId })
    inTenant.assertStatus(401)

    assert.isTrue(await unmakeOperator(operator.email))
    const gone = await client.get('/platform').accept('json').withSession(session)
    gone.assertStatus(401)
  })

  test('opens only once the second factor is set up, and again when it was lost', async ({
    client,
    assert,
  }) => {
    const operator = await givenNewOperator()
    const entered = await signIn(client, operator.email)
    const session = entered.session()
    const ask = (method: string, body: object, own = session) =>
      client
        .request('/platform/second-factor', method)
        .withCsrfToken()
        .accept('json')
        .withSession(own)
        .json(body)
    const opens = async (own: Record<string, any>, status: number) => {
      const page = await client.get('/platform').accept('json').withSession(own)
      page.assertStatus(status)
    }

    const led = await client.get('/platform').withSession(session).redirects(0)
    led.assertHeader('location', '/platform/second-factor')
    await opens(session, 403)
    const unproved = await ask('POST', { password: 'wrong-password' })
    unproved.assertStatus(401)
    const started = await ask('POST', { password: PASSWORD })
    const { secret } = started.body().data
    const confirmed = await ask('PUT', { code: codeOf(secret) })
    confirmed.assertStatus(200)
    assert.lengthOf(confirmed.body().data.recoveryCodes, 10)
    const proved = confirmed.session()
    await opens(proved, 200)
    // Another browser that only knew the password.
    await opens(session, 403)
    const again = await ask('POST', { password: PASSWORD, otp: codeOf(secret, 1) })
    again.assertStatus(409)

    assert.isFalse(await dropOperatorSecondFactor('nobody@example.test'))
    assert.isTrue(await dropOperatorSecondFactor(operator.email))
    await opens(proved, 403)
    const withPassword = await signIn(client, operator.email)
    withPassword.assertStatus(204)
  })

  test('does not make an operator of somebody of a tenant', async ({ assert }) => {
    const { owner } = await givenTenant()
    await assert.rejects(() => makeOperator(owner.email, 'Кто-то'))
  })

  test('knows of a tenant how much there is, and nobody’s data', async ({ client, assert }) => {
    const tenant = await givenTenant({ organization: 'Сеть кофеен' })
    await givenVenue(tenant, { name: 'Секретная точка' })
    await givenCustomer(tenant, { name: 'Анна Тайная', phone: '+79031112233' })
    await openTo(tenant)
    const { session } = await givenOperator()

    const all = await tenantStatistics()
    const own = all.find(({ id }) => id === tenant.tenantId)!
    assert.containsSubset(own, {
      name: 'Сеть кофеен',
      people: 1,
      businesses: 1,
      venues: 1,
      receipts: 0,
    })
    assert.isNotNull(own.supportUntil)
    const { rows } = await db.rawQuery(`select current_setting('app.tenant_id', true) as left_open`)
    assert.isEmpty(rows[0].left_open)

    const page = await client.get('/platform').withSession(session)
    assert.include(page.text(), 'Сеть кофеен')
    for (const secret of ['Анна', '9031112233', 'Секретная точка', tenant.owner.email])
      assert.notInclude(page.text(), secret)
  })

  test('shows failed jobs without what their errors quote', async ({ assert }) => {
    const id = randomUUID()
    await db.rawQuery(
      `insert into pgboss.job (id, name, state, data, output, completed_on, retry_limit, retry_count)
       values (:id, 'reporting.mine-baskets', 'failed', '{"tenantId": "x", "name": "Анна"}',
               '{"message": "duplicate key (email)=(anna@example.test) for \\"Анна\\""}', now(), 1, 1)`,
      { id }
    )
    const failed = await failedJobs()
    const shown = failed.find((job) => job.id === id)!
    assert.include(shown.error, 'duplicate key')
    assert.notMatch(JSON.stringify(shown), /anna|Анна/i)
  })
})

test.group('A failed job', (group) => {
  group.each.teardown(async () => {
    await db.rawQuery('delete from pgboss.job')
  })

  test('is run again when the operator says so, alone or with all of its name', async ({
    client,
    assert,
  }) => {
    const { user: operator, session } = await givenOperator()
    const ids = [randomUUID(), randomUUID(), randomUUID()]
    for (const id of ids)
      await db.rawQuery(
        `insert into pgboss.job (id, name, state, completed_on, retry_limit, retry_count)
         values (:id, 'reporting.mine-baskets', 'failed', now(), 1, 1)`,
        { id }
      )
    const retry = (what: object) =>
      client
        .post('/platform/queue/retry')
        .withCsrfToken()
        .accept('json')
        .withSession(session)
        .json(what)
    const failed = async () => {
      const rows = await db.from('pgboss.job').where('state', 'failed').whereIn('id', ids)
      return rows.length
    }

    const one = await retry({ job: 'reporting.mine-baskets', id: ids[0] })
    one.assertStatus(204)
    assert.equal(await failed(), 2)
    const all = await retry({ job: 'reporting.mine-baskets' })
    all.assertStatus(204)
    assert.equal(await failed(), 0)
    const unknown = await retry({ job: 'no.such-job' })
    unknown.assertStatus(404)
    await operator.delete()
  })
})

test.group('Support', (group) => {
  group.each.setup(rolledBack)

  const onSupport = (session: Record<string, string>, { tenantId }: Tenant) => ({
    ...session,
    [SUPPORTED]: tenantId,
  })

  test('gets in while the owner lets it, looks without changing, and each look is written down', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant)
    const { user: operator, session: ofOperator } = await givenOperator()
    const session = onSupport(ofOperator, tenant)
    const enter = () =>
      client
        .post(`/platform/tenants/${tenant.tenantId}/support`)
        .withCsrfToken()
        .accept('json')
        .withSession(ofOperator)

    const early = await enter()
    early.assertStatus(403)
    early.assertBodyContains({ code: 'E_SUPPORT_CLOSED' })

    const opened = await client
      .post('/api/v1/support-access')
      .bearerToken(tenant.token)
      .json({ hours: 4, reason: 'Не сходится выручка' })
    opened.assertStatus(201)
    const entered = await enter()
    entered.assertStatus(204)
    assert.equal(entered.session(SUPPORTED), tenant.tenantId)

    const read = await client.get('/api/v1/venues').withSession(session)
    read.assertStatus(200)
    read.assertBodyContains({ data: [{ id: venue.id }] })
    for (const path of ['/api/v1/customers', '/api/v1/organizations/users']) {
      const personal = await client.get(path).accept('json').withSession(session)
      personal.assertStatus(403)
    }
    const change = await client
      .patch(`/api/v1/venues/${venue.id}`)
      .withCsrfToken()
      .accept('json')
      .withSession(session)
      .json({ name: 'Другое' })
    change.assertStatus(403)
    change.assertBodyContains({ code: 'E_SUPPORT_READS_ONLY' })

    const audit = await auditOf(tenant)
    assert.deepEqual(
      audit.map(({ action }) => action),
      ['support.opened', 'support.entered', 'support.viewed']
    )
    assert.containsSubset(audit[2], { what: '/api/v1/venues', who: operator.id })

    const list = await client.get('/api/v1/support-access').bearerToken(tenant.token)
    list.assertBodyContains({ data: [{ reason: 'Не сходится выручка', open: true, views: 1 }] })

    const left = await client.delete('/session').withCsrfToken().withSession(session)
    left.assertStatus(204)
    assert.containsSubset(left.session(), ofOperator)
    assert.isUndefined(left.session(SUPPORTED))

    const closed = await client.delete('/api/v1/support-access').bearerToken(tenant.token)
    closed.assertStatus(204)
    const late = await client.get('/api/v1/venues').accept('json').withSession(session)
    late.assertStatus(403)
    late.assertBodyContains({ code: 'E_SUPPORT_CLOSED' })
  })

  test('is let in by owners alone, and out when the time is over or the operator is none any more', async ({
    client,
  }) => {
    const tenant = await givenTenant()
    const admin = await givenMember(tenant, 'admin')
    const { user: operator, session } = await givenOperator()
    const refused = await client
      .post('/api/v1/support-access')
      .bearerToken(admin.token)
      .json({ hours: 4, reason: 'Проверка' })
    refused.assertStatus(403)
    const endless = await client
      .post('/api/v1/support-access')
      .bearerToken(tenant.token)
      .json({ hours: 1000, reason: 'Проверка' })
    endless.assertStatus(422)

    await openTo(tenant)
    const look = () =>
      client.get('/api/v1/venues').accept('json').withSession(onSupport(session, tenant))
    const during = await look()
    during.assertStatus(200)
    await tenant.inside(() =>
      db.rawQuery(`update support_accesses set expires_at = now() - interval '1 second'`)
    )
    const after = await look()
    after.assertStatus(403)

    await openTo(tenant)
    await unmakeOperator(operator.email)
    const none = await look()
    none.assertStatus(401)
  })
})
