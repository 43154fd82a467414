import { test } from '@japa/runner'
import { givenTenant, givenVenue, rolledBack } from '#tests/helpers/given'
import { signIn, words } from '../support.js'

const say = words('ru')

test.group('Figures', (group) => {
  group.each.setup(rolledBack)

  test('come after the page that shows them', async ({ visit }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)

    let answer = () => {}
    const asked = new Promise<void>((done) => (answer = done))
    await page.route('**/sales/daily**', async (route) => {
      if (route.request().headers()['x-inertia-partial-data'] === 'answer') await asked
      await route.continue()
    })
    await page.goto('/sales/daily')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('[aria-busy=true]').waitFor()

    answer()
    await page.getByText(say('reports', 'empty.ever.title')).waitFor()
    await page.locator('[aria-busy=true]').waitFor({ state: 'detached' })
  })

  test('are asked for once, and the old ones stay, when the period changes', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/sales/daily')
    await page.getByText(say('reports', 'empty.ever.title')).waitFor()

    const requests: string[] = []
    page.on('request', (request) => {
      if (request.headers()['x-inertia'] && request.url().includes('preset='))
        requests.push(request.url())
    })
    await page.getByRole('button', { name: say('shell', 'period.presets.last30') }).click()
    await page.getByRole('button', { name: say('shell', 'period.presets.week') }).click()
    await page.waitForURL(/preset=week/)
    await page.getByText(say('reports', 'empty.ever.title')).waitFor()
    assert.lengthOf(requests, 1)
  })

  test('of a place out of reach are refused with a page', async ({ visit }) => {
    const tenant = await givenTenant()
    const stranger = await givenVenue(await givenTenant())
    await givenVenue(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto(`/sales/daily?venueId[]=${stranger.venue.id}`)
    await page.getByText('404').first().waitFor()
  })
})
