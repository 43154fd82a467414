import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import ExcelJS from 'exceljs'
import { RunSync } from '#integrations/engine/run_sync'
import { CreateVenue } from '#tenancy/actions/save_venue'
import { givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'

type Cell = string | number | Date | null

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DEALS: Cell[][] = [
  [
    'ID',
    'Название сделки',
    'Воронка',
    'Этап сделки',
    'Бюджет',
    'Ответственный',
    'Контакт',
    'Телефон',
    'Дата создания',
    'Дата закрытия',
    'Причина отказа',
  ],
  [
    41,
    'Свадьба',
    'Банкеты',
    'Успешно реализовано',
    180_000.5,
    'Ирина Лебедева',
    'Анна Ольхова',
    '8 999 000-00-01',
    new Date('2026-02-01T10:00:00Z'),
    new Date('2026-02-20T18:30:00Z'),
    null,
  ],
  [
    42,
    'Юбилей',
    'Банкеты',
    'Закрыто и не реализовано',
    90_000,
    'Павел Журавлёв',
    null,
    null,
    new Date('2026-02-03T00:00:00Z'),
    '10.02.2026',
    'Дорого',
  ],
  [
    43,
    'Выпускной',
    'Банкеты',
    'Переговоры',
    60_000,
    'Ирина Лебедева',
    null,
    null,
    '05.02.2026',
    null,
    null,
  ],
  [44, 'Фуршет', 'Банкеты', 'Переговоры', 'сколько-то', null, null, null, '05.02.2026', null, null],
]

async function workbook(rows: Cell[][]) {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Сделки')
  for (const row of rows) sheet.addRow(row)
  return Buffer.from(await book.xlsx.writeBuffer())
}

const csv = (rows: Cell[][]) => Buffer.from(rows.map((row) => row.join(';')).join('\r\n'))

async function upload(
  client: ApiClient,
  tenant: Tenant,
  businessId: string,
  bytes: Buffer,
  name: string
) {
  return client
    .post('/api/v1/imports')
    .bearerToken(tenant.token)
    .file('file', bytes, { filename: name, contentType: name.endsWith('xlsx') ? XLSX : 'text/csv' })
    .fields({ businessId })
}

/** Uploads a file, does the work of the queue, and answers what became of it. */
async function imported(
  client: ApiClient,
  tenant: Tenant,
  businessId: string,
  bytes: Buffer,
  name: string
) {
  const started = await upload(client, tenant, businessId, bytes, name)
  started.assertStatus(202)
  const { id, runId } = started.body().data
  await new RunSync().handle({ tenantId: tenant.tenantId, runId }, new AbortController().signal)
  const answer = await client.get(`/api/v1/imports/${id}`).bearerToken(tenant.token)
  return answer.body().data
}

async function rowsOf(tenant: Tenant, sql: string) {
  const { rows } = await tenant.inside(() => db.rawQuery(sql))
  return rows
}

test.group('Imports of every kind', (group) => {
  group.each.setup(rolledBack)

  test('deals of a workbook come with their pipeline, stages and people, and once', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { business } = await givenVenue(tenant)
    await tenant.inside(() =>
      new CreateVenue().handle(tenant.actor, { businessId: business.id, name: 'Вторая точка' })
    )
    const bytes = await workbook(DEALS)
    const first = await imported(client, tenant, business.id, bytes, 'Сделки.xlsx')
    assert.equal(first.status, 'partial', JSON.stringify(first.error))
    assert.deepEqual([first.counts.created, first.counts.quarantined], [3, 1])

    const deals = await rowsOf(
      tenant,
      `select d.title, d.amount::int, d.outcome, d.loss_reason, p.name as pipeline, s.name as stage, e.name as employee,
              d.customer_id is not null as customer, d.opened_at, d.closed_at is not null as closed
         from deals d join pipelines p on p.id = d.pipeline_id join pipeline_stages s on s.id = d.stage_id
              left join employees e on e.id = d.employee_id order by d.external_id`
    )
    const [won, lost, open] = deals
    assert.containsSubset(won, {
      title: 'Свадьба',
      amount: 18_000_050,
      outcome: 'won',
      pipeline: 'Банкеты',
      stage: 'Успешно реализовано',
      employee: 'Ирина Лебедева',
      customer: true,
      closed: true,
    })
    // The file tells the time of the tenant's zone.
    assert.equal(won.opened_at.toISOString(), '2026-02-01T07:00:00.000Z')
    assert.containsSubset(lost, { outcome: 'lost', loss_reason: 'Дорого' })
    assert.containsSubset(open, { outcome: 'open', closed: false })
    const stages = await rowsOf(
      tenant,
      'select name, outcome, position from pipeline_stages order by position'
    )
    assert.deepEqual(
      stages.map(({ name, outcome }: { name: string; outcome: string }) => [name, outcome]),
      [
        ['Переговоры', 'open'],
        ['Успешно реализовано', 'won'],
        ['Закрыто и не реализовано', 'lost'],
      ]
    )

    const quarantine = await client
      .get(`/api/v1/connections/${first.connectionId}/quarantine`)
      .bearerToken(tenant.token)
      .header('accept-language', 'ru')
    const [{ reason, code }] = quarantine.body().data
    assert.equal(code, 'E_BAD_NUMBER')
    assert.equal(reason, 'Столбец «Бюджет»: «сколько-то» — не число.')

    const again = await imported(client, tenant, business.id, bytes, 'Сделки.xlsx')
    assert.deepEqual(
      [again.counts.created, again.counts.updated, again.counts.unchanged],
      [0, 0, 3]
    )
    const moved = DEALS.map((row) => (row[0] === 43 ? row.with(3, 'Успешно реализовано') : row))
    const third = await imported(client, tenant, business.id, csv(moved.map(asText)), 'сделки.csv')
    assert.equal(third.counts.created, 0)
    const steps = await rowsOf(
      tenant,
      `select s.name from deal_stage_changes c join pipeline_stages s on s.id = c.stage_id
              join deals d on d.id = c.deal_id where d.external_id = '43' order by c.happened_at, s.position`
    )
    assert.deepEqual(
      steps.map(({ name }: { name: string }) => name),
      ['Переговоры', 'Успешно реализовано']
    )
  })

  test('employees of a file are those that deals name, with their department', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { business } = await givenVenue(tenant)
    await imported(client, tenant, business.id, csv(DEALS.slice(0, 4).map(asText)), 'deals.csv')
    const people = csv([
      ['ФИО', 'Должность', 'Отдел', 'Email'],
      ['ирина  лебедева', 'Менеджер', 'Банкеты', 'Irina@Example.com'],
      ['Олег Новый', 'Стажёр', 'Банкеты', 'нет'],
    ])
    const result = await imported(client, tenant, business.id, people, 'люди.csv')
    assert.equal(result.counts.quarantined, 1)
    const employees = await rowsOf(
      tenant,
      `select e.name, e.department, e.email_index is not null as email, count(d.id)::int as deals
         from employees e left join deals d on d.employee_id = e.id group by 1, 2, 3 order by 1`
    )
    assert.deepEqual(employees, [
      { name: 'Павел Журавлёв', department: null, email: false, deals: 1 },
      { name: 'ирина лебедева', department: 'Банкеты', email: true, deals: 2 },
    ])
  })

  test('plans of a workbook are those of the venue, and need one where there are several', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { business, venue } = await givenVenue(tenant)
    const plans: Cell[][] = [
      ['Месяц', 'План выручки'],
      [new Date('2026-03-01T00:00:00Z'), 1_200_000],
      ['апрель 2026', '1 300 000,50'],
    ]
    const result = await imported(client, tenant, business.id, await workbook(plans), 'планы.xlsx')
    assert.equal(result.status, 'succeeded', JSON.stringify(result.error))
    assert.deepEqual(
      await rowsOf(
        tenant,
        'select venue_id, period, starts_on::text, revenue::int from plans order by starts_on'
      ),
      [
        { venue_id: venue.id, period: 'month', starts_on: '2026-03-01', revenue: 120_000_000 },
        { venue_id: venue.id, period: 'month', starts_on: '2026-04-01', revenue: 130_000_050 },
      ]
    )
    await tenant.inside(() =>
      new CreateVenue().handle(tenant.actor, { businessId: business.id, name: 'Вторая точка' })
    )
    const refused = await upload(client, tenant, business.id, csv(plans.slice(0, 1)), 'планы.csv')
    refused.assertStatus(422)
    refused.assertBodyContains({ code: 'E_VENUE_REQUIRED' })
  })

  test('costs of a file stand in the statement of the venue', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const { business, venue } = await givenVenue(tenant)
    const costs: Cell[][] = [
      ['Месяц', 'Вид', 'ФОТ', 'Аренда'],
      ['март 2026', 'факт', '420 000', ''],
      ['март 2026', 'план', '400 000,50', '150000'],
    ]
    const stored = () =>
      rowsOf(
        tenant,
        'select venue_id, month::text, line, kind, amount::int from costs order by kind, line'
      )
    const of = { venue_id: venue.id, month: '2026-03-01' }
    const first = await imported(client, tenant, business.id, csv(costs), 'расходы.csv')
    assert.equal(first.status, 'succeeded', JSON.stringify(first.error))
    assert.deepEqual(await stored(), [
      { ...of, line: 'payroll', kind: 'fact', amount: 42_000_000 },
      { ...of, line: 'payroll', kind: 'plan', amount: 40_000_050 },
      { ...of, line: 'rent', kind: 'plan', amount: 15_000_000 },
    ])
    costs[1][3] = '160000'
    await imported(client, tenant, business.id, csv(costs), 'расходы.csv')
    assert.lengthOf(await stored(), 4)
  })

  test('a preview of a workbook shows its sheets and what the rows become', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const answer = await client
      .post('/api/v1/imports/preview')
      .bearerToken(tenant.token)
      .file('file', await workbook(DEALS), { filename: 'a.xlsx', contentType: XLSX })
    answer.assertStatus(200)
    const { stream, sheet, sheets, complete, sample } = answer.body().data
    assert.deepEqual([stream, sheet, sheets, complete], ['deals', 'Сделки', ['Сделки'], true])
    assert.containsSubset(sample[0].record, {
      amount: '180000.50',
      stageName: 'Успешно реализовано',
    })
    assert.match(sample[3].reason, /Бюджет/)
  })
})

/** As a person would have typed it. */
function asText(row: Cell[]): Cell[] {
  return row.map((cell) =>
    cell instanceof Date ? cell.toISOString().slice(0, 19).replace('T', ' ') : cell
  )
}
