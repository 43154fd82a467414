import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { givenTenant, givenVenue } from '#tests/helpers/given'
import { givenCustomer } from '#tests/helpers/given_customers'
import { givenPromotion } from '#tests/helpers/given_promotions'
import { assertAccessible, journeyRolledBack, signIn, words } from '../support.js'

const say = words('ru')
const till = (key: string) => say('till', key)
/** The words before the first figure. */
const beginning = (key: string) => new RegExp(`^${till(key).split(' {')[0]}`)

test.group('Till', (group) => {
  group.each.setup(journeyRolledBack)

  test('somebody joins, buys with a discount, and takes it back', async ({ visit, assert }) => {
    const tenant = await givenTenant({ preset: 'club' })
    await givenVenue(tenant)
    await givenPromotion(tenant, { name: { ru: 'Весна', en: 'Spring' } })
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/till')
    await page.getByRole('main').waitFor()
    await assertAccessible(page, assert)

    await page.getByLabel(till('items.sum')).fill('1000')
    await page.getByLabel(till('customer.label')).fill('8 903 111-22-33')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: till('customer.register') }).click()
    const register = page.getByRole('dialog')
    await register.getByLabel(till('register.name')).fill('Анна')
    await register.getByLabel(till('register.consent')).check()
    await assertAccessible(page, assert)
    await register.getByRole('button', { name: till('register.submit') }).click()

    await page.getByText('Анна').waitFor()
    await page.getByText('Весна').waitFor()
    await assertAccessible(page, assert)
    await page.getByRole('button', { name: beginning('pay') }).click()
    await page.getByText(/Начислено бонусов\s+67,50/).waitFor()
    await assertAccessible(page, assert)

    await page.getByRole('button', { name: till('done.next') }).click()
    await page.getByRole('button', { name: till('purchases.open') }).click()
    await page.getByRole('button', { name: till('purchases.refund') }).click()
    await page.getByText(/67,50/).waitFor()
    await assertAccessible(page, assert)
    await page.getByRole('button', { name: /Вернуть 900,00/ }).click()
    await page.getByText(till('purchases.states.refunded')).waitFor()
    const [purchase] = await tenant.inside(() => db.from('purchases'))
    assert.containSubset(purchase, { state: 'refunded', refunded: 90_000, source: 'till' })
  })

  test('a purchase made without a connection arrives once it is back, once', async ({
    visit,
    assert,
    browserContext,
  }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const { id } = await givenCustomer(tenant, { name: 'Анна', phone: '+79031112233' })
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.setViewportSize({ width: 390, height: 844 })
    // The connection may go before the rarer parts of the page have come.
    await page.route(/coupons_field/, (route) => route.abort())
    await page.goto('/till')
    await page.getByLabel(till('customer.label')).fill('+79031112233')
    await page.keyboard.press('Enter')
    await browserContext.setOffline(true)
    await page.getByLabel(till('items.sum')).fill('500')
    await page.getByRole('button', { name: beginning('payOffline') }).click()
    const notice = page.getByText(/ждёт/)
    await notice.waitFor()
    await assertAccessible(page, assert)
    await browserContext.setOffline(false)
    await page.evaluate(`window.dispatchEvent(new Event('online'))`)
    await notice.waitFor({ state: 'detached' })
    const purchases = await tenant.inside(() => db.from('purchases'))
    assert.lengthOf(purchases, 1)
    assert.containSubset(purchases[0], { customer_id: id, source: 'offline', total: 50_000 })
  })
})
