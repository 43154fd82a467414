import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'

const REPORTS = '/api/v1/reports'
const get = (client: ApiClient, who: { token: string }, path: string, query: object = {}) =>
  client
    .get(path)
    .qs(query)
    .header('authorization', `Bearer ${who.token}`)
    .header('accept', 'application/json')

const codeOf = (response: { body(): { code?: string } }) => response.body().code

test.group('Reports over HTTP', (group) => {
  let tenant: Tenant
  group.each.setup(rolledBack)
  group.each.setup(async () => {
    tenant = await givenTenant()
    await givenVenue(tenant)
  })

  test('the catalogue lists what the caller may open, in their words', async ({
    client,
    assert,
  }) => {
    const response = await get(client, tenant, REPORTS)
    response.assertStatus(200)
    const { data } = response.body()
    assert.isAbove(data.length, 15)
    assert.containSubset(data[0], { id: 'summary', group: 'sales', title: 'Итоги продаж' })
    for (const report of data)
      for (const words of [report, ...report.columns])
        assert.notMatch(JSON.stringify(Object.values(words)), /translation missing|reports\./)
  })

  test('every report of the catalogue opens', async ({ client, assert }) => {
    const catalogue = await get(client, tenant, REPORTS)
    for (const { path } of catalogue.body().data) {
      const response = await get(client, tenant, path)
      response.assertStatus(200)
      assert.properties(response.body().data, [
        'period',
        'comparison',
        'filters',
        'freshness',
        'columns',
        'rows',
        'totals',
      ])
    }
  })

  test('the sales summary has exactly its columns', async ({ client, assert }) => {
    const response = await get(client, tenant, `${REPORTS}/sales/summary`)
    assert.deepEqual(
      response.body().data.columns.map(({ key }: { key: string }) => key),
      [
        'revenue',
        'receipts',
        'guests',
        'items',
        'averageCheck',
        'revenuePerGuest',
        'discount',
        'discountShare',
        'cost',
        'grossProfit',
        'margin',
      ]
    )
  })

  test('the last thirty days are meant when no dates are given', async ({ client, assert }) => {
    const response = await get(client, tenant, `${REPORTS}/sales/daily`)
    const today = DateTime.now().setZone('Europe/Moscow')
    assert.containSubset(response.body().data.period, {
      from: today.minus({ days: 29 }).toISODate(),
      to: today.toISODate(),
      timezone: 'Europe/Moscow',
      complete: false,
    })
    assert.lengthOf(response.body().data.rows, 30)
  })

  test('a wrong value is named by its field: {0}')
    .with([
      ['from', { from: '2026-02-30' }],
      ['to', { from: '2026-03-02', to: '2026-03-01' }],
      ['to', { from: '2000-01-01', to: '2026-03-01' }],
      ['compare', { compare: 'century' }],
      ['compareTo', { compareFrom: '2026-01-01' }],
      ['preset', { preset: 'eternity' }],
      ['venueId.0', { venueId: ['first'] }],
      ['granularity', { granularity: 'second' }],
      ['format', { format: 'doc' }],
    ] as const)
    .run(async ({ client, assert }, [field, query]) => {
      const response = await get(client, tenant, `${REPORTS}/sales/daily`, query)
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
    })

  test('an unknown report is not found', async ({ client, assert }) => {
    const response = await get(client, tenant, `${REPORTS}/sales/horoscope`)
    response.assertStatus(404)
    assert.equal(codeOf(response), 'E_REPORT_UNKNOWN')
  })

  test('venues and businesses of another tenant do not exist', async ({ client }) => {
    const { business, venue } = await givenVenue(await givenTenant())
    for (const query of [{ venueId: [venue.id] }, { businessId: business.id }]) {
      const response = await get(client, tenant, `${REPORTS}/sales/summary`, query)
      response.assertStatus(404)
    }
  })

  test('a product of another tenant does not exist: menu/{$self}')
    .with(['companions', 'price-history', 'cannibalization'])
    .run(async ({ client }, report) => {
      const other = await givenTenant()
      const { venue } = await givenVenue(other)
      const at = '2026-03-02T12:00:00+03:00'
      await givenSales(other, venue, [{ at, items: [{ product: 'Кофе', price: 20_000 }] }])
      const [{ id }] = await other.inside(() => db.from('products').select('id'))
      const own = await get(client, other, `${REPORTS}/menu/${report}`, { productId: id })
      own.assertStatus(200)
      const foreign = await get(client, tenant, `${REPORTS}/menu/${report}`, { productId: id })
      foreign.assertStatus(404)
    })

  test('each report asks for its own permission', async ({ client, assert }) => {
    const viewer = await givenMember(tenant, 'viewer')
    for (const path of ['sales/summary', 'menu/categories']) {
      const response = await get(client, viewer, `${REPORTS}/${path}`)
      response.assertStatus(403)
    }
    const catalogue = await get(client, viewer, REPORTS)
    assert.deepEqual(catalogue.body().data, [])
    const dashboard = await get(client, viewer, '/api/v1/dashboard/summary')
    dashboard.assertStatus(200)
    assert.lengthOf(dashboard.body().data.tiles, 6)
  })

  test('reading is not exporting', async ({ client }) => {
    const { business } = await givenVenue(tenant)
    const manager = await givenMember(tenant, 'business_manager', { businessIds: [business.id] })
    const read = await get(client, manager, `${REPORTS}/sales/daily`)
    read.assertStatus(200)
    for (const path of [`${REPORTS}/sales/daily?format=csv`, `${REPORTS}/export/sales`]) {
      const response = await get(client, manager, path)
      response.assertStatus(403)
    }
  })

  test('files come as attachments', async ({ client, assert }) => {
    const csv = await get(client, tenant, `${REPORTS}/sales/daily`, { format: 'csv' })
    csv.assertStatus(200)
    assert.match(csv.header('content-disposition')!, /^attachment; filename="sales-daily_.*\.csv"$/)
    assert.match(csv.text(), /^\uFEFF?Дата;/)

    const xlsx = await get(client, tenant, `${REPORTS}/export/sales`)
    xlsx.assertStatus(200)
    assert.include(xlsx.header('content-type')!, 'spreadsheetml')
  })

  test('long lists come in pages', async ({ client, assert }) => {
    const response = await get(client, tenant, `${REPORTS}/menu/top-sellers`, { perPage: 5 })
    assert.deepEqual(response.body().meta, { page: 1, perPage: 5, total: 0 })
  })

  test('plans are set and show up beside the facts', async ({ client, assert }) => {
    const { venue } = await givenVenue(tenant)
    const put = (plan: object) =>
      client
        .put('/api/v1/plans')
        .header('authorization', `Bearer ${tenant.token}`)
        .json({
          plans: [
            {
              venueId: venue.id,
              period: 'month',
              startsOn: '2026-03-01',
              revenue: 1000.5,
              ...plan,
            },
          ],
        })

    const set = await put({})
    set.assertStatus(200)
    const report = await get(client, tenant, `${REPORTS}/sales/plan-fact`, {
      from: '2026-03-01',
      to: '2026-03-31',
      venueId: venue.id,
    })
    assert.equal(report.body().data.totals.plan, 1000.5)

    for (const wrong of [
      { startsOn: '2026-03-02' },
      { revenue: -1 },
      { revenue: 1.001 },
      { period: 'year' },
    ]) {
      const response = await put(wrong)
      response.assertStatus(422)
      assert.match(response.body().errors[0].field, /^plans\.0\./)
    }
    const { venue: foreign } = await givenVenue(await givenTenant())
    const refused = await put({ venueId: foreign.id })
    refused.assertStatus(404)
  })
})
