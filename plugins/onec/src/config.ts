import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { address, choice, day, integer, secret, text, timezone } from '@krug/connector-sdk'

export const config = vine.create({
  mode: choice(['odata', 'service'], { default: 'odata' }),
  baseUrl: address(),
  login: text(),
  password: secret(),
  serviceRoot: text()
    .regex(/^[\w-]+$/)
    .optional(),
  profile: choice(['auto', 'retail', 'smallBusiness', 'trade', 'oldRetail'], { default: 'auto' }),
  sales: choice(['receipts', 'reports'], { default: 'receipts' }),
  priceKind: vine.string().uuid().optional(),
  bonusAs: choice(['payment', 'discount'], { default: 'payment' }),
  phoneFromCard: choice(['whenNoOther', 'never'], { default: 'whenNoOther' }),
  anonymous: vine.array(text()).optional(),
  startDate: day().optional(),
  trailingDays: integer({ min: 1, max: 366, default: 35 }),
  pageSize: integer({ min: 10, max: 500, default: 100 }),
  timezone: timezone().optional(),
})

export type Config = Infer<typeof config>

/** Counterparties that stand for any passer-by. */
export const ANONYMOUS = ['розничный покупатель', 'частное лицо', 'физическое лицо', 'покупатель']

/** People copy the address of the base out of a browser, with the language or the interface behind it. */
export function publicationUrl({ baseUrl }: Config): string {
  const url = new URL(baseUrl)
  const path = url.pathname.replace(/\/((ru|ru_RU|en|en_US|odata|hs|e1cib)(\/.*)?)?$/, '')
  return `${url.origin}${path}/`
}
