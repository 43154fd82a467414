import vine from '@vinejs/vine'
import {
  defineStream,
  type Context,
  type Page,
  type ReadRequest,
  type Rejected,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { dayAfter, daysBefore, latestPossible, minusSeconds, startOf } from '../local_time.ts'
import { receiptsOfReport } from '../mappers/from_report.ts'
import { differs, statusOf, toReceipt, type Lookups } from '../mappers/to_receipt.ts'
import { readDocuments, type Span } from '../odata/documents.ts'
import { notPublished } from '../odata/goods.ts'
import { fetchCards, fetchLookups } from '../odata/lookups.ts'
import type { Row } from '../odata/query.ts'
import { documentSource, reportSource } from '../odata/receipt_rows.ts'
import { REPORTS, VARIANTS } from '../odata/sets.ts'
import { openBase, type Base } from '../profiles/base.ts'
import type { DocumentShape } from '../profiles/profile.ts'
import { readService } from '../service/read.ts'
import { toReceipt as fromService } from '../service/to_records.ts'

/** How far the documents of `set` were read, and the latest date of all; `next` is the cursor of our own service. */
type ReceiptCursor = {
  set: string
  way: string
  date: string
  keys: string
  skip: number
  latest: string
  next: string
}
type ReceiptPage = Page<'receipt', ReceiptCursor>

const cursorSchema = vine.create({
  set: vine.string(),
  way: vine.string(),
  date: vine.string(),
  keys: vine.string(),
  skip: vine.number(),
  latest: vine.string(),
  next: vine.string(),
})

const HISTORY_DAYS = 400

/** Absence means nothing here: bases fold old receipts into reports and delete them. */
export const receipts = defineStream<Config, 'receipt', ReceiptCursor>({
  emits: 'receipt',
  cursor: cursorSchema,
  modes: ['full', 'incremental', 'range'],
  deletes: 'none',
  async *read(ctx, request) {
    if (ctx.config.mode === 'service') return yield* readOwnService(ctx, request)
    const base = await openBase(ctx)
    if (ctx.config.sales === 'reports') yield* readReports(ctx, base, request)
    else yield* readReceipts(ctx, base, request)
  },
})

/** Where a run begins: at the start of history; some weeks back every night, for what was edited; or where the last one ended. */
function spanOf({ config, now }: Context<Config>, request: ReadRequest<ReceiptCursor>): Span {
  const { mode, since, range, overlapSeconds } = request
  if (mode === 'range' && range) return { from: startOf(range.from), to: dayAfter(range.to) }
  if (mode === 'incremental' && since) return { from: minusSeconds(since.latest, overlapSeconds) }
  const days = since ? config.trailingDays : HISTORY_DAYS
  const from = daysBefore(now, days)
  return { from: !since && config.startDate ? startOf(config.startDate) : from }
}

async function* readReceipts(
  ctx: Context<Config>,
  base: Base,
  request: ReadRequest<ReceiptCursor>
): AsyncIterable<ReceiptPage> {
  const lookups = await fetchLookups(ctx, base)
  const { sale, refund } = base.profile
  const shapes = refund ? [sale, refund] : [sale]
  for (const shape of shapes) {
    const read = (rows: Row[]) => toPage(ctx, base, shape, lookups, rows)
    yield* readSet(ctx, request, documentSource(base.model, shape), read)
  }
}

async function* readReports(ctx: Context<Config>, base: Base, request: ReadRequest<ReceiptCursor>) {
  const variants = base.model.has(VARIANTS)
  if (!base.model.has(REPORTS)) {
    const cursor = {
      set: REPORTS,
      way: '',
      date: '',
      keys: '',
      skip: 0,
      latest: spanOf(ctx, request).from,
      next: '',
    }
    yield { upserts: [], notes: [notPublished(REPORTS)], cursor }
    return
  }
  yield* readSet(ctx, request, reportSource(base.model), async (rows) => ({
    upserts: rows
      .flatMap((row) => receiptsOfReport(row, variants))
      .map((record) => ctx.seal('receipt', record)),
  }))
}

/** A set of documents, from where the checkpoint stands; one before it is done with. */
async function* readSet(
  ctx: Context<Config>,
  request: ReadRequest<ReceiptCursor>,
  documents: ReturnType<typeof documentSource>,
  read: (rows: Row[]) => Promise<Omit<ReceiptPage, 'cursor'>>
): AsyncIterable<ReceiptPage> {
  const { set } = documents.source
  const { resume } = request
  const here = resume?.set === set ? resume : undefined
  if (resume && !here && set < resume.set) return
  const span = spanOf(ctx, request)
  const limit = latestPossible(ctx.now)
  let latest = resume?.latest ?? span.from
  for await (const { rows, cursor, notes } of readDocuments(ctx, documents, span, here)) {
    for (const { Date: date } of rows) if (date > latest && date <= limit) latest = date
    yield { ...(await read(rows)), notes, cursor: { set, ...cursor, latest, next: '' } }
  }
}

async function toPage(
  ctx: Context<Config>,
  base: Base,
  shape: DocumentShape,
  lookups: Lookups,
  rows: Row[]
) {
  const cards = await fetchCards(ctx, base, shape, rows)
  const worth = rows.filter((row) => statusOf(row, shape) !== 'none')
  const records = worth.map((row) => toReceipt(row, shape, { ...lookups, cards }))
  return {
    upserts: records.filter((each) => !differs(each)).map((each) => ctx.seal('receipt', each)),
    rejected: records.filter(differs).map(({ externalId, number }) => unequal(externalId, number)),
    // What was a sale may have become a draft again.
    deletes: rows.filter((row) => statusOf(row, shape) === 'none').map((row) => row.Ref_Key),
  }
}

function unequal(externalId: string, number = externalId): Rejected {
  return {
    externalId,
    code: 'E_SUMS_DIFFER',
    reason: {
      ru: `Чек ${number}: сумма документа не сходится с суммой строк. Проверьте документ в 1С.`,
      en: `Receipt ${number}: the sum of the document is not that of its lines. Check the document in 1C.`,
    },
  }
}

async function* readOwnService(
  ctx: Context<Config>,
  request: ReadRequest<ReceiptCursor>
): AsyncIterable<ReceiptPage> {
  const { resume } = request
  if (resume && !resume.next) return
  let latest = resume?.latest ?? ''
  for await (const { rows, next } of readService(
    ctx,
    'receipts',
    queryOf(ctx, request),
    resume?.next
  )) {
    for (const { updatedAt } of rows)
      if (updatedAt && laterThan(updatedAt, latest)) latest = updatedAt
    const upserts = rows.map((row) => ctx.seal('receipt', fromService(row)))
    yield {
      upserts,
      cursor: { set: 'service', way: '', date: '', keys: '', skip: 0, latest, next },
    }
  }
}

/** The service knows when a receipt changed: no window has to be read again. */
function queryOf(
  { config, now }: Context<Config>,
  { mode, since, range, overlapSeconds }: ReadRequest<ReceiptCursor>
) {
  if (mode === 'range' && range) return { from: range.from, to: range.to }
  if (since?.latest) {
    const moment = Date.parse(since.latest) - overlapSeconds * 1000
    return { updatedSince: new Date(moment).toISOString() }
  }
  return { from: config.startDate ?? daysBefore(now, HISTORY_DAYS).slice(0, 10) }
}

const laterThan = (a: string, b: string) => b === '' || Date.parse(a) > Date.parse(b)
