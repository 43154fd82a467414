import type auth from '~/lang/ru/auth.json'
import type badges from '~/lang/ru/badges.json'
import type builder from '~/lang/ru/builder.json'
import type coupons from '~/lang/ru/coupons.json'
import type customers from '~/lang/ru/customers.json'
import type dashboards from '~/lang/ru/dashboards.json'
import type embeds from '~/lang/ru/embeds.json'
import type exports from '~/lang/ru/exports.json'
import type finance from '~/lang/ru/finance.json'
import type imports from '~/lang/ru/imports.json'
import type integrations from '~/lang/ru/integrations.json'
import type ledger from '~/lang/ru/ledger.json'
import type onboarding from '~/lang/ru/onboarding.json'
import type overview from '~/lang/ru/overview.json'
import type platform from '~/lang/ru/platform.json'
import type programme from '~/lang/ru/programme.json'
import type promotions from '~/lang/ru/promotions.json'
import type referrals from '~/lang/ru/referrals.json'
import type reports from '~/lang/ru/reports.json'
import type requests from '~/lang/ru/requests.json'
import type schedules from '~/lang/ru/schedules.json'
import type saved from '~/lang/ru/saved.json'
import type security from '~/lang/ru/security.json'
import type settings from '~/lang/ru/settings.json'
import type till from '~/lang/ru/till.json'
import type timezones from '~/lang/ru/timezones.json'
import type common from '~/lang/ru/index'

export type Locale = 'ru' | 'en'
export type Messages = typeof common & Words

/** By area. */
type Words = {
  auth: typeof auth
  badges: typeof badges
  builder: typeof builder
  coupons: typeof coupons
  customers: typeof customers
  dashboards: typeof dashboards
  embeds: typeof embeds
  exports: typeof exports
  finance: typeof finance
  imports: typeof imports
  integrations: typeof integrations
  ledger: typeof ledger
  onboarding: typeof onboarding
  overview: typeof overview
  platform: typeof platform
  programme: typeof programme
  promotions: typeof promotions
  referrals: typeof referrals
  reports: typeof reports
  requests: typeof requests
  schedules: typeof schedules
  saved: typeof saved
  security: typeof security
  settings: typeof settings
  till: typeof till
  timezones: typeof timezones
}

/** Sentences that come together. */
export type Area = keyof Words

interface Language {
  locale: Locale
  messages: Messages
}

const first: Record<Locale, () => Promise<{ default: typeof common }>> = {
  ru: () => import('~/lang/ru/index'),
  en: () => import('~/lang/en/index'),
}
const later = import.meta.glob<{ default: object }>([
  '../lang/*/*.json',
  '!../lang/*/{common,problem,shell}.json',
])

/** The sentences that have come so far, in the one language that is being read. */
class Catalogue {
  #language: Language | null = null
  #areas = new Set<Area>()
  #listeners = new Set<() => void>()

  /** Speaks a language, with all that pages have needed until now. */
  async speak(locale: Locale) {
    const parts = await Promise.all([...this.#areas].map((area) => read(locale, area)))
    const { default: common } = await first[locale]()
    this.#publish(locale, Object.assign({}, common, ...parts))
  }

  /** Waits until an area can be read. */
  async need(wanted: readonly Area[]) {
    const fresh = wanted.filter((area) => !this.#areas.has(area))
    for (const area of fresh) this.#areas.add(area)
    if (!this.#language || fresh.length === 0) return
    const { locale } = this.#language
    const parts = await Promise.all(fresh.map((area) => read(locale, area)))
    this.#publish(locale, Object.assign({}, this.#language.messages, ...parts))
  }

  /** @throws Error before a language was spoken */
  current = (): Language => {
    if (!this.#language) throw new Error('no language is spoken yet')
    return this.#language
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  #publish(locale: Locale, messages: Messages) {
    this.#language = { locale, messages }
    for (const listener of this.#listeners) listener()
  }
}

export const catalogue = new Catalogue()

async function read(locale: Locale, area: Area) {
  const { default: words } = await later[`../lang/${locale}/${area}.json`]()
  return { [area]: words }
}

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
