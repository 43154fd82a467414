import { randomUUID } from 'node:crypto'
import { watch } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { getActiveTest, test } from '@japa/runner'
import { RunSync } from '#integrations/engine/run_sync'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { MESSY_MAPPING, messyCsv } from '#tests/helpers/messy_csv'
import { salesOf } from '#tests/helpers/sales_of'
import { temporaryFilesIn } from '#tests/helpers/temporary_files'

interface Upload {
  businessId: string
  bytes: Buffer
  mapping?: object
  name?: string
  venueId?: string
}

function upload(client: ApiClient, tenant: Tenant, { bytes, mapping, name, ...fields }: Upload) {
  return client
    .post('/api/v1/imports')
    .bearerToken(tenant.token)
    .file('file', bytes, { filename: name ?? 'sales.csv', contentType: 'text/csv' })
    .fields({ ...fields, ...(mapping && { mapping: JSON.stringify(mapping) }) } as never)
}

/** Uploads a file, does the work of the queue, and answers what became of it. */
async function imported(client: ApiClient, tenant: Tenant, options: Upload) {
  const started = await upload(client, tenant, options)
  started.assertStatus(202)
  const { id, runId } = started.body().data
  await new RunSync().handle({ tenantId: tenant.tenantId, runId }, new AbortController().signal)
  const answer = await client.get(`/api/v1/imports/${id}`).bearerToken(tenant.token)
  return answer.body().data
}

const text = (...lines: string[]) => Buffer.from(lines.join('\n') + '\n')

/** Written as in operation, page by page: rows that nobody has committed yet mislead what PostgreSQL counts of a table. */
test.group('Imports of many receipts', () => {
  test('fifty thousand receipts of a messy file come in with the right totals, and once', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { business } = await givenVenue(tenant)
    const file = messyCsv(50_000)
    const options = { businessId: business.id, bytes: file.bytes, mapping: MESSY_MAPPING }

    const first = await imported(client, tenant, options)
    assert.equal(first.status, 'partial')
    assert.equal(first.counts.created, file.receipts + file.cancelled)
    assert.equal(first.counts.quarantined, file.bad)
    await tenant.inside(async () => {
      const { rows } = await db.rawQuery(
        'select sum(revenue)::bigint as revenue, sum(receipts)::int as receipts, sum(cancelled)::int as cancelled from daily_sales'
      )
      assert.deepEqual(rows, [
        { revenue: file.revenue, receipts: file.receipts, cancelled: file.cancelled },
      ])
      const { rows: span } = await db.rawQuery(
        'select min(business_date) as "from", max(business_date) as "to" from daily_sales'
      )
      assert.deepEqual(first.sales, span[0])
    })
    const list = await client
      .get(`/api/v1/connections/${first.connectionId}/quarantine`)
      .bearerToken(tenant.token)
    assert.equal(list.body().meta.total, file.bad)
    assert.isString(list.body().data[0].reason)

    const second = await imported(client, tenant, options)
    assert.equal(second.counts.created + second.counts.updated + second.counts.deleted, 0)
    assert.equal(second.counts.unchanged, file.receipts + file.cancelled)
    assert.deepEqual(second.sales, first.sales)
    const again = await client
      .get(`/api/v1/connections/${first.connectionId}/quarantine`)
      .bearerToken(tenant.token)
    assert.equal(again.body().meta.total, file.bad)
  }).timeout(180_000)
})

test.group('Imports', (group) => {
  group.each.setup(rolledBack)

  test('the file of a club is understood without a mapping', async ({ client, assert }) => {
    const tenant = await givenTenant({ preset: 'club' })
    const { business } = await givenVenue(tenant)
    const result = await imported(client, tenant, {
      businessId: business.id,
      bytes: text(
        'date,customer_phone,amount,description',
        '2026-03-01,+79990000001,1500.50,Стрижка',
        '2026-03-02,8 (999) 000-00-01,700,Укладка'
      ),
    })
    assert.equal(result.status, 'succeeded')
    const { receipts } = await salesOf(tenant)
    assert.deepEqual(receipts.map(({ total, business_date: date }) => [date, total]).sort(), [
      ['2026-03-01', 150050],
      ['2026-03-02', 70000],
    ])
  })

  test('phones are kept only as ciphertext, and five spellings are one customer', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { business } = await givenVenue(tenant)
    await imported(client, tenant, {
      businessId: business.id,
      bytes: text(
        'date,customer_phone,amount,description',
        '2026-03-01,+79990000001,100,a',
        '2026-03-02,89990000001,100,b',
        '2026-03-03,8 999 000-00-01,100,c',
        '2026-03-04,7(999)000 00 01,100,d',
        '2026-03-05,9990000001,100,e'
      ),
    })
    await tenant.inside(async () => {
      const { rows } = await db.rawQuery(
        'select (select count(*) from customers) as customers, (select count(distinct customer_id) from receipts) as buyers, (select string_agg(i::text, $$ $$) from customer_identities i) as kept'
      )
      assert.equal(rows[0].customers, 1)
      assert.equal(rows[0].buyers, 1)
      assert.notMatch(rows[0].kept, /9990000001/)
    })
  })

  test('the mapping that was agreed on decides, not what the names of the columns suggest', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { business } = await givenVenue(tenant)
    const result = await imported(client, tenant, {
      businessId: business.id,
      bytes: text('date,amount,net', '03/04/2026,120,100'),
      mapping: {
        fields: { closedAt: { column: 'date' }, total: { column: 'net' } },
        dateFormat: 'MM/dd/yyyy',
      },
    })
    assert.equal(result.status, 'succeeded')
    const { receipts } = await salesOf(tenant)
    assert.deepEqual(
      receipts.map(({ total, business_date: date }) => [date, total]),
      [['2026-03-04', 10000]]
    )
  })

  test('a preview shows what each row would become and writes nothing', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const answer = await client
      .post('/api/v1/imports/preview')
      .bearerToken(tenant.token)
      .file('file', text('date;customer_phone;amount', '01.03.2026;;1 250,50', 'вчера;;10'), {
        filename: 'a.csv',
        contentType: 'text/csv',
      })
    answer.assertStatus(200)
    const { columns, delimiter, sample, complete } = answer.body().data
    assert.deepEqual(columns, ['date', 'customer_phone', 'amount'])
    assert.equal(delimiter, ';')
    assert.isTrue(complete)
    assert.equal(sample[0].record.total, '1250.50')
    assert.isNull(sample[1].record)
    assert.isString(sample[1].reason)
    const { receipts } = await salesOf(tenant)
    assert.lengthOf(receipts, 0)
  })

  test('a sale after midnight belongs to the evening before where the day starts later', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { business, venue } = await givenVenue(tenant, {
      timezone: 'Asia/Yekaterinburg',
      dayStartHour: 5,
    })
    await imported(client, tenant, {
      businessId: business.id,
      venueId: venue.id,
      bytes: text('date,amount', '2026-03-06 00:15:00,610', '2026-03-06 05:00:00,100'),
    })
    const { receipts } = await salesOf(tenant)
    assert.sameDeepMembers(
      receipts.map((row) => [
        row.business_date,
        row.local_hour,
        (row.closed_at as Date).toISOString(),
      ]),
      [
        ['2026-03-05', 0, '2026-03-05T19:15:00.000Z'],
        ['2026-03-06', 5, '2026-03-06T00:00:00.000Z'],
      ]
    )
  })

  test('what cannot be imported is refused with the reason, and nothing is kept')
    .with([
      { name: 'empty.csv', bytes: Buffer.from(''), status: 422, code: 'E_IMPORT_FILE' },
      { name: 'photo.png', bytes: Buffer.from('x'), status: 422, code: 'E_IMPORT_FILE' },
      { name: 'a.csv', bytes: text('a,b', '1,2'), status: 422, code: 'E_IMPORT_MAPPING' },
    ])
    .run(async ({ client, assert }, { name, bytes, status, code }) => {
      const tenant = await givenTenant()
      const { business } = await givenVenue(tenant)
      const answer = await upload(client, tenant, { businessId: business.id, bytes, name })
      answer.assertStatus(status)
      answer.assertBodyContains({ code })
      const list = await client.get('/api/v1/imports').bearerToken(tenant.token)
      assert.equal(list.body().meta.total, 0)
      const connections = await client.get('/api/v1/connections').bearerToken(tenant.token)
      assert.equal(connections.body().meta.total, 0)
    })

  test('a mapping that is no JSON, and fields that do not exist, are named', async ({ client }) => {
    const tenant = await givenTenant()
    const { business } = await givenVenue(tenant)
    const bytes = text('date,amount', '2026-03-01,1')
    const broken = await client
      .post('/api/v1/imports')
      .bearerToken(tenant.token)
      .file('file', bytes, { filename: 'a.csv' })
      .fields({ businessId: business.id, mapping: '{oops' })
    broken.assertStatus(422)
    broken.assertBodyContains({ code: 'E_IMPORT_MAPPING', errors: [{ field: 'mapping' }] })
    const none = await client
      .post('/api/v1/imports')
      .bearerToken(tenant.token)
      .fields({ businessId: business.id })
    none.assertStatus(422)
    none.assertBodyContains({ code: 'E_IMPORT_FILE', errors: [{ field: 'file' }] })
  })

  test('a file is gone with the answer', async ({ client, assert }) => {
    const written = await writtenUploads()
    const tenant = await givenTenant()
    const { business } = await givenVenue(tenant)
    const bytes = text('date,amount', '2026-03-01,1')
    const accepted = await upload(client, tenant, { businessId: business.id, bytes })
    accepted.assertStatus(202)
    const refused = await upload(client, tenant, { businessId: randomUUID(), bytes })
    refused.assertStatus(404)
    assert.deepEqual(await readdir(tmpdir()), [])
    assert.lengthOf(await written(), 2)
  })

  test('nobody fills the disk who may not upload, nor where nothing is uploaded', async ({
    client,
    assert,
  }) => {
    const written = await writtenUploads()
    const tenant = await givenTenant()
    const cashier = await givenMember(tenant, 'cashier')
    const bytes = text('date,amount', '2026-03-01,1')
    const sent = (path: string) => client.post(path).file('file', bytes, { filename: 'sales.csv' })

    const unknown = await sent('/api/v1/imports').bearerToken('nobody')
    unknown.assertStatus(401)
    const unentitled = await sent('/api/v1/imports').bearerToken(cashier.token)
    unentitled.assertStatus(403)
    const elsewhere = await sent('/api/v1/auth/login').withCsrfToken()
    elsewhere.assertStatus(422)
    assert.deepEqual(await written(), [])
  })
})

/** Uploads go to a folder of their own until the test ends. @returns tells what was ever written there */
async function writtenUploads() {
  const folder = await mkdtemp(join(tmpdir(), 'krug-test-'))
  const names = new Set<string>()
  const last = 'nothing comes after'
  const ended = Promise.withResolvers<void>()
  const watcher = watch(folder, (_, name) => {
    if (name === last) ended.resolve()
    else names.add(name!)
  })
  getActiveTest()!.cleanup(async () => {
    watcher.close()
    await rm(folder, { recursive: true, force: true })
  })
  temporaryFilesIn(folder)
  return async () => {
    await writeFile(join(folder, last), '')
    await ended.promise
    return [...names]
  }
}
