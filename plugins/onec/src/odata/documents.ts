import vine from '@vinejs/vine'
import { UpstreamContractError, type Context, type Moment, type Text } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { RefusedFilterError } from '../session.ts'
import { key } from './fields.ts'
import { Pager } from './pages.ts'
import { fetchRows, type Row, type Source } from './query.ts'

export interface Span {
  from: Moment
  /** Excluded. */
  to?: Moment
}

/**
 * How far a set of documents was read. `watermark`: up to `date`, of whose second `keys` were read. `scan` and `scan-all`,
 * for bases that cannot order or filter: the first `skip` rows.
 */
export interface DocumentCursor {
  way: string
  date: Moment
  keys: string
  skip: number
}

interface DocumentPage {
  rows: Row[]
  cursor: DocumentCursor
  notes?: Text[]
}

interface Documents {
  source: Source
  select: string[]
}

const ORDER = 'Date,Ref_Key'
/** Enough rows to see that they are not sorted. */
const PROBED = 10
const DATED = vine.object({ Ref_Key: key(), Date: vine.string() })

/** Documents of a span. 1C has neither change marks nor pages that hold still, and some bases no filter or order. */
export async function* readDocuments(
  ctx: Context<Config>,
  documents: Documents,
  span: Span,
  resume?: DocumentCursor
): AsyncIterable<DocumentPage> {
  const fresh = { way: 'watermark', date: span.from, keys: '', skip: 0 }
  const start = resume ?? fresh
  if (start.way !== 'watermark') return yield* scan(ctx, documents, span, start)
  try {
    yield* readByWatermark(ctx, documents, span, start)
  } catch (error) {
    if (error instanceof RefusedFilterError)
      yield* scan(ctx, documents, span, { ...fresh, way: 'scan-all' }, NO_FILTER)
    else if (error instanceof Unordered)
      yield* scan(ctx, documents, span, { ...fresh, way: 'scan' }, NO_ORDER)
    else throw error
  }
}

/** The base did not sort as it was asked to. */
class Unordered extends Error {}

/**
 * Each question begins at the second of the last document, so that a document written meanwhile moves no page. Documents
 * of that second come again and are left out by their keys.
 */
async function* readByWatermark(
  ctx: Context<Config>,
  { source, select }: Documents,
  span: Span,
  start: DocumentCursor
): AsyncIterable<DocumentPage> {
  const pager = new Pager(ctx, source)
  let { date } = start
  let keys = new Set(start.keys.split(',').filter(Boolean))
  for (;;) {
    const { rows, full } = await pager.next({
      filter: within({ ...span, from: date }),
      orderby: ORDER,
      select,
    })
    if (!ascending(rows)) throw new Unordered()
    const fresh = rows.filter((row) => row.Date !== date || !keys.has(row.Ref_Key))
    const last = fresh.at(-1)?.Date
    if (last !== undefined) {
      const ofLast = rows.filter((row) => row.Date === last).map((row) => row.Ref_Key)
      keys = new Set(last === date ? [...keys, ...ofLast] : ofLast)
      date = last
      yield { rows: fresh, cursor: { way: 'watermark', date, keys: [...keys].join(','), skip: 0 } }
    }
    if (!full) return
    if (last === undefined && !pager.widen()) throw new UpstreamContractError(ENDLESS)
  }
}

/** Row after row by their number, sorted out on our side. */
async function* scan(
  ctx: Context<Config>,
  { source, select }: Documents,
  span: Span,
  start: DocumentCursor,
  note?: Text
): AsyncIterable<DocumentPage> {
  const filter = start.way === 'scan' ? within(span) : undefined
  const pager = new Pager(ctx, source)
  const seen = new Set<string>()
  let skip = start.skip || (filter ? 0 : await border(ctx, source, span.from))
  let { date } = start
  let notes = note && [note]
  for (;;) {
    const { rows, full } = await pager.next({ filter, orderby: ORDER, select, skip })
    skip += rows.length
    const wanted = rows.filter(
      (row) => row.Date >= span.from && (!span.to || row.Date < span.to) && !seen.has(row.Ref_Key)
    )
    for (const row of wanted) {
      seen.add(row.Ref_Key)
      if (row.Date > date) date = row.Date
    }
    yield { rows: wanted, notes, cursor: { ...start, date, skip } }
    notes = undefined
    if (!full || rows.length === 0) return
  }
}

/** How many rows lie before a moment, found by halves; none are left out where the base does not sort. */
async function border(ctx: Context<Config>, source: Source, from: Moment): Promise<number> {
  const dateAt = async (skip: number) => {
    const select = ['Ref_Key', 'Date']
    const bare = { ...source, row: DATED }
    const rows = await fetchRows(ctx, bare, { orderby: ORDER, select, top: PROBED, skip })
    if (!ascending(rows)) throw new Unordered()
    return rows[0]?.Date as Moment | undefined
  }
  const isBefore = async (skip: number) => {
    const date = await dateAt(skip)
    return date !== undefined && date < from
  }
  try {
    if (!(await isBefore(0))) return 0
    let [low, high] = [0, 1]
    while (await isBefore(high)) [low, high] = [high, high * 2]
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (await isBefore(middle)) low = middle
      else high = middle
    }
    return high
  } catch (error) {
    if (error instanceof Unordered) return 0
    throw error
  }
}

const within = ({ from, to }: Span) =>
  `Date ge datetime'${from}'${to ? ` and Date lt datetime'${to}'` : ''}`

function ascending(rows: Row[]): boolean {
  return rows.every((row, index) => index === 0 || rows[index - 1]!.Date <= row.Date)
}

const NO_FILTER: Text = {
  ru: 'Эта база 1С не умеет отбирать документы по дате: читаем их подряд, это дольше.',
  en: 'This 1C base cannot filter documents by date: they are read one after another, which takes longer.',
}
const NO_ORDER: Text = {
  ru: 'Эта база 1С не сортирует документы по дате: читаем все за период, это дольше.',
  en: 'This 1C base does not sort documents by date: all of the period are read, which takes longer.',
}
const ENDLESS: Text = {
  ru: 'В базе 1С слишком много документов с одним и тем же временем. Сообщите нам: подключение нужно обновить.',
  en: 'The 1C base has too many documents of one and the same time. Tell us: the connector needs an update.',
}
