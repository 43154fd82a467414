import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { address, choice, ConfigError, secret, text } from '@krug/connector-sdk'

export const config = vine.create({
  webhookUrl: secret().optional(),
  baseUrl: address().optional().requiredIfMissing('webhookUrl'),
  clientId: text().optional().requiredIfMissing('webhookUrl'),
  clientSecret: secret().optional().requiredIfMissing('webhookUrl'),
  oauthUrl: address().optional(),
  applicationToken: secret().optional(),
  receipts: choice(['never', 'won'], { default: 'never' }),
  venueFrom: choice(['business', 'pipeline'], { default: 'business' }),
  currency: vine
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
})

export type Config = Infer<typeof config>

const WEBHOOK = /^https?:\/\/[^/]+\/rest\/\d+\/[\w-]+\/?/
const OAUTH_SERVER = 'https://oauth.bitrix24.tech/'

export const usesWebhook = ({ webhookUrl }: Config) => webhookUrl !== undefined

/** Where methods are called: the address of an inbound webhook holds its secret; the portal's own needs a token. */
export function methodsUrl(settings: Config): string {
  const webhook = settings.webhookUrl?.release().trim()
  if (webhook === undefined) return new URL('/rest/', settings.baseUrl).href
  const base = WEBHOOK.exec(webhook)?.[0]
  if (!base) throw new ConfigError(NO_WEBHOOK, { field: 'webhookUrl' })
  return base.endsWith('/') ? base : `${base}/`
}

export const oauthServer = ({ oauthUrl }: Config) => oauthUrl ?? OAUTH_SERVER
export const receiptCurrency = ({ currency }: Config) => currency ?? 'RUB'

const NO_WEBHOOK = {
  ru: 'Это не адрес входящего вебхука. Скопируйте его из Битрикс24 целиком: https://…/rest/1/…/',
  en: 'This is no address of an inbound webhook. Copy the whole of it from Bitrix24: https://…/rest/1/…/',
}
