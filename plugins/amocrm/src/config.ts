import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { address, choice, secret, text } from '@krug/connector-sdk'

export const config = vine.create({
  baseUrl: address(),
  token: secret().optional(),
  clientId: text().optional().requiredIfMissing('token'),
  clientSecret: secret().optional().requiredIfMissing('token'),
  leadStages: vine.array(vine.string().regex(/^\d+:\d+$/)).optional(),
  sourceFrom: choice(['source', 'tag', 'field'], { default: 'source' }),
  sourceField: text().optional().requiredWhen('sourceFrom', '=', 'field'),
  receipts: choice(['never', 'won'], { default: 'never' }),
  venueFrom: choice(['business', 'pipeline'], { default: 'business' }),
  discountField: text().optional(),
})

export type Config = Infer<typeof config>

/** People copy the address out of the browser, with whatever page they were on. */
export function accountUrl({ baseUrl }: Config): string {
  return `${new URL(baseUrl).origin}/`
}
