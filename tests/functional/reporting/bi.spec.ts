import { readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import pg from 'pg'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { OpenBiAccess, type BiKey } from '#reporting/bi/open_bi_access'
import { CloseBiAccess } from '#reporting/bi/close_bi_access'
import { BI_VIEWS } from '#database/bi_views'
import { givenMember, givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { givenCustomers } from '#tests/helpers/given_member'
import { givenSales } from '#tests/helpers/given_sales'

/** Roles of a really committed database, which other connections use. */
async function connected(key: BiKey) {
  const client = new pg.Client({ ...key, user: key.user })
  await client.connect()
  return client
}

const SALES = [{ at: '2026-03-05T18:30:00+03:00', items: [{ product: 'Суп', price: 35_050 }] }]

const open = ({ actor, inside }: Tenant) => inside(() => new OpenBiAccess().handle(actor))
const close = ({ actor, inside }: Tenant) => inside(() => new CloseBiAccess().handle(actor))

test.group('Access for BI programs', (group) => {
  let own: Tenant
  let other: Tenant
  let client: pg.Client

  group.setup(async () => {
    own = await givenTenant()
    other = await givenTenant()
    for (const tenant of [own, other]) {
      const { venue } = await givenVenue(tenant)
      await givenSales(tenant, venue, SALES)
      await givenCustomers(tenant, 1)
      const day = { venueId: venue.id, businessDate: '2026-03-05' }
      await tenant.inside(() => refreshRollups(db.connection(), [day]))
    }
    client = await connected(await open(own))
    return async () => {
      await client.end()
      for (const tenant of [own, other]) await close(tenant)
    }
  })
  group.each.setup(() => async () => {
    await client.query('reset all')
  })

  async function read(sql: string) {
    const { rows } = await client.query(sql)
    return rows
  }

  test('reads the own tenant in every view', async ({ assert }) => {
    for (const { name, columns } of BI_VIEWS) {
      const { fields } = await client.query(`select * from ${name} limit 1`)
      assert.deepEqual(
        fields.map((field) => field.name),
        columns.map(([column]) => column)
      )
    }
    assert.deepEqual(await read('select total, business_date::text from receipts'), [
      { total: '350.50', business_date: '2026-03-05' },
    ])
    assert.lengthOf(await read('select 1 from venues'), 1)
  })

  test('whatever it sets, it sees no other tenant', async ({ assert }) => {
    async function all() {
      const rows: Record<string, unknown[]> = {}
      for (const { name } of BI_VIEWS) rows[name] = await read(`select * from ${name}`)
      return rows
    }
    const before = await all()
    assert.isAbove(Object.values(before).flat().length, 5)
    await client.query(`select set_config('app.tenant_id', $1, false)`, [other.tenantId])
    assert.deepEqual(await all(), before)
  })

  test('who was at a medical business is not told', async ({ assert }) => {
    const { venue } = await givenVenue(own, { medical: true })
    const [customerId] = await own.inside(() => givenCustomers(own, 1))
    await givenSales(own, venue, [{ ...SALES[0], customerId }])
    const rows = await read(`select customer_id from receipts where venue_id = '${venue.id}'`)
    assert.deepEqual(rows, [{ customer_id: null }])
  })

  test('it reads views alone and changes nothing', async ({ assert }) => {
    await client.query('set default_transaction_read_only = off')
    const { user } = await open(other)
    for (const sql of [
      'select 1 from public.receipts',
      'select 1 from public.customer_identities',
      'select 1 from public.users',
      'select 1 from pgboss.job',
      `select public.open_bi_access('x')`,
      'select public.close_bi_access()',
      'update receipts set total = 0',
      'delete from venues',
      'create table bi.own (id int)',
      'create temporary table own (id int)',
      'create role own',
      `set role ${app.getEnvironment()}_owner`,
      `set role ${user}`,
      `set session authorization ${user}`,
    ])
      await assert.rejects(() => client.query(sql), /permission denied|cannot|does not exist/)
  })

  test('every question of the Grafana dashboard is answered', async ({ assert }) => {
    const text = readFileSync(app.makePath('resources/grafana/krug.json'), 'utf8')
    const { panels, templating } = JSON.parse(text)
    const [{ __value: venue }] = await read(templating.list[1].query)
    for (const { title, targets } of panels) {
      const sql = targets[0].rawSql
        .replaceAll(/\$__timeFilter\(([\w.]+)\)/g, `$1 between '2000-01-01' and '2100-01-01'`)
        .replaceAll('${venue:singlequote}', `'${venue}'`)
      assert.isNotEmpty(await read(sql), title)
    }
  })

  test('a new password ends the former one, closing ends the role', async ({ assert }) => {
    const first = await open(other)
    const second = await open(other)
    await assert.rejects(() => connected(first), /password authentication failed/)
    const left = await connected(second)
    left.on('error', () => {})
    await close(other)
    await assert.rejects(() => left.query('select 1 from bi.venues'))
    await assert.rejects(() => connected(second), /password authentication failed/)
  })

  test('only who may change the organization opens it, and the password is told once', async ({
    client: http,
    assert,
  }) => {
    const analyst = await givenMember(other, 'analyst')
    await http
      .post('/api/v1/bi-access')
      .bearerToken(analyst.token)
      .then((answer) => answer.assertStatus(403))
    const made = await http.post('/api/v1/bi-access').bearerToken(other.token)
    made.assertStatus(201)
    const shown = await http.get('/api/v1/bi-access').bearerToken(other.token)
    assert.equal(shown.body().data.user, made.body().data.user)
    assert.notInclude(shown.text(), made.body().data.password)
    const gone = await http.delete('/api/v1/bi-access').bearerToken(other.token)
    gone.assertStatus(204)
  })

  test('the page of documentation names every view and column', ({ assert }) => {
    const page = readFileSync(app.makePath('docs/bi.md'), 'utf8')
    for (const { name, columns } of BI_VIEWS) {
      const [, section] = page.split(`### ${name}\n`)
      assert.isDefined(section, name)
      for (const [column] of columns) assert.include(section.split('###')[0], `\`${column}\``)
    }
  })
})
