import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { packAll } from '#tests/helpers/reporting_facts'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import type Venue from '#tenancy/models/venue'

const BUILDER = '/api/v1/builder'
const SAVED = '/api/v1/reports/saved'
const MARCH = { from: '2026-03-01', to: '2026-03-31' }
const REVENUE = { dataset: 'receipts', dimensions: ['venue'], measures: ['revenue', 'receipts'] }

type Who = { token: string }

const send = (client: ApiClient, who: Who, method: string, path: string, body: object = {}) => {
  const request = client.request(path, method).bearerToken(who.token).accept('application/json')
  return method === 'GET' ? request.qs(body) : request.json(body)
}

const ask = (client: ApiClient, who: Who, query: object, more: object = MARCH) =>
  send(client, who, 'POST', `${BUILDER}/run`, { query, ...more })

async function givenShop(tenant: Tenant, venue: Venue, price: number) {
  await givenSales(tenant, venue, [
    { at: '2026-03-10T12:00:00+03:00', items: [{ product: 'Кофе', price }] },
    { at: '2026-03-11T12:00:00+03:00', items: [{ product: 'Чай', price, pieces: 2 }] },
  ])
  const days = ['2026-03-10', '2026-03-11']
  await tenant.inside(() =>
    refreshRollups(
      db.connection(),
      days.map((businessDate) => ({ venueId: venue.id, businessDate }))
    )
  )
  await packAll()
}

test.group('The builder over HTTP', (group) => {
  let tenant: Tenant
  let alpha: Awaited<ReturnType<typeof givenVenue>>
  let beta: Awaited<ReturnType<typeof givenVenue>>
  group.each.setup(rolledBack)
  group.each.setup(async () => {
    tenant = await givenTenant()
    alpha = await givenVenue(tenant, { name: 'Альфа' })
    beta = await givenVenue(tenant, { name: 'Бета' })
    await givenShop(tenant, alpha.venue, 10_000)
    await givenShop(tenant, beta.venue, 70_000)
  })

  test('datasets are those of the rights of the caller, in words', async ({ client, assert }) => {
    const everything = await send(client, tenant, 'GET', `${BUILDER}/datasets`)
    const names = everything.body().data.map(({ name }: { name: string }) => name)
    assert.deepEqual(names, [
      ...['receipts', 'items', 'payments', 'customers', 'bonuses'],
      ...['deals', 'endedDeals', 'leads', 'activities'],
    ])
    assert.notMatch(JSON.stringify(everything.body()), /translation missing|reports\./)

    const manager = await givenMember(tenant, 'sales_manager')
    const own = await send(client, manager, 'GET', `${BUILDER}/datasets`)
    assert.deepEqual(
      own.body().data.map(({ name }: { name: string }) => name),
      ['deals', 'endedDeals', 'leads', 'activities']
    )
  })

  test('a question is answered as a report, from sums where those cover it', async ({
    client,
    assert,
  }) => {
    const quick = await ask(client, tenant, REVENUE)
    quick.assertStatus(200)
    const { data } = quick.body()
    assert.containSubset(data.rows, [
      { venue: 'Бета', revenue: 2100, receipts: 2 },
      { venue: 'Альфа', revenue: 300, receipts: 2 },
    ])
    assert.containSubset(data.source, { name: 'days', summed: true, text: 'По суммам за день' })

    const slow = await ask(client, tenant, { ...REVENUE, measures: ['revenue', 'customers'] })
    assert.containSubset(slow.body().data.source, { name: 'receipts', summed: false })
    assert.equal(slow.body().data.totals.revenue, data.totals.revenue)
  })

  test('days that a till has touched are counted from the receipts', async ({ client, assert }) => {
    const touch = (businessDate: string) =>
      tenant.inside(() =>
        db.table('touched_days').insert({ venue_id: alpha.venue.id, business_date: businessDate })
      )
    await touch('2026-02-28')
    const before = await ask(client, tenant, REVENUE)
    assert.isTrue(before.body().data.source.summed)
    await touch('2026-03-10')
    const after = await ask(client, tenant, { ...REVENUE, limit: 50 })
    assert.isFalse(after.body().data.source.summed)
    assert.deepEqual(after.body().data.rows, before.body().data.rows)
  })

  test('files of every format come from it', async ({ client, assert }) => {
    const query = { ...REVENUE, dimensions: ['business', 'venue'], pivot: 'month' }
    for (const [format, type] of [
      ['csv', 'text/csv'],
      ['xlsx', 'application/vnd'],
      ['pdf', 'application/pdf'],
    ]) {
      const file = await ask(client, tenant, query, { ...MARCH, format })
      file.assertStatus(200)
      assert.include(file.header('content-type'), type)
    }
  })

  test('what cannot be asked is refused with the field that is wrong', async ({
    client,
    assert,
  }) => {
    const answer = await ask(client, tenant, { ...REVENUE, measures: ['salary'] })
    answer.assertStatus(422)
    assert.containSubset(answer.body(), {
      code: 'E_BUILT_QUERY',
      errors: [{ field: 'query.measures' }],
    })
    const empty = await ask(client, tenant, { ...REVENUE, measures: [] })
    assert.equal(empty.body().errors[0].field, 'query.measures')
  })

  test('a formula is worked out at every level; dividing by zero gives nothing', async ({
    client,
    assert,
  }) => {
    const own = (key: string, unit: string, formula: string) => ({ key, label: key, unit, formula })
    const answer = await ask(client, tenant, {
      ...REVENUE,
      measures: ['c1', 'c2', 'c3'],
      calculated: [
        own('c1', 'money', '(revenue - discount) / receipts'),
        own('c2', 'percent', 'revenueShare / 2'),
        own('c3', 'number', 'revenue / guests'),
      ],
    })
    const { rows, totals, columns } = answer.body().data
    assert.containSubset(rows, [
      { venue: 'Бета', c1: 1050, c2: 43.75, c3: null },
      { venue: 'Альфа', c1: 150, c2: 6.25, c3: null },
    ])
    assert.containSubset(totals, { c1: 600, c2: 50, c3: null })
    assert.containSubset(columns, [{ key: 'c2', unit: 'percent', label: 'c2' }])
  })

  test('SQL in values is only a value', async ({ client, assert }) => {
    for (const value of ["' or 1=1 --", "'; drop table receipts; --", ':tenant', '?', '%', '\\']) {
      const filters = [{ dimension: 'product', op: 'in', values: [value] }]
      const query = { dataset: 'items', dimensions: ['product'], measures: ['revenue'], filters }
      const answer = await ask(client, tenant, query)
      answer.assertStatus(200)
      assert.deepEqual(answer.body().data.rows, [])
      const text = { dimension: 'paymentName', op: 'contains', values: [value] }
      const payments = { dataset: 'payments', measures: ['amount'], filters: [text] }
      const found = await ask(client, tenant, payments)
      found.assertStatus(200)
      assert.equal(found.body().data.totals.amount, 0)
    }
  })

  test('somebody of one business learns nothing of the other, whatever is asked', async ({
    client,
    assert,
  }) => {
    const manager = await givenMember(tenant, 'business_manager', {
      businessIds: [alpha.business.id],
    })
    const all = await ask(client, manager, REVENUE)
    assert.deepEqual(
      all.body().data.rows.map(({ venue }: { venue: string }) => venue),
      ['Альфа']
    )
    assert.equal(all.body().data.totals.revenue, 300)

    const named = [{ dimension: 'venue', op: 'in', values: [beta.venue.id] }]
    const filtered = await ask(client, manager, { ...REVENUE, filters: named })
    assert.deepEqual(filtered.body().data.rows, [])
    assert.equal(filtered.body().data.totals.revenue, 0)

    const share = [{ key: 'c1', label: 'x', unit: 'money', formula: 'revenue / revenueShare' }]
    const formed = await ask(client, manager, { ...REVENUE, measures: ['c1'], calculated: share })
    assert.equal(formed.body().data.totals.c1, 300)

    const tiers = { dataset: 'customers', dimensions: ['tier'], measures: ['customers'] }
    const people = await ask(client, manager, tiers)
    people.assertStatus(422)
    assert.include(people.body().errors[0].message, 'tier')

    const values = await send(client, manager, 'GET', `${BUILDER}/values`, {
      ...MARCH,
      dataset: 'receipts',
      dimension: 'venue',
    })
    assert.deepEqual(values.body().data, [{ value: alpha.venue.id, label: 'Альфа' }])
  })

  test('each dataset asks for its right', async ({ client }) => {
    const viewer = await givenMember(tenant, 'viewer')
    for (const [dataset, measure] of [
      ['receipts', 'revenue'],
      ['items', 'revenue'],
      ['customers', 'customers'],
      ['bonuses', 'movements'],
      ['deals', 'deals'],
      ['activities', 'activities'],
    ]) {
      const answer = await ask(client, viewer, { dataset, measures: [measure] })
      answer.assertStatus(403)
      const values = { dataset, dimension: 'weekday', ...MARCH }
      const listed = await send(client, viewer, 'GET', `${BUILDER}/values`, values)
      listed.assertStatus(403)
    }
  })
})

test.group('Saved reports over HTTP', (group) => {
  let tenant: Tenant
  group.each.setup(rolledBack)
  group.each.setup(async () => {
    tenant = await givenTenant()
    const { venue } = await givenVenue(tenant, { name: 'Альфа' })
    await givenShop(tenant, venue, 10_000)
  })

  const built = { query: REVENUE, parameters: MARCH }
  const save = async (client: ApiClient, who: Who, body: object = {}) => {
    const content = { name: 'По точкам', content: built, ...body }
    const response = await send(client, who, 'POST', SAVED, content)
    response.assertStatus(201)
    return response.body().data
  }

  test('a query that is saved opens as a report, with what it was saved with', async ({
    client,
    assert,
  }) => {
    const saved = await save(client, tenant, { note: 'Для планёрки' })
    assert.containSubset(saved, { mine: true, version: 1, about: 'Чеки', note: 'Для планёрки' })
    const report = await send(client, tenant, 'GET', saved.path)
    report.assertStatus(200)
    const { data } = report.body()
    assert.containSubset(data.report, { group: 'saved', id: saved.id, title: 'По точкам' })
    assert.containSubset(data.period, MARCH)
    assert.equal(data.totals.revenue, 300)

    const other = await send(client, tenant, 'GET', saved.path, {
      from: '2026-03-11',
      to: '2026-03-11',
    })
    assert.equal(other.body().data.totals.revenue, 200)
    const file = await send(client, tenant, 'GET', saved.path, { format: 'xlsx' })
    file.assertStatus(200)
  })

  test('each save keeps the former one, which can be made the newest again', async ({
    client,
    assert,
  }) => {
    const { id } = await save(client, tenant)
    const change = await send(client, tenant, 'PATCH', `${SAVED}/${id}`, {
      name: 'По-новому',
      content: { report: 'sales/daily', parameters: { granularity: 'month' } },
    })
    assert.containSubset(change.body().data, { version: 2, about: 'Продажи по дням' })

    const versions = await send(client, tenant, 'GET', `${SAVED}/${id}/versions`)
    assert.containSubset(versions.body().data, [
      { version: 2, name: 'По-новому' },
      { version: 1, name: 'По точкам', savedBy: 'Владелец' },
    ])
    const back = await send(client, tenant, 'POST', `${SAVED}/${id}/versions/1/restore`)
    assert.containSubset(back.body().data, { version: 3, name: 'По точкам', about: 'Чеки' })
    const missing = await send(client, tenant, 'POST', `${SAVED}/${id}/versions/9/restore`)
    missing.assertStatus(404)
  })

  test('what is shared with a role is shown with the rights of who opens it', async ({
    client,
    assert,
  }) => {
    const { business } = await givenVenue(tenant, { name: 'Бета' })
    const manager = await givenMember(tenant, 'business_manager', { businessIds: [business.id] })
    const viewer = await givenMember(tenant, 'viewer')
    const { id, path } = await save(client, tenant)
    const hidden = await send(client, manager, 'GET', path)
    hidden.assertStatus(404)

    const roles = ['business_manager', 'viewer']
    const shared = await send(client, tenant, 'PUT', `${SAVED}/${id}/roles`, { roles })
    assert.deepEqual(shared.body().data.roles, roles)

    const opened = await send(client, manager, 'GET', path)
    opened.assertStatus(200)
    assert.equal(opened.body().data.totals.revenue, 0)
    const refused = await send(client, viewer, 'GET', path)
    refused.assertStatus(403)

    const list = await send(client, manager, 'GET', SAVED)
    assert.containSubset(list.body().data, [{ id, mine: false, can: { change: false } }])
    const none = await send(client, viewer, 'GET', SAVED)
    assert.deepEqual(none.body().data, [])
  })

  test('only the owner, and who looks after what is shared, change it', async ({
    client,
    assert,
  }) => {
    const manager = await givenMember(tenant, 'business_manager')
    const { id } = await save(client, tenant)
    await send(client, tenant, 'PUT', `${SAVED}/${id}/roles`, { roles: ['business_manager'] })
    for (const [method, path, body] of [
      ['PATCH', `${SAVED}/${id}`, { name: 'x' }],
      ['DELETE', `${SAVED}/${id}`, {}],
      ['POST', `${SAVED}/${id}/versions/1/restore`, {}],
      ['PUT', `${SAVED}/${id}/roles`, { roles: [] }],
    ] as const) {
      const answer = await send(client, manager, method, path, body)
      answer.assertStatus(403)
    }
    const copy = await send(client, manager, 'POST', `${SAVED}/${id}/duplicate`, { name: 'Моё' })
    assert.containSubset(copy.body().data, { name: 'Моё', mine: true, roles: [], version: 1 })

    const deleted = await send(client, tenant, 'DELETE', `${SAVED}/${id}`)
    deleted.assertStatus(204)
    const gone = await send(client, tenant, 'GET', `${SAVED}/${id}/definition`)
    gone.assertStatus(404)
    const audit = await tenant.inside(() =>
      db.from('audit_entries').where('subject_id', id).orderBy('id').select('action')
    )
    assert.deepEqual(
      audit.map(({ action }) => action),
      ['saved_reports.created', 'saved_reports.shared', 'saved_reports.deleted']
    )
  })

  test('what no report can be asked is not saved', async ({ client }) => {
    for (const content of [
      { report: 'sales/daily', parameters: { granularity: 'x' } },
      { report: 'saved/01a', parameters: {} },
      { query: { ...REVENUE, measures: ['salary'] }, parameters: {} },
      {},
    ]) {
      const answer = await send(client, tenant, 'POST', SAVED, { name: 'x', content })
      answer.assertStatus(422)
    }
  })
})
