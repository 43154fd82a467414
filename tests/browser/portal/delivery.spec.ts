import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { writeExport } from '#reporting/exports/write_export'
import { givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'
import { assertAccessible, journeyRolledBack, signIn, words } from '../support.js'

const say = words('ru')
const files = (key: string) => say('exports', key)
const schedules = (key: string) => say('schedules', key)

/** Does the work of the queue. */
async function writeAll({ tenantId, inside }: Tenant) {
  const waiting = await inside(() => db.from('exports').where('state', 'queued').select('id'))
  for (const { id } of waiting) await writeExport(tenantId, id, new AbortController().signal)
}

test.group('Files and schedules', (group) => {
  group.each.setup(journeyRolledBack)

  test('receipts are ordered, and the reader is told on another page that they are there', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant)
    const at = new Date().toISOString()
    await givenSales(tenant, venue, [{ at, items: [{ product: 'Кофе', price: 20_000 }] }])
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/exports')
    await page.getByRole('heading', { name: files('empty.title') }).waitFor()
    await assertAccessible(page, assert)

    await page.getByRole('button', { name: files('order') }).click()
    await assertAccessible(page, assert)
    await page.getByRole('button', { name: files('dataset.order') }).click()
    await page.getByText(files('progress.queued')).first().waitFor()
    await assertAccessible(page, assert)

    await page.goto('/sales/daily')
    const note = page.getByRole('alert').filter({ hasText: 'Чеки' })
    await note.getByText(files('progress.queued')).waitFor()
    await writeAll(tenant)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: files('watch.download') }).click(),
    ])
    assert.match(download.suggestedFilename(), /^receipts_.*\.xlsx$/)
  })

  test('a report is sent by the clock from its own menu', async ({ visit, assert }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/sales/daily?preset=yesterday')
    await page.getByRole('button', { name: say('reports', 'export.title') }).click()
    await page.getByRole('button', { name: say('reports', 'export.schedule') }).click()
    await page.getByLabel(schedules('dialog.name')).fill('Выручка утром')
    await page.getByText(schedules('dialog.rhythms.week')).click()
    await assertAccessible(page, assert)
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('common', 'save') })
      .click()
    await page.getByText(schedules('dialog.saved')).waitFor()

    await page.goto('/schedules')
    await page.getByText('Выручка утром').waitFor()
    await page.getByText(/^пн в 09:00/).waitFor()
    await assertAccessible(page, assert)
    await page.getByRole('button', { name: /Выручка утром/ }).click()
    await page.getByRole('menuitem', { name: schedules('actions.pause') }).click()
    await page.getByText(schedules('paused.by_hand')).waitFor()
    const [row] = await tenant.inside(() => db.from('schedules'))
    assert.containSubset(row, {
      report: 'sales/daily',
      parameters: { preset: 'yesterday' },
      every: 'week',
      weekdays: [1],
      state: 'paused',
    })
  })
})
