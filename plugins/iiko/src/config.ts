import vine from '@vinejs/vine'
import { address, day, integer, secret, text, timezone } from '@krug/connector-sdk'
import type { Infer } from '@vinejs/vine/types'

export const config = vine.create({
  baseUrl: address(),
  login: text(),
  password: secret(),
  startDate: day().optional(),
  trailingDays: integer({ min: 0, max: 60, default: 3 }),
  nightlyDays: integer({ min: 0, max: 90, default: 21 }),
  timezone: timezone().optional(),
})

export type Config = Infer<typeof config>

/** People copy the address with or without the path that iikoOffice shows. */
export function apiUrl({ baseUrl }: Config): string {
  const url = new URL(baseUrl)
  return `${url.origin}${url.pathname.replace(/\/(resto(\/.*)?)?$/, '')}/resto/api/`
}
