import vine from '@vinejs/vine'
import type { Infer, SchemaTypes } from '@vinejs/vine/types'
import type { Http, Schema } from '@krug/connector-sdk'

export interface List<T> {
  rows: T[]
  /** There is a next page. Its address is not followed: it is rebuilt on the account's own host. */
  more: boolean
}

const links = vine.object({ next: vine.object({ href: vine.string() }).optional() }).optional()

/** A page of a list, `_embedded.<name>`. Where nothing was found the vendor answers 204 without a body. */
export function list<S extends SchemaTypes>(name: string, row: S): Schema<List<Infer<S>>> {
  const page = vine.create({
    _links: links,
    _embedded: vine.object({ [name]: vine.array(row) }),
  })['~standard']

  return {
    '~standard': {
      ...page,
      types: undefined,
      async validate(body) {
        if (body === null) return { value: { rows: [], more: false } }
        const result = await page.validate(body)
        if (result.issues) return result
        const { _links: found, _embedded: embedded } = result.value
        return {
          value: { rows: embedded[name] as Infer<S>[], more: found?.next !== undefined },
        }
      },
    },
  }
}

/** One entity; 204 without a body where there is none. */
export function orNothing<T>(schema: Schema<T>): Schema<T | null> {
  const one = schema['~standard']
  return {
    '~standard': {
      ...one,
      types: undefined,
      validate: (body) => (body === null ? { value: null } : one.validate(body)),
    },
  }
}

/** `filter[id][0]=1&filter[id][1]=2` */
export function idFilter(ids: (number | string)[], field = 'id'): Record<string, number | string> {
  return Object.fromEntries(ids.map((id, index) => [`filter[${field}][${index}]`, id]))
}

/** The pages of a list that is small or does not move. */
export function allPages<T>(
  http: Http,
  path: string,
  query: Record<string, string | number>,
  expect: Schema<List<T>>
): AsyncIterable<List<T>> {
  let page = 1
  const next = ({ more }: List<T>) => (more ? { query: { ...query, page: ++page } } : null)
  return http.pages({ path, query: { ...query, page }, expect }, next)
}
