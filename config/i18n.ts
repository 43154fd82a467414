import app from '@adonisjs/core/services/app'
import { defineConfig, formatters, loaders } from '@adonisjs/i18n'

export const LOCALES = ['ru', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export default defineConfig({
  defaultLocale: 'ru',
  supportedLocales: [...LOCALES],
  formatter: formatters.icu(),
  loaders: [loaders.fs({ location: app.languageFilesPath() })],
})
