import vine from '@vinejs/vine'
import { UpstreamContractError, type Context } from '@krug/connector-sdk'
import { invoiceFieldsOf, type Config, type InvoiceField } from '../config.ts'
import { toDay, vendorDay } from '../days.ts'
import { readSum } from '../sums.ts'
import { METHODS, PAID } from '../vendor_words.ts'
import { call, scalar } from './answer.ts'
import type { Days, Paid } from './paid.ts'

export async function fetchInvoices(
  ctx: Context<Config>,
  { from, to }: Days,
  retries?: number
): Promise<Paid[]> {
  const names = invoiceFieldsOf(ctx.config)
  const row = vine.object(Object.fromEntries(Object.values(names).map((name) => [name, scalar()])))
  const rows = await call(ctx, METHODS.invoices, {
    form: { status: PAID, date_from: vendorDay(from), date_to: vendorDay(to) },
    row,
    retries,
  })
  return rows
    .map((each: Record<string, string | undefined>) => (field: InvoiceField) => each[names[field]])
    .filter((read) => isPaid(read('status')) && isOf(ctx.config.clinic, read('clinic')))
    .map((read) => ({
      id: read('id') || missing(names.id),
      day: toDay(read('date')) ?? missing(names.date),
      sum: readSum(read('sum')) ?? missing(names.sum),
      patient: read('patient') || undefined,
    }))
}

/** Where the vendor does not say, the filter was enough. */
const isPaid = (status: string | undefined) => status === undefined || status === PAID

export const isOf = (wanted: string | undefined, clinic: string | undefined) =>
  wanted === undefined || clinic === undefined || clinic === wanted

/** A day with an invoice that cannot be read is not read at all: the others would seem to be gone. */
function missing(field: string): never {
  throw new UpstreamContractError(
    {
      ru: `В счетах Renovatio не нашлось поля «${field}» или оно заполнено непривычно. Укажите имена полей в настройках подключения или берите суммы из визитов.`,
      en: `The invoices of Renovatio lack the field “${field}”, or it is filled in an unusual way. Give the names of the fields in the settings of the connection, or take the sums from visits.`,
    },
    { detail: field }
  )
}
