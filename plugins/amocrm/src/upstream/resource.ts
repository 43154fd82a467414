import vine from '@vinejs/vine'
import type { Infer, SchemaTypes } from '@vinejs/vine/types'
import { inParts, type Http, type Schema } from '@krug/connector-sdk'
import { NotFoundError } from '../session.ts'
import { idFilter, list, orNothing, type List } from './list.ts'

/** Entities that are kept in lists and can be asked for one by one. */
export interface Resource<T extends { id: number }> {
  path: string
  with: string
  list: Schema<List<T>>
  one: Schema<T | null>
}

/** The most that the vendor puts on a page. */
export const MOST = 250

export function resource<S extends SchemaTypes>(name: string, row: S, including = '') {
  return {
    path: `api/v4/${name}`,
    with: including,
    list: list(name, row),
    one: orNothing(vine.create(row)),
  } as unknown as Resource<Infer<S> & { id: number }>
}

export function fetchList<T extends { id: number }>(
  http: Http,
  { path, list: expect, with: including }: Resource<T>,
  query: Record<string, string | number>
): Promise<List<T>> {
  return http.send({ path, query: { with: including || undefined, ...query }, expect })
}

/**
 * Entities by id. Those that the list leaves out are asked for one by one: an account without filters gives anything
 * but what was asked for.
 */
export async function fetchByIds<T extends { id: number }>(
  http: Http,
  kind: Resource<T>,
  ids: string[]
): Promise<{ found: T[]; gone: string[] }> {
  const found = new Map<string, T>()
  for (const part of inParts(ids, MOST)) {
    const { rows } = await fetchList(http, kind, { ...idFilter(part), limit: MOST })
    for (const row of rows) if (part.includes(String(row.id))) found.set(String(row.id), row)
  }
  const gone: string[] = []
  for (const id of ids.filter((each) => !found.has(each))) {
    const row = await fetchOne(http, kind, id)
    if (row) found.set(id, row)
    else gone.push(id)
  }
  return { found: [...found.values()], gone }
}

async function fetchOne<T extends { id: number }>(http: Http, kind: Resource<T>, id: string) {
  try {
    const query = { with: kind.with || undefined }
    return await http.send({
      path: `${kind.path}/${encodeURIComponent(id)}`,
      query,
      expect: kind.one,
    })
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}
