import type { ServerResponse } from 'node:http'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import transmit from '@adonisjs/transmit/services/main'
import db from '@adonisjs/lucid/services/db'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { announceFigures } from '#shared/live/announce_figures'
import { givenMember, givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'
import { assertAccessible, journeyRolledBack, signIn, words } from '../support.js'

const say = words('ru')
const NOTHING = /^0\s₽$/
const HUNDRED = /^100\s₽$/
const TWO_HUNDRED = /^200\s₽$/

async function sell(tenant: Tenant, venue: Awaited<ReturnType<typeof givenVenue>>['venue']) {
  const now = DateTime.now().setZone(venue.timezone)
  await givenSales(tenant, venue, [
    { at: now.toISO()!, items: [{ product: 'Чай', price: 100_00 }] },
  ])
  await tenant.inside(() =>
    refreshRollups(db.connection(), [
      { venueId: venue.id, businessDate: now.minus({ hours: venue.dayStartHour }).toISODate()! },
    ])
  )
}

test.group('Dashboards', (group) => {
  group.each.setup(journeyRolledBack)

  test('are put together by keyboard, saved, deleted and had back', async ({ visit, assert }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/dashboards')
    await page.getByRole('button', { name: say('dashboards', 'create') }).click()
    await page.getByLabel(say('dashboards', 'settings.name')).fill('Утро')
    await page.getByRole('button', { name: say('common', 'save') }).click()

    const add = page.getByRole('button', { name: say('dashboards', 'arrange.add') }).first()
    for (const report of ['Итоги продаж', 'Продажи по точкам']) {
      await add.click()
      await page.getByRole('combobox', { name: say('dashboards', 'widget.report') }).fill(report)
      await page.getByRole('option', { name: report }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say('dashboards', 'widget.add') })
        .click()
      await page.getByRole('heading', { level: 2, name: report }).waitFor()
    }
    const handle = page.getByRole('button', {
      name: say('dashboards', 'arrange.move').replace('{name}', 'Итоги продаж'),
    })
    await handle.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await page.getByText(/Колонка 2, ряд 1, ширина \d+, высота 8/).waitFor({ state: 'attached' })
    await assertAccessible(page, assert)
    await page.getByRole('button', { name: say('dashboards', 'arrange.save') }).click()
    await page.getByRole('button', { name: say('dashboards', 'arrange.begin') }).waitFor()
    const dashboards = await tenant.inside(() => db.from('dashboards').select('tabs'))
    const [{ widgets }] = dashboards[0].tabs
    assert.containSubset(widgets[0], { report: 'sales/summary', x: 1, y: 0, height: 8 })
    assert.lengthOf(widgets, 2)

    await page
      .getByRole('button', { name: say('dashboards', 'deeds.more').replace('{name}', 'Утро') })
      .click()
    await page.getByRole('menuitem', { name: say('dashboards', 'deeds.remove') }).click()
    await page.getByRole('button', { name: say('dashboards', 'deeds.undo') }).click()
    await page.getByRole('link', { name: 'Утро' }).waitFor()
  })

  test('move by themselves when something is sold, also after the stream broke', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    const streams: ServerResponse[] = []
    const forget = transmit.on('connect', ({ context }) => {
      streams.push(context.response.response)
    })
    const listening = page.waitForResponse('**/__transmit/subscribe')
    await page.goto('/dashboards/live')
    await page.getByText(NOTHING).first().waitFor()
    await listening

    const asked: string[] = []
    page.on('request', (request) => {
      if (request.headers()['x-inertia-partial-data']) asked.push(request.url())
    })
    await sell(tenant, venue)
    await page.getByText(HUNDRED).first().waitFor({ timeout: 5000 })
    for (let change = 0; change < 20; change++) announceFigures(tenant.tenantId)
    assert.isAtMost(asked.length, 2)

    // What happened while nothing could be heard is fetched once it can be heard again.
    streams.at(-1)!.destroy()
    await sell(tenant, venue)
    await page.getByText(TWO_HUNDRED).first().waitFor()
    forget()
  })

  test('who is limited to a business sees its sales come in', async ({ visit }) => {
    const tenant = await givenTenant()
    const { business, venue } = await givenVenue(tenant)
    const reach = { businessIds: [business.id] }
    const { user } = await givenMember(tenant, 'business_owner', reach)
    const page = await visit('/login')
    await signIn(page, { owner: user })
    const stream = page.waitForResponse('**/api/v1/dashboard/realtime')
    await page.goto('/dashboards/live')
    await page.getByText(NOTHING).first().waitFor()
    await stream
    await sell(tenant, venue)
    announceFigures(tenant.tenantId)
    await page.getByText(HUNDRED).first().waitFor({ timeout: 5000 })
  })
})
