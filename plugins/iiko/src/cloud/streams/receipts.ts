import { defineStream, type Context, type Text } from '@krug/connector-sdk'
import type { Config } from '../../config.ts'
import { receiptCursor, type ReceiptCursor } from '../../receipt_cursor.ts'
import { daysBehind, deliveryDays } from '../days.ts'
import { readHint } from '../hints.ts'
import { toReceipt } from '../mappers/to_receipt.ts'
import {
  fetchDeliveries,
  fetchDeliveriesById,
  fetchTableOrdersById,
  type CloudOrder,
} from '../upstream/orders.ts'
import { fetchOrganizations } from '../upstream/organizations.ts'

/** Days are read for all organizations at once. */
const ALL = ''

/**
 * Deliveries of the last days, and orders of the hall as webhooks name them: the vendor lists no others. No window is
 * closed, since a list of deliveries does not say that an order of the hall is gone.
 */
export const receipts = defineStream<Config, 'receipt', ReceiptCursor>({
  emits: 'receipt',
  cursor: receiptCursor,
  modes: ['full', 'incremental', 'range'],
  deletes: 'by-window',

  async *read(ctx, request) {
    if (ctx.config.cloudReceipts === 'no') return
    const organizations = await fetchOrganizations(ctx.http)
    const span = deliveryDays(ctx, request, ctx.config.trailingDays)
    let notes: Text[] | undefined = request.resume ? undefined : [WEBHOOKS]
    for (const day of daysBehind(span, request.resume?.day)) {
      const orders = await fetchDeliveries(ctx.http, organizations, day)
      yield { upserts: sealed(ctx, orders), notes, cursor: { ...span, day, department: ALL } }
      notes = undefined
    }
  },

  async fetch(ctx, hints) {
    if (ctx.config.cloudReceipts === 'no') return { upserts: [] }
    const groups = Map.groupBy(
      hints.map(readHint),
      ({ organization, kind }) => `${organization} ${kind}`
    )
    const orders: CloudOrder[] = []
    for (const group of groups.values()) {
      const { organization, kind } = group[0]!
      const ids = group.map(({ id }) => id)
      const fetch = kind === 'table' ? fetchTableOrdersById : fetchDeliveriesById
      orders.push(...(await fetch(ctx.http, organization, ids)))
    }
    return { upserts: sealed(ctx, orders) }
  },
})

function sealed(ctx: Context<Config>, orders: CloudOrder[]) {
  const read = orders.flatMap((order) => toReceipt(order) ?? [])
  const distinct = new Map(read.map((receipt) => [receipt.externalId, receipt]))
  return [...distinct.values()].map((receipt) => ctx.seal('receipt', receipt))
}

const WEBHOOKS: Text = {
  ru: 'iiko Cloud отдаёт списком только доставки последних дней. Чеки зала приходят с вебхуками, когда те включены.',
  en: 'iiko Cloud lists deliveries of the last days alone. Receipts of the hall come with webhooks, once those are on.',
}
