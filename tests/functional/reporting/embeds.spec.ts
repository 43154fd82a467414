import { DateTime } from 'luxon'
import encryption from '@adonisjs/core/services/encryption'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test, timeTravel } from '@japa/runner'
import { SetScopes } from '#access/actions/set_scopes'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { CreateDashboard } from '#reporting/dashboards/actions/save_dashboard'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'

const PATH = '/api/v1/embeds'
const DAY = '2025-12-02'
const PERIOD = { from: DAY, to: DAY, compare: 'none' }
const inDays = (days: number) => DateTime.now().plus({ days }).toISODate()!

test.group('Embeds', (group) => {
  let tenant: Tenant
  let first: Awaited<ReturnType<typeof givenVenue>>
  let second: Awaited<ReturnType<typeof givenVenue>>

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
        { at: `${DAY}T12:00:00+03:00`, items: [{ product: 'Кофе', price }] },
      ])
      const day = { venueId: venue.id, businessDate: DAY }
      await tenant.inside(() => refreshRollups(db.connection(), [day]))
    }
  })

  const body = (changes: object = {}) => ({
    name: 'Выручка',
    report: 'sales/by-venue',
    parameters: PERIOD,
    origins: ['https://partner.example'],
    endsOn: inDays(30),
    ...changes,
  })

  async function given(client: ApiClient, changes: object = {}, who: { token: string } = tenant) {
    const response = await client.post(PATH).json(body(changes)).bearerToken(who.token)
    response.assertStatus(201)
    return response.body().data as { id: string; link: string }
  }

  const pathOf = (link: string) => new URL(link).pathname
  const dataOf = (client: ApiClient, link: string, query: object = {}) =>
    client
      .get(`${pathOf(link)}/data`)
      .qs(query)
      .accept('json')

  const venuesOf = (answer: { body(): any }) =>
    answer.body().data.report.rows.map((row: { venue: string }) => row.venue)

  test('stands in pages of its sites only, leaves no cookie, and shows its places', async ({
    client,
    assert,
  }) => {
    const { link } = await given(client, {
      parameters: { ...PERIOD, businessId: [first.business.id] },
      origins: ['https://Partner.example/', 'https://кафе.рф', 'https://*.crm.example:8443'],
    })
    const page = await client.get(pathOf(link)).qs({ lang: 'en', theme: 'dark' })
    page.assertStatus(200)
    assert.match(page.text(), /embedded\\?\/show/)
    assert.include(page.text(), 'lang="en"')
    assert.equal(
      page.header('content-security-policy'),
      `frame-ancestors 'self' https://partner.example https://xn--80akn5b.xn--p1ai https://*.crm.example:8443`
    )
    assert.isUndefined(page.header('x-frame-options'))
    assert.isUndefined(page.header('set-cookie'))

    const answer = await dataOf(client, link, { lang: 'en' })
    answer.assertStatus(200)
    assert.deepEqual(venuesOf(answer), ['Первая'])
    assert.equal(answer.body().data.report.totals.revenue, 100)
    assert.equal(answer.body().data.report.report.title, 'Sales by venue')
    assert.notInclude(JSON.stringify(answer.body()), 'Вторая')
    assert.notInclude(JSON.stringify(answer.body()), second.business.id)
    const list = await client.get(PATH).bearerToken(tenant.token)
    assert.isNotNull(list.body().data[0].seenAt)
    const elsewhere = await client.get('/login')
    assert.equal(elsewhere.header('x-frame-options'), 'DENY')
  })

  test('what is fixed stays; what is left open is asked within the fixed places', async ({
    client,
    assert,
  }) => {
    const fixed = await given(client, {
      parameters: { ...PERIOD, businessId: [first.business.id] },
    })
    for (const query of [{ preset: 'year' }, { 'venueId[]': first.venue.id }]) {
      const refused = await dataOf(client, fixed.link, query)
      refused.assertStatus(422)
      refused.assertBodyContains({ code: 'E_EMBED_FIXED' })
    }
    const open = await given(client, {
      parameters: { ...PERIOD, businessId: [first.business.id] },
      open: ['period', 'places'],
    })
    const beyond = await dataOf(client, open.link, { 'venueId[]': second.venue.id })
    beyond.assertStatus(422)
    beyond.assertBodyContains({ code: 'E_EMBED_PLACES' })
    const earlier = await dataOf(client, open.link, {
      'from': '2025-11-01',
      'to': '2025-11-02',
      'venueId[]': first.venue.id,
    })
    assert.equal(earlier.body().data.report.totals.revenue, 0)
  })

  test('a widget of a dashboard does not lead out of the fixed places', async ({
    client,
    assert,
  }) => {
    const widget = {
      x: 0,
      width: 6,
      height: 6,
      report: 'sales/by-venue',
      picture: 'table' as const,
    }
    const businessId = [second.business.id]
    const widgets = [
      { ...widget, id: 'a', y: 0, parameters: PERIOD },
      { ...widget, id: 'b', y: 6, parameters: { ...PERIOD, businessId } },
    ]
    const dashboard = await tenant.inside(() =>
      new CreateDashboard().handle(tenant.actor, { name: 'Два', tabs: [{ id: 't', widgets }] })
    )
    const { link } = await given(client, {
      report: undefined,
      dashboard,
      parameters: { ...PERIOD, businessId: [first.business.id] },
    })
    const answer = await dataOf(client, link)
    const { a, b } = answer.body().data.dashboard.data.widgets
    assert.equal(a.answer.totals.revenue, 100)
    assert.isNull(b.answer)
    assert.equal(b.refusal.code, 'E_NOT_FOUND')
  })

  test('nobody is named, neither by a report nor by a widget or a pivot', async ({ client }) => {
    const query = {
      ...{ dataset: 'receipts', dimensions: ['venue'], pivot: 'employee' },
      measures: ['revenue'],
    }
    const saved = await client
      .post('/api/v1/reports/saved')
      .json({ name: 'Кто', content: { query, parameters: {} } })
      .bearerToken(tenant.token)
    saved.assertStatus(201)
    for (const subject of [
      { report: 'staff/performance' },
      { report: 'crm/win-loss', parameters: { slice: 'manager' } },
      { report: `saved/${saved.body().data.id}` },
      { report: undefined, dashboard: 'staff' },
    ]) {
      const refused = await client.post(PATH).json(body(subject)).bearerToken(tenant.token)
      refused.assertStatus(422)
      refused.assertBodyContains({ code: 'E_EMBED_NAMES_PEOPLE' })
    }
    await given(client, { report: 'crm/win-loss', parameters: { slice: 'reason' } })
  })

  test('it is over with its time, when it is revoked, and when its maker may not show it', async ({
    client,
    assert,
  }) => {
    const maker = await givenMember(tenant, 'admin')
    const { id, link } = await given(client, {}, maker)
    const over = async (code: string, status: number) => {
      const page = await client.get(pathOf(link)).qs({ lang: 'en' })
      page.assertStatus(status)
      assert.include(page.text(), code)
      assert.include(page.header('content-security-policy'), 'https://partner.example')
      const answer = await dataOf(client, link)
      answer.assertStatus(status)
      answer.assertBodyContains({ code })
    }
    const change = (values: object) =>
      tenant.inside(() => db.from('memberships').where('user_id', maker.user.id).update(values))

    await change({ role: 'analyst' })
    await over('E_EMBED_STOPPED', 410)
    await change({ role: 'admin', disabled_at: new Date() })
    await over('E_EMBED_STOPPED', 410)
    await change({ disabled_at: null })
    const back = await dataOf(client, link)
    back.assertStatus(200)

    timeTravel('31 days')
    await over('E_EMBED_EXPIRED', 410)
    timeTravel('-31 days')

    const revoked = await client.post(`${PATH}/${id}/revoke`).bearerToken(tenant.token)
    revoked.assertBodyContains({ data: { state: 'revoked', link: null } })
    await over('E_EMBED_REVOKED', 410)
    const deeds = await tenant.inside(() =>
      db.from('audit_entries').where('subject_id', id).orderBy('id').select('action')
    )
    assert.deepEqual(
      deeds.map(({ action }) => action),
      ['embeds.created', 'embeds.revoked']
    )
  })

  test('it shows no more than its maker reaches now', async ({ client, assert }) => {
    const created = await client
      .post('/api/v1/organizations/roles')
      .json({
        name: 'Партнёрам',
        permissions: ['reports.sales', 'reports.embed', 'dashboards.read'],
      })
      .bearerToken(tenant.token)
    const maker = await givenMember(tenant, created.body().data.id)
    const { link } = await given(client, {}, maker)
    assert.sameMembers(venuesOf(await dataOf(client, link)), ['Первая', 'Вторая'])

    await tenant.inside(() => new SetScopes().handle(maker.user.id, [second.business.id], []))
    assert.deepEqual(venuesOf(await dataOf(client, link)), ['Вторая'])
    await tenant.inside(() => db.from('memberships').where('user_id', maker.user.id).delete())
    const left = await dataOf(client, link)
    left.assertBodyContains({ code: 'E_EMBED_STOPPED' })
  })

  test('a short link shows less, for a while, and never more', async ({ client, assert }) => {
    const { id } = await given(client, {
      parameters: { ...PERIOD, businessId: [first.business.id] },
    })
    const ask = (input: object, who: { token: string } = tenant) =>
      client.post(`${PATH}/${id}/links`).json(input).bearerToken(who.token)

    const beyond = await ask({ businessId: [second.business.id] })
    beyond.assertStatus(422)
    beyond.assertBodyContains({ code: 'E_EMBED_PLACES' })
    const long = await ask({ seconds: 90_000 })
    long.assertStatus(422)
    const theirs = await ask({}, await givenMember(tenant, 'admin'))
    theirs.assertBodyContains({ code: 'E_EMBED_NOT_OWN' })

    const short = await ask({ venueId: [first.venue.id], seconds: 60 })
    short.assertStatus(201)
    const { url, expiresAt } = short.body().data
    assert.deepEqual(venuesOf(await dataOf(client, url)), ['Первая'])
    timeTravel('61 seconds')
    assert.isBelow(Date.parse(expiresAt), Date.now())
    const over = await dataOf(client, url)
    over.assertBodyContains({ code: 'E_EMBED_EXPIRED' })
    timeTravel('-61 seconds')
  })

  test('who has no right makes none; sites and days are looked at', async ({ client, assert }) => {
    const analyst = await givenMember(tenant, 'analyst')
    const refused = await client.post(PATH).json(body()).bearerToken(analyst.token)
    refused.assertStatus(403)
    for (const [changes, field] of [
      [{ origins: ["https://a.example; script-src 'none'"] }, 'origins.0'],
      [{ origins: ['https://a.example/path'] }, 'origins.0'],
      [{ origins: ['*'] }, 'origins.0'],
      [{ endsOn: inDays(-2) }, 'endsOn'],
      [{ endsOn: inDays(400) }, 'endsOn'],
      [{ dashboard: 'business' }, 'dashboard'],
    ] as const) {
      const answer = await client.post(PATH).json(body(changes)).bearerToken(tenant.token)
      answer.assertStatus(422)
      assert.equal(answer.body().errors?.[0].field, field)
    }
    const { id } = await given(client)
    const changed = await client
      .patch(`${PATH}/${id}`)
      .json({ name: 'Иначе', endsOn: inDays(3), open: ['period'] })
      .bearerToken(tenant.token)
    changed.assertBodyContains({
      data: { name: 'Иначе', open: ['period'], report: 'sales/by-venue' },
    })
    const deleted = await client.delete(`${PATH}/${id}`).bearerToken(tenant.token)
    deleted.assertStatus(204)
  })

  test('a link that was not given leads nowhere, however often it is tried', async ({
    client,
    assert,
  }) => {
    const { id, link } = await given(client)
    const other = await givenTenant()
    const claims = { t: tenant.tenantId, e: id, x: 4_000_000_000 }
    const verifier = encryption.getMessageVerifier()
    const forged = [
      `${pathOf(link).slice(0, -3)}abc`,
      `/embed/${verifier.sign(claims, undefined, 'export')}`,
      `/embed/${verifier.sign({ ...claims, t: other.tenantId }, undefined, 'embed')}`,
    ]
    for (const path of forged) {
      const page = await client.get(path)
      page.assertStatus(404)
      assert.include(page.text(), 'E_EMBED_UNKNOWN')
      assert.equal(page.header('x-frame-options'), 'DENY')
    }
    let last = 0
    for (let at = 0; at < 60 && last !== 429; at++) {
      const answer = await client.get(`${forged[0]}/data`)
      last = answer.status()
    }
    assert.equal(last, 429)
  })
})
