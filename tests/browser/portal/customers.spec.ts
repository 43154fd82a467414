import { test } from '@japa/runner'
import { balanceOf } from '#loyalty/ledger/queries/balance_query'
import { givenTenant } from '#tests/helpers/given'
import { givenRegulars } from '#tests/helpers/given_portal_customers'
import { assertAccessible, journeyRolledBack, signIn, words } from '../support.js'

const WIDTHS = [1440, 390]
const say = words('ru')
const customers = (key: string) => say('customers', key)

test.group('Customers in the portal', (group) => {
  group.each.setup(journeyRolledBack)

  test('every page can be used by everybody, in {locale}, in the light and in the dark')
    .with([
      { locale: 'ru', colorScheme: 'light' },
      { locale: 'en', colorScheme: 'dark' },
    ] as const)
    .run(async ({ visit, assert }, { locale, colorScheme }) => {
      const tenant = await givenTenant()
      const { anna, segmentId } = await givenRegulars(tenant)
      const page = await visit('/login')
      await signIn(page, tenant)
      await tenant.owner.merge({ locale }).save()
      await page.emulateMedia({ colorScheme })
      for (const path of [
        '/customers',
        `/customers/${anna}`,
        `/customers/${anna}?tab=bonuses`,
        '/customers/duplicates',
        '/customers/requests',
        '/customers/segments',
        '/customers/segments/new',
        `/customers/segments/${segmentId}`,
        '/loyalty/ledger',
      ])
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          await page.goto(path)
          await page.getByRole('heading', { level: 1 }).waitFor()
          await page.waitForLoadState('networkidle')
          assert.equal(await page.locator('html').getAttribute('lang'), locale)
          const hidden = Number(await page.evaluate('document.body.scrollWidth - innerWidth'))
          assert.isAtMost(hidden, 0, `${path} is wider than a screen of ${width}`)
          await assertAccessible(page, assert)
        }
    })

  test('a customer is found by phone, given bonuses with a reason, and the ledger tells of it', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { anna } = await givenRegulars(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/customers')
    await page.getByLabel(customers('search.label')).fill('+7 903 111-22-33')
    await page.getByRole('link', { name: 'Борис Орлов' }).waitFor({ state: 'hidden' })
    await page.getByRole('link', { name: 'Анна Ёлкина' }).click()
    await page.getByRole('link', { name: customers('profile.bonuses.tab'), exact: true }).click()

    await page.getByRole('button', { name: customers('profile.bonuses.gift') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(customers('profile.bonuses.amount')).fill('100')
    await dialog.getByRole('button', { name: customers('profile.bonuses.gift') }).click()
    await dialog.locator('[aria-invalid=true]').waitFor()
    await dialog.getByLabel(customers('profile.bonuses.reason')).fill('За терпение')
    await assertAccessible(page, assert)
    await dialog.getByRole('button', { name: customers('profile.bonuses.gift') }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByText('За терпение').waitFor()
    const balance = await tenant.inside(() => balanceOf(tenant.actor, anna, new Date()))
    assert.equal(balance.available, 480_00)

    await page.goto(`/loyalty/ledger?customerId=${anna}&type=gift`)
    await page.getByRole('button', { name: /Подарок/ }).click()
    await dialog.getByText(say('ledger', 'movement.entries')).waitFor()
    await dialog.getByText('+100').waitFor()
    await assertAccessible(page, assert)
  })

  test('a pair is told apart, another one merged and parted again', async ({ visit, assert }) => {
    const tenant = await givenTenant()
    const { anna, boris } = await givenRegulars(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/customers/duplicates')
    await page.getByRole('button', { name: customers('duplicates.apart') }).click()
    await page.getByText(customers('duplicates.empty.title')).waitFor()

    await page.goto(`/customers/${boris}`)
    await page.getByRole('button', { name: /Действия/ }).click()
    await page.getByRole('menuitem', { name: customers('profile.merge.action') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(customers('profile.merge.label')).first().fill('Ёлкина')
    await dialog.getByRole('radio', { name: /Анна Ёлкина/ }).click()
    await assertAccessible(page, assert)
    await dialog.getByRole('button', { name: customers('profile.merge.confirm') }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: customers('profile.merge.undo') }).waitFor()
    const merged = await tenant.inside(() => balanceOf(tenant.actor, boris, new Date()))
    assert.equal(merged.available, 380_00)

    await page.getByRole('button', { name: customers('profile.merge.undo') }).click()
    await page
      .getByRole('button', { name: customers('profile.merge.undo') })
      .waitFor({ state: 'hidden' })
    const parted = await tenant.inside(() => balanceOf(tenant.actor, anna, new Date()))
    assert.equal(parted.available, 380_00)
  })

  test('a segment is built from conditions, counts while it is built, and is saved', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    await givenRegulars(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/customers/segments/new')
    await page.getByLabel(customers('segments.builder.name')).fill('Заходили дважды')
    await page.getByRole('textbox', { name: customers('segments.builder.value') }).fill('2')
    await page.getByText('Клиенты, у которых покупок не меньше 2.').waitFor()
    await page.getByText('1', { exact: true }).waitFor()
    await page.getByRole('button', { name: say('common', 'save') }).click()
    await page.getByText('Заходили дважды').waitFor()
    await assertAccessible(page, assert)
  })
})
