import type { Context, Page, Text } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toReceipt, type Place } from '../mappers/to_receipt.ts'
import { fetchOrder, fetchOrders, type Listed } from '../upstream/orders.ts'
import { fetchNames } from '../upstream/references.ts'
import type { System } from '../upstream/system.ts'
import { markOf, marksOf, type ReceiptCursor } from './cursor.ts'

type ReceiptPage = Page<'receipt', ReceiptCursor>

/** Each order is a request of its own. */
const PAGE_SIZE = 50

/** The orders of the open shift that are new or changed, order by order. */
export async function* readOpenShift(
  ctx: Context<Config>,
  { restaurant, shift }: System,
  start: ReceiptCursor
): AsyncIterable<ReceiptPage> {
  const list = await fetchOrders(ctx, start.version)
  if (list === null) return yield { upserts: [], cursor: start }
  const before = marksOf(start.known)
  const changed = list.orders.filter((each) => !before.has(markOf(each)))
  const kept = list.orders.filter((each) => before.has(markOf(each)))
  if (changed.length > 0) {
    const place = await placeOf(ctx, restaurant.id, shift!)
    for (let done = 0; done < changed.length; done += PAGE_SIZE) {
      const rows = changed.slice(done, done + PAGE_SIZE)
      const read = [...kept, ...changed.slice(0, done + rows.length)]
      yield {
        ...(await readOrders(ctx, rows, place)),
        cursor: { ...start, known: read.map(markOf).join('') },
        progress: { done: done + rows.length, total: changed.length, unit: 'rows' },
      }
    }
  }
  const known = list.orders.map(markOf).join('')
  yield { upserts: [], cursor: { ...start, version: list.version, known } }
}

async function readOrders(ctx: Context<Config>, rows: Listed[], place: Place) {
  const upserts = []
  const odd: string[] = []
  for (const row of rows) {
    const { receipt, fits } = toReceipt(await fetchOrder(ctx, row.guid), row, place)
    upserts.push(ctx.seal('receipt', receipt))
    if (!fits) odd.push(receipt.number ?? receipt.externalId)
  }
  return { upserts, notes: odd.length > 0 ? [unequal(odd)] : undefined }
}

function unequal(numbers: string[]): Text {
  const list = numbers.slice(0, 5).join(', ')
  return {
    ru: `У ${numbers.length} чеков сумма блюд не сходится с суммой оплаты: ${list}. Взята сумма чека.`,
    en: `The dishes of ${numbers.length} receipts do not add up to what was paid: ${list}. The sum of the receipt is taken.`,
  }
}

async function placeOf(ctx: Context<Config>, restaurantId: string, shift: string): Promise<Place> {
  return {
    restaurantId,
    shift,
    currencies: await fetchNames(ctx, 'CURRENCIES'),
    discounts: await fetchNames(ctx, 'DISCOUNTS'),
    orderTypes: await fetchNames(ctx, 'UNCHANGEABLEORDERTYPES'),
    phoneFrom: ctx.config.phoneFrom,
  }
}
