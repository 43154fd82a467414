import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { PROGRAMME_PRESETS } from '#loyalty/programme/presets'
import { programmeInForce } from '#loyalty/programme/programme_query'
import { SaveProgramme } from '#loyalty/programme/save_programme'
import { givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { givenCustomer } from '#tests/helpers/given_customers'
import { assertAccessible, journeyRolledBack, signIn, speak, words } from '../support.js'

const PATH = '/loyalty/programme'
const say = (key: string) => words('ru')('programme', key)

async function fill(page: Page, label: string, value: string, section: string) {
  const field = page
    .getByRole('region', { name: section, exact: true })
    .getByLabel(label, { exact: true })
  await field.fill(value)
  await field.blur()
}

const save = (page: Page) => page.getByRole('button', { name: say('save') }).click()
const inForce = (tenant: Tenant) => tenant.inside(() => programmeInForce())

test.group('The programme in the portal', (group) => {
  group.each.setup(journeyRolledBack)

  test('a chain takes the tiers of a club, tries them on a purchase, and saves them', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto(PATH)
    await page.getByText('Начислим бонусов: 20', { exact: true }).waitFor()
    await fill(page, say('earning.rate'), '3', say('earning.title'))
    await page.getByText('Начислим бонусов: 60', { exact: true }).waitFor()
    await assertAccessible(page, assert)

    await page.getByRole('button', { name: say('tiers.empty.club') }).click()
    await page.getByText('Начислим бонусов: 100', { exact: true }).waitFor()
    await page.getByRole('checkbox', { name: say('example.newCategory') }).check()
    await page.getByText('Начислим бонусов: 150', { exact: true }).waitFor()
    await page.getByText('×1,5 за первую покупку в новой категории').waitFor()
    await page.getByRole('button', { name: /^VIP/ }).click()
    await page.getByLabel(say('tiers.enter.amount')).first().waitFor()
    await assertAccessible(page, assert)

    await fill(page, say('life.lifeDays'), '', say('life.title'))
    await save(page)
    await page.getByText('Заполните это поле').waitFor()
    const before = await inForce(tenant)
    assert.equal(before.version, 0)
    await assertAccessible(page, assert)
    await fill(page, say('life.lifeDays'), '90', say('life.title'))
    await save(page)
    await page.getByText(say('fromNowOn')).waitFor()

    const { version, settings } = await inForce(tenant)
    assert.equal(version, 1)
    const { tiers, premium } = PROGRAMME_PRESETS.club
    assert.deepEqual(settings, {
      ...PROGRAMME_PRESETS.chain,
      tiers,
      premium,
      rate: 300,
      lifeDays: 90,
    })

    await page.getByRole('button', { name: say('history.open') }).click()
    const history = page.getByRole('dialog')
    await history.getByText('Процент бонусов: 1 % → 3 %'.replaceAll(' %', '\u00A0%')).waitFor()
    await history.getByText('Бонусы живут, дней: 365 → 90').waitFor()
    await assertAccessible(page, assert)
  })

  test('who was overtaken learns by whom, keeps what was typed, and decides', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto(PATH)
    await fill(page, say('spending.share'), '40', say('spending.title'))
    const settings = { ...PROGRAMME_PRESETS.chain, rate: 200 }
    await tenant.inside(() => new SaveProgramme().handle(tenant.actor, { basedOn: 0, settings }))

    await save(page)
    const alert = page.getByRole('alert').filter({ hasText: say('conflict.title') })
    await alert.getByText(/Автор версии 1: Владелец/).waitFor()
    assert.equal(await page.getByLabel(say('spending.share')).inputValue(), '40 %')
    await assertAccessible(page, assert)
    await alert.getByRole('button', { name: say('conflict.keep') }).click()
    await page.getByText(say('fromNowOn')).waitFor()
    const saved = await inForce(tenant)
    assert.equal(saved.version, 2)
    assert.equal(saved.settings.spendShare, 4000)
  })

  test('two tiers with reversed sums are objected to where they stand', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant({ preset: 'club' })
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto(PATH)
    await page.getByRole('button', { name: 'Опустить в списке: VIP' }).click()
    await save(page)
    const tiers = page.getByRole('region', { name: say('tiers.title'), exact: true })
    await tiers.getByText(/Сумма для следующего уровня меньше/).waitFor()
    await assertAccessible(page, assert)
    await page.getByRole('button', { name: 'Поднять в списке: VIP' }).click()
    await page.getByRole('button', { name: 'Убрать уровень: Ближний круг' }).click()
    await save(page)
    await page.getByText(say('fromNowOn')).waitFor()
    const { settings } = await inForce(tenant)
    assert.deepEqual(
      settings.tiers.map(({ code }) => code),
      ['insider', 'vip', 'elite']
    )
  })

  test('a pair of businesses is added, and switched off', async ({ visit, assert }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant, { name: 'Кофейня' })
    await givenVenue(tenant, { name: 'Цветы' })
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto(PATH)
    await page.getByRole('button', { name: say('offers.add') }).click()
    const dialog = page.getByRole('dialog')
    for (const field of ['from', 'to']) {
      await dialog.getByRole('combobox', { name: say(`offers.${field}`) }).click()
      await page.getByRole('option').first().click()
    }
    await assertAccessible(page, assert)
    await dialog.getByRole('button', { name: words('ru')('common', 'save') }).click()
    const active = page.getByRole('switch', { name: /^Действует/ })
    await active.waitFor()
    assert.isTrue(await active.isChecked())
    await assertAccessible(page, assert)
    await active.click()
    await page.locator('input[role=switch]:not(:checked):enabled[aria-label^=Действует]').waitFor()
  })

  test('an owner sees a customer’s tier, invites them higher, and gives them a card', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant({ preset: 'club' })
    await givenVenue(tenant)
    const anna = await givenCustomer(tenant, { name: 'Анна' })
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto(`/customers/${anna.id}`)
    const tier = page.getByRole('region', { name: say('profile.title'), exact: true })
    await tier.getByText('Инсайдер').waitFor()
    await tier.getByText(/До уровня «VIP»/).waitFor()
    await assertAccessible(page, assert)

    await tier.getByRole('button', { name: say('profile.set') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: say('profile.dialog.invitedTo') }).click()
    await page.getByRole('option', { name: 'Ближний круг' }).click()
    await dialog.getByLabel(say('profile.dialog.premiumUntil')).fill('2099-03-31')
    await assertAccessible(page, assert)
    await dialog.getByRole('button', { name: words('ru')('common', 'save') }).click()
    await tier.getByText(say('profile.top')).waitFor()
    await tier.getByText(/Подписка до 31 мар. 2099/).waitFor()

    const card = page.getByRole('region', { name: say('profile.card.title') })
    await card.getByRole('button', { name: say('profile.card.issue') }).click()
    await card.getByText(/^\d{4} \d{4} \d{4} \d{4}$/).waitFor()
    await assertAccessible(page, assert)
  })

  test('the page can be used in both languages, in the dark and on a phone', async ({
    visit,
    browserContext,
    assert,
  }) => {
    const tenant = await givenTenant({ preset: 'club' })
    await givenVenue(tenant)
    await givenVenue(tenant, { name: 'Цветы' })
    const anna = await givenCustomer(tenant, { name: 'Анна' })
    const page = await visit('/login')
    await signIn(page, tenant)
    const missing: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('MISSING_MESSAGE')) missing.push(message.text())
    })
    for (const [locale, width, colorScheme] of [
      ['ru', 390, 'light'],
      ['en', 1280, 'dark'],
    ] as const) {
      await tenant.inside(() => tenant.owner.merge({ locale }).save())
      await speak(browserContext, locale, page.url())
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ colorScheme })
      const message = (key: string) => words(locale)('programme', key)
      for (const path of [PATH, `/customers/${anna.id}`]) {
        await page.goto(path)
        if (path === PATH) {
          await page.getByText(message('example.total')).waitFor()
          await page.getByRole('button', { name: /^VIP/ }).click()
          await page.getByLabel(message('tiers.enter.amount')).waitFor()
        } else await page.getByText(/VIP/).waitFor()
        const hidden = Number(await page.evaluate('document.body.scrollWidth - window.innerWidth'))
        assert.isAtMost(hidden, 0, `${path} is wider than the screen`)
        await assertAccessible(page, assert)
      }
      assert.equal(await page.locator('html').getAttribute('lang'), locale)
    }
    assert.deepEqual(missing, [])
  })
})
