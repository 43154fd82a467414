import vine from '@vinejs/vine'
import type { FieldContext, Infer } from '@vinejs/vine/types'
import { address, choice, day, integer, secret, text, timezone } from '@krug/connector-sdk'

/** Settings belong to one of two interfaces: a server of iikoOffice, or iiko Cloud. */
const ofServer = ({ parent }: FieldContext) => parent.source !== 'cloud'
const ofCloud = ({ parent }: FieldContext) => parent.source === 'cloud'

export const config = vine.create({
  source: choice(['server', 'cloud'], { default: 'server' }),
  baseUrl: address().optional().requiredWhen(ofServer),
  login: text().optional().requiredWhen(ofServer),
  password: secret().optional().requiredWhen(ofServer),
  apiLogin: secret()
    .optional()
    .requiredWhen((field) => ofCloud(field) && !field.parent.apiKey),
  apiKey: secret().optional(),
  appId: text().optional().requiredIfExists('apiKey'),
  clientSecret: secret().optional().requiredIfExists('apiKey'),
  cloudReceipts: choice(['no', 'yes'], { default: 'no' }),
  cloudUrl: address().optional(),
  startDate: day().optional(),
  trailingDays: integer({ min: 0, max: 60, default: 3 }),
  nightlyDays: integer({ min: 0, max: 90, default: 21 }),
  timezone: timezone().optional(),
})

export type Config = Infer<typeof config>

const CLOUD = 'https://api-ru.iiko.services'

export const isCloud = ({ source }: Pick<Config, 'source'>) => source === 'cloud'

export function apiUrl(settings: Config): string {
  return isCloud(settings) ? cloudUrl(settings) : serverUrl(settings)
}

/** People copy the address with or without the path that iikoOffice shows. */
export function serverUrl({ baseUrl }: Pick<Config, 'baseUrl'>): string {
  const url = new URL(baseUrl!)
  return `${url.origin}${url.pathname.replace(/\/(resto(\/.*)?)?$/, '')}/resto/api/`
}

export const cloudUrl = ({ cloudUrl: own = CLOUD }: Pick<Config, 'cloudUrl'>) =>
  `${new URL(own).origin}/`
