import vine from '@vinejs/vine'
import { defineStream, TransientError, type Context } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { addDays, daysOf, eachDay, halvesOf, piecesOf, type DayCursor } from '../days.ts'
import { toReceipt, VENUE } from '../mappers/to_receipt.ts'
import { fetchPaid, type Days, type Paid } from '../upstream/paid.ts'
import { patientHashes } from '../upstream/patients.ts'

const cursor = vine.create({ from: vine.string(), to: vine.string(), day: vine.string() })

/** A page ends with a day; it takes on days until it has as many receipts. */
const PAGE_SIZE = 500

export const receipts = defineStream<Config, 'receipt', DayCursor>({
  emits: 'receipt',
  cursor,
  modes: ['full', 'incremental', 'range'],
  deletes: 'by-window',

  async *read(ctx, request) {
    const all = daysOf(ctx, request)
    const left = request.resume ? { from: addDays(request.resume.day, 1), to: all.to } : all
    const hashOf = patientHashes(ctx)
    for (const piece of piecesOf(left)) {
      for await (const { days, paid } of readDays(ctx, piece)) {
        const upserts = []
        for (const each of paid) {
          upserts.push(ctx.seal('receipt', toReceipt(each, await hashOf(each.patient))))
        }
        yield {
          upserts,
          closes: eachDay(days).map((date) => ({ venueExternalId: VENUE, date })),
          cursor: { ...all, day: days.to },
          progress: {
            done: eachDay({ from: all.from, to: days.to }).length,
            total: eachDay(all).length,
            unit: 'days',
          },
        }
      }
    }
  },
})

interface DaysRead {
  days: Days
  paid: Paid[]
}

/** Reads days in one go, or in halves when that is too much for the vendor. */
async function* readDays(ctx: Context<Config>, days: Days): AsyncIterable<DaysRead> {
  const single = days.from === days.to
  let paid: Paid[]
  try {
    paid = await fetchPaid(ctx, days, single ? undefined : 1)
  } catch (error) {
    if (single || !(error instanceof TransientError)) throw error
    for (const half of halvesOf(days)) yield* readDays(ctx, half)
    return
  }
  yield* inPages(days, paid)
}

function* inPages(days: Days, paid: Paid[]): Iterable<DaysRead> {
  const byDay = Map.groupBy(paid, ({ day }) => day)
  let from = days.from
  let page: Paid[] = []
  for (const day of eachDay(days)) {
    page.push(...(byDay.get(day) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    if (day !== days.to && page.length < PAGE_SIZE) continue
    yield { days: { from, to: day }, paid: page }
    from = addDays(day, 1)
    page = []
  }
}
