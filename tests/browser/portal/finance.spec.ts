import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { givenTenant, givenVenue } from '#tests/helpers/given'
import { givenManagers } from '#tests/helpers/given_crm'
import { assertAccessible, journeyRolledBack, signIn, words } from '../support.js'

const say = words('ru')
const finance = (key: string) => say('finance', key)

test.group('Costs, deals and who is who', (group) => {
  group.each.setup(journeyRolledBack)

  test('costs are typed, walked through, pasted and saved, and stand in the statement', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/finance/costs?year=2026')
    const cell = (line: string, month: string) =>
      page.getByRole('textbox', { name: new RegExp(`^${finance(`lines.${line}`)}, ${month}`) })

    await cell('payroll', 'январь').fill('420 000,50')
    await page.keyboard.press('Enter')
    assert.isTrue(await cell('rent', 'январь').evaluate((one) => one === document.activeElement))
    await page.keyboard.type('150000')
    await page.getByRole('button', { name: `${finance('lines.rent')}:`, exact: false }).click()
    assert.equal(await cell('rent', 'декабрь').inputValue(), '150000')
    await cell('marketing', 'март').fill('много')
    await page.getByText(finance('wrong')).waitFor()
    assert.isTrue(await page.getByRole('button', { name: finance('save') }).isDisabled())
    await cell('marketing', 'март').fill('')
    await assertAccessible(page, assert)

    await page.getByRole('button', { name: finance('save') }).click()
    await page.getByText(finance('hint')).waitFor()
    const costs = await tenant.inside(() =>
      db.from('costs').where('line', 'payroll').select('month', 'kind', 'amount')
    )
    assert.deepEqual(costs, [{ month: '2026-01-01', kind: 'fact', amount: 42_000_050 }])

    await page.goto('/finance/pl?from=2026-01-01&to=2026-01-31')
    await page
      .getByRole('row', { name: /Зарплаты/ })
      .getByText('420 001')
      .first()
      .waitFor()
    await assertAccessible(page, assert)
  })

  test('the funnel opens, and a manager is linked to a user', async ({ visit, assert }) => {
    const tenant = await givenTenant()
    const team = await givenManagers(tenant, ['Анна', 'Борис'])
    await team.deals([{ manager: 0 }])
    const page = await visit('/login')
    await signIn(page, tenant)
    for (const path of ['/crm/sales-by-month', '/crm/win-loss', '/crm/sales-funnel']) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await assertAccessible(page, assert)
    }
    await page.goto('/settings/managers')
    await page
      .getByRole('combobox', { name: 'Портал', exact: false })
      .or(page.getByLabel(/Анна/))
      .first()
      .click()
    await Promise.all([
      page.waitForResponse((answer) => answer.url().includes('/user')),
      page.getByRole('option', { name: new RegExp(tenant.owner.email) }).click(),
    ])
    const [link] = await tenant.inside(() => db.from('manager_users').select('user_id'))
    assert.equal(link.user_id, tenant.owner.id)
    await assertAccessible(page, assert)
  })
})
