import { TransientError, type Context } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { fetchRows, type Query, type Row, type Source } from './query.ts'

const SMALLEST = 10
const LARGEST = 1000
const GOOD_ONES = 10

/** How many rows to ask for: half as many when the base cannot do it, more again when it can. */
export class Pager {
  #ctx: Context<Config>
  #source: Source
  #size: number
  #good = 0

  constructor(ctx: Context<Config>, source: Source) {
    this.#ctx = ctx
    this.#source = source
    this.#size = ctx.config.pageSize
  }

  /** For more rows of one second than a page holds. */
  widen(): boolean {
    this.#size = Math.min(this.#size * 2, LARGEST)
    return this.#size < LARGEST
  }

  async next(query: Query): Promise<{ rows: Row[]; full: boolean }> {
    for (;;) {
      const top = this.#size
      try {
        const rows = await fetchRows(this.#ctx, this.#source, { ...query, top }, this.#patience)
        this.#good++
        if (this.#good % GOOD_ONES === 0) this.#size = Math.max(this.#size, this.#grown)
        return { rows: distinct(rows), full: rows.length >= top }
      } catch (error) {
        if (!(error instanceof TransientError) || this.#size <= SMALLEST) throw error
        this.#size = Math.max(SMALLEST, Math.floor(this.#size / 2))
        this.#good = 0
        this.#ctx.log('info', '1C is asked for smaller pages', { rows: this.#size })
      }
    }
  }

  get #grown() {
    return Math.min(this.#size * 2, this.#ctx.config.pageSize)
  }

  /** A large page is not asked for again and again. */
  get #patience() {
    return this.#size > SMALLEST ? 1 : undefined
  }
}

function distinct(rows: Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.Ref_Key ?? row, row])).values()]
}

/** A whole catalogue, page by page from `skip` on. */
export async function* readCatalog(
  ctx: Context<Config>,
  source: Source,
  { select, filter, skip = 0 }: Query
): AsyncIterable<{ rows: Row[]; next: number }> {
  const pager = new Pager(ctx, source)
  const seen = new Set<string>()
  for (let next = skip; ;) {
    const { rows, full } = await pager.next({ filter, orderby: 'Ref_Key', select, skip: next })
    const fresh = rows.filter((row) => !seen.has(row.Ref_Key))
    for (const row of fresh) seen.add(row.Ref_Key)
    next += rows.length
    if (fresh.length > 0) yield { rows: fresh, next }
    if (!full || fresh.length === 0) return
  }
}

export async function fetchCatalog(
  ctx: Context<Config>,
  source: Source,
  select: string[],
  filter?: string
): Promise<Row[]> {
  const pages = await Array.fromAsync(readCatalog(ctx, source, { select, filter }))
  return pages.flatMap(({ rows }) => rows)
}
