import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createElement as h } from 'react'
import { test, timeTravel } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { createKrug, idempotent, inMemory, KrugError } from '@krug/client'
import { KrugChart, KrugFigure, KrugProvider, KrugReportTable } from '@krug/client/react'
import { appUrl } from '#config/app'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { givenCustomer } from '#tests/helpers/given_customers'
import { givenTenant, givenVenue, PASSWORD, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'
import { clientTypes } from '#web/openapi/client_types'
import { givenPage } from '../../../packages/client/tests/browser.js'

const DAY = '2025-12-02'
const PERIOD = { from: DAY, to: DAY, compare: 'none' } as const

test.group('The client package', (group) => {
  let tenant: Tenant

  group.each.setup(rolledBack)
  group.each.setup(async () => {
    tenant = await givenTenant()
    const { venue } = await givenVenue(tenant, { name: 'Первая' })
    await givenSales(tenant, venue, [
      { at: `${DAY}T12:00:00+03:00`, items: [{ product: 'Кофе', price: 12_345_00 }] },
    ])
    const day = { venueId: venue.id, businessDate: DAY }
    await tenant.inside(() => refreshRollups(db.connection(), [day]))
  })

  const credentials = () => ({ email: tenant.owner.email, password: PASSWORD })

  test('has the types of the API as it is (else: npm run openapi)', async ({ assert }) => {
    const kept = await readFile(app.makePath('packages/client/src/api.generated.ts'), 'utf8')
    assert.isTrue(kept === (await clientTypes()))
  })

  test('signs in, asks, goes on when its token is old, and signs out', async ({ assert }) => {
    const tokens = inMemory()
    const krug = createKrug({ baseUrl: appUrl, tokens })
    await krug.signIn(credentials())
    const first = await tokens.get()
    const ask = () =>
      krug.GET('/api/v1/reports/sales/by-venue', { params: { query: { ...PERIOD } } })
    const { data } = await ask()
    assert.equal(data!.data.totals.revenue, 12_345)

    timeTravel('2 days')
    const later = await ask()
    assert.equal(later.data!.data.rows[0].venue, 'Первая')
    const second = await tokens.get()
    assert.notEqual(second!.accessToken, first!.accessToken)
    timeTravel('-2 days')

    await krug.signOut()
    assert.isNull(await tokens.get())
    await assert.rejects(ask)
  })

  test('throws refusals with their code, fields and request', async ({ assert }) => {
    const english = createKrug({ baseUrl: appUrl, locale: 'en' })
    const wrong = await refusal(english.signIn({ ...credentials(), password: 'no' }))
    assert.deepEqual([wrong.status, wrong.code], [401, 'E_WRONG_CREDENTIALS'])
    assert.match(wrong.message, /[a-z]/)
    const krug = createKrug({ baseUrl: appUrl, tokens: { accessToken: tenant.token } })
    const invalid = await refusal(krug.report('sales/daily', { from: 'yesterday' }))
    assert.deepEqual([invalid.code, invalid.fields[0]?.field], ['E_VALIDATION', 'from'])
    assert.isString(invalid.requestId)
  })

  test('a write under one key has its effect once', async ({ assert }) => {
    const { id } = await givenCustomer(tenant, { name: 'Анна', phone: '+79031112233' })
    const krug = createKrug({ baseUrl: appUrl, tokens: { accessToken: tenant.token } })
    const adjust = {
      params: { path: { customerId: id }, header: idempotent(randomUUID()) },
      body: { change: 50, reason: 'Подарок' },
    }
    await krug.POST('/api/v1/bonuses/{customerId}/adjust', adjust)
    await krug.POST('/api/v1/bonuses/{customerId}/adjust', adjust)
    const { data } = await krug.GET('/api/v1/bonuses/{customerId}/balance', {
      params: { path: { customerId: id } },
    })
    assert.equal(data!.data.available, 50)
  })

  test('components show what Krug answers', async ({ assert }) => {
    const client = createKrug({ baseUrl: appUrl, tokens: { accessToken: tenant.token } })
    const page = await givenPage()
    try {
      await page.draw(
        h(
          KrugProvider,
          { client, locale: 'en' },
          h(KrugFigure, { report: 'sales/summary', parameters: PERIOD, figure: 'averageCheck' }),
          h(KrugChart, { report: 'sales/by-venue', parameters: PERIOD }),
          h(KrugReportTable, {
            report: 'sales/by-venue',
            parameters: PERIOD,
            columns: ['venue', 'revenue', 'receipts'],
          })
        )
      )
      const figure = await page.see('.krug-figure')
      assert.match(figure.textContent, /Средний чек.*₽\s?12,345/)
      const table = await page.see('.krug-table')
      assert.match(table.textContent, /Первая₽\s?12,3451Total₽\s?12,3451/)
      const bar = await page.see('.krug-chart title')
      assert.match(bar.textContent, /Первая: ₽\s?12,345/)
    } finally {
      await page.close()
    }
  })
})

async function refusal(asked: Promise<unknown>): Promise<KrugError> {
  try {
    await asked
  } catch (error) {
    if (error instanceof KrugError) return error
    throw error
  }
  throw new Error('nothing was refused')
}
