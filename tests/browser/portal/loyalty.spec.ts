import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { awardBadges } from '#loyalty/badges/award'
import { ReferFriend } from '#loyalty/referrals/actions/refer_friend'
import { referralCodeOf } from '#loyalty/referrals/referral_code'
import { givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { givenCoupons } from '#tests/helpers/given_coupons'
import { givenCustomer } from '#tests/helpers/given_customers'
import { givenPromotion } from '#tests/helpers/given_promotions'
import { assertAccessible, journeyRolledBack, signIn, speak, words } from '../support.js'

const say = words('ru')
const coupons = (key: string) => say('coupons', key)
const badges = (key: string) => say('badges', key)

async function givenProgramme(tenant: Tenant) {
  await givenVenue(tenant)
  await givenPromotion(tenant, { coupon: true })
  const anna = await givenCustomer(tenant, { name: 'Анна' })
  const boris = await givenCustomer(tenant, { name: 'Борис' })
  const batch = await givenCoupons(tenant, { count: 60, prefix: 'КОФЕ' })
  await givenCoupons(tenant, { audience: 'personal', customerIds: [anna.id] })
  await tenant.inside(async () => {
    const code = await referralCodeOf(anna.id)
    for (const friendId of [boris.id, anna.id])
      await new ReferFriend().handle(tenant.actor, { friendId, code, at: new Date() })
    await awardBadges([anna.id, boris.id])
  })
  return { anna, batch }
}

test.group('Loyalty in the portal', (group) => {
  group.each.setup(journeyRolledBack)

  test('coupons for everybody are made with a code of one’s own, and stopped', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/loyalty/coupons')
    await page.getByText(coupons('empty.title')).waitFor()
    await assertAccessible(page, assert)
    await page.getByRole('link', { name: coupons('create') }).click()

    await page.getByRole('button', { name: coupons('form.submit') }).click()
    await page.getByText('Заполните это поле').first().waitFor()
    await assertAccessible(page, assert)
    await page.getByLabel(coupons('form.name')).fill('Лето')
    await page.getByRole('textbox', { name: coupons('form.code'), exact: true }).fill('ЛЕТО2026')
    await page.getByRole('button', { name: coupons('form.submit') }).click()
    await page.getByRole('heading', { level: 1, name: 'Лето' }).waitFor()
    await page.getByText(coupons('states.running')).waitFor()
    await assertAccessible(page, assert)

    await page.getByRole('button', { name: coupons('show.stop') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: coupons('show.stopQuestion.confirm') }).click()
    await page.getByText(coupons('states.stopped'), { exact: true }).waitFor()
    const batch = await tenant.inside(() => db.from('coupon_batches').firstOrFail())
    assert.equal(batch.name, 'Лето')
    assert.equal(batch.customer_limit, 1)
    assert.isNull(batch.uses_limit)
    assert.isNotNull(batch.stopped_at)
  })

  test('a code is found as somebody spells it', async ({ visit }) => {
    const tenant = await givenTenant()
    const { batch } = await givenProgramme(tenant)
    const [code] = batch.codes
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto(`/loyalty/coupons/${batch.id}`)
    const search = page.getByRole('searchbox', { name: coupons('show.find') })
    await search.fill(batch.codes[55].toLowerCase().replaceAll('-', ' '))
    await search.press('Enter')
    await page.getByText(batch.codes[55]).waitFor()
    await page.getByText(code).waitFor({ state: 'detached' })
  })

  test('an own badge is made, shown with its rule in words, and deleted', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/loyalty/badges')
    await page.getByRole('button', { name: badges('add') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(badges('form.nameRu')).fill('Свой человек')
    await dialog.getByLabel(badges('form.nameEn')).fill('One of us')
    await dialog.getByRole('radio', { name: badges('icons.coffee') }).click()
    await dialog.getByRole('button', { name: badges('form.addCondition') }).click()
    await assertAccessible(page, assert)
    await dialog.getByRole('button', { name: say('common', 'save') }).click()
    await page.getByText(/Покупок не меньше чем на .* и куплено в 3 категориях/).waitFor()
    await assertAccessible(page, assert)

    await page.getByRole('button', { name: /Свой человек/ }).click()
    await page.getByRole('menuitem', { name: badges('remove.confirm') }).click()
    await dialog.getByRole('button', { name: badges('remove.confirm') }).click()
    await page.getByText('Свой человек', { exact: true }).waitFor({ state: 'detached' })
  })

  test('a customer shows coupons, badges and the code for friends', async ({ visit, assert }) => {
    const tenant = await givenTenant()
    const { anna } = await givenProgramme(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto(`/customers/${anna.id}`)
    await page.getByText(coupons('profile.states.usable')).waitFor()
    await page.getByText('Пионер').waitFor()
    const code = await tenant.inside(() => referralCodeOf(anna.id))
    await page.getByText(code, { exact: true }).waitFor()
    await assertAccessible(page, assert)
  })

  test('a friend who follows the link reads the code, without an account', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { anna } = await givenProgramme(tenant)
    const code = await tenant.inside(() => referralCodeOf(anna.id))
    const page = await visit(`/r/${tenant.tenantId}/${code.toLowerCase()}`)
    await page.getByText(code, { exact: true }).waitFor()
    await assertAccessible(page, assert)
  })

  test('every page can be used in both languages, in the dark and on a phone', async ({
    visit,
    browserContext,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { batch } = await givenProgramme(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    const paths = [
      '/loyalty/coupons',
      '/loyalty/coupons/new',
      `/loyalty/coupons/${batch.id}`,
      '/loyalty/badges',
      '/loyalty/referrals',
    ]
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
      for (const path of paths) {
        await page.goto(path)
        await page.getByRole('heading', { level: 1 }).waitFor()
        const hidden = Number(await page.evaluate('document.body.scrollWidth - window.innerWidth'))
        assert.isAtMost(hidden, 0, `${path} is wider than the screen`)
        await assertAccessible(page, assert)
      }
      assert.equal(await page.locator('html').getAttribute('lang'), locale)
    }
    assert.deepEqual(missing, [])
  })
})
