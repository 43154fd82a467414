import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { address, choice, day, integer, secret, text, timezone } from '@krug/connector-sdk'

const fingerprint = () => text().regex(/^([0-9a-f]{2}:?){31}[0-9a-f]{2}$/i)

export const config = vine.create({
  road: choice(['direct', 'whiteServer'], { default: 'direct' }),
  baseUrl: address().optional().requiredWhen('road', '!=', 'whiteServer'),
  login: text().optional().requiredWhen('road', '!=', 'whiteServer'),
  password: secret().optional().requiredWhen('road', '!=', 'whiteServer'),
  certificate: fingerprint().optional(),
  referenceUrl: address().optional(),
  referenceCertificate: fingerprint().optional(),
  whiteServerToken: secret()
    .optional()
    .requiredWhen('road', '=', 'whiteServer')
    .requiredIfExists('historyProcedure'),
  objectId: vine
    .number()
    .withoutDecimals()
    .positive()
    .optional()
    .requiredIfExists('whiteServerToken'),
  whiteServerUrl: address().optional(),
  historyProcedure: text().optional(),
  historyConnection: text().optional(),
  startDate: day().optional(),
  trailingDays: integer({ min: 0, max: 60, default: 3 }),
  priceType: integer({ min: 1, max: 1_000_000, default: 3 }),
  phoneFrom: choice(['nowhere', 'card', 'comment'], { default: 'nowhere' }),
  timezone: timezone().optional(),
})

export type Config = Infer<typeof config>

/** The certificate of the cash server or the reference server, where nobody signed it. */
export function certificate(settings: Config, url: URL): string | undefined {
  if (isAt(settings.baseUrl, url)) return settings.certificate
  if (isAt(settings.referenceUrl, url)) return settings.referenceCertificate
}

const isAt = (server: string | undefined, url: URL) =>
  server !== undefined && new URL(server).host === url.host
