import type { Context, Page, Text } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { eachDay } from '../days.ts'
import { receiptsOf } from '../mappers/from_history.ts'
import { fetchHistory } from '../upstream/history.ts'
import type { ReceiptCursor } from './cursor.ts'

type ReceiptPage = Page<'receipt', ReceiptCursor>

/**
 * Closed shifts out of the reporting database, a page a day. A day counts as complete when the export has reached it:
 * what has not been exported yet is not gone.
 */
export async function* readClosedShifts(
  ctx: Context<Config>,
  restaurantId: string,
  start: ReceiptCursor
): AsyncIterable<ReceiptPage> {
  const { from, to, day } = start
  const left = eachDay(from, to).filter((each) => each > day)
  if (left.length === 0) return
  const query = { restaurant: restaurantId, from: left[0]!, to }
  const shifts = await fetchHistory(ctx, 'shifts', query)
  const exported = shifts.filter(({ closedAt }) => closedAt).map(({ date }) => date.slice(0, 10))
  const reached = exported.toSorted().at(-1)
  const total = eachDay(from, to).length
  let notes = reached === to ? undefined : [behind(reached)]
  for (const date of left) {
    if (!reached || date > reached) break
    const receipts = await readDay(ctx, restaurantId, date)
    yield {
      upserts: receipts.map((each) => ctx.seal('receipt', each)),
      closes: [{ venueExternalId: restaurantId, date }],
      notes,
      cursor: { ...start, day: date },
      progress: { done: eachDay(from, date).length, total, unit: 'days' },
    }
    notes = undefined
  }
  if (notes) yield { upserts: [], notes, cursor: start }
}

async function readDay(ctx: Context<Config>, restaurantId: string, date: string) {
  const query = { restaurant: restaurantId, from: date, to: date }
  return receiptsOf({
    restaurantId,
    date,
    orders: await fetchHistory(ctx, 'orders', query),
    items: await fetchHistory(ctx, 'items', query),
    payments: await fetchHistory(ctx, 'payments', query),
    phoneFrom: ctx.config.phoneFrom,
  })
}

function behind(reached: string | undefined): Text {
  return {
    ru: `В базе отчётов r_keeper пока ${reached ? `есть смены по ${reached}` : 'нет новых смен'}. Остальные дочитаем, когда они выгрузятся.`,
    en: `The reporting database of r_keeper ${reached ? `has shifts up to ${reached}` : 'has no new shifts'} so far. We will read the others when they are exported.`,
  }
}
