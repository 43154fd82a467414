import { test } from '@japa/runner'
import { givenTenant, givenVenue, PASSWORD } from '#tests/helpers/given'
import { codeOf, givenNewOperator } from '#tests/helpers/given_operator'
import { assertAccessible, journeyRolledBack, signIn, words } from '../support.js'

const say = words('ru')
const settings = (key: string) => say('settings', `support.${key}`)
const platform = (key: string) => say('platform', key)
const security = (key: string) => say('security', key)
const beginningOf = (sentence: string) => sentence.split('{')[0]

test.group('Support', (group) => {
  group.each.setup(journeyRolledBack)

  test('is let in by an owner, looks at the organization, and everybody sees that', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant({ organization: 'Сеть кофеен' })
    await givenVenue(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/settings/support')
    await page.getByLabel(settings('reason')).fill('Не сходится выручка за вторник')
    await page.getByRole('button', { name: settings('open') }).click()
    await page.getByRole('button', { name: settings('close') }).waitFor()
    await page.getByText(beginningOf(platform('support.open'))).waitFor()
    await assertAccessible(page, assert)

    const { email } = await givenNewOperator()
    await page.context().clearCookies()
    await page.goto('/platform')
    await page.waitForURL('**/platform/login')
    await page.getByLabel(say('auth', 'fields.email')).fill(email)
    await page.getByLabel(say('auth', 'fields.password'), { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: say('auth', 'login.submit') }).click()
    await page.waitForURL('**/platform/second-factor')
    await assertAccessible(page, assert)
    await page.getByLabel(say('auth', 'fields.password'), { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: security('setUp.next') }).click()
    const secret = await page.locator('code').innerText()
    await page.getByLabel(security('setUp.code')).fill(codeOf(secret.replaceAll(' ', '')))
    await page.getByRole('button', { name: security('setUp.confirm') }).click()
    await page.getByLabel(security('recovery.kept')).check()
    await page.getByRole('button', { name: security('recovery.done') }).click()
    for (const [name, path] of [
      ['processes', '/platform/processes'],
      ['queue', '/platform/queue'],
      ['tenants', '/platform'],
    ]) {
      await page.getByRole('link', { name: platform(`${name}.tab`) }).click()
      await page.waitForURL(`**${path}`)
      await page.getByRole('heading', { name: platform(`${name}.title`), level: 1 }).waitFor()
      await assertAccessible(page, assert)
    }

    await page
      .getByRole('button', { name: `${platform('tenants.look')}: Сеть кофеен` })
      .first()
      .click()
    await page.getByText(beginningOf(platform('support.looking'))).waitFor()
    await page.getByText('Сеть кофеен').first().waitFor()
    await page.getByRole('button', { name: platform('support.away') }).click()
    await page.waitForURL('**/platform')
  })
})
