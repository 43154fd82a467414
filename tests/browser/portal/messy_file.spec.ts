import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { CreateVenue } from '#tenancy/actions/save_venue'
import { givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { messyCsv } from '#tests/helpers/messy_csv'
import { assertAccessible, signIn, words, workOff } from '../support.js'

const say = words('ru')
const MARCH = 'from=2026-03-01&to=2026-03-31&compare=none'

function spoken(value: number) {
  return new Intl.NumberFormat('ru', { maximumFractionDigits: 0 }).format(value)
}

/** Through the page, as a person does; answers with the address of the result. */
async function upload(page: Page, tenant: Tenant, venue: string, buffer: Buffer) {
  await page.goto('/imports/new')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'касса.csv', mimeType: 'text/csv', buffer })
  const start = page.getByRole('button', { name: say('imports', 'start'), exact: true })
  await start.click()
  await page.getByText(say('imports', 'venueRequired')).waitFor()
  await page.locator('input:focus').click()
  await page.getByRole('option', { name: venue }).click()
  await start.click()
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/)
  await workOff(tenant)
  await page.reload()
  await page.getByText(say('imports', 'result.partial')).waitFor()
}

async function count(page: Page, name: string) {
  const term = page.locator('dt', { hasText: say('integrations', `run.counts.${name}`) })
  return page.locator('dl > div', { has: term }).locator('dd').innerText()
}

test.group('A file of an old till', (group) => {
  group.each.setup(rolledBack)

  test('is counted once, and what it got wrong can be looked at', async ({ visit, assert }) => {
    const tenant = await givenTenant()
    const { business, venue } = await givenVenue(tenant)
    await tenant.inside(() =>
      new CreateVenue().handle(tenant.actor, { businessId: business.id, name: 'Вторая точка' })
    )
    const file = messyCsv(1_001)
    const page = await visit('/login')
    await signIn(page, tenant)

    await upload(page, tenant, venue.name, file.bytes)
    assert.equal(await count(page, 'created'), spoken(file.receipts + file.cancelled))
    assert.equal(await count(page, 'quarantined'), spoken(file.bad))

    await upload(page, tenant, venue.name, file.bytes)
    assert.equal(await count(page, 'created'), '0')
    assert.equal(await count(page, 'unchanged'), spoken(file.receipts + file.cancelled))

    await page.getByRole('link', { name: say('imports', 'result.quarantine') }).click()
    const shows = page.getByRole('button', { name: say('integrations', 'quarantine.show') })
    await shows.first().click()
    await page.getByRole('cell', { name: '31.02.2026' }).first().waitFor()
    assert.equal(await shows.count(), file.bad - 1)
    await assertAccessible(page, assert)

    await page.goto(`/sales/daily?${MARCH}`)
    const totals = page.locator('tfoot')
    await totals.getByText(`${spoken(file.revenue / 100)} ₽`).waitFor()
    await totals.getByText(spoken(file.receipts), { exact: true }).waitFor()
  })
})
