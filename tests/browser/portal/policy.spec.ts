import { test } from '@japa/runner'
import { givenTenant, givenVenue } from '#tests/helpers/given'
import { journeyRolledBack, refusalsOf, signIn, words } from '../support.js'

const say = words('ru')

const PAGES = [
  '/',
  '/sales/daily',
  '/sales/heatmap',
  '/dashboards/business',
  '/integrations/new/iiko',
  '/loyalty/programme',
  '/till',
  '/settings/security',
  '/docs',
  '/no/such/page',
]

test.group('The policy of pages', (group) => {
  group.each.setup(journeyRolledBack)

  test('stands in the way of nothing that the portal does, and of a script put into it', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const page = await visit('/login')
    const refused = await refusalsOf(page)
    await page.reload()
    await signIn(page, tenant)
    for (const path of PAGES) {
      await page.goto(path)
      await page.locator('h1, h2').first().waitFor()
    }
    // Dialogs, lists and notifications put styles into the page.
    await page.goto('/settings/security')
    await page.getByRole('button', { name: say('security', 'tokens.make') }).click()
    await page.getByRole('dialog').getByRole('combobox').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('option').first().waitFor()
    assert.deepEqual([...new Set(refused)], [])

    await page.evaluate(`(() => {
      const script = document.createElement('script')
      script.textContent = 'window.foreign = true'
      document.body.append(script)
    })()`)
    assert.isUndefined(await page.evaluate('window.foreign'))
    assert.match(refused.join(), /script-src/)
  })
})
