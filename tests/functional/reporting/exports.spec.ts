import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import { DateTime } from 'luxon'
import { test, timeTravel } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { forgetExports } from '#reporting/exports/forget_exports'
import { writeExport } from '#reporting/exports/write_export'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'

const URL = '/api/v1/exports'
const MARCH = { from: '2026-03-01', to: '2026-03-31' }
const DAILY = { report: 'sales/daily', parameters: { ...MARCH, compare: 'none' }, format: 'csv' }
const RECEIPTS = { dataset: 'receipts', parameters: MARCH, format: 'csv' }

const still = new AbortController().signal

test.group('Exports', (group) => {
  let tenant: Tenant
  let shop: Awaited<ReturnType<typeof givenVenue>>
  group.each.setup(rolledBack)
  group.each.setup(async () => {
    tenant = await givenTenant()
    shop = await givenVenue(tenant, { timezone: 'Asia/Yekaterinburg' })
    await givenSales(tenant, shop.venue, [
      {
        at: '2026-03-05T12:30:00+05:00',
        items: [{ product: '=Кофе', price: 20_050 }],
        orderType: 'delivery',
      },
      { at: '2026-03-06T23:10:00+05:00', items: [{ product: 'Торт', price: 90_000, pieces: 2 }] },
    ])
    return () => rm(onDisk(tenant, ''), { recursive: true, force: true })
  })

  const onDisk = ({ tenantId }: Tenant, id: string) =>
    app.makePath('tmp/files/exports', tenantId, id)
  const as = (client: ApiClient, who: { token: string }) => ({
    ask: (body: object) => client.post(URL).json(body).bearerToken(who.token),
    get: (path: string) => client.get(path).bearerToken(who.token),
    post: (path: string) => client.post(path).bearerToken(who.token),
    delete: (path: string) => client.delete(path).bearerToken(who.token),
  })

  async function written(client: ApiClient, who: { token: string }, body: object) {
    const asked = await as(client, who).ask(body)
    asked.assertStatus(202)
    const { id } = asked.body().data
    await writeExport(tenant.tenantId, id, still)
    const shown = await as(client, who).get(`${URL}/${id}`)
    shown.assertStatus(200)
    return shown.body().data
  }

  test('a report becomes a file that a link opens without signing in', async ({
    client,
    assert,
  }) => {
    const asked = await as(client, tenant).ask(DAILY)
    asked.assertStatus(202)
    assert.containSubset(asked.body().data, {
      state: 'queued',
      title: 'Продажи по дням, 01.03.2026 – 31.03.2026',
      link: null,
    })
    const done = await written(client, tenant, DAILY)
    assert.containSubset(done, {
      state: 'ready',
      rows: 31,
      rowsExpected: 31,
      fileName: 'sales-daily_2026-03-01_2026-03-31.csv',
      error: null,
    })
    const direct = await as(client, tenant)
      .get('/api/v1/reports/sales/daily')
      .qs({ ...DAILY.parameters, format: 'csv' })
    const file = await client.get(done.link)
    file.assertStatus(200)
    assert.equal(file.text(), direct.text())
    assert.equal(file.header('content-length'), String(done.bytes))
    const list = await as(client, tenant).get(URL)
    assert.deepEqual(
      list.body().data.map(({ state }: { state: string }) => state),
      ['ready', 'queued']
    )
  })

  test('receipts come line by line, at the time of their place, and no text is a formula', async ({
    client,
    assert,
  }) => {
    const receipts = await written(client, tenant, RECEIPTS)
    assert.equal(receipts.rows, 2)
    const list = await client.get(receipts.link)
    const [header, first] = list.text().split('\r\n')
    assert.match(header, /^\uFEFFДата;Закрыт;Бизнес;Точка;Номер чека;Вид;Тип заказа;Оплата;/)
    assert.match(
      first,
      /^05\.03\.2026;05\.03\.2026 12:30:00;Кафе;Кафе;;продажа;доставка;карта;;.*200,50;0,00;/
    )

    const items = await written(client, tenant, { ...RECEIPTS, dataset: 'receipt-items' })
    const lines = await client.get(items.link)
    assert.match(lines.text(), /;'=Кофе;Кухня;1,000;200,50;/)

    const workbook = new ExcelJS.Workbook()
    const xlsx = await written(client, tenant, {
      ...RECEIPTS,
      dataset: 'receipt-items',
      format: 'xlsx',
    })
    await workbook.xlsx.readFile(`${onDisk(tenant, xlsx.id)}/1.xlsx`)
    const row = workbook.worksheets[0].getRow(2)
    assert.deepEqual(row.getCell(2).value, new Date('2026-03-05T12:30:00Z'))
    assert.equal(row.getCell(7).value, '=Кофе')
    assert.equal(row.getCell(10).value, 200.5)
    assert.equal(row.getCell(10).numFmt, '#,##0.00')
  })

  test('who is limited to a business gets its receipts, and columns by the own rights', async ({
    client,
    assert,
  }) => {
    const other = await givenVenue(tenant, { name: 'Чужое' })
    await givenSales(tenant, other.venue, [
      { at: '2026-03-07T12:00:00+03:00', items: [{ product: 'Суп', price: 100 }] },
    ])
    const partner = await givenMember(tenant, 'business_owner', {
      businessIds: [other.business.id],
    })
    const done = await written(client, partner, RECEIPTS)
    assert.equal(done.rows, 1)
    const file = await client.get(done.link)
    assert.include(file.text(), 'Сотрудник')
    assert.notInclude(file.text(), 'Код клиента')
    const refused = await as(client, partner).ask({
      ...RECEIPTS,
      parameters: { ...MARCH, venueId: [shop.venue.id] },
    })
    refused.assertStatus(404)
  })

  test('what cannot be asked for is refused at once: {$i}')
    .with([
      ['422', 'report', { format: 'csv' }],
      ['422', 'dataset', { ...DAILY, dataset: 'receipts' }],
      ['404', '', { ...DAILY, report: 'sales/horoscope' }],
      ['422', 'granularity', { ...DAILY, parameters: { granularity: 'second' } }],
      ['422', 'format', { ...RECEIPTS, format: 'pdf' }],
      ['422', 'format', { ...DAILY, format: 'doc' }],
      ['422', 'from', { ...RECEIPTS, parameters: { from: 'yesterday' } }],
    ] as const)
    .run(async ({ client, assert }, [status, field, body]) => {
      const response = await as(client, tenant).ask(body)
      response.assertStatus(Number(status))
      if (field) assert.equal(response.body().errors[0].field, field)
      assert.lengthOf(await tenant.inside(() => db.from('exports')), 0)
    })

  test('rights are asked when it is made and when it is fetched', async ({ client, assert }) => {
    const viewer = await givenMember(tenant, 'viewer')
    const refused = await as(client, viewer).ask(DAILY)
    refused.assertStatus(403)

    const analyst = await givenMember(tenant, 'analyst')
    const done = await written(client, analyst, DAILY)
    const role = (name: string) =>
      tenant.inside(() =>
        db.from('memberships').where('user_id', analyst.user.id).update({ role: name })
      )
    await role('viewer')
    const late = await client.get(done.link)
    late.assertStatus(403)
    await role('analyst')
    const again = await client.get(done.link)
    again.assertStatus(200)

    // Between asking and writing.
    const asked = await as(client, analyst).ask(DAILY)
    await role('viewer')
    await writeExport(tenant.tenantId, asked.body().data.id, still)
    const row = await tenant.inside(() =>
      db.from('exports').where('id', asked.body().data.id).first()
    )
    assert.containSubset(row, { state: 'failed', error: 'E_FORBIDDEN' })
  })

  test('others in the organization and other organizations know nothing of it', async ({
    client,
    assert,
  }) => {
    const done = await written(client, tenant, DAILY)
    const stranger = await givenTenant()
    for (const who of [await givenMember(tenant, 'admin'), stranger]) {
      const { get, post, delete: remove } = as(client, who)
      for (const response of [
        await get(`${URL}/${done.id}`),
        await post(`${URL}/${done.id}/cancel`),
        await remove(`${URL}/${done.id}`),
      ])
        response.assertStatus(404)
      const list = await get(URL)
      assert.lengthOf(list.body().data, 0)
    }
    const [path] = done.link.split('?')
    const forged = await client.get(path).qs({ token: 'forged' })
    forged.assertStatus(410)
    const theirs = await as(client, stranger).ask(DAILY)
    const swapped = await client.get(done.link.replace(done.id, theirs.body().data.id))
    swapped.assertStatus(410)
  })

  test('a link is over after an hour, a file after a week', async ({ client, assert }) => {
    const done = await written(client, tenant, DAILY)
    timeTravel('61 minutes')
    const late = await client.get(done.link)
    late.assertStatus(410)
    timeTravel('-61 minutes')
    await tenant.inside(() =>
      db
        .from('exports')
        .where('id', done.id)
        .update({ expires_at: DateTime.now().minus({ days: 1 }).toSQL() })
    )
    await forgetExports(tenant.tenantId, new Date(Date.now() - 90 * 86_400_000))
    const gone = await client.get(done.link)
    gone.assertStatus(410)
    const shown = await as(client, tenant).get(`${URL}/${done.id}`)
    assert.containSubset(shown.body().data, { state: 'expired', link: null })
    await assert.rejects(() => stat(onDisk(tenant, done.id)))
  })

  test('what is cancelled is not written, and leaves nothing behind', async ({
    client,
    assert,
  }) => {
    const asked = await as(client, tenant).ask(RECEIPTS)
    const { id } = asked.body().data
    const cancelled = await as(client, tenant).post(`${URL}/${id}/cancel`)
    cancelled.assertStatus(200)
    await writeExport(tenant.tenantId, id, still)
    const shown = await as(client, tenant).get(`${URL}/${id}`)
    assert.equal(shown.body().data.state, 'cancelled')
    await assert.rejects(() => stat(onDisk(tenant, id)))
    const again = await as(client, tenant).post(`${URL}/${id}/cancel`)
    again.assertStatus(409)
  })

  test('what a killed worker left is never offered: the next one begins anew', async ({
    client,
    assert,
  }) => {
    const asked = await as(client, tenant).ask(RECEIPTS)
    const { id } = asked.body().data
    await tenant.inside(() =>
      db.from('exports').where('id', id).update({ state: 'writing', attempt: 1, rows: 1 })
    )
    await mkdir(onDisk(tenant, id), { recursive: true })
    await writeFile(`${onDisk(tenant, id)}/1.csv`, 'half')
    const half = await as(client, tenant).get(`${URL}/${id}`)
    assert.containSubset(half.body().data, { state: 'writing', link: null })

    await writeExport(tenant.tenantId, id, still)
    const done = await as(client, tenant).get(`${URL}/${id}`)
    assert.containSubset(done.body().data, { state: 'ready', rows: 2 })
    const file = await client.get(done.body().data.link)
    assert.lengthOf(file.text().trim().split('\r\n'), 3)
    assert.notInclude(await readFile(`${onDisk(tenant, id)}/2.csv`, 'utf8'), 'half')
    await assert.rejects(() => stat(`${onDisk(tenant, id)}/1.csv`))
  })

  test('a worker that is told to stop leaves it to the next one', async ({ client, assert }) => {
    const asked = await as(client, tenant).ask(RECEIPTS)
    const { id } = asked.body().data
    await assert.rejects(() => writeExport(tenant.tenantId, id, AbortSignal.abort()))
    await writeExport(tenant.tenantId, id, still)
    const done = await as(client, tenant).get(`${URL}/${id}`)
    assert.equal(done.body().data.state, 'ready')
  })

  test('a disk that refuses is named as what it is', async ({ client, assert }) => {
    const asked = await as(client, tenant).ask(DAILY)
    const { id } = asked.body().data
    // A file where the folder should be: nothing can be put below it.
    await mkdir(app.makePath('tmp/files/exports'), { recursive: true })
    await writeFile(app.makePath('tmp/files/exports', tenant.tenantId), '')
    await writeExport(tenant.tenantId, id, still)
    const shown = await as(client, tenant).get(`${URL}/${id}`)
    assert.containSubset(shown.body().data, { state: 'failed', error: { code: 'E_EXPORT_DISK' } })
    assert.match(shown.body().data.error.text, /нет места/)
  })

  test('somebody has five at once at most', async ({ client }) => {
    for (let count = 0; count < 5; count++) {
      const asked = await as(client, tenant).ask(DAILY)
      asked.assertStatus(202)
    }
    const sixth = await as(client, tenant).ask(DAILY)
    sixth.assertStatus(429)
  })
})
