import { Secret, TOTP } from 'otpauth'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import SecondFactor from '#access/models/second_factor'
import { appUrl } from '#config/app'
import Passkey from '#access/models/passkey'
import { RequireSecondFactor } from '#access/second_factor/second_factor_roles'
import { givenMember, givenTenant, givenVenue, PASSWORD } from '#tests/helpers/given'
import { assertAccessible, journeyRolledBack, signIn, words } from '../support.js'

const say = words('ru')
const security = (key: string) => say('security', key)
const auth = (key: string) => say('auth', key)

/** What the app on a phone would show, `steps` half minutes ahead. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + steps * 30_000,
  })

/** Goes through the set-up that is on the page; gives back the app's secret. */
async function setUp(page: Page) {
  await page.getByLabel(auth('fields.password'), { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: security('setUp.next') }).click()
  await page.getByRole('img', { name: security('setUp.qr') }).waitFor()
  const shown = await page.locator('code').first().textContent()
  const secret = shown!.replaceAll(/\s/g, '')
  await page.getByLabel(security('setUp.code')).fill(codeOf(secret))
  await page.getByRole('button', { name: security('setUp.confirm') }).click()
  await page.getByLabel(security('recovery.kept')).check()
  return secret
}

/** A device with a finger on it, as Chromium pretends one. */
async function withAuthenticator(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test.group('Security', (group) => {
  group.each.setup(journeyRolledBack)

  test('who needs a second step is led to it, and signs in with it from then on', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    const analyst = await givenMember(tenant, 'analyst')
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/settings/organization')
    await page.getByRole('combobox', { name: say('settings', 'secondFactor.roles') }).focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('option', { name: 'Аналитик' }).click()
    await page.keyboard.press('Escape')
    await page
      .getByRole('region', { name: say('settings', 'secondFactor.title') })
      .getByRole('button', { name: say('common', 'save') })
      .click()
    await page.getByText(say('common', 'saved')).waitFor()
    await page.context().clearCookies()

    await page.goto('/login')
    await signIn(page, { owner: analyst.user })
    await page.waitForURL('**/second-factor')
    await assertAccessible(page, assert)
    const secret = await setUp(page)
    await assertAccessible(page, assert)
    await page.getByRole('button', { name: security('recovery.done') }).click()
    await page.waitForURL((url) => url.pathname === '/')

    await page.context().clearCookies()
    await page.goto('/login')
    await page.getByLabel(auth('fields.email')).fill(analyst.user.email)
    await page.getByLabel(auth('fields.password'), { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: auth('login.submit') }).click()
    await page.getByRole('heading', { name: security('code.title') }).waitFor()
    await assertAccessible(page, assert)
    await page.getByLabel(auth('code.label')).fill(codeOf(secret, 1))
    await page.getByRole('button', { name: auth('login.submit') }).click()
    await page.waitForURL((url) => url.pathname === '/')

    await page.goto('/settings/security')
    await page.getByText(security('secondFactor.isOn'), { exact: true }).waitFor()
    await page.getByText(security('signIns.current')).waitFor()
    assert.isNotNull(await SecondFactor.find(analyst.user.id))
  })

  test('a passkey stands for the password and the second step', async ({ visit, assert }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    // Passkeys are for names, not for addresses.
    const page = await visit(`${appUrl}/login`)
    await withAuthenticator(page)
    await signIn(page, tenant)
    await page.goto(`${appUrl}/settings/security`)
    await page.getByRole('button', { name: security('passkeys.add') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(security('passkeys.name')).fill('Ноутбук')
    await dialog.getByLabel(auth('fields.password'), { exact: true }).fill(PASSWORD)
    await assertAccessible(page, assert)
    await dialog.getByRole('button', { name: security('passkeys.next') }).click()
    await page.getByText('Ноутбук').waitFor()

    await tenant.inside(() => new RequireSecondFactor().handle(tenant.actor, ['owner']))
    await page.context().clearCookies()
    await page.goto(`${appUrl}/login`)
    await page.getByRole('button', { name: security('passkeys.signIn') }).click()
    await page.waitForURL((url) => url.pathname === '/')

    await page.goto(`${appUrl}/settings/security`)
    await page.getByRole('button', { name: /Удалить ключ: Ноутбук/ }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: security('passkeys.ask.confirm') })
      .click()
    await page.getByText(security('passkeys.none')).waitFor()
    assert.lengthOf(await Passkey.query().where('user_id', tenant.owner.id), 0)
  })

  test('a token is made, shown once and revoked', async ({ visit, assert }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/settings/security')
    await page.getByRole('button', { name: security('tokens.make') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(security('tokens.name'), { exact: true }).fill('Обмен')
    await dialog.getByRole('checkbox', { name: 'Отчёты о продажах' }).check()
    await assertAccessible(page, assert)
    await dialog.getByLabel(security('tokens.password')).fill(PASSWORD)
    await dialog.getByRole('button', { name: security('tokens.make') }).click()
    assert.match(await dialog.getByLabel(security('tokens.secret')).inputValue(), /^krugp_/)
    await dialog.getByRole('button', { name: security('tokens.done') }).click()
    await page.getByText('Обмен', { exact: true }).waitFor()
    await assertAccessible(page, assert)
  })
})
