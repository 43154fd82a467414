import app from '@adonisjs/core/services/app'
import { defineConfig, loaders } from '@adonisjs/i18n'
import { KeptMessages } from '#shared/kept_messages'

export const LOCALES = ['ru', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export default defineConfig({
  defaultLocale: 'ru',
  supportedLocales: [...LOCALES],
  formatter: () => new KeptMessages(),
  loaders: [loaders.fs({ location: app.languageFilesPath() })],
})
