import vine from '@vinejs/vine'
import type { Infer, SchemaTypes } from '@vinejs/vine/types'
import type { Http, HttpRequest, Schema } from '@krug/connector-sdk'

/** Ids come as numbers or as texts of digits. */
export const id = () =>
  vine
    .string()
    .parse((value) => (typeof value === 'number' ? String(value) : value))
    .regex(/^\d+$/)

/** An id where 0 and nothing mean that there is none. */
export const link = () =>
  vine
    .any()
    .transform((value) => (/^[1-9]\d*$/.test(String(value)) ? String(value) : undefined))
    .optional()

/** Texts and numbers alike. */
export const scalar = () =>
  vine
    .any()
    .transform((value) => String(value).trim())
    .optional()

/** Sums and quantities, as numbers or as text. */
export const number = () => vine.number()

const total = vine
  .any()
  .transform((meta) => {
    const count = Number(meta?.total_count ?? Number.NaN)
    return Number.isInteger(count) ? count : undefined
  })
  .optional()

/** `success / data / meta`. An error that comes with status 200 has `success: false` and is no answer. */
export function answer<S extends SchemaTypes>(data: S): Schema<{ data: Infer<S>; meta?: number }> {
  return vine.create({ success: vine.literal(true), data, meta: total }) as never
}

export type Rows<T> = { data: T[]; meta?: number }

/** Reading a list stops to be repeated after so many attempts; what was seen in any of them counts. */
const ATTEMPTS = 4

/**
 * All rows of a list, once each. Rows that come or go while pages are turned shift the rest: then the list is read
 * again, so that none is missed. Lists that do not tell their size end with a page that brings nothing new.
 */
export async function fetchAll<T>(
  http: Http,
  request: Pick<HttpRequest<Rows<T>>, 'path' | 'query' | 'expect'>,
  { size, key }: { size: number; key: (row: T) => string }
): Promise<T[]> {
  const rows = new Map<string, T>()
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const seen = new Set<string>()
    let first: number | undefined
    let last: number | undefined
    for (let page = 1; ; page++) {
      const before = seen.size
      const body = await http.send({ ...request, query: { ...request.query, page, count: size } })
      for (const row of body.data) {
        seen.add(key(row))
        rows.set(key(row), row)
      }
      last = body.meta
      if (page === 1) first = last
      if (seen.size === before || (last !== undefined && seen.size >= last)) break
    }
    if (first === last) break
  }
  return [...rows.values()]
}
