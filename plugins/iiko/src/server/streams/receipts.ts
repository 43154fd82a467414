import {
  defineStream,
  TransientError,
  type Context,
  type Page,
  type Rec,
} from '@krug/connector-sdk'
import type { Config } from '../../config.ts'
import { addDays, daysBetween, eachDay } from '../../days.ts'
import { receiptCursor, type ReceiptCursor } from '../../receipt_cursor.ts'
import { toReceipts } from '../mappers/to_receipts.ts'
import { probeColumns } from '../receipts/columns.ts'
import { remaining, spanOf, weeksOf, type Span } from '../receipts/span.ts'
import { NoFreeSeatError } from '../session.ts'
import { fetchCorporation } from '../upstream/corporation.ts'
import { fetchDiscounts, fetchLines, fetchPayments } from '../upstream/sales.ts'

/** A page ends with a day; it takes on days until it has as many receipts. */
const PAGE_SIZE = 1000

type ReceiptPage = Page<'receipt', ReceiptCursor>

export const receipts = defineStream<Config, 'receipt', ReceiptCursor>({
  emits: 'receipt',
  cursor: receiptCursor,
  modes: ['full', 'incremental', 'range'],
  deletes: 'by-window',
  async *read(ctx, request) {
    const { departments } = await fetchCorporation(ctx.http)
    const columns = await probeColumns(ctx.http)
    const span = spanOf(ctx, request)
    const total = (daysBetween(span.from, span.to) + 1) * departments.length
    let notes = request.resume ? undefined : columns.notes
    let before = 0
    for (const week of weeksOf(span)) {
      for (const { id: department } of departments) {
        const days = remaining(week, department, request.resume)
        before += daysBetween(week.from, week.to) + 1
        if (!days) continue
        for await (const page of readDays(ctx, columns.names, department, days)) {
          const left = daysBetween(page.to, week.to)
          yield {
            upserts: page.receipts.map((receipt) => ctx.seal('receipt', receipt)),
            closes: eachDay(page.from, page.to).map((date) => ({
              venueExternalId: department,
              date,
            })),
            notes,
            cursor: { ...span, day: page.to, department },
            progress: { done: before - left, total, unit: 'days' },
          } satisfies ReceiptPage
          notes = undefined
        }
      }
    }
  },
})

interface DaysRead extends Span {
  receipts: Rec<'receipt'>[]
}

/**
 * Reads days of one department in one go, or in halves when the server cannot: the vendor's own advice for heavy
 * reports.
 */
async function* readDays(
  ctx: Context<Config>,
  columns: Set<string>,
  department: string,
  days: Span
): AsyncIterable<DaysRead> {
  const { from, to } = days
  const single = from === to
  const query = { department, from, to, retries: single ? undefined : 1 }
  let all: Rec<'receipt'>[]
  try {
    const lines = await fetchLines(ctx.http, columns, query)
    const payments = await fetchPayments(ctx.http, columns, query)
    const discounts = await fetchDiscounts(ctx.http, columns, query)
    all = toReceipts({ department, lines, payments, discounts })
  } catch (error) {
    if (single || !(error instanceof TransientError) || error instanceof NoFreeSeatError)
      throw error
    const middle = addDays(from, Math.floor(daysBetween(from, to) / 2))
    ctx.log('info', 'The report is split in two', { department, from, to })
    yield* readDays(ctx, columns, department, { from, to: middle })
    yield* readDays(ctx, columns, department, { from: addDays(middle, 1), to })
    return
  }
  yield* inPages(days, all)
}

function* inPages({ from, to }: Span, all: Rec<'receipt'>[]): Iterable<DaysRead> {
  const byDay = Map.groupBy(all, (receipt) => receipt.sourceDate!)
  let start = from
  let page: Rec<'receipt'>[] = []
  for (const day of eachDay(from, to)) {
    page.push(...(byDay.get(day) ?? []))
    if (day !== to && page.length < PAGE_SIZE) continue
    yield { from: start, to: day, receipts: page }
    start = addDays(day, 1)
    page = []
  }
}
