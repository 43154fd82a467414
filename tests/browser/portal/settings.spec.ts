import { test } from '@japa/runner'
import Business from '#tenancy/models/business'
import Invitation from '#access/models/invitation'
import Role from '#access/models/role'
import { givenTenant, givenVenue } from '#tests/helpers/given'
import { assertAccessible, journeyRolledBack, signIn, words } from '../support.js'

const say = words('ru')
const settings = (key: string) => say('settings', key)

test.group('Settings', (group) => {
  group.each.setup(journeyRolledBack)

  test('an own category is added and chosen for a business', async ({ visit, assert }) => {
    const tenant = await givenTenant()
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/settings/businesses')

    await page.getByRole('button', { name: settings('businesses.categories.title') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(settings('businesses.categories.nameRu')).fill('Чайная')
    await dialog.getByLabel(settings('businesses.categories.nameEn')).fill('Tea room')
    await dialog.getByRole('button', { name: settings('businesses.categories.create') }).click()
    await dialog.getByText('Tea room').waitFor()
    await assertAccessible(page, assert)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })

    await page
      .getByRole('button', { name: settings('businesses.add') })
      .first()
      .click()
    await dialog.getByLabel(settings('businesses.fields.name')).fill('Самовар')
    await dialog.getByRole('combobox', { name: settings('businesses.fields.category') }).click()
    await page.getByRole('option', { name: 'Чайная' }).click()
    await dialog.getByRole('button', { name: say('common', 'save') }).click()
    await page.getByText('Чайная ·').waitFor()
    const business = await tenant.inside(() => Business.findByOrFail('name', 'Самовар'))
    assert.equal(business.categoryCode, 'tea_room')
  })

  test('an own role is made from rights, and a person is invited into it', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    await givenVenue(tenant)
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/settings/roles')

    await page.getByRole('button', { name: settings('roles.add') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(settings('roles.name')).fill('Закупщик')
    await dialog.getByRole('checkbox', { name: 'Отчёты о продажах' }).check()
    await assertAccessible(page, assert)
    await dialog.getByRole('button', { name: say('common', 'save') }).click()
    await page.getByText('Закупщик').waitFor()
    const role = await tenant.inside(() => Role.findByOrFail('name', 'Закупщик'))
    assert.deepEqual(role.permissions, ['reports.sales'])

    await page.goto('/settings/users')
    await page.getByRole('button', { name: settings('users.invite') }).click()
    await dialog.getByLabel(settings('users.fields.email')).fill('buyer@example.test')
    await dialog.getByRole('combobox', { name: settings('users.fields.role') }).click()
    await page.getByRole('option', { name: 'Закупщик' }).click()
    await dialog.getByRole('button', { name: settings('users.send') }).click()
    await page.getByText('buyer@example.test').waitFor()
    const invitation = await tenant.inside(() => Invitation.findByOrFail('role_id', role.id))
    assert.equal(invitation.email, 'buyer@example.test')
  })

  test('the rights of a role of Krug can be seen', async ({ visit, assert }) => {
    const tenant = await givenTenant()
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/settings/roles')
    await page.getByRole('button', { name: /Аналитик/ }).click()
    await page.getByRole('menuitem', { name: settings('roles.view') }).click()
    await page.getByRole('dialog').getByText('Выгружать отчёты в файлы').waitFor()
    await assertAccessible(page, assert)
  })
})
