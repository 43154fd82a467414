import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import User from '#access/models/user'
import { membershipsOf } from '#access/queries/memberships_query'
import { withTenant } from '#tenancy/tenant_scope'
import { journeyRolledBack, speak, words, workOff } from '../support.js'

const URL = `http://${process.env.HOST}:${process.env.PORT}`
const EMAIL = 'first-numbers@example.test'

/** Two receipts of today: 750 roubles. */
function sales() {
  const day = DateTime.now().setZone('Europe/Moscow').toISODate()
  const rows = [`1;${day} 00:05;Капучино;2;250`, `2;${day} 00:10;Раф;1;250`]
  return ['Номер чека;Дата;Товар;Количество;Цена', ...rows].join('\n')
}

async function tenantOf(email: string) {
  const user = await User.findByOrFail('email', email)
  const [{ tenantId }] = await membershipsOf(user.id)
  const inside = <T>(work: () => Promise<T>) => withTenant(db, tenantId, work)
  return { tenantId, inside }
}

test.group('From sign-up to the first numbers', (group) => {
  group.each.setup(journeyRolledBack)

  for (const locale of ['ru', 'en'] as const) {
    test(`with a file, in ${locale}`, async ({ browserContext, visit }) => {
      const say = words(locale)
      await speak(browserContext, locale, URL)
      const page = await visit('/register')

      await page.getByLabel(say('auth', 'fields.organization')).fill('Север')
      await page.getByLabel(say('auth', 'fields.name')).fill('Анна')
      await page.getByLabel(say('auth', 'fields.email')).fill(EMAIL)
      await page.getByLabel(say('auth', 'fields.password'), { exact: true }).fill('correct-horse-1')
      await page.getByRole('button', { name: say('auth', 'register.submit'), exact: true }).click()

      await page.getByRole('heading', { name: say('onboarding', 'business.title') }).waitFor()
      await page.getByRole('button', { name: say('common', 'next') }).click()
      await page.getByRole('heading', { name: say('onboarding', 'venue.title') }).waitFor()
      await page.getByLabel(say('settings', 'venues.fields.name')).fill('На Мира')
      await page.getByRole('button', { name: say('common', 'next') }).click()
      await page.getByText(say('onboarding', 'data.upload.title')).click()

      await page.locator('input[type=file]').setInputFiles({
        name: 'sales.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(sales()),
      })
      await page.getByRole('button', { name: say('imports', 'start'), exact: true }).click()
      await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/)
      await workOff(await tenantOf(EMAIL))
      await page.reload()
      await page.getByText(say('imports', 'result.done')).waitFor()

      await page.getByRole('link', { name: say('imports', 'result.overview') }).click()
      await page.getByRole('heading', { name: say('overview', 'title'), exact: true }).waitFor()
      await page
        .getByText(/750\s₽|₽750/)
        .first()
        .waitFor()
    })
  }
})
