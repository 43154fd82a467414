import { AxeBuilder } from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import type { Assert } from '@japa/assert'
import type { Test } from '@japa/runner/core'
import type { BrowserContext, Page } from 'playwright'
import app from '@adonisjs/core/services/app'
import type { Locale } from '#config/i18n'
import { RunSync } from '#integrations/engine/run_sync'
import SyncRun from '#integrations/models/sync_run'
import { PASSWORD, rolledBack, type Tenant } from '#tests/helpers/given'
import { requestsFinished } from '#tests/helpers/unfinished_requests'

const PATIENCE_MS = 30_000

/**
 * Undoes what a journey wrote. A page asks for more than a test waits for, its live channel for one: it is closed, and
 * what it asked is answered, before the transaction goes that all of it runs in.
 */
export async function journeyRolledBack(test: Test<any>) {
  const rollBack = await rolledBack()
  return async () => {
    await test.context.browserContext.close()
    await requestsFinished()
    await rollBack()
  }
}

/** The portal's own words, so that a journey reads the same in every language. */
export function words(locale: Locale) {
  return (area: string, key: string) => {
    const file = app.makePath('inertia/lang', locale, `${area}.json`)
    const found = key
      .split('.')
      .reduce((part, name) => part[name], JSON.parse(readFileSync(file, 'utf8')))
    return String(found)
  }
}

/** Speaks a language before anybody has signed in. */
export function speak(context: BrowserContext, locale: Locale, url: string) {
  return context.addCookies([{ name: 'locale', value: locale, url }])
}

export async function signIn(page: Page, { owner }: Pick<Tenant, 'owner'>) {
  page.setDefaultTimeout(PATIENCE_MS)
  const say = words('ru')
  await page.getByLabel(say('auth', 'fields.email')).fill(owner.email)
  await page.getByLabel(say('auth', 'fields.password'), { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: say('auth', 'login.submit') }).click()
  await page.waitForURL((url) => url.pathname !== '/login')
}

/** Does the work of the queue: whatever run waits in the tenant. */
export async function workOff({ tenantId, inside }: Pick<Tenant, 'tenantId' | 'inside'>) {
  const waiting = await inside(() => SyncRun.query().where('status', 'queued'))
  for (const { id } of waiting)
    await new RunSync().handle({ tenantId, runId: id }, new AbortController().signal)
}

/** What fades in has no contrast yet: the page is looked at once nothing moves but what moves for ever. */
const STANDSTILL = `(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  await frame()
  await frame()
  const passing = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
  await Promise.allSettled(passing.map((one) => one.finished))
})()`

/** What the policy of pages refused: to be asked for before the page, and read after. */
export async function refusalsOf(page: Page) {
  const refused: string[] = []
  await page.exposeFunction('noteRefusal', (what: string) => void refused.push(what))
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
    noteRefusal([event.violatedDirective, event.blockedURI, event.sourceFile, event.lineNumber].join(' ')))`)
  return refused
}

/** Nothing on the page stands in the way of a keyboard or a screen reader. */
export async function assertAccessible(page: Page, assert: Assert) {
  await page.evaluate(STANDSTILL)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`
  )
  assert.deepEqual(found, [], page.url())
}
