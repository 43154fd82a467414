import { test } from '@japa/runner'
import { givenConnection, givenConnectionHistory } from '#tests/helpers/given_connection'
import { givenTenant, givenVenue } from '#tests/helpers/given'
import { assertAccessible, journeyRolledBack, signIn } from '../support.js'

const BEFORE_SIGN_IN = [
  '/login',
  '/register',
  '/forgot-password',
  '/reset-password?token=x',
  '/invitation?token=x',
  '/unlock?token=x',
]

const PAGES = [
  '/welcome',
  '/',
  '/dashboards',
  '/dashboards/business',
  '/dashboards/live/screen',
  '/sales/summary',
  '/sales/daily',
  '/sales/heatmap',
  '/menu/top-sellers',
  '/staff/performance',
  '/integrations',
  '/integrations/new',
  '/integrations/new/iiko',
  '/imports/new',
  '/settings/organization',
  '/settings/businesses',
  '/settings/venues',
  '/settings/users',
  '/settings/roles',
  '/settings/profile',
  '/settings/security',
  '/second-factor',
]

const TABS = ['runs', 'venues', 'quarantine', 'settings']

test.group('Every page can be used by everybody', (group) => {
  group.each.setup(journeyRolledBack)

  test('before sign-in', async ({ visit, assert }) => {
    for (const path of BEFORE_SIGN_IN) {
      const page = await visit(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await assertAccessible(page, assert)
    }
  })

  test('of a signed-in owner', async ({ visit, assert }) => {
    const tenant = await givenTenant()
    const { business, venue } = await givenVenue(tenant)
    const connection = await givenConnection(tenant, { businessId: business.id })
    await givenConnectionHistory(tenant, connection.id, venue.id)
    const page = await visit('/login')
    await signIn(page, tenant)

    for (const path of [
      ...PAGES,
      ...TABS.map((tab) => `/integrations/${connection.id}?tab=${tab}`),
    ]) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await assertAccessible(page, assert)
    }
  })

  test('in the dark', async ({ visit, assert }) => {
    const tenant = await givenTenant()
    const { business, venue } = await givenVenue(tenant)
    const connection = await givenConnection(tenant, { businessId: business.id })
    await givenConnectionHistory(tenant, connection.id, venue.id)
    const page = await visit('/login')
    await page.emulateMedia({ colorScheme: 'dark' })
    await signIn(page, tenant)
    for (const path of [
      '/',
      '/integrations',
      ...TABS.map((tab) => `/integrations/${connection.id}?tab=${tab}`),
    ]) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await assertAccessible(page, assert)
    }
  })

  test('of a phone', async ({ visit, assert }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const page = await visit('/login')
    await page.setViewportSize({ width: 360, height: 740 })
    await signIn(page, tenant)
    for (const path of [
      '/',
      '/dashboards',
      '/dashboards/business',
      '/sales/daily',
      '/integrations',
      '/settings/profile',
      '/settings/security',
      '/second-factor',
    ]) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const hidden = Number(await page.evaluate('document.body.scrollWidth - window.innerWidth'))
      assert.isAtMost(hidden, 0, `${path} is wider than the screen`)
      await assertAccessible(page, assert)
    }
  })
})
