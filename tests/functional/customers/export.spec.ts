import ExcelJS from 'exceljs'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { ExportCustomers } from '#customers/actions/export_customers'
import { givenMember, givenTenant, givenVenue, rolledBack } from '#tests/helpers/given'
import { givenCustomer, givenTill } from '#tests/helpers/given_customers'

const URL = '/api/v1/customers/export'
const ANNA = '+79031112233'

test.group('Export of customers', (group) => {
  group.each.setup(rolledBack)

  test('is a file with open contacts, filtered as asked, and written down', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const till = await givenTill(tenant, await givenVenue(tenant))
    await till.sells([
      { phone: ANNA, name: '=Анна', closedAt: '2026-03-01T12:00:00', total: '99.50' },
    ])
    await givenCustomer(tenant, { name: 'Гость', tags: ['новый', 'кофе'] })

    const csv = await client.get(URL).bearerToken(tenant.token)
    csv.assertStatus(200)
    const [header, first, second] = csv.text().split('\r\n')
    assert.equal(
      header,
      '\uFEFFКод;Имя;Телефон;Почта;День рождения;Город;Метки;Сегменты;Покупок;Сумма;Средний чек;Первая покупка;Последняя покупка'
    )
    assert.match(first, /;'=Анна;\+79031112233;;;;;Разовые;1;99,5;99,5;2026-03-01;2026-03-01$/)
    assert.match(second, /;Гость;;;;;новый, кофе;Новые;0;0;;;$/)

    const one = await client.get(URL).qs({ tag: 'кофе' }).bearerToken(tenant.token)
    assert.lengthOf(one.text().trim().split('\r\n'), 2)
    const audit = await tenant.inside(() =>
      db.from('audit_entries').where('action', 'customers.exported').orderBy('id')
    )
    assert.deepEqual(
      audit.map(({ details }) => details),
      [
        { format: 'csv', filters: [] },
        { format: 'csv', filters: ['tag'] },
      ]
    )
  })

  test('is a workbook where one is asked for', async ({ assert }) => {
    const tenant = await givenTenant()
    await givenCustomer(tenant, { name: 'Анна', phone: ANNA })
    const file = await new ExportCustomers().handle(tenant.actor, {
      format: 'xlsx',
      filter: {},
    })
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.read(file)
    const row = workbook.getWorksheet('Клиенты')!.getRow(2)
    assert.deepEqual(
      [row.getCell(2).value, row.getCell(3).value, row.getCell(9).value],
      ['Анна', ANNA, 0]
    )
  })

  test('is not for those who may not open contacts, and leaves no trace then', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { business } = await givenVenue(tenant)
    const { token } = await givenMember(tenant, 'business_manager', { businessIds: [business.id] })
    const refused = await client.get(URL).bearerToken(token)
    refused.assertStatus(403)
    const wrong = await client.get(URL).qs({ segment: 'none' }).bearerToken(tenant.token)
    wrong.assertStatus(404)
    const audit = await tenant.inside(() =>
      db.from('audit_entries').where('action', 'customers.exported')
    )
    assert.lengthOf(audit, 0)
  })
})
