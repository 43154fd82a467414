import { DateTime } from 'luxon'
import { extractText } from 'unpdf'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { READY } from '#reporting/dashboards/ready'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { fingerprintOf } from '#tests/helpers/fingerprint'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'

const DASHBOARDS = '/api/v1/dashboards'

const ask = (
  client: ApiClient,
  who: { token: string },
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  path = '',
  body?: object
) => {
  const request = client.request(`${DASHBOARDS}${path}`, method).bearerToken(who.token)
  return body ? request.json(body) : request.accept('application/json')
}

const REVENUE = {
  id: 'revenue',
  ...{ x: 0, y: 0, width: 3, height: 3 },
  ...{ report: 'sales/daily', picture: 'kpi', figure: 'revenue' },
}
const HOURS = { ...REVENUE, id: 'hours', x: 3, width: 9, height: 7, report: 'sales/heatmap' }
const NOTE = { id: 'note', x: 0, y: 3, width: 3, height: 4, text: 'Смотрим по **понедельникам**' }
const WIDGETS = [REVENUE, { ...HOURS, picture: 'chart', figure: undefined }, NOTE]
const tabsOf = (...widgets: object[]) => [{ id: 'main', widgets }]

async function given(client: ApiClient, who: { token: string }, more: object = {}) {
  const body = { name: 'Утро', tabs: tabsOf(...WIDGETS), ...more }
  const response = await ask(client, who, 'POST', '', body)
  response.assertStatus(201)
  return response.body().data as { id: string; version: number }
}

test.group('Dashboards', (group) => {
  let tenant: Tenant
  group.each.setup(rolledBack)
  group.each.setup(async () => {
    tenant = await givenTenant()
  })

  test('ready ones are shown to who may read what is in them', async ({ client, assert }) => {
    const idsOf = async (who: { token: string }) => {
      const response = await ask(client, who, 'GET')
      response.assertStatus(200)
      return response.body().data.map(({ id }: { id: string }) => id)
    }
    assert.deepEqual(
      await idsOf(tenant),
      READY.map(({ id }) => id)
    )
    const seller = await givenMember(tenant, 'sales_manager')
    assert.deepEqual(await idsOf(seller), ['manager'])
    assert.deepEqual(await idsOf(await givenMember(tenant, 'viewer')), [])
    const hidden = await ask(client, seller, 'GET', '/business')
    hidden.assertStatus(404)
  })

  test('every ready one has figures in all of its places', async ({ client, assert }) => {
    await givenVenue(tenant)
    for (const { id, tabs } of READY) {
      const response = await ask(client, tenant, 'GET', `/${id}/data`)
      response.assertStatus(200)
      const { widgets } = response.body().data
      assert.lengthOf(Object.keys(widgets), tabs[0].widgets.length)
      for (const [widget, { answer, refusal }] of Object.entries<any>(widgets)) {
        assert.isNull(refusal, `${id} ${widget} ${JSON.stringify(refusal)}`)
        const figures = answer.columns.map(({ key }: { key: string }) => key)
        assert.include(figures, answer.figure, `${id} ${widget}`)
        const { columns = [] } = tabs[0].widgets.find((one) => one.id === widget) as {
          columns?: string[]
        }
        assert.includeMembers(figures, columns, `${id} ${widget}`)
      }
    }
  })

  test('one is put together, changed and seen by nobody else', async ({ client, assert }) => {
    const { id, version } = await given(client, tenant)
    const analyst = await givenMember(tenant, 'analyst')
    for (const path of [`/${id}`, `/${id}/data`]) {
      const response = await ask(client, analyst, 'GET', path)
      response.assertStatus(404)
    }
    const changed = await ask(client, tenant, 'PATCH', `/${id}`, {
      ...{ name: 'Утро понедельника', live: true, version },
      question: { preset: 'week', compare: 'year' },
    })
    changed.assertStatus(200)
    assert.containSubset(changed.body().data, {
      ...{ name: 'Утро понедельника', live: true, mine: true, editable: true, version: 2 },
      tabs: tabsOf(REVENUE),
    })
    const late = await ask(client, tenant, 'PATCH', `/${id}`, { name: 'x', version })
    late.assertStatus(409)
    assert.equal(late.body().code, 'E_DASHBOARD_CHANGED')
  })

  test('what is wrong with a widget is said under its place: {0}')
    .with([
      ['tabs.0.widgets.0.report', { report: 'sales/horoscope' }],
      ['tabs.0.widgets.0.parameters.granularity', { parameters: { granularity: 'second' } }],
      ['tabs.0.widgets.0.picture', { picture: 'pie' }],
      ['tabs.0.widgets.0.figure', { figure: 'luck' }],
      ['tabs.0.widgets.0.columns', { columns: ['luck'] }],
      ['tabs.0.widgets.0.width', { x: 11 }],
      ['tabs.0.widgets.1.y', { width: 4 }],
      ['tabs.0.widgets.1.id', { id: 'hours' }],
      ['tabs.0.widgets.0.text', { report: undefined }],
      ['tabs.0.widgets.0.height', { height: 0 }],
    ] as const)
    .run(async ({ client, assert }, [field, change]) => {
      const tabs = tabsOf({ ...REVENUE, ...change }, ...WIDGETS.slice(1))
      const response = await ask(client, tenant, 'POST', '', { name: 'x', tabs })
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
      assert.notInclude(response.body().errors[0].message, 'translation missing')
    })

  test('a shared one is read with the own rights, and changed by its owner and who manages them', async ({
    client,
    assert,
  }) => {
    await givenVenue(tenant)
    const analyst = await givenMember(tenant, 'analyst')
    const viewer = await givenMember(tenant, 'viewer')
    const seller = await givenMember(tenant, 'sales_manager')
    const { id } = await given(client, analyst)
    const shared = await ask(client, analyst, 'PUT', `/${id}/roles`, { roles: ['viewer'] })
    shared.assertStatus(200)

    const seen = await ask(client, viewer, 'GET', `/${id}`)
    assert.containSubset(seen.body().data, { mine: false, editable: false, roles: ['viewer'] })
    const figures = await ask(client, viewer, 'GET', `/${id}/data`)
    const { revenue } = figures.body().data.widgets
    assert.isNull(revenue.answer)
    assert.equal(revenue.refusal.code, 'E_FORBIDDEN')
    const elsewhere = await ask(client, seller, 'GET', `/${id}`)
    elsewhere.assertStatus(404)

    const before = await fingerprintOf(tenant)
    const refused = await ask(client, viewer, 'PATCH', `/${id}`, { name: 'x' })
    refused.assertStatus(403)
    const unshared = await ask(client, viewer, 'PUT', `/${id}/roles`, { roles: [] })
    unshared.assertStatus(403)
    const kept = await ask(client, viewer, 'DELETE', `/${id}`)
    kept.assertStatus(403)
    assert.deepEqual(await fingerprintOf(tenant), before)

    const managed = await ask(client, tenant, 'PATCH', `/${id}`, { name: 'Общий' })
    managed.assertStatus(200)
    const wrong = await ask(client, tenant, 'PUT', `/${id}/roles`, { roles: ['chief'] })
    wrong.assertStatus(422)
    const audit = await tenant.inside(() =>
      db.from('audit_entries').where('subject_id', id).select('action')
    )
    assert.deepEqual(audit, [{ action: 'dashboards.shared' }])
  })

  test('a ready one is copied, not changed', async ({ client, assert }) => {
    for (const method of ['PATCH', 'DELETE'] as const) {
      const response = await ask(client, tenant, method, '/business', {})
      response.assertStatus(409)
      assert.equal(response.body().code, 'E_DASHBOARD_READY')
    }
    const copy = await ask(client, tenant, 'POST', '/business/copy', {})
    copy.assertStatus(201)
    const { tabs } = READY.find(({ id }) => id === 'business')!
    assert.containSubset(copy.body().data, { name: 'Обзор бизнеса', ready: false, mine: true })
    assert.deepEqual(copy.body().data.tabs, JSON.parse(JSON.stringify(tabs)))
  })

  test('a deleted one can be had back', async ({ client, assert }) => {
    const { id } = await given(client, tenant)
    const gone = await ask(client, tenant, 'DELETE', `/${id}`)
    gone.assertStatus(204)
    const missing = await ask(client, tenant, 'GET', `/${id}`)
    missing.assertStatus(404)
    const stranger = await givenMember(tenant, 'analyst')
    const refused = await ask(client, stranger, 'POST', `/${id}/restore`)
    refused.assertStatus(404)
    const back = await ask(client, tenant, 'POST', `/${id}/restore`)
    back.assertStatus(200)
    assert.equal(back.body().data.widgets, 3)
  })

  test('the door leads to where somebody begins, as long as that can be opened', async ({
    client,
    assert,
  }) => {
    await givenVenue(tenant)
    const { id } = await given(client, tenant)
    const door = async () => {
      const response = await client.get('/').bearerToken(tenant.token).redirects(0)
      return response.header('location') ?? null
    }
    assert.isNull(await door())
    for (const start of ['business', id]) {
      const set = await ask(client, tenant, 'PUT', `/${start}/start`)
      set.assertStatus(204)
      assert.equal(await door(), `/dashboards/${start}`)
    }
    await ask(client, tenant, 'DELETE', `/${id}`)
    assert.isNull(await door())
    await ask(client, tenant, 'POST', `/${id}/restore`)
    await ask(client, tenant, 'DELETE', '/start')
    assert.isNull(await door())
  })

  test('the question of the address is that of every widget which leaves it open', async ({
    client,
    assert,
  }) => {
    const { venue } = await givenVenue(tenant)
    const other = await givenVenue(tenant, { name: 'Бар' })
    const today = DateTime.now().setZone('Europe/Moscow')
    const at = (days: number) => today.minus({ days }).set({ hour: 12 }).toISO()!
    const items = (price: number) => [{ product: 'Чай', price }]
    await givenSales(tenant, venue, [
      { at: at(1), items: items(10_000) },
      { at: at(40), items: items(3_000) },
    ])
    await givenSales(tenant, other.venue, [{ at: at(1), items: items(500) }])
    await tenant.inside(() =>
      refreshRollups(
        db.connection(),
        [1, 40].flatMap((days) =>
          [venue, other.venue].map(({ id }) => ({
            venueId: id,
            businessDate: today.minus({ days }).toISODate()!,
          }))
        )
      )
    )
    const pinned = { ...REVENUE, id: 'year', y: 7, parameters: { preset: 'last90' } }
    const customers = {
      ...{ ...REVENUE, id: 'people', x: 3, y: 7, report: 'customers/overview', picture: 'chart' },
      figure: undefined,
    }
    const { id } = await given(client, tenant, { tabs: tabsOf(...WIDGETS, pinned, customers) })
    const figures = async (query: object) => {
      const response = await ask(client, tenant, 'GET', `/${id}/data`).qs(query)
      response.assertStatus(200)
      const { widgets } = response.body().data
      const revenue = ({ answer }: any) => answer.totals.revenue
      return { of: widgets, month: revenue(widgets.revenue), year: revenue(widgets.year) }
    }
    const usual = await figures({})
    assert.deepEqual([usual.month, usual.year], [105, 135])
    assert.lengthOf(usual.of.revenue.answer.rows, 30)
    assert.equal(usual.of.revenue.answer.totals.comparison.revenue.value, 30)
    assert.deepEqual(
      usual.of.revenue.answer.columns.map(({ key }: { key: string }) => key),
      ['date', 'revenue']
    )
    const placed = await figures({ 'venueId[]': venue.id })
    assert.deepEqual([placed.month, placed.year], [100, 130])
    // Customers are counted once: their report does not know venues, and says so in its place.
    assert.isNull(placed.of.people.answer)
    assert.equal(placed.of.people.refusal.code, 'E_WHOLE_BUSINESS_REQUIRED')
    const today90 = await figures({ preset: 'today' })
    assert.deepEqual([today90.month, today90.year], [0, 135])
  })

  test('a saved report is shown to who may open it, and says so to others', async ({
    client,
    assert,
  }) => {
    await givenVenue(tenant)
    const analyst = await givenMember(tenant, 'analyst')
    const created = await client
      .post('/api/v1/reports/saved')
      .bearerToken(analyst.token)
      .json({
        name: 'По неделям',
        content: { report: 'sales/daily', parameters: { granularity: 'week' } },
      })
    created.assertStatus(201)
    const report = `saved/${created.body().data.id}`
    const offered = await ask(client, analyst, 'GET', '/reports')
    assert.containSubset(
      offered.body().data.find(({ name }: { name: string }) => name === report),
      { title: 'По неделям', pictures: ['chart', 'kpi', 'line', 'bar', 'table'] }
    )
    const foreign = await ask(client, tenant, 'POST', '/preview', {
      widgets: [{ ...REVENUE, report }],
    })
    foreign.assertStatus(422)

    const { id } = await given(client, analyst, { tabs: tabsOf({ ...REVENUE, report }) })
    await ask(client, analyst, 'PUT', `/${id}/roles`, { roles: ['owner'] })
    const own = await ask(client, analyst, 'GET', `/${id}/data`)
    assert.isBelow(own.body().data.widgets.revenue.answer.rows.length, 7)
    const others = await ask(client, tenant, 'GET', `/${id}/data`)
    assert.equal(others.body().data.widgets.revenue.refusal.code, 'E_REPORT_UNKNOWN')
  })

  test('widgets can be looked at before they are saved', async ({ client, assert }) => {
    await givenVenue(tenant)
    const response = await ask(client, tenant, 'POST', '/preview', { widgets: [REVENUE] })
    response.assertStatus(200)
    assert.equal(response.body().data.widgets.revenue.answer.report.chart.kind, 'tiles')
    const wrong = await ask(client, tenant, 'POST', '/preview', {
      widgets: [{ ...REVENUE, report: 'a/b' }],
    })
    wrong.assertStatus(422)
  })

  test('all of it is printed: what was asked, tabs, refusals and long tables with their heads', async ({
    client,
    assert,
  }) => {
    const { venue } = await givenVenue(tenant)
    const items = Array.from({ length: 90 }, (_, at) => ({ product: `Блюдо ${at}`, price: 100 }))
    const day = DateTime.now().setZone('Europe/Moscow').minus({ days: 1 })
    await givenSales(tenant, venue, [{ at: day.set({ hour: 12 }).toISO()!, items }])
    await tenant.inside(() =>
      refreshRollups(db.connection(), [{ venueId: venue.id, businessDate: day.toISODate()! }])
    )
    const menu = {
      ...{ ...HOURS, id: 'menu', x: 0, report: 'menu/top-sellers', picture: 'table' },
      ...{ figure: undefined, columns: ['product', 'revenue'], parameters: { limit: 100 } },
    }
    const { id } = await given(client, tenant, {
      tabs: [
        { id: 'main', name: 'Главное', widgets: WIDGETS },
        { id: 'menu', name: 'Кухня', widgets: [menu] },
      ],
    })
    const response = await ask(client, tenant, 'GET', `/${id}/pdf`).qs({ 'venueId[]': venue.id })
    response.assertStatus(200)
    response.assertHeader('content-type', 'application/pdf')
    const { totalPages, text } = await extractText(new Uint8Array(response.body()))
    const whole = text.join('\n')
    for (const said of [
      'Утро',
      'Точки: Кафе',
      'Главное',
      'Кухня',
      'Выручка',
      '90,00',
      'понедельникам',
    ])
      assert.include(whole, said)
    assert.notInclude(whole, '**')
    assert.include(whole, 'Блюдо 89')
    const withTable = text.filter((page) => page.includes('Блюдо '))
    assert.isAbove(withTable.length, 1)
    for (const page of withTable) assert.match(page, /Товар\s+Выручка/)
    assert.isAbove(totalPages, 2)

    const viewer = await givenMember(tenant, 'viewer')
    const refused = await ask(client, viewer, 'GET', `/${id}/pdf`)
    refused.assertStatus(403)
  })
})
