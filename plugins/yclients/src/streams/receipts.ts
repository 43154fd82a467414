import vine from '@vinejs/vine'
import {
  defineStream,
  PermissionError,
  type Context,
  type Day,
  type ReadRequest,
  type Rec,
  type Text,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { addDays, eachDay, monthsBefore, onClockOf, today } from '../moments.ts'
import type { Books } from '../mappers/to_receipts.ts'
import { readSales, visitsNamed } from '../sales.ts'
import { fetchBranches, Refusals, type Branch } from '../upstream/branches.ts'
import { fetchPrepaidGoods } from '../upstream/catalogue.ts'
import { fetchChangedSaleDays } from '../upstream/goods_sales.ts'
import { fetchDesks } from '../upstream/payments.ts'
import { fetchChangedDays } from '../upstream/records.ts'
import { readHint } from '../webhook/hints.ts'

/**
 * `at` is when the run began, which reads the days `from` to `to` and those that changed; `day` is the last one of
 * `branch` that was read.
 */
export type ReceiptCursor = { at: string; from: Day; to: Day; branch: string; day: Day }

const cursor = vine.create({
  at: vine.string(),
  from: vine.string(),
  to: vine.string(),
  branch: vine.string(),
  day: vine.string(),
})

const HISTORY_MONTHS = 13
/** The most days that are asked for at once: a page of a busy branch. */
const SPAN = 7
const NO_DAY = ''

type Run = Pick<ReceiptCursor, 'at' | 'from' | 'to'>

export const receipts = defineStream<Config, 'receipt', ReceiptCursor>({
  emits: 'receipt',
  cursor,
  modes: ['full', 'incremental', 'range'],
  deletes: 'by-window',

  async *read(ctx, request) {
    const { resume } = request
    const run = runOf(ctx, request)
    const branches = await fetchBranches(ctx)
    const refusals = new Refusals(branches)
    for (const branch of branches) {
      if (resume && Number(branch.id) < Number(resume.branch)) continue
      try {
        const days = await daysOf(ctx, branch, run, request)
        const left = resume?.branch === branch.id ? days.filter((day) => day > resume.day) : days
        if (left.length === 0) continue
        const { books, notes } = await openBooks(ctx, branch)
        for (const span of spansOf(left)) {
          const sales = await readSales(ctx.http, books, { from: span[0]!, to: span.at(-1)! })
          yield {
            upserts: sales.map((receipt) => ctx.seal('receipt', receipt)),
            closes: span.map((date) => ({ venueExternalId: branch.id, date })),
            notes: [...refusals.notes.splice(0), ...notes.splice(0)],
            cursor: { ...run, branch: branch.id, day: span.at(-1)! },
          }
        }
      } catch (error) {
        refusals.take(branch, error)
      }
    }
    const { id = '0' } = branches.at(-1) ?? {}
    const end = { ...run, branch: `${Number(id) + 1}`, day: NO_DAY }
    yield { upserts: [], notes: refusals.notes, cursor: end }
  },

  async fetch(ctx, hints) {
    const all = await fetchBranches(ctx)
    const branches = new Map(all.map((branch) => [branch.id, branch]))
    const named = Map.groupBy(hints.map(readHint), ({ branch }) => branch)
    const upserts: Rec<'receipt'>[] = []
    for (const [id, own] of named) {
      const branch = branches.get(id)
      if (!branch) continue
      const { books } = await openBooks(ctx, branch)
      upserts.push(...(await visitsNamed(ctx.http, books, own)))
    }
    return { upserts: upserts.map((receipt) => ctx.seal('receipt', receipt)) }
  },
})

/**
 * The days of sessions that are read in any case: the history, those asked for, or by night the trailing ones, for what
 * changes without the vendor's saying so.
 */
function runOf(ctx: Context<Config>, request: ReadRequest<ReceiptCursor>): Run {
  const { mode, since, resume, range } = request
  if (resume) return { at: resume.at, from: resume.from, to: resume.to }
  const at = ctx.now.toISOString()
  if (mode === 'range' && range) return { at, ...range }
  if (mode === 'incremental' && since) return { at, from: NO_DAY, to: NO_DAY }
  const to = today(ctx.now)
  const first = ctx.config.startDate ?? monthsBefore(to, HISTORY_MONTHS)
  return { at, from: since ? addDays(to, -ctx.config.trailingDays) : first, to }
}

async function daysOf(
  { http }: Context<Config>,
  branch: Branch,
  { from, to }: Run,
  { mode, since, overlapSeconds }: ReadRequest<ReceiptCursor>
): Promise<Day[]> {
  const whole = from === NO_DAY ? [] : eachDay(from, to)
  if (mode === 'range' || !since) return whole
  const changedAfter = onClockOf(branch, since.at, overlapSeconds)
  const changed = [
    ...(await fetchChangedDays(http, branch, changedAfter)),
    ...(await fetchChangedSaleDays(http, branch, changedAfter)),
  ]
  return [...new Set([...whole, ...changed])].toSorted()
}

async function openBooks(ctx: Context<Config>, branch: Branch) {
  const notes: Text[] = []
  const desks = await fetchDesks(ctx.http, branch).catch((error) => {
    if (!(error instanceof PermissionError)) throw error
    notes.push(NO_DESKS)
    return []
  })
  const books: Books = {
    branch,
    config: ctx.config,
    desks: new Map(desks.map((desk) => [desk.id, desk])),
    prepaidGoods: await fetchPrepaidGoods(ctx.http, branch),
  }
  return { books, notes }
}

/** Days that follow each other, at most a week of them at once. */
function spansOf(days: Day[]): Day[][] {
  const spans: Day[][] = []
  for (const day of days) {
    const last = spans.at(-1)
    if (last && last.length < SPAN && addDays(last.at(-1)!, 1) === day) last.push(day)
    else spans.push([day])
  }
  return spans
}

const NO_DESKS: Text = {
  ru: 'Нет доступа к кассам YCLIENTS: способы оплаты не различаются. Выдайте пользователю право на раздел «Финансы».',
  en: 'No access to the cash desks of YCLIENTS: means of payment are not told apart. Grant the user the section “Finance”.',
}
