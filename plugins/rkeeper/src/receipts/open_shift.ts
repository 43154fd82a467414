import type { Context, Page, Rejected, Text } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toReceipt, type Place } from '../mappers/to_receipt.ts'
import { fetchOrder, fetchOrders, type Listed } from '../upstream/orders.ts'
import { fetchNames } from '../upstream/references.ts'
import type { System } from '../upstream/system.ts'
import { RefusedQueryError } from '../upstream/xml.ts'
import { markOf, marksOf, type ReceiptCursor } from './cursor.ts'

type ReceiptPage = Page<'receipt', ReceiptCursor>

/** Each order is a request of its own. */
const PAGE_SIZE = 50
/** A few orders that cannot be read wait in quarantine; more of them are a trouble of the server. */
const MOST_REFUSED = 5

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
  const read = list.orders.filter((each) => before.has(markOf(each)))
  const place = changed.length > 0 ? await placeOf(ctx, restaurant.id, shift!) : undefined
  for (let done = 0; place && done < changed.length; done += PAGE_SIZE) {
    const rows = changed.slice(done, done + PAGE_SIZE)
    const { refused, ...page } = await readOrders(ctx, rows, place)
    read.push(...rows.filter((row) => !refused.has(row)))
    yield {
      ...page,
      cursor: { ...start, known: read.map(markOf).join('') },
      progress: { done: done + rows.length, total: changed.length, unit: 'rows' },
    }
  }
  // As long as an order could not be read, the list has to be asked for again.
  const version = read.length === list.orders.length ? list.version : start.version
  yield { upserts: [], cursor: { ...start, version, known: read.map(markOf).join('') } }
}

async function readOrders(ctx: Context<Config>, rows: Listed[], place: Place) {
  const upserts = []
  const rejected: Rejected[] = []
  const refused = new Set<Listed>()
  const odd: string[] = []
  for (const row of rows) {
    try {
      const { receipt, fits } = toReceipt(await fetchOrder(ctx, row.guid), row, place)
      upserts.push(ctx.seal('receipt', receipt))
      if (!fits) odd.push(receipt.number ?? receipt.externalId)
    } catch (error) {
      if (!(error instanceof RefusedQueryError) || refused.size === MOST_REFUSED) throw error
      refused.add(row)
      rejected.push({ externalId: row.guid, code: 'E_ORDER_REFUSED', reason: error.text })
    }
  }
  return { upserts, rejected, refused, notes: odd.length > 0 ? [unequal(odd)] : undefined }
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
