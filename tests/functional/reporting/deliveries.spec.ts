import ExcelJS from 'exceljs'
import { DateTime } from 'luxon'
import { extractText } from 'unpdf'
import mail from '@adonisjs/mail/services/main'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { deliverAll } from '#reporting/schedules/deliver'
import { findDue } from '#reporting/schedules/find_due'
import tellMaker from '#reporting/schedules/jobs/tell_maker'
import { givenMember } from '#tests/helpers/given'
import { daysLater, DUE, SCHEDULES, Scheduling, STILL } from '#tests/helpers/scheduling'

test.group('Deliveries of schedules', (group) => {
  const world = Scheduling.forEachOf(group)
  const { body, given, pass, deliveries, scheduleRow, sent } = world

  test('each recipient gets the rows that this one may see, once', async ({ client, assert }) => {
    const business = (one: typeof world.first) => ({ businessIds: [one.business.id] })
    const partner = await givenMember(world.tenant, 'business_owner', business(world.second))
    await world.tenant.inside(() =>
      db.from('users').where('id', partner.user.id).update({ locale: 'en' })
    )
    await given(client, {
      recipients: [
        { userId: world.tenant.owner.id },
        { userId: partner.user.id },
        { role: 'owner' },
      ],
    })
    await pass()
    await pass(DateTime.fromJSDate(DUE).plus({ minutes: 1 }).toJSDate())

    assert.lengthOf(sent(), 2)
    const own = sent().find(({ to }) => to === world.tenant.owner.email)!
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
    const partner = await givenMember(world.tenant, 'business_owner', {
      businessIds: [world.second.business.id],
    })
    const analyst = await givenMember(world.tenant, 'analyst')
    const viewer = await givenMember(world.tenant, 'viewer')
    const people = [analyst, partner, viewer].map(({ user }) => ({ userId: user.id }))
    const parameters = { preset: 'yesterday', compare: 'none' }
    await given(client, {
      recipients: people,
      parameters: { ...parameters, venueId: [world.first.venue.id, world.second.venue.id] },
    })
    const id = await given(client, {
      recipients: people,
      parameters: { ...parameters, venueId: [world.first.venue.id] },
    })
    await pass()
    const texts = sent().filter(({ to }) => to === partner.user.email)
    assert.lengthOf(texts, 1)
    assert.notInclude(texts[0].text, 'Первая')
    const rows = await world.tenant.inside(() =>
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
      { tenantId: world.tenant.tenantId, scheduleId: id, dueAt: DUE.toISOString() },
      { id: '', signal: STILL }
    )
    const note = sent().at(-1)!
    assert.equal(note.to, world.tenant.owner.email)
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
      .bearerToken(world.tenant.token)
    made.assertStatus(201)
    const report = `dashboards/${made.body().data.id}`
    const partner = await givenMember(world.tenant, 'business_owner', {
      businessIds: [world.second.business.id],
    })
    await given(client, {
      report,
      format: 'pdf',
      recipients: [{ userId: world.tenant.owner.id }, { userId: partner.user.id }],
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
    assert.include(files.get(world.tenant.owner.email), 'Первая')
    assert.include(files.get(world.tenant.owner.email), 'Вторая')
    assert.notInclude(files.get(partner.user.email), 'Первая')
    assert.include(files.get(partner.user.email), 'Вторая')

    const stranger = await givenMember(world.tenant, 'analyst')
    const unseen = await client
      .post(SCHEDULES)
      .json(body({ report, format: 'pdf', recipients: [{ userId: stranger.user.id }] }))
      .bearerToken(stranger.token)
    unseen.assertStatus(404)
    const table = await client
      .post(SCHEDULES)
      .json(body({ report }))
      .bearerToken(world.tenant.token)
    table.assertStatus(422)
    assert.equal(table.body().errors[0].field, 'format')

    // Taken away meanwhile: nobody gets it, and it is said why.
    await client.delete(`/api/v1/${report}`).bearerToken(world.tenant.token)
    world.letters.clear()
    await pass(daysLater(1))
    assert.lengthOf(sent(), 0)
    const rows = await deliveries()
    const last = rows.slice(-2).map(({ state, error }) => [state, error])
    assert.deepEqual(last, [
      ['failed', 'E_NOT_FOUND'],
      ['failed', 'E_NOT_FOUND'],
    ])
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
        await world.tenant.inside(() => db.from('deliveries').update({ leased_until: null }))
      }
      const history = await client
        .get(`${SCHEDULES}/${id}/deliveries`)
        .bearerToken(world.tenant.token)
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

  test('what a dead worker left is taken over: written anew, but never sent twice', async ({
    client,
    assert,
  }) => {
    await given(client)
    await findDue(world.tenant.tenantId, DUE)
    const left = (state: string) =>
      world.tenant.inside(() =>
        db
          .from('deliveries')
          .update({ state, attempts: 1, leased_until: new Date(0), settled_at: null })
      )
    await left('preparing')
    await deliverAll(world.tenant.tenantId, STILL)
    assert.lengthOf(sent(), 1)

    await left('sending')
    await deliverAll(world.tenant.tenantId, STILL)
    assert.lengthOf(sent(), 1)
    const [row] = await deliveries()
    assert.equal(row.state, 'unknown')
  })
})
