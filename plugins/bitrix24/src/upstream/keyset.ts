import type { ConnectorError, Http, Schema } from '@krug/connector-sdk'
import { batch, MOST_COMMANDS, type Command } from './batch.ts'
import type { Params } from './call.ts'

/** The vendor's pages have this size, whatever was asked for. */
const PAGE = 50
/** Pages that one request brings, once there is more than one: each begins behind the last row of the one before. */
const CHAIN = 10
const MOST_FAILURES = 3

/** A list that can be read by id: a row that changes or goes away shifts no page. */
export interface Keyset<T> {
  method: string
  /** As the vendor spells it in the filters of this list. */
  id: 'id' | 'ID'
  /** Where in the result the last id of a full page is. */
  lastId: string
  /** The list has no pages and takes no filter: what it is of stands beside. */
  whole?: boolean
  rows: Schema<T[]>
  idOf(row: T): number
  params: Params
}

/** All rows behind `after`: a page, then some five hundred at a time. */
export async function* readKeyset<T>(
  http: Http,
  list: Keyset<T>,
  filter: Params,
  after: number
): AsyncIterable<T[]> {
  for (let last = after, pages = 1; ; pages = CHAIN) {
    const commands = Array.from({ length: pages }, (_, index) => {
      const before = `$result[c${index - 1}]${list.lastId}`
      return pageBehind(list, filter, index === 0 ? last : before)
    })
    const outcomes = await batch(http, commands, list.rows, { chained: true })
    const rows = new Map<number, T>()
    let ended = false
    for (const outcome of outcomes) {
      // The rest of the chain builds on this page: it is asked for again with the next request.
      if ('error' in outcome) break
      for (const row of outcome.value) rows.set(list.idOf(row), row)
      ended = outcome.value.length < PAGE
      if (ended) break
    }
    const found = [...rows].filter(([id]) => id > last).toSorted(([a], [b]) => a - b)
    if (found.length > 0) yield found.map(([, row]) => row)
    if (ended || found.length === 0) return
    last = found.at(-1)![0]
  }
}

/**
 * All rows of several questions to one list, question by question, in as few requests as possible. One that fails is
 * repeated.
 */
export async function readAllOf<T>(http: Http, list: Keyset<T>, filters: Params[]): Promise<T[][]> {
  const answers = filters.map(() => new Map<number, T>())
  let open = filters.map((filter, number) => ({ filter, number, last: 0, failures: 0 }))
  while (open.length > 0) {
    const asked = open.slice(0, MOST_COMMANDS)
    const commands = asked.map(({ filter, last }) => pageBehind(list, filter, last))
    const outcomes = await batch(http, commands, list.rows)
    const again = asked.flatMap((question, index) => {
      const outcome = outcomes[index]!
      if ('error' in outcome) return [failedOnce(question, outcome.error)]
      const rows = answers[question.number]!
      for (const row of outcome.value) rows.set(list.idOf(row), row)
      const last = Math.max(...outcome.value.map(list.idOf))
      const more = !list.whole && outcome.value.length >= PAGE && last > question.last
      return more ? [{ ...question, last }] : []
    })
    open = [...again, ...open.slice(asked.length)]
  }
  return answers.map((rows) => [...rows.values()].toSorted((a, b) => list.idOf(a) - list.idOf(b)))
}

function failedOnce<Q extends { failures: number }>(question: Q, error: ConnectorError): Q {
  if (question.failures + 1 >= MOST_FAILURES) throw error
  return { ...question, failures: question.failures + 1 }
}

function pageBehind<T>(
  { method, id, params, whole }: Keyset<T>,
  filter: Params,
  last: number | string
): Command {
  if (whole) return { method, params: { ...params, ...filter } }
  return {
    method,
    params: {
      start: -1,
      ...params,
      filter: { ...filter, [`>${id}`]: last },
      order: { [id]: 'ASC' },
    },
  }
}
