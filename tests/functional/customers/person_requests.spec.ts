import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import mail from '@adonisjs/mail/services/main'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { GiveConsent } from '#customers/actions/set_consent'
import tellOfRequests from '#customers/requests/jobs/tell_of_requests'
import { remindOfRequests } from '#customers/requests/remind_of_requests'
import { Earn } from '#loyalty/ledger/actions/earn'
import { fingerprintOf } from '#tests/helpers/fingerprint'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { customerBy, givenCustomer, givenTill } from '#tests/helpers/given_customers'

const URL = '/api/v1/person-requests'
const ANNA = '+79031112233'
/** By the clock of the organization. */
const daysAgo = (days: number) =>
  DateTime.now().setZone('Europe/Moscow').minus({ days }).toISODate()!

async function givenAnna(tenant: Tenant) {
  const { business, venue } = await givenVenue(tenant)
  const till = await givenTill(tenant, { business, venue })
  await till.sells([{ phone: ANNA, total: '250.00', items: [{ name: 'Латте', total: '250.00' }] }])
  const id = await customerBy(tenant, ANNA)
  await tenant.inside(async () => {
    await new GiveConsent().handle(tenant.actor, id, {
      kind: 'sms',
      source: 'till',
      textVersion: 'v7',
    })
    const bonuses = {
      customerId: id,
      amount: 1200,
      expiresAt: null,
      reason: 'test',
      at: new Date(),
    }
    await new Earn().handle(tenant.actor, bonuses)
  })
  return { id, business, venue, till }
}

async function lettersOf(): Promise<number> {
  const { rows } = await db.rawQuery(
    `select count(*)::int as letters from pgboss.job where name = 'customers.tell-of-requests'`
  )
  return rows[0].letters
}

test.group('Requests of persons', (group) => {
  group.each.setup(rolledBack)
  group.each.teardown(() => mail.restore())

  test('information: one file of everything, of nobody else, and it is written down who took it', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant({ organization: 'Круг <b>друзей</b>' })
    const { id, till } = await givenAnna(tenant)
    await till.sells([{ phone: '+79030000000', name: 'Чужой', total: '9.00' }])
    const asked = { customerId: id, kind: 'information', channel: 'letter', said: 'Что вы знаете?' }
    const taken = await client.post(URL).bearerToken(tenant.token).json(asked)
    taken.assertStatus(201)
    const request = `${URL}/${taken.body().data.id}`
    assert.containSubset(taken.body().data, {
      said: 'Что вы знаете?',
      state: 'open',
      urgency: 'later',
    })

    const early = await client.post(`${request}/fulfil`).bearerToken(tenant.token).json({})
    early.assertStatus(422)
    early.assertBodyContains({ code: 'E_REQUEST_UNANSWERED' })

    const file = await client.get(`${request}/file`).bearerToken(tenant.token)
    const { parts } = file.body()
    assert.containSubset(parts, {
      identity: [{ phone: ANNA }],
      consents: [{ kind: 'sms', textVersion: 'v7' }],
      purchases: [{ total: 250, items: ['Латте × 1'] }],
      bonuses: [{ amount: 12, reason: 'test' }],
    })
    assert.lengthOf(parts.purchases, 1)
    assert.isNotEmpty(parts.looks)
    const page = await client
      .get(`${request}/file`)
      .qs({ format: 'html' })
      .bearerToken(tenant.token)
    for (const piece of ['9031112233', 'Латте', 'Круг &lt;b&gt;друзей'])
      assert.include(page.text(), piece)

    const done = await client.post(`${request}/fulfil`).bearerToken(tenant.token).json({})
    assert.containSubset(done.body().data, { state: 'fulfilled', urgency: null })
    const again = await client
      .post(`${request}/refuse`)
      .bearerToken(tenant.token)
      .json({ reason: 'x' })
    again.assertStatus(409)
    const acts = await tenant.inside(() =>
      db.from('audit_entries').where('subject_type', 'person_request').orderBy('id')
    )
    assert.deepEqual(
      acts.map(({ action }) => action),
      ['requests.taken', 'requests.file_taken', 'requests.file_taken', 'requests.fulfilled']
    )
    assert.notInclude(JSON.stringify(acts), 'знаете')
  })

  test('correction, stop and deletion are done by answering them; the request outlives its person', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { id } = await givenAnna(tenant)
    async function ask(input: object) {
      const asked = { customerId: id, channel: 'till', said: 'Я Анна', ...input }
      const taken = await client.post(URL).bearerToken(tenant.token).json(asked)
      return `${URL}/${taken.body().data.id}`
    }
    const fulfil = (request: string, given: object = {}) =>
      client.post(`${request}/fulfil`).bearerToken(tenant.token).json(given)

    const correction = await ask({ kind: 'correction' })
    const corrected = await fulfil(correction, { changes: { name: 'Анна Новая' } })
    assert.deepEqual(corrected.body().data.done, { fields: ['name'] })
    assert.equal(corrected.body().data.customer.name, 'Анна Новая')

    const nameless = await client
      .post(URL)
      .bearerToken(tenant.token)
      .json({ customerId: id, kind: 'stop', channel: 'till' })
    nameless.assertStatus(422)
    await fulfil(await ask({ kind: 'stop', purpose: 'sms' }))
    const { consents } = await tenant.inside(() =>
      db.from('customers').where('id', id).firstOrFail()
    )
    assert.deepEqual(consents, [])

    const deletion = await fulfil(await ask({ kind: 'deletion' }), { answer: 'Удалено' })
    assert.containSubset(deletion.body().data, {
      customer: { id, name: null, erased: true },
      done: { erased: true },
      said: null,
      answer: 'Удалено',
    })
    const before = await client.get(correction).bearerToken(tenant.token)
    assert.containSubset(before.body().data, { state: 'fulfilled', said: null })
    const left = await tenant.inside(() => db.from('customer_identities').where('customer_id', id))
    assert.isEmpty(left)
  })

  test('the late come first and are told of once for each stage; an extension needs the law’s leave', async ({
    client,
    assert,
  }) => {
    const { messages } = mail.fake()
    const tenant = await givenTenant()
    const { id } = await givenCustomer(tenant, { name: 'Анна' })
    const takes = (kind: string, receivedOn: string) =>
      client
        .post(URL)
        .bearerToken(tenant.token)
        .json({ customerId: id, kind, channel: 'phone', receivedOn })
    const fresh = await takes('information', daysAgo(0))
    const late = await takes('deletion', daysAgo(31))
    const soon = await takes('deletion', daysAgo(28))
    const tomorrow = await takes('deletion', daysAgo(-1))
    tomorrow.assertStatus(422)

    const list = await client.get(URL).qs({ state: 'open' }).bearerToken(tenant.token)
    assert.deepEqual(
      list.body().data.map((row: { id: string; urgency: string }) => [row.id, row.urgency]),
      [
        [late.body().data.id, 'overdue'],
        [soon.body().data.id, 'soon'],
        [fresh.body().data.id, 'later'],
      ]
    )
    const overdue = await client.get(URL).qs({ urgency: 'overdue' }).bearerToken(tenant.token)
    assert.equal(overdue.body().meta.total, 1)

    const toldAfter = (days: number) =>
      tenant.inside(async () => {
        const before = await lettersOf()
        await remindOfRequests(tenant.tenantId, DateTime.now().plus({ days }).toJSDate())
        const rows = await db.from('person_requests').orderBy('due_on').select('told')
        const letters = (await lettersOf()) - before
        return { told: rows.map(({ told }) => told), letters }
      })
    assert.deepEqual(await toldAfter(0), { told: ['overdue', 'soon', null], letters: 1 })
    assert.deepEqual(await toldAfter(0), { told: ['overdue', 'soon', null], letters: 0 })
    assert.deepEqual(await toldAfter(3), { told: ['overdue', 'overdue', null], letters: 1 })
    await tenant.inside(() =>
      tellOfRequests({ tenantId: tenant.tenantId, overdue: 1, soon: 1 }, {} as never)
    )
    messages.assertSent((message) => message.hasTo(tenant.owner.email))

    const extend = (request: { body(): { data: { id: string } } }) =>
      client
        .post(`${URL}/${request.body().data.id}/extend`)
        .bearerToken(tenant.token)
        .json({ reason: 'Архив в другом городе' })
    const longer = await extend(fresh)
    assert.equal(longer.body().data.dueOn, fresh.body().data.extendableTo)
    for (const request of [fresh, late]) {
      const refused = await extend(request)
      refused.assertStatus(409)
    }
  })

  test('who reaches one business sees and takes requests of its customers alone, and answers none', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { id, business } = await givenAnna(tenant)
    const other = await givenCustomer(tenant, { name: 'Из другого бизнеса' })
    const stranger = await givenTenant()
    const manager = await givenMember(tenant, 'business_manager', { businessIds: [business.id] })
    const take = (token: string, customerId: string) =>
      client.post(URL).bearerToken(token).json({ customerId, kind: 'deletion', channel: 'till' })
    await take(tenant.token, other.id)
    const own = await take(manager.token, id)
    own.assertStatus(201)
    const outOfSight = await take(manager.token, other.id)
    outOfSight.assertStatus(404)
    const seen = await client.get(URL).bearerToken(manager.token)
    assert.deepEqual(
      seen.body().data.map((row: { customer: { id: string } }) => row.customer.id),
      [id]
    )
    const before = await fingerprintOf(tenant)
    const request = `${URL}/${own.body().data.id}`
    const answers = [
      [403, await client.post(`${request}/fulfil`).bearerToken(manager.token).json({})],
      [403, await client.get(`${request}/file`).bearerToken(manager.token)],
      [404, await client.get(request).bearerToken(stranger.token)],
      [404, await client.get(`${URL}/${randomUUID()}`).bearerToken(tenant.token)],
    ] as const
    for (const [status, answer] of answers) answer.assertStatus(status)
    assert.deepEqual(await fingerprintOf(tenant), before)
  })
})
