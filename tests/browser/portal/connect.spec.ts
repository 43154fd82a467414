import { startSimulator } from '@krug/connector-iiko/simulator'
import { test } from '@japa/runner'
import { givenTenant, givenVenue } from '#tests/helpers/given'
import { journeyRolledBack, signIn, words, workOff } from '../support.js'

/** A short history: the simulator sells as much as a real chain. */
function daysAgo(days: number) {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}

test.group('Connecting a system', (group) => {
  group.each.setup(journeyRolledBack)

  for (const locale of ['ru', 'en'] as const) {
    test(`from the catalogue to a report, in ${locale}`, async ({ visit, cleanup }) => {
      const simulator = await startSimulator()
      cleanup(() => simulator.stop())
      const say = words(locale)
      const tenant = await givenTenant()
      await givenVenue(tenant, { dayStartHour: 5 })
      await tenant.owner.merge({ locale }).save()
      const page = await visit('/login')
      await signIn(page, tenant)

      await page.goto('/integrations/new/iiko')
      const field = (name: string) => page.locator(`[data-path='config.${name}']`)
      await field('baseUrl').fill(simulator.url)
      await field('login').fill(simulator.credentials.login)
      await field('password').fill('wrong')
      await page.getByRole('button', { name: say('integrations', 'new.check') }).click()
      await page.getByText(say('integrations', 'check.failed')).waitFor()

      await field('password').fill(simulator.credentials.password)
      await field('startDate').fill(daysAgo(3))
      await page.getByRole('button', { name: say('integrations', 'new.check') }).click()
      await page.getByText(say('integrations', 'check.works')).waitFor()
      await page.getByRole('button', { name: say('integrations', 'new.save'), exact: true }).click()

      await page.waitForURL(/\/integrations\/[0-9a-f-]{36}$/)
      await workOff(tenant)
      await page.goto('/sales/by-venue')
      await page.getByRole('table').first().waitFor()
      await page.getByRole('row').nth(2).waitFor()
    })
  }
})
