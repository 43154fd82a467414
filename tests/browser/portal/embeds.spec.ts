import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { givenTenant, givenVenue } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'
import { assertAccessible, journeyRolledBack, signIn, words } from '../support.js'

const say = words('ru')
const embeds = (key: string) => say('embeds', key)

/** A site of somebody else: a page with the code that was given out. */
async function givenSite(code: () => string) {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>Партнёр</title><h1>Партнёр</h1>${code()}`)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

test.group('Embeds', (group) => {
  const servers: Server[] = []
  group.each.setup(journeyRolledBack)
  group.each.teardown(() => servers.splice(0).forEach((server) => server.close()))

  test('a report is put into a page of a partner, looked at there, and taken away', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant, { name: 'Первая' })
    const day = DateTime.now().minus({ days: 2 }).toISODate()!
    await givenSales(tenant, venue, [
      { at: `${day}T12:00:00+03:00`, items: [{ product: 'Чай', price: 123_00 }] },
    ])
    await tenant.inside(() =>
      refreshRollups(db.connection(), [{ venueId: venue.id, businessDate: day }])
    )
    let code = ''
    const partner = await givenSite(() => code)
    const stranger = await givenSite(() => code)
    servers.push(partner.server, stranger.server)

    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/sales/by-venue')
    await page.getByRole('button', { name: say('reports', 'export.title') }).click()
    await page.getByRole('button', { name: say('reports', 'export.embed') }).click()
    const origins = page.getByRole('combobox', { name: embeds('dialog.origins') })
    await origins.fill('partner')
    await page.getByRole('button', { name: embeds('dialog.save') }).click()
    await page.getByText('Назовите сайт').waitFor()
    await origins.press('Backspace')
    await origins.fill(partner.origin)
    await page.getByRole('checkbox', { name: embeds('dialog.open_period') }).check()
    await assertAccessible(page, assert)
    await page.getByRole('button', { name: embeds('dialog.save') }).click()
    await page
      .frameLocator('iframe')
      .getByText(/123\s₽/)
      .first()
      .waitFor()
    code = await page.getByLabel(embeds('code.snippet')).inputValue()

    const site = await page.context().newPage()
    await site.goto(partner.origin)
    const frame = site.frameLocator('iframe')
    await frame
      .getByText(/123\s₽/)
      .first()
      .waitFor()
    await frame.getByRole('combobox', { name: embeds('page.period') }).click()
    await frame.getByRole('option', { name: say('shell', 'period.presets.today') }).click()
    await frame.getByText(embeds('page.empty')).waitFor()
    const refused = site.waitForEvent('console', (said) => said.text().includes('frame-ancestors'))
    await site.goto(stranger.origin)
    await refused

    await page.goto('/embeds')
    await page.getByText(partner.origin.replace('http://', '')).waitFor()
    await assertAccessible(page, assert)
    await page.getByRole('button', { name: /Продажи по точкам/ }).click()
    await page.getByRole('menuitem', { name: embeds('actions.revoke') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: embeds('actions.revoke') })
      .click()
    await page.getByText(embeds('states.revoked')).waitFor()
    await site.goto(partner.origin)
    await frame.getByText(embeds('page.gone.E_EMBED_REVOKED.title')).waitFor()
    await site.close()
  })
})
