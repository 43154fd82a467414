import vine from '@vinejs/vine'
import type { ReadRequest } from '@krug/connector-sdk'
import { HeavyAnswerError } from '../session.ts'
import type { List } from '../upstream/list.ts'
import { MOST } from '../upstream/resource.ts'

/**
 * How far a list was read: everything that changed before `from`. In accounts without filters, and where the vendor
 * does not order by change, `page` is the next one; it is 0 elsewhere.
 */
export type ChangeCursor = { from: number; page: number }

export const changeCursor = vine.create({ from: vine.number(), page: vine.number() })

interface Row {
  id: number
  updated_at: number
}

export type Fetch<T> = (query: Record<string, string | number>) => Promise<List<T>>

const SMALLEST = 60

/** Where a run begins. */
export function startOf(request: ReadRequest<ChangeCursor>): ChangeCursor {
  const { mode, since, resume, overlapSeconds } = request
  if (resume) return resume
  const from = mode === 'incremental' && since ? Math.max(0, since.from - overlapSeconds) : 0
  return { from, page: 0 }
}

/**
 * Rows in the order in which they were changed. A row that changes meanwhile moves to the end and shifts no page, since
 * each question begins at the last change seen. Rows of the last second wait for the next question: it brings all of
 * that second again, so that a checkpoint never cuts one.
 */
export async function* readChanges<T extends Row>(
  fetch: Fetch<T>,
  start: ChangeCursor,
  filters: boolean
): AsyncIterable<{ rows: T[]; cursor: ChangeCursor }> {
  if (!filters) return yield* readPages(fetch, start)
  for (let { from } = start, limit = MOST; ;) {
    const query = { 'filter[updated_at][from]': from, 'order[updated_at]': 'asc' }
    try {
      const { rows, more } = await readSecond(fetch, { ...query, limit })
      const last = rows.at(-1)?.updated_at ?? from
      if (!more) {
        if (rows.length > 0) yield { rows, cursor: { from: last + 1, page: 0 } }
        return
      }
      yield { rows: rows.filter((row) => row.updated_at < last), cursor: { from: last, page: 0 } }
      from = last
    } catch (error) {
      if (!(error instanceof HeavyAnswerError) || limit <= SMALLEST) throw error
      limit = Math.floor(limit / 2)
    }
  }
}

/** A page, or as many as it takes to get behind a single second: imports change thousands of rows in one. */
async function readSecond<T extends Row>(fetch: Fetch<T>, query: Record<string, string | number>) {
  const rows = new Map<number, T>()
  for (let page = 1; ; page++) {
    const answer = await fetch({ ...query, page })
    for (const row of answer.rows) rows.set(row.id, row)
    const ordered = [...rows.values()].toSorted(byChange)
    const behind = ordered[0]?.updated_at !== ordered.at(-1)?.updated_at
    if (!answer.more || behind) return { rows: ordered, more: answer.more }
  }
}

/** Page after page, in the vendor's order. */
export async function* readPages<T extends Row>(fetch: Fetch<T>, start: ChangeCursor) {
  let { page } = start
  for (page = Math.max(1, page); ; page++) {
    const { rows, more } = await fetch({ page, limit: MOST })
    const distinct = [...new Map(rows.map((row) => [row.id, row])).values()]
    if (distinct.length > 0) yield { rows: distinct, cursor: { from: start.from, page: page + 1 } }
    if (!more) return
  }
}

const byChange = (a: Row, b: Row) => a.updated_at - b.updated_at || a.id - b.id
