import { json, nothing, type Answer, type VendorRequest } from '@krug/connector-sdk/simulator'

export interface ListSettings {
  /** Off, an account gives its lists whole, whatever was asked for. */
  filters: boolean
  /** The most on one page. */
  maxPage: number
  /** The host that links to the next page name. */
  linkHost: string
}

interface Entity {
  id: number | string
  created_at?: number
  updated_at?: number
  entity_id?: number
  type?: string
}

/** A page of a list as the vendor gives it: 204 without a body where there is nothing. */
export function answerList<T extends Entity>(
  name: string,
  all: T[],
  { query, path }: VendorRequest,
  settings: ListSettings
): Answer {
  const limit = Math.min(Number(query.get('limit') ?? 50), settings.maxPage)
  const page = Number(query.get('page') ?? 1)
  const wanted = settings.filters ? filtered(all, query) : all
  const rows = wanted.slice((page - 1) * limit, page * limit)
  if (rows.length === 0) return nothing()
  const href = `${settings.linkHost}${path}?page=${page + 1}`
  const more = wanted.length > page * limit
  return json({
    _page: page,
    _links: { self: { href: path }, ...(more && { next: { href } }) },
    _embedded: { [name]: rows },
  })
}

function filtered<T extends Entity>(all: T[], query: URLSearchParams): T[] {
  const listed = (field: string) =>
    [...query].filter(([key]) => key.startsWith(`filter[${field}][`)).map(([, value]) => value)
  const bound = (field: string, end: string) => query.get(`filter[${field}][${end}]`)
  const ids = listed('id')
  const entities = listed('entity_id')
  const types = query.get('filter[type]')?.split(',')
  const within = (value: number | undefined, field: string) =>
    (value ?? 0) >= Number(bound(field, 'from') ?? 0) &&
    (value ?? 0) <= Number(bound(field, 'to') ?? Infinity)
  const order = /^order\[(\w+)\]$/
  const [key, direction] = [...query].find(([name]) => order.test(name)) ?? ['order[id]', 'asc']
  const by = order.exec(key)![1] as 'id'
  const sign = direction === 'desc' ? -1 : 1
  return all
    .filter(
      (each) =>
        (ids.length === 0 || ids.includes(String(each.id))) &&
        (entities.length === 0 || entities.includes(String(each.entity_id))) &&
        (!types || types.includes(each.type!)) &&
        within(each.updated_at, 'updated_at') &&
        within(each.created_at, 'created_at')
    )
    .toSorted((a, b) => sign * compare(a[by], b[by]))
}

const compare = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0)
