import { IntlMessageFormat } from 'intl-messageformat'
import type { TranslationsFormatterContract } from '@adonisjs/i18n/types'

/**
 * Words in ICU's syntax, each read once. AdonisJS reads a message whenever it is said, which a report of twenty columns does
 * forty times. There are no more messages than the language files hold.
 */
export class KeptMessages implements TranslationsFormatterContract {
  readonly name = 'icu'
  #kept = new Map<string, IntlMessageFormat>()

  format(message: string, locale: string, values: Record<string, unknown> = {}) {
    const key = `${locale} ${message}`
    let kept = this.#kept.get(key)
    if (!kept) {
      kept = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })
      this.#kept.set(key, kept)
    }
    return kept.format<string>(values as Record<string, string>) as string
  }
}
