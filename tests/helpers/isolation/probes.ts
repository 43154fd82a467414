import router from '@adonisjs/core/services/router'
import { openApiDocument } from '#web/openapi/document'
import { fill, type Ids } from '#tests/helpers/everything_of'
import { PASSWORD } from '#tests/helpers/given'
import { wideBody } from '#tests/helpers/isolation/wide_body'
import { fitting, placesIn, replaced, type Schema } from '#tests/helpers/hostile_input'

/** One request, and what it names that is beyond the reach of who sends it. */
export interface Probe {
  method: string
  pattern: string
  url: string
  body?: object
  /** Where the foreign id stands: `path`, or the name of a parameter or field; none in what names nothing. */
  place?: string
}

/** What somebody has, by the names under which paths, queries and bodies ask for it. */
export interface Belongings {
  ids: Ids
  named: Record<string, string>
}

interface Operation {
  method: string
  path: string
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
}

/** Parts of paths that name something of Krug's own, or that are secrets themselves: no id of a tenant. */
const WORDS = [
  ...['kind', 'connector', 'group', 'report', 'analysis', 'connection', 'token', 'file', 'version'],
]
/** A stream of sums: its own test listens to it. */
const WITHOUT_END = ['/api/v1/dashboard/realtime', '/__transmit/events']
const MARCH = { from: '2026-03-01', to: '2026-03-31' }
const LAST = /log-?out|\/session$/

/** A question that reports and lists without their own would be refused for. */
const QUERY: Record<string, string> = {
  ...MARCH,
  dataset: 'receipts',
  dimension: 'venue',
  query: JSON.stringify({ dataset: 'receipts', measures: ['revenue'] }),
  month: '2026-03',
  tab: 'all',
}

const idsIn = (pattern: string) =>
  [...pattern.matchAll(/:(\w+)\??/g)].map(([, name]) => name).filter((one) => !WORDS.includes(one))

/** Everything that can be asked: of the API as it is described, of the portal as the router knows it. */
async function operations(): Promise<{ list: Operation[]; schemas: Record<string, Schema> }> {
  const { paths, components } = await openApiDocument()
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...(operation as unknown as Operation),
      path: path.replaceAll(/\{(\w+)\}/g, ':$1'),
      method: method.toUpperCase(),
    }))
  )
  const pages = router
    .toJSON()
    .root.filter(({ pattern }) => !/^\/(api|platform|__transmit|health|metrics|docs)/.test(pattern))
    .flatMap(({ pattern, methods }) =>
      methods
        .filter((method) => method !== 'HEAD')
        .map((method): Operation => ({ path: pattern, method }))
    )
  const list = [...described, ...pages]
    .filter(({ path }) => !WITHOUT_END.includes(path))
    .sort((a, b) => Number(LAST.test(a.path)) - Number(LAST.test(b.path)))
  return { list, schemas: components.schemas as Record<string, Schema> }
}

/** Names of parameters and fields that hold ids of a tenant's things. */
const isId = (name: string, schema: Schema) =>
  schema.format === 'uuid' || schema.items?.format === 'uuid' || name === 'segment'

const query = (operation: Operation, more: Record<string, string> = {}) => {
  const known = (operation.parameters ?? []).filter((one) => one.in === 'query')
  const asked = known.flatMap(({ name, schema, required }) => {
    const value = more[name] ?? (required || name in MARCH ? QUERY[name] : undefined)
    return value === undefined ? [] : [[schema.type === 'array' ? `${name}[]` : name, value]]
  })
  return asked.length ? `?${new URLSearchParams(asked)}` : ''
}

/** What the description asks for, with ids that are there. */
function bodyOf({ requestBody }: Operation, schemas: Record<string, Schema>, own: Belongings) {
  const schema = requestBody?.content['application/json']?.schema
  if (!schema) return undefined
  const fits = fitting(schema, schemas) as object
  // Who asks has proved who it is, so that only the ids can be refused.
  const body = 'password' in fits ? { ...fits, password: PASSWORD } : fits
  return placesIn(body).reduce((filled, place) => {
    const name = String(place.findLast((one) => typeof one === 'string'))
    const isText = typeof valueAt(body, place) === 'string'
    return isText && own.named[name] ? (replaced(filled, place, own.named[name]) as object) : filled
  }, body)
}

const valueAt = (value: unknown, place: (string | number)[]): unknown =>
  place.reduce<any>((inner, key) => inner?.[key], value)

/**
 * Every request in which one id is foreign and all others are own; and every question that names nothing. `unknown` are
 * parameters of which nobody has said where their ids come from.
 */
export async function probesFor(own: Belongings, foreign: Belongings) {
  const { list, schemas } = await operations()
  const probes: Probe[] = []
  const unknown = new Set<string>()
  for (const operation of list) {
    const { method, path: pattern } = operation
    const ownPath = fill(pattern, own.ids)
    const foreignPath = fill(pattern, foreign.ids)
    const names = idsIn(pattern)
    if (ownPath === null || foreignPath === null) {
      unknown.add(pattern)
      continue
    }
    const body = bodyOf(operation, schemas, own)
    const ask = (url: string, place?: string, sent: object | undefined = body) =>
      probes.push({ method, pattern, url, place, ...(method !== 'GET' && { body: sent ?? {} }) })

    const wide = wideBody(pattern, foreign.ids)
    if (names.length)
      ask(foreignPath + query(operation, { venueId: own.named.venueId }), 'path', wide)
    for (const name of names.length > 1 ? names : []) {
      const mixed = fill(pattern, mixture(pattern, name, own.ids, foreign.ids))!
      ask(mixed + query(operation), `path: ${name}`, wide)
    }
    for (const { name, schema } of operation.parameters ?? []) {
      if (!isId(name, schema) || pattern.includes(`:${name}`)) continue
      if (!foreign.named[name]) unknown.add(name)
      else ask(ownPath + query(operation, { [name]: foreign.named[name] }), name)
    }
    for (const place of body ? placesIn(body) : []) {
      const name = String(place.findLast((one) => typeof one === 'string'))
      if (valueAt(body, place) !== own.named[name] || !foreign.named[name]) continue
      ask(ownPath, place.join('.'), replaced(body, place, foreign.named[name]) as object)
    }
    if (method === 'GET') ask(ownPath + query(operation))
  }
  return { probes, unknown: [...unknown] }
}

/** The ids of `own` but for one name in a path. */
function mixture(pattern: string, name: string, own: Ids, foreign: Ids): Ids {
  const upTo = pattern.slice(0, pattern.indexOf(`:${name}`) + name.length + 1)
  const key = name === 'id' ? upTo : `:${name}`
  return { ...own, [key]: foreign[key] }
}
