import { test } from '@japa/runner'
import { givenTenant, givenVenue } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'
import { assertAccessible, journeyRolledBack, signIn, words } from '../support.js'

const say = words('ru')
const QUERY = {
  dataset: 'items',
  dimensions: ['category', 'product'],
  measures: ['revenue', 'receipts'],
}
const MARCH = 'from=2026-03-01&to=2026-03-31'

test.group('The report builder', (group) => {
  group.each.setup(journeyRolledBack)

  test('a question is put together, answered, saved, found again and shared', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant, { name: 'Альфа' })
    await givenSales(tenant, venue, [
      { at: '2026-03-10T12:00:00+03:00', items: [{ product: 'Кофе', price: 10_000 }] },
      { at: '2026-03-11T12:00:00+03:00', items: [{ product: 'Чай', price: 30_000, pieces: 2 }] },
    ])
    const page = await visit('/login')
    await signIn(page, tenant)

    await page.goto(`/builder?${MARCH}&q=${encodeURIComponent(JSON.stringify(QUERY))}`)
    await page.getByRole('cell', { name: 'Кофе' }).waitFor()
    await page.getByRole('rowheader', { name: 'Итого: Кухня' }).waitFor()
    await assertAccessible(page, assert)

    await page.getByRole('button', { name: say('builder', 'own.add') }).click()
    await page.getByLabel(say('builder', 'own.name')).fill('За штуку')
    await page.getByLabel(say('builder', 'own.formula')).fill('[Выручка] / ')
    await page.getByText(say('builder', 'problem')).waitFor()
    await page.getByLabel(say('builder', 'own.formula')).fill('[Выручка] / [Товаров продано]')
    await page.getByRole('button', { name: 'За штуку' }).waitFor()
    await page.getByRole('rowheader', { name: 'Итого: Кухня' }).waitFor()
    const total = page.locator('tfoot td').last()
    await total.getByText('233').waitFor()

    await page.reload()
    await page.getByRole('button', { name: 'За штуку' }).waitFor()

    await page.getByRole('button', { name: say('saved', 'save') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(say('saved', 'name')).fill('Цена за штуку')
    await assertAccessible(page, assert)
    await dialog.getByRole('button', { name: say('saved', 'save') }).click()
    await page.waitForURL(/reports\/saved/)
    await page.getByRole('heading', { level: 1, name: 'Цена за штуку' }).waitFor()
    await page.getByRole('cell', { name: 'Кофе' }).waitFor()
    await assertAccessible(page, assert)

    await page.goto('/reports')
    await assertAccessible(page, assert)
    await page.getByLabel(say('saved', 'search')).fill('цена за')
    await page.getByRole('link', { name: 'По точкам' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Цена за штуку' }).click()
    await page.getByRole('menuitem', { name: say('saved', 'share.open') }).click()
    await page.getByLabel('Управляющий').check()
    await assertAccessible(page, assert)
    await page.getByRole('button', { name: say('saved', 'share.save') }).click()
    await page.getByText('открыт 1 роли').waitFor()
  })

  test('a ready report is saved as it is looked at, and fits a phone', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/sales/daily?granularity=week&preset=last90')
    await page.getByRole('button', { name: say('saved', 'saveView') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(say('saved', 'name')).fill('По неделям')
    await dialog.getByRole('button', { name: say('saved', 'save') }).click()
    await page.waitForURL(/reports\/saved/)
    await page.getByRole('heading', { level: 1, name: 'По неделям' }).waitFor()
    const saved = page.url()

    await page.getByRole('button', { name: 'По неделям' }).click()
    await page.getByRole('menuitem', { name: say('saved', 'rename') }).click()
    await page.getByRole('dialog').getByLabel(say('saved', 'name')).fill('Недели')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('saved', 'save') })
      .click()
    await page.getByRole('heading', { level: 1, name: 'Недели' }).waitFor()
    await page.getByRole('button', { name: 'Недели' }).click()
    await page.getByRole('menuitem', { name: say('saved', 'versions.title') }).click()
    await page.getByRole('link', { name: 'Посмотреть версию 1' }).click()
    await page.waitForURL(/sales\/daily\?.*granularity=week/)

    for (const path of [saved, '/reports', '/builder']) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const hidden = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
      assert.isAtMost(Number(hidden), 0, `${path} is wider than the screen`)
    }
  })
})
