import { test } from '@japa/runner'
import ExcelJS from 'exceljs'
import { CreateVenue } from '#tenancy/actions/save_venue'
import { givenTenant, givenVenue, rolledBack } from '#tests/helpers/given'
import { assertAccessible, signIn, words, workOff } from '../support.js'

const say = words('ru')
const ROWS = [
  ['ID', 'Название сделки', 'Воронка', 'Этап сделки', 'Бюджет', 'Дата создания'],
  ['41', 'Свадьба', 'Банкеты', 'Успешно реализовано', 180_000, new Date('2026-02-01T10:00:00Z')],
  ['42', 'Юбилей', 'Банкеты', 'Переговоры', 'сколько-то', new Date('2026-02-03T10:00:00Z')],
]

async function workbook() {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('О файле').addRow(['Выгрузка сделок'])
  const sheet = book.addWorksheet('Сделки')
  for (const row of ROWS) sheet.addRow(row)
  return Buffer.from(await book.xlsx.writeBuffer())
}

test.group('A workbook of deals', (group) => {
  group.each.setup(rolledBack)

  test('shows what it will become, asks for no venue, and names its own columns', async ({
    visit,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { business } = await givenVenue(tenant)
    await tenant.inside(() =>
      new CreateVenue().handle(tenant.actor, { businessId: business.id, name: 'Вторая точка' })
    )
    const page = await visit('/login')
    await signIn(page, tenant)
    await page.goto('/imports/new')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'сделки.xlsx', mimeType: 'application/zip', buffer: await workbook() })

    await page.getByLabel(say('imports', 'sheet')).first().click()
    await page.getByRole('option', { name: 'Сделки' }).click()
    await page.getByRole('cell', { name: say('imports', 'outcomes.won') }).waitFor()
    await page.getByText('Столбец «Бюджет»: «сколько-то» — не число.').waitFor()
    assert.equal(await page.getByLabel(say('imports', 'delimiter')).count(), 0)
    await assertAccessible(page, assert)

    await page.getByRole('button', { name: say('imports', 'start'), exact: true }).click()
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/)
    await workOff(tenant)
    await page.reload()
    await page.getByText(say('imports', 'result.partial')).waitFor()
  })
})
