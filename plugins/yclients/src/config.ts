import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { address, choice, day, integer, secret, text } from '@krug/connector-sdk'

const VENDOR = 'https://api.yclients.com'

const companyId = () => vine.string().trim().regex(/^\d+$/)

export const config = vine.create({
  partnerToken: secret(),
  userToken: secret().optional(),
  companies: vine.array(companyId()).optional().requiredIfMissing('userToken'),
  closedWhen: choice(['came', 'paid'], { default: 'came' }),
  prepaidCounts: choice(['use', 'sale'], { default: 'use' }),
  startDate: day().optional(),
  trailingDays: integer({ min: 1, max: 60, default: 3 }),
  homeCompany: companyId().optional(),
  partnerId: text().optional(),
  baseUrl: address().optional(),
})

export type Config = Infer<typeof config>

export function apiUrl({ baseUrl = VENDOR }: Pick<Config, 'baseUrl'>): string {
  return `${new URL(baseUrl).origin}/api/v1/`
}
