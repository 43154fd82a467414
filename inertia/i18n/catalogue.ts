import type ru from '~/lang/ru/index'

export type Locale = 'ru' | 'en'
export type Messages = typeof ru

const loaders: Record<Locale, () => Promise<{ default: Messages }>> = {
  ru: () => import('~/lang/ru/index'),
  en: () => import('~/lang/en/index'),
}

/** One language is downloaded: the one being read. */
export async function loadMessages(locale: Locale) {
  const catalogue = await loaders[locale]()
  return catalogue.default
}

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
