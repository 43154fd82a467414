import ExcelJS from 'exceljs'
import { DateTime } from 'luxon'
import { extractText } from 'unpdf'
import mail from '@adonisjs/mail/services/main'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { deliverAll } from '#reporting/schedules/deliver'
import { findDue } from '#reporting/schedules/find_due'
import tellMaker from '#reporting/schedules/jobs/tell_maker'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'

const URL = '/api/v1/schedules'
const still = new AbortController().signal
/** A Thursday at 09:00 in Moscow. */
const DUE = new Date('2026-12-03T06:00:00Z')

test.group('Schedules', (group) => {
  let tenant: Tenant
  let first: Awaited<ReturnType<typeof givenVenue>>
  let second: Awaited<ReturnType<typeof givenVenue>>
  let letters: ReturnType<typeof mail.fake>['messages']

  group.each.setup(rolledBack)
  group.each.setup(async () => {
    tenant = await givenTenant()
    first = await givenVenue(tenant, { name: 'Первая' })
    second = await givenVenue(tenant, { name: 'Вторая' })
    for (const [{ venue }, price] of [
      [first, 10_000],
      [second, 25_000],
    ] as const) {
      await givenSales(tenant, venue, [
        { at: '2026-12-02T12:00:00+03:00', items: [{ product: 'Кофе', price }] },
      ])
      const day = { venueId: venue.id, businessDate: '2026-12-02' }
      await tenant.inside(() => refreshRollups(db.connection(), [day]))
    }
    letters = mail.fake().messages
    return () => mail.restore()
  })

  const body = (changes: object = {}) => ({
    name: 'Вчера',
    report: 'sales/by-venue',
    parameters: { preset: 'yesterday', compare: 'none' },
    format: 'letter',
    every: 'day',
    at: '09:00',
    recipients: [{ userId: tenant.owner.id }],
    ...changes,
  })

  async function given(client: ApiClient, changes: object = {}, who: { token: string } = tenant) {
    const response = await client.post(URL).json(body(changes)).bearerToken(who.token)
    response.assertStatus(201)
    const { id } = response.body().data
    await tenant.inside(() =>
      db.from('schedules').where('id', id).update({ next_at: DUE.toISOString() })
    )
    return id as string
  }

  /** The minute that comes, with all that is sent in it. */
  async function pass(now = DUE) {
    await findDue(tenant.tenantId, now)
    await deliverAll(tenant.tenantId, still)
  }

  const deliveries = () =>
    tenant.inside(() => db.from('deliveries').orderBy('due_at').orderBy('recipient'))
  const scheduleRow = (id: string) =>
    tenant.inside(() => db.from('schedules').where('id', id).first())
  const sent = () =>
    letters.sent().map((message) => {
      const { to, subject, text, html, attachments, messageId, list } = message.nodeMailerMessage
      const address = (to![0] as { address: string }).address ?? to![0]
      return {
        to: address as string,
        subject,
        text: String(text),
        html,
        attachments,
        messageId,
        list,
      }
    })

  test('each recipient gets the rows that this one may see, once', async ({ client, assert }) => {
    const business = (one: typeof first) => ({ businessIds: [one.business.id] })
    const partner = await givenMember(tenant, 'business_owner', business(second))
    await tenant.inside(() =>
      db.from('users').where('id', partner.user.id).update({ locale: 'en' })
    )
    await given(client, {
      recipients: [{ userId: tenant.owner.id }, { userId: partner.user.id }, { role: 'owner' }],
    })
    await pass()
    await pass(DateTime.fromJSDate(DUE).plus({ minutes: 1 }).toJSDate())

    assert.lengthOf(sent(), 2)
    const own = sent().find(({ to }) => to === tenant.owner.email)!
    const theirs = sent().find(({ to }) => to === partner.user.email)!
    assert.include(own.text, 'Первая')
    assert.include(own.text, '02.12.2026')
    assert.include(own.html, '350,00')
    assert.include(theirs.text, 'Вторая')
    assert.notInclude(theirs.text, 'Первая')
    assert.include(theirs.text, 'Period: 2026-12-02')
    assert.include(theirs.html, '250.00')
    const rows = await deliveries()
    assert.deepEqual(
      rows.map(({ state }) => state),
      ['sent', 'sent']
    )
  })

  test('places that a recipient does not reach are left out; of none there is no letter, and the maker is told', async ({
    client,
    assert,
  }) => {
    const partner = await givenMember(tenant, 'business_owner', {
      businessIds: [second.business.id],
    })
    const analyst = await givenMember(tenant, 'analyst')
    const viewer = await givenMember(tenant, 'viewer')
    const people = [analyst, partner, viewer].map(({ user }) => ({ userId: user.id }))
    const parameters = { preset: 'yesterday', compare: 'none' }
    await given(client, {
      recipients: people,
      parameters: { ...parameters, venueId: [first.venue.id, second.venue.id] },
    })
    const id = await given(client, {
      recipients: people,
      parameters: { ...parameters, venueId: [first.venue.id] },
    })
    await pass()
    const texts = sent().filter(({ to }) => to === partner.user.email)
    assert.lengthOf(texts, 1)
    assert.notInclude(texts[0].text, 'Первая')
    const rows = await tenant.inside(() =>
      db.from('deliveries').where('schedule_id', id).select('state', 'error', 'user_id')
    )
    const of = (user: string) => rows.find(({ user_id: one }) => one === user)
    assert.containSubset(of(analyst.user.id), { state: 'sent' })
    assert.containSubset(of(partner.user.id), {
      state: 'skipped',
      error: 'E_SCHEDULE_OUT_OF_REACH',
    })
    assert.containSubset(of(viewer.user.id), { state: 'skipped', error: 'E_FORBIDDEN' })

    await tellMaker(
      { tenantId: tenant.tenantId, scheduleId: id, dueAt: DUE.toISOString() },
      { id: '', signal: still }
    )
    const note = sent().at(-1)!
    assert.equal(note.to, tenant.owner.email)
    assert.include(note.text, 'business_owner: Точки, о которых отчёт')
    assert.include(note.text, 'viewer: ')
  })

  test('files go along, as typed as those of the page', async ({ client, assert }) => {
    for (const format of ['xlsx', 'csv', 'pdf']) await given(client, { format, name: format })
    await pass()
    const files = new Map(
      sent().map(({ subject, attachments }) => {
        const [{ content, filename }] = attachments!
        const bytes = Buffer.from(String(content), 'base64')
        return [subject!.slice(0, 4).trim(), { bytes, filename }]
      })
    )
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(files.get('xlsx')!.bytes as never)
    const { values } = workbook.worksheets[0].getColumn(3)
    assert.includeMembers([...(values as number[])], [100, 250])
    assert.match(files.get('csv')!.bytes.toString(), /Первая;/)
    assert.equal(files.get('pdf')!.bytes.subarray(0, 4).toString(), '%PDF')
    assert.equal(files.get('pdf')!.filename, 'sales-by-venue_2026-12-02_2026-12-02.pdf')
  })

  test('a dashboard goes as one file: the maker’s, with the figures of each recipient', async ({
    client,
    assert,
  }) => {
    const widget = { x: 0, y: 0, width: 6, height: 6, report: 'sales/by-venue', picture: 'table' }
    const made = await client
      .post('/api/v1/dashboards')
      .json({ name: 'Утро', tabs: [{ id: 'a', widgets: [{ id: 'venues', ...widget }] }] })
      .bearerToken(tenant.token)
    made.assertStatus(201)
    const report = `dashboards/${made.body().data.id}`
    const partner = await givenMember(tenant, 'business_owner', {
      businessIds: [second.business.id],
    })
    await given(client, {
      report,
      format: 'pdf',
      recipients: [{ userId: tenant.owner.id }, { userId: partner.user.id }],
    })
    await pass()
    const files = new Map(
      await Promise.all(
        sent().map(async ({ to, text, attachments }) => {
          assert.include(text, `/${report}?preset=yesterday`)
          const [{ content, filename }] = attachments!
          assert.equal(filename, 'dashboard_2026-12-02_2026-12-02.pdf')
          const bytes = new Uint8Array(Buffer.from(String(content), 'base64'))
          const { text: printed } = await extractText(bytes, { mergePages: true })
          return [to, printed] as const
        })
      )
    )
    assert.include(files.get(tenant.owner.email), 'Первая')
    assert.include(files.get(tenant.owner.email), 'Вторая')
    assert.notInclude(files.get(partner.user.email), 'Первая')
    assert.include(files.get(partner.user.email), 'Вторая')

    const stranger = await givenMember(tenant, 'analyst')
    const unseen = await client
      .post(URL)
      .json(body({ report, format: 'pdf', recipients: [{ userId: stranger.user.id }] }))
      .bearerToken(stranger.token)
    unseen.assertStatus(404)
    const table = await client.post(URL).json(body({ report })).bearerToken(tenant.token)
    table.assertStatus(422)
    assert.equal(table.body().errors[0].field, 'format')

    // Taken away meanwhile: nobody gets it, and it is said why.
    await client.delete(`/api/v1/${report}`).bearerToken(tenant.token)
    letters.clear()
    await pass(DateTime.fromJSDate(DUE).plus({ days: 1 }).toJSDate())
    assert.lengthOf(sent(), 0)
    const rows = await deliveries()
    const last = rows.slice(-2).map(({ state, error }) => [state, error])
    assert.deepEqual(last, [
      ['failed', 'E_NOT_FOUND'],
      ['failed', 'E_NOT_FOUND'],
    ])
  })

  test('reading is not getting files', async ({ client, assert }) => {
    const manager = await givenMember(tenant, 'business_manager', {
      businessIds: [first.business.id],
    })
    const recipients = [{ userId: manager.user.id }]
    await given(client, { recipients, format: 'xlsx' })
    await given(client, { recipients })
    await pass()
    assert.deepEqual(
      sent().map(({ to }) => to),
      [manager.user.email]
    )
    const rows = await deliveries()
    assert.sameMembers(
      rows.map(({ error }) => error),
      [null, 'E_FORBIDDEN']
    )
    const refused = await client.post(URL).json(body()).bearerToken(manager.token)
    refused.assertStatus(403)
  })

  test('missed times are made up for by one letter, of the last of them', async ({
    client,
    assert,
  }) => {
    const id = await given(client)
    await pass(new Date('2026-12-06T05:00:00Z'))
    const rows = await deliveries()
    assert.deepEqual(
      rows.map(({ due_at: at }) => at.toISOString()),
      ['2026-12-05T06:00:00.000Z']
    )
    assert.include(sent()[0].text, '04.12.2026')
    const { next_at: nextAt } = await scheduleRow(id)
    assert.equal(nextAt.toISOString(), '2026-12-06T06:00:00.000Z')
  })

  test('an outside address takes a right, says whose reach it is, and can be taken off the list', async ({
    client,
    assert,
  }) => {
    const analyst = await givenMember(tenant, 'analyst')
    const outside = { recipients: [{ email: 'Accountant@Example.test' }] }
    const refused = await client.post(URL).json(body(outside)).bearerToken(analyst.token)
    refused.assertStatus(403)
    assert.equal(refused.body().code, 'E_OUTSIDE_RECIPIENT')

    const id = await given(client, outside)
    await pass()
    const [letter] = sent()
    assert.equal(letter.to, 'accountant@example.test')
    assert.include(letter.text, 'Отчёт показывает то, что видит Владелец: Вторая, Первая')
    const link = /\/unsubscribe\?token=(\S+)/.exec(letter.text)![1]
    const forged = await client.post(`${URL}/unsubscribe`).qs({ token: 'forged' })
    forged.assertStatus(401)
    const taken = await client.post(`${URL}/unsubscribe?token=${link}`)
    taken.assertStatus(204)
    await pass(DateTime.fromJSDate(DUE).plus({ days: 1 }).toJSDate())
    assert.lengthOf(sent(), 1)
    const shown = await client.get(`${URL}/${id}`).bearerToken(tenant.token)
    assert.isNotNull(shown.body().data.recipients[0].unsubscribedAt)
    // Saving it again does not put the address back.
    const saved = await client.put(`${URL}/${id}`).json(body(outside)).bearerToken(tenant.token)
    assert.isNotNull(saved.body().data.recipients[0].unsubscribedAt)
  })

  test('a letter that the mail refuses is tried again, and given up with a word', async ({
    client,
    assert,
  }) => {
    mail.restore()
    const transport = mail.use().transport as { send: unknown }
    const { send } = transport
    transport.send = () => Promise.reject(new Error('no connection'))
    try {
      const id = await given(client)
      for (let attempt = 1; attempt <= 4; attempt++) {
        await pass()
        const [row] = await deliveries()
        assert.equal(row.attempts, attempt)
        assert.equal(row.state, attempt < 4 ? 'waiting' : 'failed')
        await tenant.inside(() => db.from('deliveries').update({ leased_until: null }))
      }
      const history = await client.get(`${URL}/${id}/deliveries`).bearerToken(tenant.token)
      assert.containSubset(history.body().data[0], {
        recipient: 'Владелец',
        state: 'failed',
        error: { code: 'E_DELIVERY_FAILED' },
      })
      const { failures } = await scheduleRow(id)
      assert.equal(failures, 1)
    } finally {
      transport.send = send
    }
  })

  test('five times for nothing and it is paused; resuming begins anew', async ({
    client,
    assert,
  }) => {
    const viewer = await givenMember(tenant, 'viewer')
    const id = await given(client, { recipients: [{ userId: viewer.user.id }] })
    for (let day = 0; day < 7; day++)
      await pass(DateTime.fromJSDate(DUE).plus({ days: day }).toJSDate())
    assert.lengthOf(await deliveries(), 5)
    assert.containSubset(await scheduleRow(id), {
      state: 'paused',
      paused_for: 'failures',
      next_at: null,
    })
    const resumed = await client.post(`${URL}/${id}/resume`).bearerToken(tenant.token)
    assert.containSubset(resumed.body().data, { state: 'active', pausedFor: null })
    assert.isAbove(Date.parse(resumed.body().data.nextAt), Date.now())
  })

  test('a schedule of somebody who is locked out is paused', async ({ client, assert }) => {
    const analyst = await givenMember(tenant, 'analyst')
    const id = await given(client, {}, analyst)
    await tenant.inside(() =>
      db.from('memberships').where('user_id', analyst.user.id).update({ disabled_at: new Date() })
    )
    await pass()
    assert.lengthOf(sent(), 0)
    assert.containSubset(await scheduleRow(id), { state: 'paused', paused_for: 'maker_gone' })
    const resumed = await client.post(`${URL}/${id}/resume`).bearerToken(tenant.token)
    resumed.assertStatus(409)
  })

  test('"now" goes to who asks, whatever the schedule says, and the clock goes on', async ({
    client,
    assert,
  }) => {
    const viewer = await givenMember(tenant, 'viewer')
    const id = await given(client, { recipients: [{ userId: viewer.user.id }] })
    const paused = await client.post(`${URL}/${id}/pause`).bearerToken(tenant.token)
    assert.containSubset(paused.body().data, { state: 'paused', nextAt: null })
    const asked = await client.post(`${URL}/${id}/send`).bearerToken(tenant.token)
    asked.assertStatus(202)
    await pass()
    assert.deepEqual(
      sent().map(({ to }) => to),
      [tenant.owner.email]
    )
  })

  test('what a dead worker left is taken over: written anew, but never sent twice', async ({
    client,
    assert,
  }) => {
    await given(client)
    await findDue(tenant.tenantId, DUE)
    const left = (state: string) =>
      tenant.inside(() =>
        db
          .from('deliveries')
          .update({ state, attempts: 1, leased_until: new Date(0), settled_at: null })
      )
    await left('preparing')
    await deliverAll(tenant.tenantId, still)
    assert.lengthOf(sent(), 1)

    await left('sending')
    await deliverAll(tenant.tenantId, still)
    assert.lengthOf(sent(), 1)
    const [row] = await deliveries()
    assert.equal(row.state, 'unknown')
  })

  test('schedules are of who made them; who looks after people sees all; others see nothing', async ({
    client,
    assert,
  }) => {
    const analyst = await givenMember(tenant, 'analyst')
    const id = await given(client, {}, analyst)
    const other = await givenMember(tenant, 'analyst')
    const stranger = await givenTenant()
    const admin = await givenMember(tenant, 'admin')
    for (const who of [other, stranger]) {
      const shown = await client.get(`${URL}/${id}`).bearerToken(who.token)
      shown.assertStatus(404)
      const removed = await client.delete(`${URL}/${id}`).bearerToken(who.token)
      removed.assertStatus(404)
      const list = await client.get(URL).bearerToken(who.token)
      assert.lengthOf(list.body().data, 0)
    }
    const list = await client.get(URL).bearerToken(admin.token)
    assert.containSubset(list.body().data, [{ id, own: false, maker: { id: analyst.user.id } }])
    const removed = await client.delete(`${URL}/${id}`).bearerToken(admin.token)
    removed.assertStatus(204)
  })

  test('what cannot be is refused at its field: {$i}')
    .with([
      [{ every: 'week' }, 'weekdays'],
      [{ every: 'month' }, 'monthDay'],
      [{ at: '24:00' }, 'at'],
      [{ recipients: [] }, 'recipients'],
      [{ recipients: [{}] }, 'recipients.0.email'],
      [{ recipients: [{ userId: '00000000-0000-4000-8000-000000000000' }] }, 'recipients.0.userId'],
      [{ parameters: { preset: 'eternity' } }, 'preset'],
      [{ format: 'doc' }, 'format'],
    ] as const)
    .run(async ({ client, assert }, [changes, field]) => {
      const response = await client.post(URL).json(body(changes)).bearerToken(tenant.token)
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
      assert.lengthOf(await tenant.inside(() => db.from('schedules')), 0)
    })
})
