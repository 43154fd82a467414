import { test } from '@japa/runner'
import { givenTenant, givenVenue } from '#tests/helpers/given'
import { journeyRolledBack, refusalsOf, signIn, words } from '../support.js'

const say = words('ru')

const PAGES = [
  '/',
  '/sales/daily',
  '/dashboards/business',
  '/integrations/new/iiko',
  '/till',
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

    // Whether the page is told of it before or after the script would have run is up to the browser: it is waited for.
    const directive = await page.evaluate(`new Promise((tell) => {
      document.addEventListener('securitypolicyviolation', (event) => tell(event.violatedDirective))
      const script = document.createElement('script')
      script.textContent = 'window.foreign = true'
      document.body.append(script)
    })`)
    assert.match(String(directive), /^script-src/)
    assert.isUndefined(await page.evaluate('window.foreign'))
  })
})
