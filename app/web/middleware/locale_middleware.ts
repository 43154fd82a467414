import { HttpContext, RequestValidator } from '@adonisjs/core/http'
import { I18n } from '@adonisjs/i18n'
import type { NextFn } from '@adonisjs/core/types/http'
import i18nManager from '@adonisjs/i18n/services/main'
import { LOCALES, type Locale } from '#config/i18n'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    i18n: I18n
    /** Once the caller is known, the language is the one they chose. */
    switchLocale(locale: Locale): void
  }
}

HttpContext.macro('switchLocale', function (this: HttpContext, locale: Locale) {
  this.i18n = i18nManager.locale(locale)
  this.containerResolver.bindValue(I18n, this.i18n)
})

/** Before anybody has signed in: a choice made on the page, then the browser's wish, then Russian. */
export default class LocaleMiddleware {
  static {
    RequestValidator.messagesProvider = (ctx) => ctx.i18n.createMessagesProvider()
  }

  handle(ctx: HttpContext, next: NextFn) {
    const chosen = ctx.request.plainCookie('locale', { encoded: false })
    const wished = ctx.request.language([...LOCALES]) as Locale | null
    ctx.switchLocale(LOCALES.find((one) => one === chosen) ?? wished ?? 'ru')
    return next()
  }
}
