import { test } from '@japa/runner'
import type { Page } from 'playwright'
import type { Locale } from '#config/i18n'
import { ruleSetInForce } from '#loyalty/promotions/in_force/rule_set_in_force'
import { givenMember, givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { givenDraft, givenPromotion } from '#tests/helpers/given_promotions'
import { givenSales } from '#tests/helpers/given_sales'
import { assertAccessible, journeyRolledBack, signIn, words } from '../support.js'

const DAY = 86_400_000
const say = (key: string, locale: Locale = 'ru') => words(locale)('promotions', key)

/** A coffee house that sold twice yesterday: for 250 and for 1000 roubles. */
async function givenCoffeeHouse() {
  const tenant = await givenTenant()
  const { venue } = await givenVenue(tenant, { name: 'Арбат' })
  const at = new Date(Date.now() - DAY).toISOString()
  const latte = { product: 'Латте', price: 25_000 }
  await givenSales(tenant, venue, [
    { at, items: [latte] },
    { at, items: [{ ...latte, pieces: 4 }] },
  ])
  return tenant
}

async function fill(page: Page, label: string, value: string, at = 0) {
  const field = page.getByLabel(label, { exact: true }).nth(at)
  await field.fill(value)
  await field.blur()
}

function namesInForce(tenant: Tenant) {
  return tenant.inside(async () => {
    const { ruleSet } = await ruleSetInForce()
    return ruleSet.rules.map(({ rule }) => rule.name.ru)
  })
}

test.group('Promotions', (group) => {
  group.each.setup(journeyRolledBack)

  test('one is made, tried on a purchase and on past sales, and started', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenCoffeeHouse()
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/loyalty/promotions')
    await page.getByText(say('list.empty.title')).waitFor()
    await assertAccessible(page, assert)
    await page.getByRole('link', { name: say('list.create') }).click()

    await fill(page, say('builder.names.ru'), 'Большой чек')
    await fill(page, say('builder.names.en'), 'Large receipt')
    await fill(page, say('effects.fields.rate'), '20')
    await page
      .getByRole('button', { name: words('ru')('common', 'conditions.addCondition') })
      .click()
    await fill(page, say('conditions.fields.amount'), '800')
    await page.getByText('Скидка 20 % на чек, если сумма покупки от 800 ₽').waitFor()
    await page.getByText(/не хватает: 300\s₽/).waitFor()
    await fill(page, say('trial.price'), '1000')
    await page.getByText(/Итого 800\s₽/).waitFor()
    await assertAccessible(page, assert)
    await page.getByRole('button', { name: say('builder.create') }).click()

    await page.getByRole('heading', { level: 1, name: 'Большой чек' }).waitFor()
    assert.deepEqual(await namesInForce(tenant), [])
    await page.getByRole('button', { name: say('simulation.start') }).click()
    const result = page.getByRole('region', { name: say('simulation.title') })
    await result.getByText('50 % всех чеков').waitFor()
    await result.getByText('200 ₽').first().waitFor()
    await assertAccessible(page, assert)

    await page.getByRole('button', { name: say('actions.names.start') }).click()
    await page.getByRole('button', { name: say('actions.names.pause') }).waitFor()
    assert.deepEqual(await namesInForce(tenant), ['Большой чек'])
  })

  test('mistakes stand where they were made, and nothing typed is lost', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenCoffeeHouse()
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/loyalty/promotions/new')
    await fill(page, say('builder.names.ru'), 'Без английского')
    await page
      .getByRole('button', { name: words('ru')('common', 'conditions.addCondition') })
      .click()
    await fill(page, say('conditions.fields.amount'), '')
    await page.getByRole('button', { name: say('builder.create') }).click()
    await page.locator('[aria-invalid=true]').first().waitFor()
    assert.equal(await page.getByLabel(say('builder.names.ru')).inputValue(), 'Без английского')
    await fill(page, say('builder.names.en'), 'No amount')
    await page.getByRole('button', { name: say('builder.create') }).click()
    await page.getByRole('alert').first().waitFor()
    await assertAccessible(page, assert)
  })

  test('who runs one business is told to keep to it', async ({ visit, assert }) => {
    const tenant = await givenCoffeeHouse()
    const { business } = await givenVenue(tenant, { name: 'Пекарня' })
    const { user } = await givenMember(tenant, 'business_owner', { businessIds: [business.id] })
    const page = await visit('/login')
    await signIn(page, { owner: user })
    await page.goto('/loyalty/promotions/new')
    await fill(page, say('builder.names.ru'), 'Моя')
    await fill(page, say('builder.names.en'), 'Mine')
    await page.getByRole('button', { name: say('builder.create') }).click()
    await page.getByRole('alert').getByText('Ограничьте её своими бизнесами').waitFor()

    await page
      .getByRole('button', { name: words('ru')('common', 'conditions.addCondition') })
      .click()
    await page.getByRole('combobox', { name: say('conditions.about') }).click()
    await page.getByRole('option', { name: say('conditions.types.businesses') }).click()
    await page.getByRole('combobox', { name: say('conditions.types.businesses') }).click()
    const own = page.getByRole('option', { name: 'Пекарня' })
    await own.waitFor()
    assert.equal(await page.getByRole('option', { name: 'Арбат' }).count(), 0)
    await own.click()
    await page.getByRole('button', { name: say('builder.create') }).click()
    await page.getByRole('heading', { level: 1, name: 'Моя' }).waitFor()
  })

  test('every page can be used in both languages, in the dark and on a phone', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenCoffeeHouse()
    const active = await givenPromotion(tenant, { name: { ru: 'Кофе', en: 'Coffee' } })
    const draft = await givenDraft(tenant, { name: { ru: 'Черновик', en: 'Draft one' } })
    const page = await visit('/login')
    await signIn(page, tenant)
    const paths = ['', '/new', '/groups', `/${active.id}`, `/${draft.id}/edit`]
    const looks = [
      { locale: 'en', colorScheme: 'light', width: 1440 },
      { locale: 'ru', colorScheme: 'dark', width: 1440 },
      { locale: 'ru', colorScheme: 'light', width: 390 },
    ] as const
    for (const { locale, colorScheme, width } of looks) {
      await tenant.owner.merge({ locale }).save()
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 844 })
      for (const path of paths) {
        await page.goto(`/loyalty/promotions${path}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        const hidden = Number(await page.evaluate('document.body.scrollWidth - window.innerWidth'))
        assert.isAtMost(hidden, 0, `${path} is wider than the screen`)
        await assertAccessible(page, assert)
      }
    }
  })
})
