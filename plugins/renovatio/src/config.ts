import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { address, choice, day, integer, secret, text, timezone } from '@krug/connector-sdk'
import { INVOICE } from './vendor_words.ts'

const VENDOR = 'https://app.rnova.org'

export const config = vine.create({
  apiKey: secret(),
  venue: text(),
  timezone: timezone().optional(),
  clinic: vine.string().trim().regex(/^\d+$/).optional(),
  consentField: vine
    .string()
    .trim()
    .regex(/^\w{1,60}$/)
    .optional(),
  consentValue: text().optional(),
  paidFrom: choice(['invoices', 'visits'], { default: 'invoices' }),
  startDate: day().optional(),
  trailingDays: integer({ min: 2, max: 60, default: 14 }),
  invoiceFields: vine
    .array(vine.string().regex(/^(id|date|sum|patient|clinic|status)=\w{1,60}$/))
    .optional(),
  baseUrl: address().optional(),
})

export type Config = Infer<typeof config>

export function apiUrl({ baseUrl = VENDOR }: Pick<Config, 'baseUrl'>): string {
  return `${new URL(baseUrl).origin}/api/public/`
}

export type InvoiceField = keyof typeof INVOICE

/** What the fields of an invoice are called in this clinic. */
export function invoiceFieldsOf({ invoiceFields = [] }: Pick<Config, 'invoiceFields'>) {
  const own = invoiceFields.map((entry) => entry.split('='))
  return { ...INVOICE, ...Object.fromEntries(own) } as Record<InvoiceField, string>
}
